import Elenchus

/// A run of tests in the XML of JUnit, a suite a file.
struct JUnitSheet {
  let report: TestReport

  init(_ report: TestReport) { self.report = report }

  var text: String {
    var files: [String] = []
    var suites: [String: [TestReport.Outcome]] = [:]
    for outcome in report.outcomes {
      if suites[outcome.place.file] == nil { files.append(outcome.place.file) }
      suites[outcome.place.file, default: []].append(outcome)
    }
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let faulty = Set(report.faultyFiles)
    for file in report.faultyFiles where suites[file] == nil { files.append(file) }
    out += "<testsuites name=\"elenchus\" \(Self.counts(report.outcomes, errors: faulty.count))>\n"
    for file in files {
      let outcomes = suites[file, default: []]
      out +=
        "  <testsuite name=\"\(Self.escaped(file))\" \(Self.counts(outcomes, errors: faulty.contains(file) ? 1 : 0))>\n"
      out += outcomes.map { Self.testCase($0) }.joined()
      if faulty.contains(file) { out += Self.error(in: file) }
      out += "  </testsuite>\n"
    }
    return out + "</testsuites>\n"
  }

  /// A file that was not tested in full.
  private static func error(in file: String) -> String {
    "    <testcase classname=\"\(escaped(file))\" name=\"faults\" file=\"\(escaped(file))\">\n"
      + "      <error message=\"the file has faults and was not tested in full\"/>\n    </testcase>\n"
  }

  /// - Parameter errors: How many files were not tested in full; each counts as a test.
  private static func counts(_ outcomes: [TestReport.Outcome], errors: Int) -> String {
    let failures = outcomes.count { $0.verdict.isFailure }
    let skipped = outcomes.count { $0.verdict == .knownGap }
    return
      "tests=\"\(outcomes.count + errors)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""
  }

  private static func testCase(_ outcome: TestReport.Outcome) -> String {
    let start =
      "    <testcase classname=\"\(escaped(outcome.place.file))\" name=\"\(escaped(outcome.name))\""
      + " file=\"\(escaped(outcome.place.file))\" line=\"\(outcome.place.line)\""
    let notes =
      [outcome.expected.map { "expected  \($0)" }, outcome.found.map { "found     \($0)" }]
      .compactMap { $0 } + outcome.details
    let text = escaped(notes.joined(separator: "\n"))
    if outcome.verdict.isFailure {
      return start
        + ">\n      <failure message=\"\(outcome.verdict.rawValue)\">\(text)</failure>\n    </testcase>\n"
    }
    if outcome.verdict == .knownGap {
      return start + ">\n      <skipped message=\"\(text)\"/>\n    </testcase>\n"
    }
    return start + "/>\n"
  }

  /// Text as XML writes it; characters that XML 1.0 cannot hold become U+FFFD.
  private static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      case "\n": out.append(contentsOf: "&#10;".unicodeScalars)
      case "\t", "\r": out.append(" ")
      default:
        let isForbidden = scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
        out.append(isForbidden ? "\u{FFFD}" : scalar)
      }
    }
    return String(out)
  }
}
