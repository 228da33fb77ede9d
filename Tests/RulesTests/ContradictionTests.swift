import Claims
import Prose
import Rules
import Testing

@Suite("Contradictions")
struct ContradictionTests {
  private func clashes(_ source: String) -> [Finding] {
    Checking(source).findings.filter { $0.kind != .tension }
  }

  @Test(
    "one voice that says both contradicts itself",
    arguments: [
      (
        "logic/negation",
        "The council published the accounts. It rained. The council did not publish the accounts."
      ),
      ("logic/negation", "The town did not demolish the mill. The town pulled down the mill."),
      ("logic/antonym", "The old bridge was safe. The old bridge was dangerous."),
      ("logic/quantity", "The club has 40 members. It meets on Mondays. The club has 55 members."),
      ("logic/modality", "The company must consult the parish. The company need not consult the parish."),
      ("logic/quantifier", "No inspector visited the mine. In May an inspector visited the mine."),
      ("logic/exclusive", "Port Vale is the capital of Zarnia. Marn is the capital of Zarnia."),
      ("logic/reversal", "Bakers earn more than teachers. Teachers earn more than bakers."),
      ("logic/antonym", "The queen met Lund's predecessor, Anna Holm. It rained. Anna Holm succeeded Lund."),
      (
        "logic/antonym",
        "The car belonged to Clark, 68, an acquaintance of Peter Jones. Clark is a relative of Jones."
      ),
      (
        "logic/quantity",
        "Anna Lund and Peter Holm were sentenced to 20 months and 30 months, respectively. Peter Holm was sentenced to 20 months."
      ),
      (
        "logic/negation",
        "Senior members of the Marn Committee, where bills are drafted, do not have strong farm voting records. Senior members had strong farm voting records."
      ),
    ])
  func contradicts(_ rule: String, _ source: String) throws {
    let finding = try #require(clashes(source).first)
    #expect(finding.rule == rule)
    #expect(finding.kind == .contradiction)
    #expect(finding.confidence >= Finding.reportableConfidence)
    #expect(!finding.because.isEmpty)
  }

  @Test(
    "what differs in subject, time, condition or force is no contradiction",
    arguments: [
      "The older students passed the test. The younger students did not pass the test.",
      "In 2010 the mine was profitable. In 2015 the mine was not profitable.",
      "Dogs are allowed in the park if they are on a lead. Dogs are not allowed in the park.",
      "Did the council publish the accounts? The council did not publish the accounts.",
      "The council did not only publish the accounts. The council published the accounts.",
      "The club has more than 40 members. The club has 55 members.",
      "At the three special sessions of last year we met. The tenth special session was devoted to disarmament.",
      "Its vast plans are a sign of hope. They are also a sign of the rise of small islands.",
      "The United Nations remains. The new role of the United Nations in a changed world is clear.",
      "There is no evidence that it is poisonous. Elsewhere there is evidence that the winters caused wars.",
      "The session takes place in May. Such words have no place here.",
      "The council cannot and must not remain indifferent to this problem. The council cannot remain indifferent.",
      "Only a return to legality can reduce tensions. We spoke of reducing tensions.",
      "The State of Marn is based on the plan of Lund. The State of Marn is based on the law of Holm.",
      "We have placed our hopes in the council. We have no right to disappoint them. We can only regret that it failed.",
      "Ann Lund was born in Marn. Peter Lund was born in Port Vale.",
      "The queen met Lund's predecessor, Anna Holm. It rained. Lund succeeded Anna Holm.",
      "Anna Lund and Peter Holm were sentenced to 20 months and 30 months, respectively. Peter Holm was sentenced to 30 months.",
    ])
  func agrees(_ source: String) { #expect(clashes(source).isEmpty) }

  @Test("two voices that clash disagree, and neither contradicts itself")
  func disagreement() throws {
    let finding = try #require(
      clashes(
        "The mayor said that the council published the accounts. The auditor said that the council did not publish the accounts."
      ).first)
    #expect(finding.kind == .disagreement)
    #expect(finding.status == .contested)
    #expect(finding.severity == .note)
  }

  @Test("claims far apart are set against each other, and unrelated ones between them change nothing")
  func distance() {
    let filler = (0..<60).map { "Boat \($0) left the harbour with a load of timber." }.joined(separator: " ")
    let source = "The council never sold the theatre. \(filler) The council sold the theatre."
    let checking = Checking(source)
    let found = checking.findings.filter { $0.kind == .contradiction }
    #expect(found.map { checking.quote($0.left) } == ["The council never sold the theatre"])
    #expect(found.map { checking.quote($0.right) } == ["The council sold the theatre"])
  }

  @Test("the same text gives the same findings, also behind an emoji and curly quotes")
  func offsets() {
    let source = "The old bridge was safe. The old bridge was dangerous."
    let plain = Checking(source)
    let shifted = Checking("🌉 A sign said “slow”.\n\n" + source)
    func quotes(_ checking: Checking) -> [String] {
      checking.findings.flatMap { [checking.quote($0.left), checking.quote($0.right)] }
    }
    #expect(!quotes(plain).isEmpty)
    #expect(quotes(plain) == quotes(shifted))
  }
}
