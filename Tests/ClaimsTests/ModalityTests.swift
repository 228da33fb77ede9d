import Claims
import Testing

@Suite("Modality and force")
struct ModalityTests {
  @Test(
    "auxiliaries and adverbs",
    arguments: [
      ("States must report.", "report", Modality.obligation),
      ("The council shall meet every year.", "meet", .obligation),
      ("We shall open new markets.", "open", .intention),
      ("Prices will rise.", "rise", .assertion),
      ("Peace ought to be kept.", "kept", .recommendation),
      ("States may not use force.", "force", .prohibition),
      ("This may not work.", "work", .possibility),
      ("States do not have to report.", "report", .obligation),
      ("States have to report.", "report", .obligation),
      ("We will have to act.", "act", .obligation),
      ("Perhaps trade harms the poor.", "trade", .possibility),
      ("The war would end.", "end", .hypothesis),
      ("I would argue that trade helps.", "trade", .assertion),
      ("He said that he would resign.", "would resign", .assertion),
      ("They must have known.", "known", .possibility),
    ])
  func auxiliary(_ source: String, _ words: String, _ expected: Modality) throws {
    #expect(try #require(extract(source).claim(with: words)).modality == expected)
  }

  @Test(
    "verbs, adjectives and nouns",
    arguments: [
      ("We are going to act.", "act", Modality.intention),
      ("They plan to expand the port.", "expand", .intention),
      ("We are committed to protecting civilians.", "protecting", .intention),
      ("The plan to expand the port failed.", "expand the port", .intention),
      ("They met in order to discuss trade.", "discuss", .intention),
      ("Our aim is to protect civilians.", "protect", .intention),
      ("States are obliged to report.", "report", .obligation),
      ("It is our duty to protect civilians.", "protect", .obligation),
      ("It is time to act.", "act", .obligation),
      ("We demand that the troops be withdrawn.", "troops", .recommendation),
      ("We call on all parties to stop the fighting.", "stop", .recommendation),
      ("The treaty allows states to report.", "report", .permission),
      ("They have the right to stay.", "to stay", .permission),
      ("They are forbidden to leave.", "leave", .prohibition),
      ("The council has no right to intervene.", "intervene", .prohibition),
      ("The council is able to act.", "act", .possibility),
      ("It is possible that prices will rise.", "prices", .possibility),
      ("We hope that peace will return.", "peace", .possibility),
      ("It seems that trade harms the poor.", "trade", .possibility),
      ("There is no evidence that trade helps.", "helps", .hypothesis),
      ("I wonder if they will act.", "they will act", .hypothesis),
      ("The plan that they made failed.", "they made", .assertion),
    ])
  func signature(_ source: String, _ words: String, _ expected: Modality) throws {
    #expect(try #require(extract(source).claim(with: words)).modality == expected)
  }

  @Test(
    "what forbids is negated, and what obliges nobody too",
    arguments: [
      ("Trade must not serve war.", "Trade"), ("They are forbidden to leave.", "leave"),
      ("States do not have to report.", "report"), ("The council has no right to intervene.", "intervene"),
    ])
  func negated(_ source: String, _ words: String) throws {
    #expect(try #require(extract(source).claim(with: words)).polarity == .negated)
  }

  @Test(
    "conditions are supposed, and go with what they condition",
    arguments: [
      ("Unless prices fall, the plan will fail.", "prices fall", "the plan", "Unless prices fall"),
      ("We shall trade as long as it is safe.", "it is safe", "We shall", "as long as it is safe"),
      ("Provided that they agree, we will trade.", "they agree", "we will", "Provided that they agree"),
      ("Had they acted, the war would have ended.", "they acted", "the war", "Had they acted"),
      ("Should prices rise, the plan would fail.", "prices rise", "the plan", "Should prices rise"),
    ])
  func condition(_ source: String, _ condition: String, _ main: String, _ expected: String) throws {
    let text = extract(source)
    #expect(try #require(text.claim(with: condition)).modality == .hypothesis)
    #expect(try #require(text.claim(with: main)).condition.map(text.text.quote) == expected)
  }

  @Test("in case of something, something else")
  func event() throws {
    let text = extract("In case of war, the port will be closed.")
    #expect(try #require(text.claim(with: "port")).condition.map(text.text.quote) == "In case of war")
  }

  @Test("'even if' conditions nothing")
  func evenIf() throws {
    let text = extract("Even if prices rise, the plan will fail.")
    #expect(try #require(text.claim(with: "plan")).condition == nil)
    #expect(try #require(text.claim(with: "prices rise")).modality == .hypothesis)
  }

  @Test(
    "main clauses ask and direct, what hangs on them states",
    arguments: [
      ("Act now.", "Act", Force.directive), ("Do not open the door.", "open", .directive),
      ("Why should states report?", "report", .question),
      ("How can we stand idle while people die?", "people die", .statement),
      ("They asked whether prices would rise.", "prices", .statement),
    ])
  func force(_ source: String, _ words: String, _ expected: Force) throws {
    #expect(try #require(extract(source).claim(with: words)).force == expected)
  }

  @Test(
    "a question that expects no answer is rhetorical",
    arguments: [
      ("Who can deny that trade helps?", true), ("How can we stand idle?", true),
      ("Is it not time to act?", true), ("When did the war end?", false), ("Does trade help?", false),
    ])
  func rhetorical(_ source: String, _ expected: Bool) throws {
    let claims = extract(source).claims.filter { $0.force == .question }
    #expect(!claims.isEmpty)
    #expect(claims.contains { $0.isRhetorical } == expected)
  }
}
