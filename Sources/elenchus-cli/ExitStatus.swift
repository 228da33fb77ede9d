import ArgumentParser
import Elenchus

/// How a run ended, as the shell sees it.
enum ExitStatus: Int32 {
  case done = 0
  /// Findings at or above `--fail-on`, or failed tests.
  case findings = 1
  /// Usage, input or output error.
  case usage = 2
  case invalidRules = 3

  /// The graver of several: invalid rules, then failed inputs, then findings.
  static func gravest(_ statuses: [ExitStatus]) -> ExitStatus {
    statuses.max { $0.rawValue < $1.rawValue } ?? .done
  }

  /// Ends the command with this status, unless it is `done`.
  func exit() throws {
    if self != .done { throw ExitCode(rawValue) }
  }
}

/// Ends a run at once: diagnostics to show and the status to leave with.
struct Failure: Error {
  var diagnostics: [Diagnostic]
  var status: ExitStatus

  /// A fault of usage, input or output.
  init(code: String, file: String, _ message: String) {
    diagnostics = [Diagnostic(.error, code: code, file: file, message: message)]
    status = .usage
  }

  init(_ diagnostics: [Diagnostic], _ status: ExitStatus) {
    self.diagnostics = diagnostics
    self.status = status
  }
}
