import Claims
import Prose

/// The faults of one file, collected while it is read.
struct FileFaults {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) { self.file = file }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Notes an error at a place of this file.
  mutating func error(_ code: String, at place: FilePlace, _ message: String) {
    report(.error, code, at: place, message)
  }

  mutating func warning(_ code: String, at place: FilePlace, _ message: String) {
    report(.warning, code, at: place, message)
  }

  /// Notes an error of the file as a whole.
  mutating func error(_ code: String, _ message: String) {
    diagnostics.append(Diagnostic(.error, code: code, file: file, message: message))
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ code: String, at place: FilePlace, _ message: String
  ) {
    switch diagnostics.count {
    case ..<Limits.faults:
      diagnostics.append(Diagnostic(severity, code: code, at: place, Self.shortened(message)))
    case Limits.faults:
      let message = "the file has more faults than these \(Limits.faults); mend them first"
      diagnostics.append(Diagnostic(.error, code: "too-many-faults", at: place, message))
    default: break
    }
  }

  /// A message that quotes a text of any length, cut in the middle.
  private static func shortened(_ message: String) -> String {
    let length = 300
    guard message.utf8.count > 4 * length, message.count > 2 * length else { return message }
    return "\(message.prefix(length)) … \(message.suffix(length))"
  }
}

extension Diagnostic {
  init(_ severity: Severity, code: String, at place: FilePlace, _ message: String) {
    self.init(
      severity, code: code, file: place.file, line: place.line, column: place.column, message: message)
  }
}
