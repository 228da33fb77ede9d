import Claims
import Testing

@Suite("Who says it")
struct AttributionTests {
  @Test(
    "the source of a claim and the author's commitment to it",
    arguments: [
      ("Mr Brown insists the plan is sound.", "the plan", "Mr Brown", Commitment.reported),
      ("The plan is sound, Mr Brown insists.", "The plan", "Mr Brown", .reported),
      ("The plan is sound, said the minister.", "The plan", "the minister", .reported),
      ("The plan is, according to Mr Brown, sound.", "The plan", "Mr Brown", .reported),
      ("In the view of the critics, the plan is sound.", "the plan", "the critics", .reported),
      ("\"The plan is sound,\" the minister said.", "The plan", "the minister", .reported),
      ("The minister wrote that \"the plan is sound\".", "the plan", "The minister", .reported),
      ("The minister is said to have lied.", "lied", "is said", .reported),
      ("Allegedly, he stole the money.", "stole", "Allegedly", .reported),
      ("There is a widespread belief that the plan is sound.", "the plan", "belief", .reported),
      ("Critics' view is that trade harms the poor.", "trade harms", "Critics", .reported),
      (
        "Critics say that the minister believes that the plan is sound.", "the plan", "the minister",
        .reported
      ),
      ("Critics say that the minister believes that the plan is sound.", "minister", "Critics", .reported),
      ("Mr Brown rejects the claim that the plan is unsound.", "the plan", "Mr Brown", .reported),
      ("They asked the council to act.", "act", "They", .reported),
      ("The report shows that the plan is sound.", "the plan", "The report", .endorsed),
      ("The bishop rightly notes that the plan is sound.", "the plan", "The bishop", .endorsed),
      ("As the bishop has noted, the plan is sound.", "the plan", "the bishop", .endorsed),
      ("Some argue that the plan is sound, but it is not.", "the plan", "Some", .conceded),
      ("Some may argue that the plan is sound.", "the plan", "Some", .conceded),
      ("While the minister says that the plan is sound, it failed.", "the plan", "the minister", .conceded),
      ("It would be a mistake to believe that the plan is sound.", "the plan", "mistake", .rejected),
      ("The myth that the plan is sound lives on.", "the plan is", "myth", .rejected),
      ("Those who say that the plan is sound are wrong.", "the plan", "Those", .rejected),
      ("We reject the claim that the plan is sound.", "the plan", "claim", .rejected),
      ("This does not mean that the plan is sound.", "the plan", "mean", .rejected),
      ("Instead of helping the poor, the plan hurt them.", "helping", "helping", .rejected),
    ])
  func source(_ source: String, _ words: String, _ holder: String, _ expected: Commitment) throws {
    let text = extract(source)
    let claim = try #require(text.claim(with: words))
    #expect(claim.commitment == expected)
    let quote: String? =
      switch claim.holder {
      case .author: nil
      case .named(let span), .vague(let span): text.text.quote(span)
      }
    #expect(try #require(quote).contains(holder))
  }

  @Test(
    "what the author says is the author's",
    arguments: [
      ("In our view, the plan is sound.", "the plan"), ("The plan is sound, I think.", "The plan"),
      ("My delegation believes that the plan is sound.", "the plan"),
      ("This paper argues that the plan is sound.", "the plan"),
      ("This shows that the plan is sound.", "the plan"),
      ("It must be stressed that the plan is sound.", "the plan"),
      ("Critics say that the plan is sound.", "Critics"),
      ("The minister argued that the plan was sound, but nobody believed him.", "nobody"),
      ("Some believe that the plan is sound; others reject it.", "others"),
      ("Although the plan is sound, it failed.", "the plan"),
      ("This \"reform\" has failed.", "failed"),
    ])
  func own(_ source: String, _ words: String) throws {
    let claim = try #require(extract(source).claim(with: words))
    #expect(claim.holder == .author)
    #expect(claim.commitment == .own)
  }

  @Test("a quotation runs over sentences, and on behind its speaker")
  func quotation() throws {
    let text = extract(
      "\"We will not yield,\" he said. \"The enemy is weak. We must fight.\" The crowd cheered.")
    for words in ["yield", "enemy", "fight"] {
      #expect(try #require(text.claim(with: words)).commitment == .reported)
    }
    #expect(try #require(text.claim(with: "crowd")).commitment == .own)
  }

  @Test("the voice of a text is its author")
  func voice() throws {
    let text = extract(
      "---\nvoice: Zarnia\n---\n\nZarnia believes that trade helps. Marland says that it harms.")
    #expect(try #require(text.claim(with: "trade helps")).commitment == .own)
    #expect(try #require(text.claim(with: "it harms")).commitment == .reported)
  }

  @Test("who again and again says where it stands, in a text that says “we”, is the voice")
  func professing() throws {
    let body =
      "Japan supports these efforts. Japan has long emphasized that trade helps. France says that it harms."
    let speech = extract("We must not forget the war. " + body)
    #expect(try #require(speech.claim(with: "trade helps")).commitment == .own)
    #expect(try #require(speech.claim(with: "it harms")).commitment == .reported)
    let news = extract("Nobody forgot the war. " + body)
    #expect(try #require(news.claim(with: "trade helps")).commitment == .reported)
  }
}
