/// A half-open range of 0-based UTF-8 byte offsets into one document's source.
///
/// Slicing the source at a span gives back the quote, byte for byte.
public struct Span: Hashable, Sendable {
  /// First byte, 0-based.
  public var lower: Int
  /// One past the last byte, 0-based; never less than `lower`.
  public var upper: Int

  public init(_ lower: Int, _ upper: Int) {
    precondition(lower >= 0 && lower <= upper)
    self.lower = lower
    self.upper = upper
  }

  /// Length in bytes.
  public var count: Int { upper - lower }
  public var isEmpty: Bool { lower == upper }

  public func contains(_ other: Span) -> Bool { lower <= other.lower && other.upper <= upper }
  public func overlaps(_ other: Span) -> Bool { lower < other.upper && other.lower < upper }

  /// The smallest span that covers both.
  public func union(_ other: Span) -> Span { Span(min(lower, other.lower), max(upper, other.upper)) }
}

extension Span: Comparable {
  /// Orders by start, then by end.
  public static func < (a: Span, b: Span) -> Bool { (a.lower, a.upper) < (b.lower, b.upper) }
}
