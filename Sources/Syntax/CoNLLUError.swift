public import Prose

/// A line that is no CoNLL-U.
public struct CoNLLUError: Error, Equatable, CustomStringConvertible {
  /// 1-based.
  public var line: Int
  public var fault: String

  public var description: String { "line \(line): \(fault)" }

  /// The fault as users are told of it.
  public func diagnostic(in file: String) -> Diagnostic {
    Diagnostic(
      .error, code: "not-conllu", file: file, line: line,
      message: "\(fault); see universaldependencies.org/format.html")
  }
}
