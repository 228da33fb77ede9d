import Elenchus

/// A run of tests written out.
struct TestSheet {
  private struct Record: Encodable {
    var name: String
    var verdict: String
    var file: String
    var line: Int
    var column: Int
    var details: [String]
  }

  private struct Report: Encodable {
    var schema = "elenchus.tests/1"
    var passed: Bool
    /// How many tests came to each verdict.
    var verdicts: [String: Int]
    var tests: [Record]
  }

  private let report: TestReport

  init(_ report: TestReport) { self.report = report }

  /// What failed and what is a known gap, then a summary; tests that passed are counted only.
  var text: String {
    var out = ""
    for outcome in report.outcomes where outcome.verdict.isFailure || outcome.verdict == .knownGap {
      let place = outcome.place
      out += "\(place.file):\(place.line):\(place.column): \(outcome.verdict.rawValue): \(outcome.name)\n"
      out += outcome.details.map { "    \($0)\n" }.joined()
    }
    return out + summary + "\n"
  }

  /// `212 tests, all passed: 150 reported, 62 silent`.
  private var summary: String {
    guard !report.outcomes.isEmpty else { return "no tests were run; check the filter and the paths" }
    let failures = report.outcomes.count { $0.verdict.isFailure }
    let counts = Verdict.allCases.compactMap { verdict in
      let count = report.count(verdict)
      return count > 0 ? "\(count) \(verdict.rawValue)" : nil
    }
    let result = failures == 0 ? "all passed" : "\(failures) failed"
    return "\(counted(report.outcomes.count, "test")), \(result): \(counts.joined(separator: ", "))"
  }

  /// Schema `elenchus.tests/1`: every test with its verdict.
  var json: String {
    get throws {
      let verdicts = Verdict.allCases.map { ($0.rawValue, report.count($0)) }.filter { $0.1 > 0 }
      let tests = report.outcomes.map {
        Record(
          name: $0.name, verdict: $0.verdict.rawValue, file: $0.place.file, line: $0.place.line,
          column: $0.place.column, details: $0.details)
      }
      return try JSONText.encode(
        Report(
          passed: !report.hasFailed, verdicts: Dictionary(uniqueKeysWithValues: verdicts), tests: tests))
    }
  }
}
