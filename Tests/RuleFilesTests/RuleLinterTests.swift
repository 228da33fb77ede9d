import Prose
import RuleFiles
import Testing

@Suite("Lint")
struct RuleLinterTests {
  private func lint(_ files: [(path: String, text: String)]) -> [Diagnostic] {
    RuleLinter().lint(files.map { RuleFileReader.File(path: $0.path, bytes: Array($0.text.utf8)) })
  }

  let lexicon = [
    (
      path: "trade.yaml",
      text: "concept: trade\ntitle: Trade\nterms: ['@goods']\ntests: [{hit: '[[goods]]'}]\n"
    ),
    (path: "safety.yaml", text: "concept: safety\ntitle: Safety\nterms: [safety]\ntests: [{miss: cats}]\n"),
    (path: "goods.yaml", text: "words: goods\nlist: [good]\n"),
    (path: "cues.yaml", text: "cues: condition\nentries: [if]\ntests: [{hit: '[[If]] so.'}]\n"),
  ]

  @Test("a complete set is clean")
  func clean() {
    #expect(lint(lexicon + [("rule.yaml", fullRule)]) == [])
  }

  @Test(
    "what is wanting is named",
    arguments: [
      ("words: spare\nlist: [x]\n", ["1:8 unused-word-list"]),
      ("concept: spare\ntitle: S\nterms: [x]\ntests: [{hit: x}]\n", ["1:1 unused-concept"]),
      ("concept: spare\ntitle: S\nterms: [x]\n", ["1:1 untested-concept", "1:1 unused-concept"]),
      ("cues: harm\nentries: [x]\n", ["1:1 untested-cues"]),
      ("cues: condition\nentries: [x, IF]\ntests: [{hit: x}]\n", ["2:14 duplicate-phrase"]),
      ("cues: harm\nentries: [if, x|y, 'y|x|y']\ntests: [{hit: x}]\n", ["2:20 duplicate-phrase"]),
      (
        "concept: spare\ntitle: S\nterms: [x, y]\nviolations: [x]\nexclusions: [y, y?  z, y? z]\ntests: [{hit: x}]\n",
        ["1:1 unused-concept", "4:14 duplicate-phrase", "5:14 duplicate-phrase", "5:24 duplicate-phrase"]
      ),
      (
        "id: bare\ntitle: B\nbetween: {left: {concept: trade}, right: {concept: trade}}\n",
        [
          "1:1 missing-debate", "1:1 missing-message", "1:1 missing-question", "1:1 missing-test",
          "1:1 missing-test",
          "3:52 same-concept",
        ]
      ),
      (
        fullRule.replacing("id: trade", with: "id: z").replacing("silent: ", with: "silnt: "),
        ["1:1 missing-test", "1:1 overlapping-rules", "31:5 missing-key", "32:5 unknown-key"]
      ),
    ])
  func wanting(_ text: String, _ expected: [String]) {
    let diagnostics = lint(lexicon + [("rule.yaml", fullRule), ("z.yaml", text)])
    #expect(diagnostics.map(\.place) == expected)
    #expect(diagnostics.allSatisfy { $0.file == "z.yaml" })
  }
}
