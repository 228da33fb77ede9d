import Prose
import Reporting
import Rules
import Testing

@Suite("The Markdown report")
struct MarkdownReporterTests {
  @Test(
    "what Markdown or HTML would read as markup is escaped",
    arguments: [
      ("*trade*", #"\*trade\*"#), ("<b>trade</b>", "&lt;b&gt;trade&lt;/b&gt;"), ("a | b", #"a \| b"#),
      ("- trade", #"\- trade"#), ("1. trade", #"1\. trade"#), ("# trade", "\\# trade"),
      ("[x](y) `z`", #"\[x\](y) \`z\`"#), ("free\ntrade", "free trade"), ("AT&T &amp;", "AT&amp;T &amp;amp;"),
    ])
  func escaping(_ words: String, _ escaped: String) {
    var fixture = Fixture()
    let source = "\(words) harms people.\n"
    let id = fixture.add("a.txt", source)
    let end = words.utf8.count
    fixture.add(.asserted, (id, Span(0, end)), (id, Span(end + 7, end + 13)))
    let report = MarkdownReporter(ReportOptions(toolVersion: "1")).report(fixture.analysis)
    #expect(report.contains("\n> \(escaped)\n"))
  }
}
