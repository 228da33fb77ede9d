public import Claims

/// How a test would have to be rewritten to expect what was found.
public struct TestRewrite: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    /// The keys of the test to be written, with their values; nil takes a key out.
    case set([String: String?])
    /// The expectation is taken out of a corpus file.
    case remove
    /// An expectation with these keys is added to those of a corpus file.
    case add([String: String])
  }

  /// Where the test stands: its first key; for an addition, the file.
  public var place: FilePlace
  public var change: Change
}
