import Prose

/// Writes parsed texts as CoNLL-U.
///
/// Source: universaldependencies.org/format.html.
public struct CoNLLUWriter: Sendable {
  public init() {}

  /// One document read as prose, in UTF-8, ending in a blank line.
  ///
  /// Item markers and page furniture are no prose; they come out as words of the sentence they stand before, or of
  /// the last one, so that every visible character of the source is there.
  /// - Complexity: O(*n*) in tokens.
  public func write(_ parsed: ParsedText) -> [UInt8] {
    let text = parsed.text
    var lines = CoNLLULines(parsed)
    var furniture = text.furniture[...]
    func takeFurniture(before offset: Int) -> [FurnitureWord] {
      let count = furniture.prefix { $0.lower < offset }.count
      defer { furniture.removeFirst(count) }
      return furniture.prefix(count).flatMap { FurnitureWord.words(of: text.quote($0)) }
    }
    lines.appendComment("newdoc id = \(text.document.id)")
    var block: BlockID?
    for (index, sentence) in text.sentences.enumerated() {
      if sentence.block != block { lines.appendComment("newpar") }
      block = sentence.block
      let before = takeFurniture(before: sentence.span.lower)
      let isLast = index == text.sentences.count - 1
      let behind = isLast ? takeFurniture(before: .max) : []
      lines.append(sentence.tokens, before: before, behind: behind, name: text.name(ofSentence: index))
    }
    let rest = takeFurniture(before: .max)
    if !rest.isEmpty { lines.append(0..<0, before: rest, behind: [], name: text.name(ofSentence: 0)) }
    return lines.bytes
  }

  /// A text made of the sentences of a CoNLL-U file, in UTF-8: what the file gives, but for the syntax.
  ///
  /// Comments, words, word ranges and the MISC column stay as they are; LEMMA, UPOS, XPOS, FEATS, HEAD and DEPREL are
  /// those of `parsed`; DEPS is left empty, since it would speak of another tree.
  /// - Parameter sentences: Those that the text was made of.
  /// - Complexity: O(*n*) in tokens.
  public func write(_ parsed: ParsedText, keeping sentences: [CoNLLUSentence]) -> [UInt8] {
    precondition(parsed.text.sentences.count == sentences.count, "the sentences that the text was made of")
    var lines = CoNLLULines(parsed)
    for (sentence, given) in zip(parsed.text.sentences, sentences) {
      precondition(sentence.tokens.count == given.words.count, "a token a word")
      lines.append(sentence.tokens, as: given)
    }
    return lines.bytes
  }
}

extension Text {
  /// The name of a sentence, given by its 0-based index, within all documents of a run.
  func name(ofSentence index: Int) -> String { "\(document.id)-\(index + 1)" }
}
