import Claims
import Testing

@Suite("How claims bear on one another")
struct DiscourseTests {
  /// The relations of a text as "kind: first | second".
  private func relations(_ source: String) -> [String] {
    let text = extract(source)
    return text.relations.map {
      "\($0.kind.rawValue): \(text.text.words(of: $0.first.words)) | \(text.text.words(of: $0.second.words))"
    }
  }

  @Test(
    "a connective gives the kind and which claim is which",
    arguments: [
      ("If prices rise, the government will fall.", "condition: prices rise | the government will fall"),
      ("The government will fall unless it acts.", "condition: it acts | The government will fall"),
      ("The council acted although it was divided.", "concession: it was divided | The council acted"),
      ("While some want war, we want peace.", "concession: some want war | we want peace"),
      ("You are poor because you spend too much.", "cause: you spend too much | You are poor"),
      ("You are poor, for you spend too much.", "cause: you spend too much | You are poor"),
      ("Since you ask, I will answer.", "cause: you ask | I will answer"),
      ("We have changed since the war ended.", "temporal: the war ended | We have changed"),
      ("The plan failed, so we left.", "cause: The plan failed | we left"),
      ("We met in order to discuss the plan.", "purpose: We met | discuss the plan"),
      ("Prices rose, but wages fell.", "contrast: Prices rose | wages fell"),
      ("Some argue for war. However, war kills.", "contrast: Some argue for war | war kills"),
      ("We lost. Nevertheless, we will try again.", "concession: We lost | we will try again"),
      ("Trade is vital. Trade must, therefore, be free.", "cause: Trade is vital | Trade must be free"),
      ("They are poor. That is why we help them.", "cause: They are poor | we help them"),
      ("We must act. This is because people die.", "cause: people die | We must act"),
      (
        "Trade helps. For example, exports create jobs.", "exemplification: Trade helps | exports create jobs"
      ),
      ("They left. In other words, they gave up.", "restatement: They left | they gave up"),
      ("He has one wish: he wants peace.", "restatement: He has one wish | he wants peace"),
      ("Trade is good. Moreover, it creates jobs.", "addition: Trade is good | it creates jobs"),
    ])
  func kinds(_ source: String, _ expected: String) {
    #expect(relations(source) == [expected])
  }

  @Test("what an opening grants, \"but\" answers")
  func granted() {
    #expect(
      relations("Of course trade is hard, but it pays.") == ["concession: Of course trade is hard | it pays"])
    #expect(
      relations("Granted, it costs money. But it works.") == [
        "concession: Granted, it costs money | it works"
      ])
  }

  @Test("\"not only … but\" adds")
  func notOnly() {
    #expect(relations("Not only does it pay, but it also lasts.").map { $0.prefix(8) } == ["addition"])
  }

  @Test(
    "the same words in another use join nothing",
    arguments: [
      "That is a good idea.", "Second world countries suffer.", "The council has met since May.",
      "For years the council has met.", "He has not come yet.", "As a doctor, he helps.",
      "So many people suffer.",
    ])
  func otherUses(_ source: String) { #expect(relations(source).isEmpty) }

  @Test("nothing is joined across a heading")
  func sections() {
    #expect(relations("# One\n\nTrade helps.\n\n# Two\n\nHowever, war kills.\n").isEmpty)
  }

  @Test("the argument of the cue, the claims and the span are given")
  func parts() throws {
    let text = extract("The council acted although it was divided.")
    let relation = try #require(text.relations.first)
    #expect(relation.cueArgument == .first)
    #expect(text.text.quote(relation.cue) == "although")
    #expect(text.text.quote(text[relation.second.claim].span).hasPrefix("The council acted"))
    #expect(try #require(extract("We stay unless it rains.").relations.first).isExclusive)
    #expect(!relation.isExclusive)
  }

  @Test("offsets hold behind bytes of several kinds")
  func offsets() throws {
    let text = extract("😀 “Yes.” It’s so.\n\nPrices rose, but wages fell.")
    #expect(text.text.quote(try #require(text.relations.last).cue) == "but")
  }
}
