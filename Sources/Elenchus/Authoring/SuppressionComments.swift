import Prose

/// A wish, written into a text, to hear no more of what a rule finds there.
///
/// In Markdown `<!-- elenchus-ignore RULE: reason -->`, in plain text `[elenchus-ignore RULE: reason]`. It holds for the
/// paragraph it stands in, or, when it stands by itself, for the next one.
struct SuppressionComment {
  var rule: String
  /// nil when none is given, which makes the wish void.
  var reason: String?
  /// The whole comment, brackets included.
  var span: Span
  /// Where findings are suppressed; nil when no text follows.
  var region: Span?

  private static let marks: [(open: [UInt8], close: [UInt8])] = [
    (Array("<!--".utf8), Array("-->".utf8)), (Array("[".utf8), Array("]".utf8)),
  ]
  private static let word = Array("elenchus-ignore".utf8)

  /// The comments of a text, in order.
  ///
  /// - Complexity: O(*n*) in bytes.
  static func all(in text: Text) -> [SuppressionComment] {
    let source = text.document.source
    var found: [SuppressionComment] = []
    var position = 0
    while let start = source[position...].firstIndex(of: word[0]) {
      position = start + 1
      guard source[start...].starts(with: word), let comment = comment(around: start, in: text) else {
        continue
      }
      found.append(comment)
      position = comment.span.upper
    }
    return found
  }

  private static func comment(around start: Int, in text: Text) -> SuppressionComment? {
    let source = text.document.source
    let before = source[..<start].lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? 0
    for mark in marks where source[..<before].suffix(mark.open.count).elementsEqual(mark.open) {
      var end = start + word.count
      while end < source.count, !source[end...].starts(with: mark.close), source[end] != 0x0A { end += 1 }
      guard end < source.count, source[end] != 0x0A else { return nil }
      let body = String(decoding: source[(start + word.count)..<end], as: UTF8.self)
      let parts = body.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let reason = parts.count > 1 ? oneLine(String(parts[1])) : ""
      let span = Span(before - mark.open.count, end + mark.close.count)
      return SuppressionComment(
        rule: oneLine(String(parts[0])), reason: reason.isEmpty ? nil : reason, span: span,
        region: region(of: span, in: text))
    }
    return nil
  }

  private static func region(of span: Span, in text: Text) -> Span? {
    let own = text.blocks.first { block in
      block.span.overlaps(span) && !span.contains(block.span)
        || block.span.lower < span.lower && span.upper < block.span.upper
    }
    return own?.span ?? text.blocks.first { $0.span.lower >= span.upper }?.span
  }
}
