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
    "a phrase that is hardly meant as written is doubted",
    arguments: [
      ("(be|get) in the way of", ["foreign-pattern", "foreign-pattern"]),
      ("undermine*", ["foreign-pattern"]), ("un-dermine*", ["foreign-pattern"]),
      ("run .* at odds", ["foreign-pattern"]), ("work … against", ["foreign-pattern"]),
      ("weaken / harm", ["foreign-pattern"]), ("be at odds, with", ["attached-mark"]),
      ("cannot serve", ["fused-words"]), ("don't serve|help", ["fused-words"]),
      ("not just , but", []), ("coup d'état", []), ("well-being", []), ("mr. smith", []), ("'s rights", []),
      ("clash with|conflict with", ["split-alternatives"]), ("clash with|undermine", ["split-alternatives"]),
      ("be at odds|be in tension", ["split-alternatives"]), ("be|get in the way of|from", []),
      ("mobile phone|smart phone ban", ["split-alternatives"]), ("put before|above {2}", []),
      ("phone|mobile? ban", ["optional-group"]), ("the|a? ban", []), ("serious|grave? clash with", []),
      ("=be ..3 at|in odds|tension with", []),
    ])
  func doubtful(_ phrase: String, _ expected: [String]) {
    let file = "cues: harm\nentries: [\"\(phrase)\"]\ntests: [{hit: x}]\n"
    let negation = (path: "n.yaml", text: "cues: negation\nentries: [not]\ntests: [{hit: not}]\n")
    let found = lint([(path: "cues.yaml", text: file), negation])
    #expect(found.map(\.code) == expected, "\(found)")
    #expect(found.allSatisfy { $0.severity == .warning && $0.message.contains("; ") })
  }

  @Test("terms of a concept are doubted too, but no single preposition in them")
  func doubtfulTerms() {
    let text = "concept: x\ntitle: X\nterms: [use phones*, dialogue on|conference]\ntests: [{miss: y}]\n"
    #expect(lint([(path: "x.yaml", text: text)]).map(\.code) == ["unused-concept", "foreign-pattern"])
  }

  @Test("cues that join two sides want cues of negation")
  func negation() {
    let found = lint([(path: "harm.yaml", text: "cues: harm\nentries: [x]\ntests: [{hit: x}]\n")])
    #expect(found.map(\.place) == ["1:1 missing-negation"])
  }

  @Test(
    "what is wanting is named",
    arguments: [
      ("words: spare\nlist: [x]\n", ["1:8 unused-word-list"]),
      ("concept: spare\ntitle: S\nterms: [x]\ntests: [{hit: x}]\n", ["1:1 unused-concept"]),
      ("concept: spare\ntitle: S\nterms: [x]\n", ["1:1 untested-concept", "1:1 unused-concept"]),
      ("cues: negation\nentries: [x]\n", ["1:1 untested-cues"]),
      ("cues: condition\nentries: [x, IF]\ntests: [{hit: x}]\n", ["2:14 duplicate-phrase"]),
      ("cues: negation\nentries: [if, x|y, 'y|x|y']\ntests: [{hit: x}]\n", ["2:20 duplicate-phrase"]),
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
