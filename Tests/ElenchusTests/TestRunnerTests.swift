import Elenchus
import Testing

@Suite("Verdicts on tests")
struct TestRunnerTests {
  /// A pack about tea and coffee, the tests of its rule given.
  static func pack(ruleTests: String = "[]", conceptTests: String = "[]") -> RulePack {
    let files = [
      ("tea.yaml", "concept: tea\ntitle: Tea\nterms: [tea]\nviolations: [tea ban]\ntests: \(conceptTests)\n"),
      ("coffee.yaml", "concept: coffee\ntitle: Coffee\nterms: [coffee]\n"),
      ("conflict.yaml", "cues: conflict\nentries: ['be? at odds with']\n"),
      ("harmony.yaml", "cues: harmony\nentries: ['go with']\n"),
      (
        "rule.yaml",
        "id: tea-vs-coffee\ntitle: T\nbetween:\n  left: {concept: tea}\n  right: {concept: coffee}\ntests: \(ruleTests)\n"
      ),
    ]
    return RuleFileReader().read(files.map { RuleFileReader.File(path: $0.0, bytes: Array($0.1.utf8)) })
  }

  static let clash = "Tea is at odds with coffee."

  @Test(
    "on a rule's test",
    arguments: [
      ("finds: '[[left:Tea]] is at odds with [[right:coffee]].', status: asserted", Verdict.reported),
      ("silent: 'We like tea.'", .silent),
      ("finds: 'We like tea.', status: asserted", .missing),
      ("silent: '\(clash)'", .noisy),
      ("finds: '\(clash) \(clash)', status: asserted", .noisy),
      ("finds: '\(clash)', status: denied", .wrongStatus),
      ("finds: '\(clash) [[left:Tea]] is hot, [[right:coffee]] too.', status: asserted", .wrongSpan),
      ("finds: 'We like tea.', status: asserted, known-gap: later", .knownGap),
      ("finds: '\(clash)', status: asserted, known-gap: later", .unexpectedPass),
      ("silent: '\(clash)', known-gap: later", .knownGap),
    ])
  func rule(_ test: String, _ verdict: Verdict) throws {
    let pack = Self.pack(ruleTests: "[{name: it, \(test)}]")
    #expect(pack.diagnostics == [])
    let report = TestRunner(pack: pack).run()
    let outcome = try #require(report.outcomes.first)
    #expect(outcome.verdict == verdict, "\(outcome.details)")
    #expect(outcome.name == "rule tea-vs-coffee: it")
    #expect(outcome.place.file == "rule.yaml" && outcome.place.line == 6)
    #expect(report.hasFailed == verdict.isFailure)
    let isPlain = [.reported, .silent].contains(verdict)
    #expect((outcome.expected == nil) == isPlain && (outcome.found == nil) == isPlain)
  }

  @Test(
    "on a concept's test",
    arguments: [
      ("hit: 'Hot [[tea]].'", Verdict.reported), ("hit: 'Hot tea.'", .reported),
      ("miss: 'Hot milk.'", .silent),
      ("hit: 'Hot [[milk]].'", .missing), ("hit: '[[Hot]] tea.'", .wrongSpan), ("miss: 'Hot tea.'", .noisy),
      ("hit: '[[Tea]] and tea.'", .noisy), ("hit: 'A [[tea ban]].'", .wrongStatus),
      ("hit: 'A [[violation:tea ban]].'", .reported),
    ])
  func concept(_ test: String, _ verdict: Verdict) throws {
    let pack = Self.pack(conceptTests: "[{\(test)}]")
    let outcome = try #require(TestRunner(pack: pack).run().outcomes.first)
    #expect(outcome.verdict == verdict, "\(outcome.details)")
    #expect(outcome.place.file == "tea.yaml" && outcome.place.line == 5)
  }

  @Test(
    "on a corpus file",
    arguments: [
      ("[{rule: tea-vs-coffee, status: asserted, left: Tea, right: coffee}]", clash, [Verdict.reported]),
      ("[{rule: tea-vs-coffee, status: denied, left: Tea, right: coffee}]", clash, [.wrongStatus]),
      ("[{rule: tea-vs-coffee, status: asserted, left: is, right: coffee}]", clash, [.wrongSpan]),
      ("[{rule: tea-vs-coffee, status: asserted, left: milk, right: coffee}]", clash, [.wrongSpan]),
      ("[{rule: tea-vs-coffee, status: asserted, left: Tea, right: coffee}]", "Tea. Or coffee.", [.missing]),
      ("[]", clash, [.noisy]), ("[]", "Milk.", [.silent]),
      (
        "[{rule: tea-vs-coffee, status: asserted, left: Tea, right: coffee, known-gap: later}]",
        "Tea. Or coffee.", [.knownGap]
      ),
    ])
  func corpus(_ expected: String, _ text: String, _ verdicts: [Verdict]) {
    let source = "---\ntitle: It\nexpect: \(expected)\n---\n\n\(text)\n"
    let document = Document(id: "a.md", path: "in/a.md", source: Array(source.utf8), isMarkdown: true)
    let report = TestRunner(pack: Self.pack()).run(corpus: [document])
    #expect(report.diagnostics == [])
    #expect(report.outcomes.map(\.verdict) == verdicts, "\(report.outcomes.map(\.details))")
    #expect(report.outcomes.allSatisfy { $0.place.file == "in/a.md" })
  }

  @Test("a corpus file without expectations is noted, and a run of nothing fails")
  func empty() {
    let document = Document(id: "a.md", path: "a.md", source: Array(Self.clash.utf8), isMarkdown: true)
    let report = TestRunner(pack: Self.pack()).run(corpus: [document])
    #expect(report.diagnostics.map(\.code) == ["no-expectations"])
    #expect(report.outcomes.isEmpty && report.hasFailed)
  }

  @Test(
    "a filter chooses by name and by file", arguments: [("tea-vs-coffee", 1), ("rule.yaml", 1), ("milk", 0)])
  func filter(_ filter: String, _ count: Int) {
    let pack = Self.pack(ruleTests: "[{name: it, silent: 'We like tea.'}]", conceptTests: "[{hit: tea}]")
    #expect(TestRunner(pack: pack).run().outcomes.count == 2)
    #expect(TestRunner(pack: pack).run(filter: filter).outcomes.count == count)
  }
}
