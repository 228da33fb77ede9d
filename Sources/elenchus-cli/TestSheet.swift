import Elenchus

/// A run of tests written out.
struct TestSheet {
  private struct Record: Encodable {
    var name: String
    var verdict: String
    var file: String
    var line: Int
    var column: Int
    var expected: String?
    var found: String?
    var details: [String]
  }

  private struct Report: Encodable {
    var schema = "elenchus.tests/1"
    var passed: Bool
    /// Files with such faults that tests of theirs may be wanting.
    var faulty: [String]
    /// How many tests came to each verdict.
    var verdicts: [String: Int]
    var tests: [Record]
    var coverage: CoverageSheet.Report?
  }

  private let report: TestReport
  private let coverage: Coverage?

  init(_ report: TestReport, coverage: Coverage? = nil) {
    self.report = report
    self.coverage = coverage
  }

  /// What failed and what is a known gap, then a summary; tests that passed are counted only.
  var text: String {
    var out = ""
    for outcome in report.outcomes where outcome.verdict.isFailure || outcome.verdict == .knownGap {
      out += Self.text(of: outcome)
    }
    if let coverage { out += CoverageSheet(coverage).text }
    return out + summary + "\n"
  }

  /// A test that did not pass: what it expects and what was found, one below the other.
  static func text(of outcome: TestReport.Outcome) -> String {
    let place = outcome.place
    var out = "\(place.file):\(place.line):\(place.column): \(outcome.verdict.rawValue): \(outcome.name)\n"
    if let expected = outcome.expected { out += "    expected  \(expected)\n" }
    if let found = outcome.found { out += "    found     \(found)\n" }
    return out + outcome.details.map { "    \($0)\n" }.joined()
  }

  /// `212 tests, all passed: 150 reported, 62 silent`.
  var summary: String {
    let faulty = report.faultyFiles.count
    let untested =
      "\(counted(faulty, "file")) with faults \(faulty == 1 ? "was" : "were") not tested in full"
    guard !report.outcomes.isEmpty else {
      return "no tests were run; \(faulty > 0 ? untested : "check the filter and the paths")"
    }
    let failures = report.outcomes.count { $0.verdict.isFailure }
    let counts = Verdict.allCases.compactMap { verdict in
      let count = report.count(verdict)
      return count > 0 ? "\(count) \(verdict.rawValue)" : nil
    }
    var result = failures > 0 ? "\(failures) failed" : faulty > 0 ? "none failed" : "all passed"
    if faulty > 0 { result += ", but \(untested)" }
    return "\(counted(report.outcomes.count, "test")), \(result): \(counts.joined(separator: ", "))"
  }

  /// Schema `elenchus.tests/1`: every test with its verdict.
  var json: String {
    get throws {
      let verdicts = Verdict.allCases.map { ($0.rawValue, report.count($0)) }.filter { $0.1 > 0 }
      let tests = report.outcomes.map {
        Record(
          name: $0.name, verdict: $0.verdict.rawValue, file: $0.place.file, line: $0.place.line,
          column: $0.place.column, expected: $0.expected, found: $0.found, details: $0.details)
      }
      return try JSONText.encode(
        Report(
          passed: report.hasPassed, faulty: report.faultyFiles,
          verdicts: Dictionary(uniqueKeysWithValues: verdicts), tests: tests,
          coverage: coverage.map { CoverageSheet($0).report }))
    }
  }

  /// JUnit's XML, a suite a file, as continuous integration reads it; a known gap counts as skipped.
  var junit: String { JUnitSheet(report).text }
}
