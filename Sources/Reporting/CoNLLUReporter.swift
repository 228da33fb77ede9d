public import Prose

/// Writes the sentences and tokens of texts as CoNLL-U, columns that nothing is known of as `_`.
///
/// Item markers and page furniture are no prose; they come out as tokens ahead of the sentence they stand before, so that
/// every visible character of the source is there.
public struct CoNLLUReporter: Sendable {
  public init() {}

  /// One document, ending in a blank line.
  ///
  /// - Complexity: O(*n*) in tokens.
  public func report(_ text: Text) -> String {
    var out = "# newdoc id = \(text.document.id)\n"
    var block: BlockID?
    var furniture = text.furniture[...]
    for (index, sentence) in text.sentences.enumerated() {
      if sentence.block != block { out += "# newpar\n" }
      block = sentence.block
      var spans: [(words: String, isSpaced: Bool)] = []
      while let next = furniture.first, next.lower < sentence.span.lower {
        spans += text.quote(next).split(whereSeparator: \.isWhitespace).map { (String($0), true) }
        furniture.removeFirst()
      }
      spans += sentence.tokens.map { (words(text, $0), text.tokens[$0].spaceAfter) }
      out += "# sent_id = \(text.document.id)-\(index + 1)\n"
      out += "# text = \(spans.map { $0.words + ($0.isSpaced ? " " : "") }.joined().trimmedEnd)\n"
      for (position, span) in spans.enumerated() {
        let miscellaneous = span.isSpaced ? "_" : "SpaceAfter=No"
        out += "\(position + 1)\t\(span.words)\t_\t_\t_\t_\t_\t_\t_\t\(miscellaneous)\n"
      }
      out += "\n"
    }
    return out
  }

  /// The words of a token, without the line end that may cut it.
  private func words(_ text: Text, _ token: Int) -> String {
    let quote = text.quote(text.tokens[token].span)
    return quote.contains(where: \.isWhitespace) ? String(quote.filter { !$0.isWhitespace }) : quote
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var view = self[...]
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}
