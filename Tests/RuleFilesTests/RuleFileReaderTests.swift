import Claims
import Prose
import RuleFiles
import Rules
import Testing

@Suite("Reading sound rule files")
struct RuleFileReaderTests {
  @Test("a rule with every key")
  func rule() throws {
    let pack = read(concepts + [("statecraft/it.yaml", fullRule)])
    #expect(pack.diagnostics == [])
    let rule = try #require(pack.rule("trade-vs-safety"))
    #expect(rule.pack == "statecraft")
    #expect(rule.title == "Trade versus safety")
    #expect(rule.stage == .stable)
    #expect(rule.severity == .error)
    #expect(rule.left.concept == "trade")
    #expect(rule.left.stances == [.endorses, .serves])
    #expect(rule.left.commitments == [.own])
    #expect(rule.right.concept == "safety")
    #expect(rule.right.stances == [.endorses])
    #expect(rule.right.commitments == [.own, .endorsed])
    #expect(rule.statuses == [.asserted, .prioritised, .latent])
    #expect(rule.latentScope == .section)
    #expect(rule.exceptions.map(\.id) == ["conditional", "gone"])
    #expect(rule.exceptions.map(\.severity) == [.note, nil])
    #expect(rule.exceptions.map(\.cue) == [.condition, .condition])
    #expect(rule.exceptions[0].place == FilePlace(file: "statecraft/it.yaml", line: 12, column: 5))
    #expect(rule.message == "{left.quote} sits uneasily with {right.quote}.")
    #expect(rule.debate.forRight == "Life.")
    #expect(rule.tests.map(\.name) == ["both", "ranked", "unrelated"])
    #expect(rule.tests[0].text.plain == "We will trade. We keep safety.")
    #expect(rule.tests[1].place == FilePlace(file: "statecraft/it.yaml", line: 27, column: 5))
    guard case .finds(.prioritised, winner: .left) = rule.tests[1].expectation else {
      Issue.record("\(rule.tests[1].expectation)")
      return
    }
    #expect(rule.place == FilePlace(file: "statecraft/it.yaml", line: 1, column: 1))
  }

  @Test("a rule may say what nearness tells")
  func nearness() throws {
    let text = fullRule.replacing(
      "severity: error",
      with:
        "severity: error\nnearness: {weight: weak, status: prioritised, winner: right, served: latent, wanted: asserted}"
    )
    let rule = try #require(read(concepts + [("it.yaml", text)]).rule("trade-vs-safety"))
    #expect(
      rule.nearness
        == Rule.Nearness(
          weight: .weak, status: .prioritised, winner: .right, served: .latent, wanted: .asserted))
    #expect(read(concepts + [("it.yaml", fullRule)]).rule("trade-vs-safety")?.nearness == nil)
  }

  @Test(
    "a test may have a document beside its text; with another voice's, it may expect a contested tension",
    arguments: [("earlier", "latent"), ("another", "contested")])
  func beside(_ relation: String, _ status: String) throws {
    let text = """
      id: a
      title: A
      between:
        left: {concept: trade}
        right: {concept: safety}
      tests:
        - name: two documents
          \(relation): "We will [[left:trade]]."
          finds: "We keep [[right:safety]]."
          status: \(status)
      """
    let pack = read(concepts + [("it.yaml", text)])
    #expect(pack.diagnostics == [])
    let beside = try #require(pack.rule("a")?.tests.first?.beside)
    #expect(beside.relation.rawValue == relation)
    #expect(beside.text.plain == "We will trade." && beside.text.spans("left").count == 1)
  }

  @Test("a rule with the least keys takes the defaults")
  func defaults() throws {
    let text = "id: a\ntitle: A\nbetween:\n  left: {concept: trade}\n  right: {concept: safety}\n"
    let pack = read(concepts + [("it.yaml", text)])
    #expect(pack.diagnostics == [])
    let rule = try #require(pack.rule("a"))
    #expect(rule.pack == "rules")
    #expect(rule.stage == .draft)
    #expect(rule.severity == .warning)
    #expect(rule.statuses == [.asserted, .denied, .prioritised, .reported, .latent])
    #expect(rule.latentScope == .paragraph)
    #expect(!rule.message.isEmpty && !rule.question.isEmpty)
  }

  @Test("cues ascend by path, then by line, whatever the order of the files")
  func cues() {
    let files = [
      (
        "b.yaml",
        "cues: harm\nentries:\n  - phrase: must not serve as a pretext for\n    ignores-negation: true\n  - '{2} damage'\n"
      ),
      (
        "a.yaml",
        "cues: priority\nentries: ['{winner} outweigh {loser}', come before]\ntests:\n- hit: A [[outweighs]] B.\n- miss: A is B.\n"
      ),
    ]
    for order in [files, files.reversed()] {
      let pack = read(order)
      #expect(pack.diagnostics == [])
      #expect(
        pack.cues.map(\.phrase.source) == [
          "{winner} outweigh {loser}", "come before", "must not serve as a pretext for", "{2} damage",
        ])
      #expect(pack.cues.map(\.ignoresNegation) == [false, false, true, false])
      #expect(pack.cues[2].place == FilePlace(file: "b.yaml", line: 3, column: 13))
      #expect(pack.cueTests.map(\.kind) == [.priority, .priority])
      #expect(pack.cueTests[0].test.place == FilePlace(file: "a.yaml", line: 4, column: 3))
    }
  }

  @Test("word lists may refer to each other, and phrases to them")
  func wordLists() throws {
    let pack = read([
      ("a.yaml", "words: all\nlist: ['@people', state, Person]\n"),
      ("b.yaml", "words: people\nlist: [person, civilian]\n"),
      (
        "c.yaml",
        "concept: c\ntitle: C\nterms: ['protect @all']\nviolations: [killing]\nexclusions: [kill time]\nreproaches: [meddling]\n"
      ),
    ])
    #expect(pack.diagnostics == [])
    let concept = try #require(pack.concept("c"))
    guard case .word(let words, isOptional: false) = concept.terms[0].phrase.elements[1] else {
      Issue.record("no word")
      return
    }
    #expect(words.map(\.text) == ["person", "civilian", "state"])
    #expect(concept.violations.map(\.phrase.source) == ["killing"])
    #expect(concept.reproaches.map(\.phrase.source) == ["meddling"])
    #expect(concept.exclusions[0].place == FilePlace(file: "c.yaml", line: 5, column: 14))
  }

  @Test("an entry of a concept may be called vague, but no exclusion")
  func vagueEntries() throws {
    func pack(_ list: String) -> RulePack {
      read([
        (
          "c.yaml",
          "concept: c\ntitle: C\nterms: [tea]\n\(list):\n- {phrase: hot drink, vague: true}\n- cup of tea\n"
        )
      ])
    }
    let concept = try #require(pack("violations").concept("c"))
    #expect(concept.violations.map(\.isVague) == [true, false])
    #expect(concept.violations.map(\.phrase.source) == ["hot drink", "cup of tea"])
    #expect(!pack("exclusions").diagnostics.isEmpty)
  }

  @Test("the digest depends on names and bytes, not on the folder or the order")
  func digest() {
    let here = read([("x/rules/a.yaml", "words: a\nlist: [b]"), ("x/rules/s/b.yaml", "words: b\nlist: [b]")])
    let there = read([("rules/s/b.yaml", "words: b\nlist: [b]"), ("rules/a.yaml", "words: a\nlist: [b]")])
    let changed = read([("rules/s/b.yaml", "words: b\nlist: [c]"), ("rules/a.yaml", "words: a\nlist: [b]")])
    #expect(here.digest == there.digest)
    #expect(here.digest.utf8.count == 16)
    #expect(here.digest != changed.digest)
  }

  @Test("carriage returns and a byte order mark change nothing")
  func lineEnds() throws {
    let text = "\u{FEFF}" + fullRule.replacing("\n", with: "\r\n")
    let pack = read(concepts + [("statecraft/it.yaml", text)])
    #expect(pack.diagnostics == [])
    let rule = try #require(pack.rule("trade-vs-safety"))
    #expect(rule.tests[1].place == FilePlace(file: "statecraft/it.yaml", line: 27, column: 5))
  }
}
