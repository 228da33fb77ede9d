public import Prose

/// How many, how much or when: a number with its unit, as a claim states it.
public struct Quantity: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// So many of something.
    case count
    /// A part of a whole; the value 0.5 stands for "half" and "50 per cent" alike.
    case share
    case money, date, duration
    /// A place in a row: "the *first* session".
    case ordinal
  }

  public enum Comparator: String, Sendable, CaseIterable {
    case exactly, atLeast, atMost, moreThan, lessThan, about, between
  }

  public var kind: Kind
  public var comparator: Comparator
  /// The number, or the lower of two; of a date the year; nil of a date without one.
  public var lower: Double?
  /// The number, or the upper of two; of a date the year; nil of a date without one.
  public var upper: Double?
  /// 1 to 12, of a date that names it.
  public var month: Int?
  /// 1 to 31, of a date that names it.
  public var day: Int?
  /// What is counted or measured, as a lemma ("refugee", "dollar", "year"); nil when the text leaves it open.
  public var unit: String?
  /// Number, unit and comparator: half-open 0-based token indices.
  public var tokens: Range<Int>
  public var span: Span
  /// Index among the claim's roles of the one it stands in; nil outside all roles.
  public var role: Int?

  package init(
    kind: Kind, comparator: Comparator = .exactly, lower: Double? = nil, upper: Double? = nil,
    month: Int? = nil,
    day: Int? = nil,
    unit: String? = nil, tokens: Range<Int>, span: Span, role: Int? = nil
  ) {
    self.kind = kind
    self.comparator = comparator
    self.lower = lower
    self.upper = upper
    self.month = month
    self.day = day
    self.unit = unit
    self.tokens = tokens
    self.span = span
    self.role = role
  }
}

/// A word that says of how much of a role a claim holds: "*all* states", "*only* Iraq".
public struct Quantifier: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case all, most, many, some, few, none, both, only
    /// "Not all", "not every".
    case notAll
  }

  public var kind: Kind
  /// Half-open 0-based token indices.
  public var tokens: Range<Int>
  public var span: Span
  /// Index among the claim's roles of the one it belongs to.
  public var role: Int?
}
