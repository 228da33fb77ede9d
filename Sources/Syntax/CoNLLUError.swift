/// A line that is no CoNLL-U.
public struct CoNLLUError: Error, Equatable, CustomStringConvertible {
  /// 1-based.
  public var line: Int
  public var fault: String

  public var description: String { "line \(line): \(fault)" }
}
