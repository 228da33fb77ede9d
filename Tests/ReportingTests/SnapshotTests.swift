import Reporting
import Rules
import Testing

@Suite("Every format, on one analysis with every status")
struct SnapshotTests {
  private static let options = ReportOptions(toolVersion: "1.0", model: "none", includesClaims: true)
  private static var colored: ReportOptions {
    var options = options
    options.usesColor = true
    return options
  }

  static let reporters: [(String, any Reporter)] = [
    ("report.json", JSONReporter(options)), ("report.jsonl", JSONLinesReporter(options)),
    ("report.txt", TextReporter(options)), ("report-color.txt", TextReporter(colored)),
    ("report.md", MarkdownReporter(options)), ("report.html", HTMLReporter(options)),
  ]

  @Test("the report is as recorded", arguments: reporters)
  func recorded(_ name: String, _ reporter: any Reporter) throws {
    try expectSnapshot(name, reporter.report(Fixture.full.analysis))
  }

  @Test("two runs give equal bytes", arguments: reporters)
  func deterministic(_ name: String, _ reporter: any Reporter) {
    #expect(reporter.report(Fixture.full.analysis) == reporter.report(Fixture.full.analysis))
  }

  @Test("an analysis of nothing gives a report all the same", arguments: reporters)
  func empty(_ name: String, _ reporter: any Reporter) {
    let report = reporter.report(Fixture().analysis)
    #expect(report.hasSuffix("\n"))
    #expect(!report.contains("class=\"finding\""))
  }

  @Test("a text without findings gives a friendly line")
  func silent() {
    var fixture = Fixture()
    fixture.add("a.txt", "We will expand trade.\n")
    let report = TextReporter(Self.options).report(fixture.analysis)
    #expect(report == "No tensions found in 1 document, 4 words, 1 claim.\n")
  }
}
