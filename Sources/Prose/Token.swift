/// Index of a token within its document.
public struct TokenID: Hashable, Comparable, Sendable {
  public var rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }
  public init(_ index: Int) { rawValue = Int32(index) }
  public var index: Int { Int(rawValue) }
  public static func < (a: TokenID, b: TokenID) -> Bool { a.rawValue < b.rawValue }
}

/// A syntactic word as Universal Dependencies cuts it ("don't" is "do" + "n't", "cannot" is "can" + "not").
public struct Token: Hashable, Sendable {
  public enum Kind: UInt8, Sendable { case word, number, punctuation, symbol }

  public var span: Span
  /// The interned form: lowercase, straight apostrophes, line-end hyphens resolved.
  public var form: Symbol
  public var kind: Kind
  /// Whether white space stands between this token and the next one.
  public var spaceAfter: Bool
  /// Whether the first letter is upper case.
  public var isCapitalized: Bool

  public init(span: Span, form: Symbol, kind: Kind, spaceAfter: Bool, isCapitalized: Bool) {
    self.span = span
    self.form = form
    self.kind = kind
    self.spaceAfter = spaceAfter
    self.isCapitalized = isCapitalized
  }
}
