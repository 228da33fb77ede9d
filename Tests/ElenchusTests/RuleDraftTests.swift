import Elenchus
import Testing

@Suite("Rules drafted from examples")
struct RuleDraftTests {
  private static let examples = [
    "[[left:The quick answers]] are at odds with [[right:careful thought]].",
    "We support [[left:quick answers]]. We support [[right:more careful thought]].",
  ]

  private static func text(_ draft: RuleDraft, _ path: String) throws -> String {
    String(decoding: try #require(draft.files.first { $0.path == path }).bytes, as: UTF8.self)
  }

  @Test("new concepts take the marked words, and the tests the statuses that are found")
  func fresh() throws {
    let draft = try RuleDraft(
      examples: Self.examples, silent: ["Careful thought takes time."], beside: Drinks.files())
    #expect(draft.id == "quick-answers-vs-careful-thought")
    #expect(
      draft.files.map(\.path) == [
        "concepts/careful-thought.yaml", "concepts/quick-answers.yaml",
        "quick-answers-vs-careful-thought.yaml",
      ])
    #expect(!draft.report.hasFailed, "\(draft.report.outcomes.filter(\.verdict.isFailure))")
    #expect(draft.pack.diagnostics == [])
    #expect(draft.isKnown == (false, false))
    let rule = try #require(draft.pack.rule(draft.id))
    let statuses = rule.tests.compactMap { test -> Status? in
      if case .finds(let status, _) = test.expectation { status } else { nil }
    }
    #expect(statuses == [.asserted, .latent])
    #expect(rule.tests.count == 5)
    #expect(
      try Self.text(draft, "concepts/careful-thought.yaml").contains(
        "terms:\n  - \"careful thought\"\ntests:"))
    #expect(
      RuleLinter().lint(Drinks.files() + draft.files).filter { draft.files.map(\.path).contains($0.file) }
        == [])
  }

  @Test("a possessive becomes a term that is found again")
  func possessive() throws {
    let draft = try RuleDraft(
      examples: [
        "Tea is at odds with [[right:a night’s sleep]], and so is [[left:fast work]].",
        "[[left:Fast work]] collides with [[right:a night's sleep]].",
      ], beside: Drinks.files())
    #expect(draft.id == "fast-work-vs-night-sleep")
    let concept = try #require(draft.pack.concept("night-sleep"))
    #expect(concept.terms.map(\.phrase.source) == ["night 's sleep"])
    let hits = draft.report.outcomes.filter { $0.name.hasPrefix("concept night-sleep") }
    #expect(hits.map(\.verdict) == [.reported, .reported, .silent])
  }

  @Test("a side that a concept recognises in all examples takes it")
  func known() throws {
    let draft = try RuleDraft(
      examples: [
        "[[left:Hot oolong]] is at odds with [[right:careful thought]].",
        "[[left:Tea]] is at odds with [[right:slow, careful thought]].",
      ], beside: Drinks.files())
    #expect(draft.id == "tea-vs-careful-thought")
    #expect(draft.isKnown == (true, false))
    #expect(draft.files.count == 2)
    #expect(!draft.report.hasFailed)
  }

  @Test(
    "what cannot be drafted is said",
    arguments: [
      ([examples[0]], "too-few-examples"),
      ([examples[0], "We support tea."], "unmarked-example"),
      ([examples[0], "[[left:Tea]] and [[middle:coffee]] and [[right:milk]]."], "unmarked-example"),
      (["[[left:Tea]] and [[right:tea]].", "[[left:Tea]] or [[right:tea]]."], "same-concept"),
      (["[[left:Tea]] and [[right:coffee]].", "[[left:Tea]] or [[right:coffee]]."], "duplicate-id"),
      (["[[left:“…”]] and [[right:coffee]].", "[[left:“…”]] or [[right:coffee]]."], "no-words"),
    ])
  func faults(_ examples: [String], _ code: String) {
    let fault = #expect(throws: RuleDraft.Fault.self) {
      _ = try RuleDraft(examples: examples, beside: Drinks.files())
    }
    #expect(fault?.code == code)
  }

  @Test("on a background it tells where it would fire")
  func background() throws {
    let draft = try RuleDraft(examples: Self.examples, beside: Drinks.files())
    let texts = ["Quick answers collide with careful thought.", "Milk."].map {
      Document(id: $0, path: $0, source: Array($0.utf8))
    }
    #expect(draft.findings(on: texts).map(\.finding.status) == [.asserted])
  }
}
