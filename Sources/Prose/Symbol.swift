/// An interned word.
///
/// Two words of one vocabulary are equal exactly when their symbols are.
public struct Symbol: Hashable, Comparable, Sendable {
  public var rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }
  public static func < (a: Symbol, b: Symbol) -> Bool { a.rawValue < b.rawValue }
}
