import Claims
import Prose
import RuleFiles
import Rules
import Testing

@Suite("Expectations of corpus files")
struct CorpusExpectationsTests {
  let sound = """
    ---
    title: On trade
    voice: Delegate
    date: 2004-05-06
    genre: speech
    expect:
      - rule: a-vs-b
        status: prioritised
        winner: left
        left: expand trade
        right: protect people
      - {rule: c-vs-d, status: asserted, left: é, right: f}
    ---
    # Text
    ---
    """

  @Test("all of them, with their places", arguments: ["\n", "\r\n", "\r"])
  func reading(lineEnd: String) throws {
    let source = Array("\u{FEFF}\(sound)".replacing("\n", with: lineEnd).utf8)
    let read = CorpusExpectations(path: "a.md", source: source, rules: ["a-vs-b", "c-vs-d"])
    #expect(read.diagnostics == [])
    #expect(
      read.findings == [
        ExpectedFinding(
          rule: "a-vs-b", status: .prioritised, winner: .left, left: "expand trade", right: "protect people",
          place: FilePlace(file: "a.md", line: 7, column: 5)),
        ExpectedFinding(
          rule: "c-vs-d", status: .asserted, winner: nil, left: "é", right: "f",
          place: FilePlace(file: "a.md", line: 12, column: 5)),
      ])
  }

  @Test(
    "silence and no expectation are two things",
    arguments: [
      ("---\nexpect: []\n---\n", []), ("---\ntitle: A\n---\nexpect: []\n", nil), ("Text.\n", nil), ("", nil),
      ("---\n---\nText.\n", nil),
    ] as [(String, [ExpectedFinding]?)])
  func silence(_ text: String, _ expected: [ExpectedFinding]?) {
    let read = CorpusExpectations(path: "a.md", source: Array(text.utf8))
    #expect(read.findings == expected)
    #expect(read.diagnostics == [])
  }

  @Test(
    "faults have their places in the file",
    arguments: [
      ("voice: Delegate", "vocie: x", "3:1 unknown-key"),
      ("title: On trade", "title: [a]", "2:8 wrong-type"),
      ("genre: speech", "genre: [", "7:3 invalid-yaml"),
      ("genre: speech", "\tgenre: x", "5:1 tab-indentation"),
      ("genre: speech", "title: x", "5:1 duplicate-key"),
      ("genre: speech", "genre: \u{7}", "5:8 control-character"),
      ("rule: a-vs-b", "rule: a-vs-c", "7:11 unknown-rule"),
      ("status: prioritised", "status: priorised", "8:13 unknown-status"),
      ("status: prioritised", "status: contested", "8:13 unknown-status"),
      ("status: prioritised", "status: latent", "9:5 misplaced-key"),
      ("winner: left", "winner: both", "9:13 unknown-side"),
      ("    left: expand trade\n", "", "7:5 missing-key"),
      ("expect:\n", "expect: all\nother:\n", "6:9 wrong-type, 7:1 unknown-key"),
      ("\n---\n# Text\n---", "", "1:1 unclosed-front-matter"),
    ])
  func places(_ old: String, _ new: String, _ expected: String) {
    let text = sound.replacing(old, with: new)
    #expect(text != sound)
    let read = CorpusExpectations(path: "a.md", source: Array(text.utf8), rules: ["a-vs-b", "c-vs-d"])
    #expect(read.diagnostics.map(\.place).joined(separator: ", ") == expected)
    #expect(read.findings == nil)
  }
}
