/// A place in a document as people count it.
public struct Position: Hashable, Sendable {
  /// 0-based UTF-8 byte offset.
  public var offset: Int
  /// 1-based line.
  ///
  /// LF, CR and CR LF each end one.
  public var line: Int
  /// 1-based column in Unicode scalars.
  ///
  /// A byte order mark counts for none, an ill-formed sequence for one.
  public var column: Int

  public init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }
}
