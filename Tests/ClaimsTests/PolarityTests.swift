import Claims
import Testing

@Suite("Polarity")
struct PolarityTests {
  @Test(
    "negation has its scope",
    arguments: [
      ("The council did not act.", "council", Polarity.negated),
      ("No state can live alone.", "state", .negated),
      ("None of the states has signed.", "signed", .negated),
      ("Nothing has changed.", "changed", .negated),
      ("Not all states agree.", "states", .negated),
      ("Neither the council nor the assembly has acted.", "council", .negated),
      ("They neither help nor harm the poor.", "harm", .negated),
      ("The council hardly ever meets.", "meets", .negated),
      ("The sea is no longer a border.", "border", .negated),
      ("Under no circumstances should force be used.", "force", .negated),
      ("They left without saying a word.", "saying", .negated),
      ("They did not sign the treaty or ratify it.", "ratify", .negated),
      ("Trade not only helps the rich, but also helps the poor.", "the rich", .affirmed),
      ("Not only did they lie, but they also stole.", "lie", .affirmed),
      ("We cannot but agree with this view.", "agree", .affirmed),
      ("He did not come because he was ill.", "was ill", .affirmed),
      ("He did not come because he was ill.", "come", .negated),
      ("The law that nobody obeys is useless.", "useless", .affirmed),
      ("They did not sign, but they agreed.", "agreed", .affirmed),
    ])
  func scope(_ source: String, _ words: String, _ expected: Polarity) throws {
    #expect(try #require(extract(source).claim(with: words)).polarity == expected)
  }

  @Test(
    "what embeds a clause turns it round, lets it be or turns it back",
    arguments: [
      ("They managed to stop the war.", "stop", Polarity.affirmed),
      ("They never managed to stop the war.", "stop", .negated),
      ("They failed to stop the war.", "stop", .negated),
      ("They did not fail to act.", "act", .affirmed),
      ("We refuse to accept this.", "accept", .negated),
      ("They prevented the council from acting.", "acting", .negated),
      ("The failure to act cost lives.", "act", .negated),
      ("He lacks the courage to act.", "act", .negated),
      ("We do not believe that trade harms the poor.", "trade harms", .negated),
      ("He denied that he had lied.", "had lied", .negated),
      ("It is not the case that trade harms the poor.", "trade harms", .negated),
      ("No one can deny that trade harms the poor.", "trade harms", .affirmed),
      ("There is no doubt that they lied.", "lied", .affirmed),
      ("It cannot be denied that they lied.", "they lied", .affirmed),
    ])
  func signature(_ source: String, _ words: String, _ expected: Polarity) throws {
    #expect(try #require(extract(source).claim(with: words)).polarity == expected)
  }
}
