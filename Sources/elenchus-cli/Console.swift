import Elenchus
import Foundation

/// What a person at a terminal sees beside the report: diagnostics and progress, on standard error.
enum Console {
  /// Whether a report on standard output may use colours.
  static func usesColor(_ isRefused: Bool) -> Bool {
    let noColor = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
    return !isRefused && noColor.isEmpty && isTerminal(1)
  }

  /// Columns of the terminal; 100 anywhere else, so that files do not depend on the window.
  static var width: Int {
    var size = winsize()
    guard isTerminal(1), ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return min(Int(size.ws_col), 140)
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Writes to standard error; a reader who has left is no fault.
  static func write(_ text: String) { FileHandle.standardError.tryWrite(text) }

  /// Writes diagnostics to standard error, one a line.
  static func report(_ diagnostics: [Diagnostic]) {
    write(diagnostics.map { visible($0.description) + "\n" }.joined())
  }

  /// Control characters as their escapes: names of files must not steer the terminal.
  private static func visible(_ line: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) {
        out.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// Shows how far a run has come, on a terminal only; the line is cleared when all is done.
  static func progress(_ done: Int, of total: Int, _ noun: String = "documents") {
    guard isTerminal(2) else { return }
    write(done < total ? "\r\(done) of \(total) \(noun)" : "\r\u{1B}[K")
  }
}

extension FileHandle {
  fileprivate func tryWrite(_ text: String) { try? write(contentsOf: Data(text.utf8)) }
}
