import Rules
import Testing

@Suite("Rules about contradictions")
struct ContradictionRuleTests {
  private let sound = """
    id: pack/denial
    title: Denial
    contradiction:
      type: negation
      agreement: 0.9
      lexicon: {same: [raze level]}
    tests:
      - {name: a, finds: "[[left:It is so]]. [[right:It is not so]]."}
      - {name: b, disagrees: "A says it is so. B says it is not so."}
      - {name: c, silent: "It is so."}
    """

  @Test("a rule is read with its type, agreement and lexicon")
  func reads() throws {
    let rule = try #require(read([("pack/it.yaml", sound)]).rules.first)
    #expect(rule.id == "pack/denial")
    #expect(rule.contradiction?.kind == .negation)
    #expect(rule.contradiction?.agreement == 0.9)
    #expect(rule.contradiction?.lexicons["same"]?.first?.sides == [["raze", "level"]])
    #expect(rule.tests.count == 3)
  }

  @Test(
    "faults have a place and a code",
    arguments: [
      ("type: negation", "type: negotiation", "4:9 unknown-contradiction"),
      ("agreement: 0.9", "agreement: 1.5", "5:14 bad-number"),
      ("{same: [raze level]}", "{sane: [raze level]}", "6:13 unknown-key"),
      ("[raze level]", "[raze | level]", "6:20 bad-entry"),
      ("id: pack/denial", "id: other/denial", "1:5 bad-id"),
      ("silent:", "finds: x, silent:", "10:5 missing-key"),
      ("title: Denial", "title: Denial\nscope: {}", "3:1 unknown-key"),
    ])
  func faultsAreNamed(_ old: String, _ new: String, _ fault: String) {
    #expect(faults(in: sound.replacing(old, with: new)).contains(fault))
  }
}
