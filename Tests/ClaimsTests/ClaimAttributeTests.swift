import Claims
import Testing

@Suite("What a claim is")
struct ClaimAttributeTests {
  @Test(
    "negation reverses polarity",
    arguments: [
      ("Taxes rise every year.", Polarity.affirmed), ("Taxes do not rise.", .negated),
      ("Taxes never rise.", .negated),
      ("No state can live alone.", .negated), ("Trade not only helps the rich.", .affirmed),
      ("They have not been told.", .negated),
    ])
  func polarity(_ source: String, _ expected: Polarity) throws {
    #expect(try #require(extract(source).claims.first).polarity == expected)
  }

  @Test(
    "modals and their like give the modality",
    arguments: [
      ("States protect their people.", Modality.assertion),
      ("States must protect their people.", .obligation),
      ("States should protect their people.", .recommendation), ("We will open new markets.", .intention),
      ("Prices will rise.", .assertion), ("Trade may suffer.", .possibility),
      ("Trade must not serve war.", .prohibition), ("It is imperative that we act.", .obligation),
      ("The report is compatible with the duty to act.", .assertion),
    ])
  func modality(_ source: String, _ expected: Modality) throws {
    #expect(try #require(extract(source).claims.first).modality == expected)
  }

  @Test(
    "the closing mark and the opening words give the force",
    arguments: [
      ("Does trade help the poor?", Force.question), ("Trade helps the poor.", .statement),
      ("Let us help the poor.", .directive),
    ])
  func force(_ source: String, _ expected: Force) throws {
    #expect(try #require(extract(source).claims.first).force == expected)
  }

  @Test(
    "who says it, and how far the author stands behind it",
    arguments: [
      ("Trade harms the poor.", "Trade harms", Commitment.own),
      ("Critics argue that trade harms the poor.", "trade harms", .reported),
      ("It is often said that trade harms the poor.", "trade harms", .reported),
      ("In the opinion of the bishop, trade harms the poor.", "trade harms", .reported),
      ("According to the bishop, trade harms the poor.", "trade harms", .reported),
      ("We believe that trade harms the poor.", "trade harms", .own),
      ("As Keane and others have noted, trade harms the poor.", "trade harms", .endorsed),
      ("While some argue that trade harms the poor, consumers buy and sell.", "trade harms", .conceded),
      ("While some argue that trade harms the poor, consumers buy and sell.", "consumers buy", .own),
      ("It is wrong to say that trade harms the poor.", "trade harms", .rejected),
      ("Critics argue that trade harms the poor, but the poor have bought and sold.", "have bought", .own),
    ])
  func commitment(_ source: String, _ words: String, _ expected: Commitment) throws {
    #expect(try #require(extract(source).claim(with: words)).commitment == expected)
  }

  @Test("a holder is named or vague")
  func holder() throws {
    let named = extract("The bishop argues that trade harms the poor.")
    guard case .named(let span) = try #require(named.claim(with: "trade harms")).holder else {
      Issue.record("not named")
      return
    }
    #expect(named.text.quote(span) == "The bishop")
    let vague = extract("Some people argue that trade harms the poor.")
    guard case .vague = try #require(vague.claim(with: "trade harms")).holder else {
      Issue.record("not vague")
      return
    }
  }

  @Test("a condition belongs to the claim it conditions")
  func condition() throws {
    let text = extract("If prices rise, the government will fall.")
    let main = try #require(text.claim(with: "government"))
    #expect(main.condition.map(text.text.quote) == "If prices rise")
    #expect(try #require(text.claim(with: "prices")).modality == .hypothesis)
  }

  @Test("subject, predicate and object are told apart")
  func roles() throws {
    let text = extract("The armed invasion has violated the sovereignty of a small state.")
    let claim = try #require(text.claims.first)
    #expect(claim.role(.subject).map { text.text.words(of: $0.full) } == "The armed invasion")
    #expect(text.text.words(of: claim.predicate.full) == "has violated")
    #expect(claim.role(.object).map { text.text.words(of: $0.full) } == "the sovereignty of a small state")
  }
}
