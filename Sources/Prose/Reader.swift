/// Reads documents as prose: blocks, sentences and tokens.
public struct Reader: Sendable {
  private let base: Vocabulary

  /// A reader whose texts extend `vocabulary`.
  public init(vocabulary: Vocabulary = Vocabulary()) { base = vocabulary }

  /// Reads one document.
  ///
  /// - Complexity: O(*n*) in bytes.
  public func read(_ document: Document) -> Text {
    let source = document.source
    var vocabulary = Vocabulary(extending: base)
    var blocks: [Block] = []
    var sentences: [Sentence] = []
    var tokens: [Token] = []
    var sentenceStart = 0
    var section: BlockID?
    func isSpace(_ b: UInt8) -> Bool { b == 0x20 || (b >= 9 && b <= 13) || b == 0 }
    func isWord(_ b: UInt8) -> Bool {
      b >= 0x80 || (b >= 0x30 && b <= 0x39) || (b >= 0x41 && b <= 0x5A) || (b >= 0x61 && b <= 0x7A)
    }
    func endSentence() {
      guard tokens.count > sentenceStart else { return }
      let span = Span(tokens[sentenceStart].span.lower, tokens[tokens.count - 1].span.upper)
      sentences.append(
        Sentence(
          span: span, tokens: sentenceStart..<tokens.count,
          block: BlockID(rawValue: Int32(blocks.count))))
      sentenceStart = tokens.count
    }
    var blockStart = 0
    func endBlock(_ kind: Block.Kind) {
      endSentence()
      guard let last = sentences.last, Int(last.block.rawValue) == blocks.count else { return }
      if case .heading = kind { section = BlockID(rawValue: Int32(blocks.count)) }
      blocks.append(Block(kind: kind, span: Span(blockStart, last.span.upper), section: section))
    }
    var kind = Block.Kind.paragraph
    var i = 0
    var lineStart = true
    while i < source.count {
      let b = source[i]
      if b == 0x0A {
        if lineStart { endBlock(kind); kind = .paragraph }
        if case .heading = kind { endBlock(kind); kind = .paragraph }
        lineStart = true
        i += 1
        continue
      }
      if isSpace(b) { i += 1; continue }
      if lineStart, b == 0x23 {
        endBlock(kind)
        kind = .heading(level: 1)
        while i < source.count, source[i] == 0x23 { i += 1 }
        lineStart = false
        continue
      }
      if lineStart, b == 0x2D, i + 1 < source.count, source[i + 1] == 0x20 {
        endBlock(kind)
        kind = .item(numbered: false)
        i += 1
        lineStart = false
        continue
      }
      lineStart = false
      if tokens.isEmpty || Int(sentences.last?.block.rawValue ?? -1) != blocks.count,
        tokens.count == sentenceStart
      {
        blockStart = i
      }
      let start = i
      var tokenKind = Token.Kind.punctuation
      if isWord(b), !(b == 0xE2 && i + 1 < source.count && source[i + 1] == 0x80) {
        tokenKind = b >= 0x30 && b <= 0x39 ? .number : .word
        while i < source.count, isWord(source[i]),
          !(source[i] == 0xE2 && i + 1 < source.count && source[i + 1] == 0x80)
        {
          i += 1
        }
      } else {
        i += b == 0xE2 ? min(3, source.count - i) : 1
      }
      let spelling = String(decoding: source[start..<i], as: UTF8.self)
      let spaced = i >= source.count || isSpace(source[i])
      tokens.append(
        Token(
          span: Span(start, i), form: vocabulary.intern(spelling.lowercased()), kind: tokenKind,
          spaceAfter: spaced, isCapitalized: b >= 0x41 && b <= 0x5A))
      if b == 0x2E || b == 0x21 || b == 0x3F, spaced { endSentence() }
    }
    endBlock(kind)
    return Text(
      document: document, metadata: Metadata(), blocks: blocks, sentences: sentences, tokens: tokens,
      vocabulary: vocabulary, lines: LineTable(source), diagnostics: [])
  }
}
