/// Index of a sentence within its document.
public struct SentenceID: Hashable, Comparable, Sendable {
  public var rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }
  public init(_ index: Int) { rawValue = Int32(index) }
  public var index: Int { Int(rawValue) }
  public static func < (a: SentenceID, b: SentenceID) -> Bool { a.rawValue < b.rawValue }
}

/// A sentence: the tokens from one boundary to the next.
public struct Sentence: Hashable, Sendable {
  /// From the first byte of its first token to the last of its last one.
  public var span: Span
  /// Half-open range of 0-based token indices of the document.
  public var tokens: Range<Int>
  public var block: BlockID

  public init(span: Span, tokens: Range<Int>, block: BlockID) {
    self.span = span
    self.tokens = tokens
    self.block = block
  }
}
