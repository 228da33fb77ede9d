import Elenchus
import Testing

@Suite("Coverage")
struct CoverageTests {
  /// What a pack about tea and coffee leaves unexercised, as `owner: name`.
  private static func unexercised(
    ruleTests: String = "[]", conceptTests: String = "[]", cueTests: String = "[]", corpus: [Document] = []
  ) -> [String] {
    let pack = Drinks.pack(ruleTests: ruleTests, conceptTests: conceptTests, cueTests: cueTests)
    #expect(pack.diagnostics == [])
    return TestRunner(pack: pack).runWithCoverage(corpus: corpus).coverage.unexercised.map {
      "\($0.owner): \($0.name)"
    }
  }

  @Test("nothing is exercised without tests, and each part has its place")
  func bare() throws {
    let coverage = TestRunner(pack: Drinks.pack()).runWithCoverage().coverage
    #expect(coverage.percentage == 0)
    #expect(coverage.count(.entry) == (0, 5))
    #expect(coverage.count(.cue) == (0, 5))
    #expect(coverage.count(.status) == (0, 5))
    #expect(coverage.count(.condition) == (0, 5))
    #expect(coverage.count(.exception) == (0, 1))
    let exclusion = try #require(coverage.items.first { $0.name == "exclusion 'tea party'" })
    #expect(exclusion.place == FilePlace(file: "tea.yaml", line: 5, column: 14))
  }

  @Test(
    "a concept's test exercises what it makes or takes back",
    arguments: [
      ("hit: 'Hot tea.'", "concept tea: term 'tea'"),
      ("hit: 'A [[violation:tea ban]].'", "concept tea: violation 'tea ban'"),
      ("miss: 'A tea party.'", "concept tea: exclusion 'tea party'"),
    ])
  func entries(_ test: String, _ part: String) {
    let bare = Self.unexercised()
    let left = Self.unexercised(conceptTests: "[{\(test)}]")
    #expect(Set(bare).subtracting(left) == [part])
  }

  @Test("a text exercises nothing of concepts that its rule or file does not name")
  func foreign() {
    #expect(
      Self.unexercised(conceptTests: "[{hit: 'Tea and coffee.'}]").contains("concept coffee: term 'coffee'"))
  }

  @Test("a latent tension exercises the conditions it has to meet")
  func conditions() {
    let test = "{name: both, finds: 'We support tea. We support coffee.', status: latent}"
    let left = Self.unexercised(ruleTests: "[\(test)]")
    #expect(!left.contains { $0.contains("stance") || $0.contains("commitment") || $0.contains("scope") })
    #expect(!left.contains("rule tea-vs-coffee: status latent"))
    #expect(left.contains("rule tea-vs-coffee: status asserted"))
  }

  @Test("an exception is exercised when the finding would be another without it")
  func exceptions() {
    let name = "rule tea-vs-coffee: exception conditional"
    let plain = "{name: it, finds: 'Tea is at odds with coffee.', status: asserted}"
    let met = "{name: it, silent: 'Tea is at odds with coffee, subject to the law.'}"
    #expect(Self.unexercised(ruleTests: "[\(plain)]").contains(name))
    #expect(!Self.unexercised(ruleTests: "[\(met)]").contains(name))
  }

  @Test("an exception may ask for a cue of any kind")
  func conditional() {
    let files = Drinks.files(ruleTests: "[{name: it, silent: 'Tea without milk is at odds with coffee.'}]")
      .map {
        let text = String(decoding: $0.bytes, as: UTF8.self).replacing("cue: proviso", with: "cue: absence")
          .replacing("cues: proviso\nentries: ['subject to {2}']", with: "cues: absence\nentries: [without]")
        return RuleFileReader.File(path: $0.path, bytes: Array(text.utf8))
      }
    let (report, coverage) = TestRunner(pack: RuleFileReader().read(files)).runWithCoverage()
    #expect(report.outcomes.map(\.verdict) == [.silent])
    #expect(coverage.count(.exception) == (1, 1))
  }

  @Test("a known gap exercises nothing, a corpus file what its findings rest on")
  func gapAndCorpus() {
    let gap = "{name: it, finds: 'Tea is at odds with coffee.', status: denied, known-gap: later}"
    #expect(Self.unexercised(ruleTests: "[\(gap)]").contains("cues conflict: cue 'be? at odds with'"))
    let source = "---\nexpect: []\n---\n\nTea is at odds with coffee.\n"
    let document = Document(id: "a.md", path: "a.md", source: Array(source.utf8), isMarkdown: true)
    let left = Self.unexercised(corpus: [document])
    #expect(!left.contains("cues conflict: cue 'be? at odds with'"))
    #expect(!left.contains("concept tea: term 'tea'"))
  }
}

/// A small pack with a part of every kind.
enum Drinks {
  static func pack(
    ruleTests: String = "[]", conceptTests: String = "[]", cueTests: String = "[]",
    scope: String = "paragraph"
  ) -> RulePack {
    RuleFileReader().read(
      files(ruleTests: ruleTests, conceptTests: conceptTests, cueTests: cueTests, scope: scope))
  }

  static func files(
    ruleTests: String = "[]", conceptTests: String = "[]", cueTests: String = "[]",
    scope: String = "paragraph"
  ) -> [RuleFileReader.File] {
    let rule = """
      id: tea-vs-coffee
      title: T
      between:
        left: {concept: tea}
        right: {concept: coffee}
      scope: {latent: {within: \(scope)}}
      exceptions:
        - id: conditional
          when: {cue: proviso}
          effect: {drop: true}
          because: It is said under a condition.
      tests: \(ruleTests)

      """
    return [
      (
        "tea.yaml",
        "concept: tea\ntitle: Tea\nterms: [tea, oolong]\nviolations: [tea ban]\nexclusions: [tea party]\ntests: \(conceptTests)\n"
      ),
      ("coffee.yaml", "concept: coffee\ntitle: Coffee\nterms: [coffee]\n"),
      (
        "conflict.yaml", "cues: conflict\nentries: ['be? at odds with', 'collide with']\ntests: \(cueTests)\n"
      ),
      ("proviso.yaml", "cues: proviso\nentries: ['subject to {2}']\n"),
      ("disapproval.yaml", "cues: disapproval\nentries: ['i|we oppose {2}']\n"),
      ("approval.yaml", "cues: approval\nentries: ['i|we ..2 support {2}']\n"),
      ("rule.yaml", rule),
    ].map { RuleFileReader.File(path: $0.0, bytes: Array($0.1.utf8)) }
  }
}
