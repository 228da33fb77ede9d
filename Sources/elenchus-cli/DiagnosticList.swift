import Elenchus
import Foundation

/// Diagnostics as a report of their own.
struct DiagnosticList {
  private struct Record: Encodable {
    var severity: String
    var code: String
    var file: String
    var line: Int?
    var column: Int?
    var message: String
  }

  private let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// One diagnostic a line.
  var text: String { diagnostics.map { "\($0)\n" }.joined() }

  /// `{"diagnostics": […]}`, a fault's keys in alphabetical order.
  var json: String {
    get throws {
      let records = diagnostics.map {
        Record(
          severity: $0.severity.rawValue, code: $0.code, file: $0.file, line: $0.line, column: $0.column,
          message: $0.message)
      }
      return try JSONText.encode(["diagnostics": records])
    }
  }
}

/// JSON for a person and a tool: indented, keys sorted.
enum JSONText {
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
