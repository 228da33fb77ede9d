import Prose
import Reporting
import Rules
import Testing

@Suite("Annotated source")
struct TextReporterTests {
  /// The rows of the frame: what stands between the place and the status.
  private func frame(_ source: String, prefix: String = "", width: Int = 100) -> [String] {
    var fixture = Fixture(prefix: prefix)
    fixture.add("a.txt", source)
    fixture.find(.asserted)
    let report = TextReporter(ReportOptions(toolVersion: "1", width: width)).report(fixture.analysis)
    let rows = report.split(separator: "\n").map(String.init)
    guard let end = rows.firstIndex(where: { $0.contains("= status:") }) else { return [] }
    return Array(rows[3..<(end - 1)])
  }

  @Test(
    "the headline claims no tension where the text denies one",
    arguments: [
      (Status.denied, "No conflict is seen between “trade” and “safety”."),
      (.asserted, "“trade” sits uneasily with “safety”."),
    ])
  func headline(_ status: Status, _ message: String) {
    var fixture = Fixture()
    fixture.add("a.txt", "[[left:trade]] [[cue:goes with]] [[right:safety]].\n")
    fixture.find(status)
    let report = TextReporter(ReportOptions(toolVersion: "1")).report(fixture.analysis)
    #expect(report.hasPrefix("warning[trade-vs-safety]: \(message)\n"), "\(report)")
  }

  @Test("both sides and the cue on one line")
  func oneLine() {
    #expect(
      frame("We say that [[left:trade]] [[cue:is at odds with]] [[right:safety]].\n") == [
        "1 | We say that trade is at odds with safety.",
        "  |             ^^^^^ trade           ------ safety",
        "  |                   ~~~~~~~~~~~~~~~ conflict",
      ])
  }

  @Test("sides on lines apart, and a side over two lines")
  func lines() {
    #expect(
      frame("We want [[left:trade\nand growth]].\nBut.\nWe owe [[right:safety]] to all.\n") == [
        "1 | We want trade", "  |         ^^^^^", "2 | and growth.", "  | ^^^^^^^^^^ trade", "...",
        "4 | We owe safety to all.", "  |        ------ safety",
      ])
  }

  @Test("the middle of a side over many lines is left out")
  func manyLines() {
    #expect(
      frame("[[left:one\ntwo\nthree\nfour\nfive\nsix]] and [[right:safety]].\n") == [
        "1 | one", "  | ^^^", "2 | two", "  | ^^^", "...", "5 | five", "  | ^^^^", "6 | six and safety.",
        "  | ^^^ trade", "  |         ------ safety",
      ])
  }

  @Test("a long line is cut down to the words around its marks")
  func longLine() {
    let filler = String(repeating: "and so on ", count: 40)
    #expect(
      frame("\(filler)[[left:trade]] \(filler)[[right:safety]] \(filler)\n", width: 70)
        == [
          "1 | … and so on and so on and so on and so on trade and so on and so",
          "  |                                           ^^^^^ trade",
          "  | on and so on and so on … and so on and so on and so on and so on",
          "  | safety and so on and so on and so on and so on …",
          "  | ------ safety",
        ])
  }

  @Test("tabs, wide and combining characters take the columns that a terminal gives them")
  func columns() {
    #expect(
      frame("\t漢字 e\u{301} [[left:trade]] 👩\u{200D}🚀 [[right:safety]]\n") == [
        "1 |     漢字 e\u{301} trade 👩\u{200D}🚀 safety",
        "  |            ^^^^^ trade",
        "  |                     ------ safety",
      ])
  }

  @Test(
    "what stands in front moves the frame down and changes nothing else",
    arguments: ["🐧🏽 ☃\n", "“Curly,” he said.\n", "\u{FEFF}"])
  func moved(_ prefix: String) {
    let source = "We say that [[left:trade]] [[cue:is at odds with]] [[right:safety]].\n"
    let line = prefix == "\u{FEFF}" ? "1" : "2"
    let expected = frame(source).map { $0.hasPrefix("1") ? line + $0.dropFirst() : $0 }
    #expect(frame(source, prefix: prefix) == expected)
  }

  @Test("nothing in a source steers the terminal")
  func harmless() {
    var fixture = Fixture()
    fixture.add("a\u{1B}[2J.txt", "[[left:tr\u{1B}[31made]] and [[right:saf\u{202E}ety]]\u{7}.\n")
    fixture.find(.asserted)
    let report = TextReporter(ReportOptions(toolVersion: "1")).report(fixture.analysis)
    #expect(!report.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{7}" })
  }

  @Test("colours come only when asked for")
  func colors() {
    let plain = TextReporter(ReportOptions(toolVersion: "1")).report(Fixture.full.analysis)
    let colored = TextReporter(ReportOptions(toolVersion: "1", usesColor: true)).report(Fixture.full.analysis)
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }
}
