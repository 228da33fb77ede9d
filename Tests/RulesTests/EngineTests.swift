import Claims
import Rules
import Testing

@Suite("What a text makes of a tension")
struct EngineTests {
  static let rule = "trade-promotion-vs-human-security"

  @Test(
    "the status follows the cue, its negation and who says it",
    arguments: [
      ("Free trade undermines human rights.", Status.asserted, nil),
      ("Free trade does not undermine human rights.", .denied, nil),
      ("Free trade must not undermine human rights.", .asserted, nil),
      ("Free trade and human security are mutually reinforcing.", .denied, nil),
      ("Human rights take precedence over free trade.", .prioritised, .right),
      ("Critics argue that free trade undermines human rights.", .reported, nil),
      ("As the commission has noted, free trade undermines human rights.", .asserted, nil),
      ("It is wrong to say that free trade undermines human rights.", .denied, nil),
      ("Free trade has led to human rights abuses.", .asserted, nil),
      ("Human rights are undermined by free trade.", .asserted, nil),
      ("Free trade without rules undermines human security.", .asserted, nil),
    ] as [(String, Status, Side?)])
  func status(_ source: String, _ status: Status, _ winner: Side?) throws {
    let finding = try #require(Checking(source).findings(of: Self.rule).first)
    #expect(finding.status == status)
    #expect(finding.winner == winner)
  }

  @Test(
    "mere mention, one side alone and the wrong sense stay silent",
    arguments: [
      "The agenda covers free trade, human rights and tourism.", "We will expand trade.",
      "Human rights matter.",
      "The trade union undermines human patience.", "",
    ])
  func silence(_ source: String) { #expect(Checking(source).findings(of: Self.rule).isEmpty) }

  @Test("each side quotes its own words, and the cue its own")
  func evidence() throws {
    let check = Checking("In our view, free trade is at odds with human security.")
    let finding = try #require(check.findings(of: Self.rule).first)
    #expect(check.quote(finding.left) == "free trade")
    #expect(check.quote(finding.right) == "human security")
    #expect(finding.cue.map { check.texts[0].text.quote($0.span) } == "is at odds with")
    #expect(!finding.because.isEmpty)
    #expect((0...1).contains(finding.confidence))
  }

  @Test("each side comes with its clause, which the two may share")
  func clauses() throws {
    let clause = "free trade with its neighbours is at odds with human security in the northern provinces"
    let shared = Checking("The minister said in May that \(clause).")
    let finding = try #require(shared.findings(of: Self.rule).first)
    #expect(shared.texts[0].text.quote(finding.left.clause) == clause)
    #expect(finding.left.clause == finding.right.clause)
    #expect(!finding.left.span.overlaps(finding.right.span))
    let (first, second) = (
      "We will expand trade with Zarnia in each of the coming five years",
      "In the same years we must protect the civilians of Zarnia from every kind of violence"
    )
    let apart = Checking("\(first). \(second).")
    let latent = try #require(apart.findings(of: Self.rule).first)
    #expect(apart.texts[0].text.quote(latent.left.clause) == first)
    #expect(apart.texts[0].text.quote(latent.right.clause).hasSuffix("from every kind of violence"))
  }

  @Test("a clause too long to quote is cut at a mark, around the words that count")
  func longClauses() throws {
    let check = Checking(
      """
      After the long winter, with the harbours closed and the roads under snow, and with nothing left to eat in the towns along the coast, \
      free trade is at odds with human security, as the mayors of the coast, the merchants of the inland towns and the shepherds of the hills \
      have found out to their cost in each of the last seven years.
      """)
    let finding = try #require(check.findings(of: Self.rule).first)
    let quote = check.texts[0].text.quote(finding.left.clause)
    #expect(quote.contains("free trade is at odds with human security"))
    #expect(quote.split(separator: " ").count <= 32)
  }

  @Test("two commitments of one voice, close together, are a latent tension")
  func latent() throws {
    let near = Checking("We will expand trade with Zarnia. We must protect civilians in Zarnia.")
    #expect(near.findings(of: Self.rule).map(\.status) == [.latent])
    let far = Checking(
      "We will expand trade with Zarnia.\n\nOn another matter.\n\nWe must protect civilians in Zarnia.")
    #expect(far.findings(of: Self.rule).isEmpty)
  }

  @Test("words that point back take up the sentence before")
  func anaphora() throws {
    let check = Checking("Free trade meets human security here. These two concepts are complementary.")
    #expect(check.findings(of: Self.rule).map(\.status) == [.denied])
  }

  @Test("respect called for beside an aggression is no harmony of the two")
  func blame() {
    let rule = "intervention-vs-sovereignty"
    let blamed = Checking("The aggression ends only with strict respect for sovereignty.")
    #expect(blamed.findings(of: rule).allSatisfy { $0.status != .denied })
    let plain = Checking("Intervention, with strict respect for the sovereignty of all, has kept the peace.")
    #expect(plain.findings(of: rule).map(\.status) == [.denied])
  }

  @Test("a cue that names what it sets against the sentence before joins no two things of that sentence")
  func counterpart() {
    for source in [
      "Free trade meets human security here. This clashes with the timetable.",
      "Free trade meets human security here. Some say that learning clashes with attention.",
    ] {
      #expect(Checking(source).findings(of: Self.rule).allSatisfy { $0.cue == nil })
    }
  }

  @Test("one document denies what another asserts: contested, each side from its own document")
  func contested() throws {
    let check = Checking(
      "Free trade undermines human rights.", "Free trade and human rights are complementary.")
    let finding = try #require(check.findings.first { $0.rule == Self.rule && $0.status == .contested })
    #expect(finding.left.document == DocumentID(0))
    #expect(finding.right.document == DocumentID(1))
  }

  @Test("the same findings in the same order, each time")
  func deterministic() {
    let source =
      "Free trade undermines human rights. Coercion spoils dialogue. Globalization deepens poverty."
    #expect(Checking(source).findings == Checking(source).findings)
  }
}
