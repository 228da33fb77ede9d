/// Puts a text together out of words that somebody has cut already, such as those of a treebank.
///
/// The source of the text is made from the words, so that every span has something to count from.
package struct TextAssembler {
  private var source: [UInt8] = []
  private var words: [(span: Span, spaceAfter: Bool)] = []
  private var sentences: [Sentence] = []
  private var blocks: [Block] = []
  /// 0-based index of the first token of the sentence under way.
  private var sentenceStart = 0
  private var opensBlock = true

  package init() {}

  /// Starts a new block with the next sentence.
  package mutating func beginBlock() { opensBlock = true }

  /// Adds a word to the sentence under way.
  ///
  /// - Parameter spaceAfter: Whether white space stands behind the word; between blocks it always does.
  package mutating func add(_ form: String, spaceAfter: Bool) {
    if let last = words.indices.last {
      let isFirst = words.count == sentenceStart
      let separator = isFirst && opensBlock ? "\n\n" : !words[last].spaceAfter ? "" : isFirst ? "\n" : " "
      words[last].spaceAfter = !separator.isEmpty
      source.append(contentsOf: separator.utf8)
    }
    let start = source.count
    source.append(contentsOf: form.utf8)
    words.append((Span(start, source.count), spaceAfter))
  }

  /// Ends the sentence under way; one without words is none.
  package mutating func endSentence() {
    guard words.count > sentenceStart else { return }
    let span = Span(words[sentenceStart].span.lower, source.count)
    if opensBlock {
      blocks.append(Block(kind: .paragraph, span: span, section: nil))
      opensBlock = false
    }
    let block = blocks.count - 1
    blocks[block].span = blocks[block].span.union(span)
    sentences.append(
      Sentence(span: span, tokens: sentenceStart..<words.count, block: BlockID(rawValue: Int32(block))))
    sentenceStart = words.count
  }

  /// The text of the sentences ended so far.
  ///
  /// - Parameter vocabulary: What the words are interned over.
  /// - Complexity: O(*n*) in bytes.
  package func text(id: String, path: String, vocabulary: Vocabulary = Vocabulary()) -> Text {
    var scanner = Scanner(
      source: source, bytes: PreparedSource(source).bytes, vocabulary: Vocabulary(extending: vocabulary))
    scanner.upper = source.count
    for word in words[..<sentenceStart] {
      let form = scanner.form(word.span.lower, word.span.upper)
      let kind = scanner.kind(word.span.lower, word.span.upper)
      scanner.add(word.span, form: form, kind, word.spaceAfter)
    }
    return Text(
      document: Document(id: id, path: path, source: source), metadata: Metadata(), blocks: blocks,
      sentences: sentences, tokens: scanner.tokens, furniture: [], vocabulary: scanner.vocabulary,
      lines: LineTable(source), diagnostics: [])
  }
}
