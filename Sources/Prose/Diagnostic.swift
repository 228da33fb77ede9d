/// A fault in an input or in a rule file, with its place and a remedy.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: String, Sendable, CaseIterable { case note, warning, error }

  public var severity: Severity
  /// Stable kebab-case code, such as `unknown-key`.
  public var code: String
  /// Path of the file at fault, as the user gave it.
  public var file: String
  /// 1-based line; nil when the whole file is meant.
  public var line: Int?
  /// 1-based column in Unicode scalars.
  public var column: Int?
  /// 0-based UTF-8 byte offset, where one is known.
  public var offset: Int?
  /// What is wrong and, after a semicolon, what to do about it.
  public var message: String

  public init(
    _ severity: Severity, code: String, file: String, line: Int? = nil, column: Int? = nil,
    offset: Int? = nil, message: String
  ) {
    self.severity = severity
    self.code = code
    self.file = file
    self.line = line
    self.column = column
    self.offset = offset
    self.message = message
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: error[code]: message`.
  public var description: String {
    var place = file
    if let line { place += ":\(line)" }
    if line != nil, let column { place += ":\(column)" }
    return "\(place): \(severity.rawValue)[\(code)]: \(message)"
  }
}

extension Diagnostic: Comparable {
  /// Orders by file, place, code and message, so that lists of diagnostics are stable.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    if a.file != b.file { return a.file < b.file }
    let here = (a.line ?? 0, a.column ?? 0, a.code)
    let there = (b.line ?? 0, b.column ?? 0, b.code)
    return here == there ? a.message < b.message : here < there
  }
}
