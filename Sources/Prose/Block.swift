/// Index of a block within its document.
public struct BlockID: Hashable, Comparable, Sendable {
  public var rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }
  public static func < (a: BlockID, b: BlockID) -> Bool { a.rawValue < b.rawValue }
}

/// A unit of layout: what a reader sees as one piece.
///
/// A paragraph that a page break or blank line cuts in the middle of a sentence is one block.
public struct Block: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// `level` counts from 1.
    case heading(level: Int)
    case paragraph
    /// A bulleted or numbered item.
    case item(numbered: Bool)
    case quotation
  }

  public var kind: Kind
  /// From the first to the last byte of its words, marker excluded.
  public var span: Span
  /// Nearest heading before it; nil ahead of the first one.
  ///
  /// A heading's own section is itself.
  public var section: BlockID?

  public init(kind: Kind, span: Span, section: BlockID?) {
    self.kind = kind
    self.span = span
    self.section = section
  }
}
