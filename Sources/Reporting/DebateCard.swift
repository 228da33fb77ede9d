public import Prose
public import Rules

/// A quotation with its sentence around it and where it stands.
public struct DebateCard: Hashable, Sendable {
  /// Quoted words inside the context: a side's, or (`side` nil) those that say how the sides stand to each other.
  public struct Mark: Hashable, Sendable {
    public var side: Side?
    /// 0-based UTF-8 byte offsets into the document.
    public var span: Span
  }

  /// Number of the clash and of the card in it, such as `2.3`; empty until the card is dealt.
  public var number: String
  /// What the reading does here, in neutral words.
  public var tag: String
  /// The side that the reading ranks first here.
  public var winner: Side?
  /// Title or file, voice, date and line.
  public var citation: String
  public var document: DocumentID
  /// Where the context stands, 0-based UTF-8 byte offsets.
  public var span: Span
  /// The whole sentences, as they stand in the source.
  public var context: String
  /// Ascending; marks of different sides may overlap.
  public var marks: [Mark]

  /// The sides whose words it quotes.
  public var sides: Set<Side> { Set(marks.compactMap(\.side)) }
}

extension DebateCard {
  /// A stretch of the context with the sides marked in it.
  struct Piece: Hashable {
    var text: String
    var left = false
    var right = false
    var cue = false
  }

  /// The context cut where a mark begins or ends.
  ///
  /// - Complexity: O(*n* + *m*²) in bytes and marks, of which a card has a handful.
  var pieces: [Piece] {
    let bytes = Array(context.utf8)
    let inner = marks.flatMap { [$0.span.lower, $0.span.upper] }.filter { span.lower < $0 && $0 < span.upper }
    let cuts = Set(inner + [span.lower, span.upper]).sorted()
    return zip(cuts, cuts.dropFirst()).map { lower, upper in
      let here = marks.filter { $0.span.lower <= lower && upper <= $0.span.upper }
      return Piece(
        text: String(decoding: bytes[(lower - span.lower)..<(upper - span.lower)], as: UTF8.self),
        left: here.contains { $0.side == .left }, right: here.contains { $0.side == .right },
        cue: here.contains { $0.side == nil })
    }
  }
}

extension String {
  /// Runs of white space as one space each, also at the ends, so that pieces of a text can be joined again.
  func flattened() -> String {
    let inner = collapsingWhitespace()
    func isSpace(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isWhitespace ?? false }
    if inner.isEmpty { return isEmpty ? "" : " " }
    return (isSpace(unicodeScalars.first) ? " " : "") + inner + (isSpace(unicodeScalars.last) ? " " : "")
  }
}
