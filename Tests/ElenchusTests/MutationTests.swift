import Elenchus
import Testing

@Suite("Mutation testing")
struct MutationTests {
  private static func report(
    ruleTests: String = "[]", conceptTests: String = "[]", cueTests: String = "[]",
    rules: [String] = [], corpus: [Document] = [], jobs: Int = 1
  ) async -> MutationReport {
    let pack = Drinks.pack(ruleTests: ruleTests, conceptTests: conceptTests, cueTests: cueTests)
    #expect(pack.diagnostics == [])
    return await MutationTester(pack: pack, corpus: corpus).run(rules: rules, jobs: jobs)
  }

  /// The changes that tests notice.
  private static func noticed(_ report: MutationReport) -> Set<String> {
    Set(report.mutants.filter { $0.noticedBy != nil }.map(\.change))
  }

  @Test("without tests every mutant survives")
  func untested() async {
    let report = await Self.report()
    #expect(report.score == 0)
    #expect(report.survivors.count == report.mutants.count)
    #expect(report.count(.deleteEntry) == (0, 5))
    #expect(report.count(.deleteCue) == (0, 5))
    #expect(report.count(.dropStance) == (0, 2))
    #expect(report.count(.flipStance) == (0, 2))
    #expect(report.count(.flipCommitment) == (0, 2))
    #expect(report.count(.widenScope) == (0, 1))
    #expect(report.count(.removeStatus) == (0, 5))
    #expect(report.count(.deleteException) == (0, 1))
  }

  @Test(
    "a test notices what its outcome hangs on, and no more",
    arguments: [
      (
        "finds: 'We support [[left:tea]]. We support [[right:coffee]].', status: latent",
        [
          "the left side takes opposes for endorses", "the right side takes opposes for endorses",
          "the left side takes any commitment but own, endorsed",
          "the right side takes any commitment but own, endorsed", "without the status latent",
          "without the term 'tea'", "without the term 'coffee'", "without the cue 'i|we ..2 support {2}'",
        ]
      ),
      ("silent: \"We support tea.\\n\\nWe support coffee.\"", ["latent within section, not paragraph"]),
      (
        "silent: 'We oppose tea. We support coffee.'",
        [
          "the left side takes any stance, not only endorses",
          "the left side takes opposes for endorses",
        ]
      ),
      (
        "silent: 'Tea is at odds with coffee, subject to the law.'",
        [
          "without the exception 'conditional'", "without the cue 'subject to {2}'",
        ]
      ),
      (
        "finds: 'Tea collides with coffee.', status: asserted",
        [
          "without the status asserted", "without the term 'tea'", "without the term 'coffee'",
          "without the cue 'collide with'",
        ]
      ),
    ])
  func rules(_ test: String, _ changes: [String]) async {
    let report = await Self.report(ruleTests: "[{name: it, \(test)}]")
    #expect(Self.noticed(report) == Set(changes))
    #expect(report.mutants.compactMap(\.noticedBy).allSatisfy { $0 == "rule tea-vs-coffee: it" })
  }

  @Test("a concept's test notices the loss of the entries it asks for")
  func concepts() async {
    let report = await Self.report(
      conceptTests:
        "[{hit: 'Hot [[tea]] and [[oolong]].'}, {hit: 'A [[violation:tea ban]].'}, {miss: 'A tea party.'}]",
      cueTests: "[{hit: 'They [[collide with]] it.'}]")
    #expect(
      Self.noticed(report) == [
        "without the term 'tea'", "without the term 'oolong'", "without the violation 'tea ban'",
        "without the exclusion 'tea party'", "without the cue 'collide with'",
      ])
  }

  @Test("the corpus notices, too")
  func corpus() async {
    let source =
      "---\nexpect: [{rule: tea-vs-coffee, status: asserted, left: Oolong, right: coffee}]\n---\n\nOolong is at odds with coffee.\n"
    let document = Document(id: "a.md", path: "a.md", source: Array(source.utf8), isMarkdown: true)
    let report = await Self.report(corpus: [document])
    #expect(
      Self.noticed(report) == [
        "without the term 'oolong'", "without the term 'coffee'", "without the cue 'be? at odds with'",
        "without the status asserted",
      ])
    #expect(report.mutants.compactMap(\.noticedBy).allSatisfy { $0 == "corpus a.md" })
  }

  @Test("tests that fail by themselves, and known gaps, notice nothing")
  func failing() async {
    let report = await Self.report(
      ruleTests:
        "[{name: it, finds: 'Milk.', status: latent}, {name: gap, finds: 'Tea is at odds with coffee.', status: denied, known-gap: later}]"
    )
    #expect(Self.noticed(report) == [])
    #expect(report.diagnostics.map(\.code) == ["failing-test"])
  }

  @Test("a rule by itself is mutated with its concepts and without the cues")
  func chosen() async {
    let report = await Self.report(rules: ["tea-vs-coffee"])
    #expect(report.count(.deleteCue).all == 0)
    #expect(report.count(.deleteEntry).all == 5)
  }

  @Test("the number of jobs changes nothing")
  func jobs() async {
    let tests = "[{name: it, finds: 'Tea collides with coffee.', status: asserted}]"
    let one = await Self.report(ruleTests: tests)
    let several = await Self.report(ruleTests: tests, jobs: 8)
    #expect(one.mutants.map(\.change) == several.mutants.map(\.change))
    #expect(one.mutants.map(\.noticedBy) == several.mutants.map(\.noticedBy))
  }
}
