import Claims
import Testing

@Suite("What cues join")
struct LinkTests {
  /// The link of a kind in a text.
  private func link(_ kind: CueKind, _ text: ClaimedText) throws -> Link {
    try #require(text.links.first { $0.kind == kind })
  }

  @Test(
    "the arguments stand on both sides of the cue",
    arguments: [
      ("Growth undermines equity.", CueKind.harm, "Growth", "equity."),
      ("Growth is at odds with equity.", .conflict, "Growth", "equity."),
      ("We see a contradiction between growth and equity.", .conflict, "growth", "equity."),
      ("Equity is undermined by growth.", .harm, "growth.", "Equity is"),
      ("Talks rather than force.", .priority, "Talks", "force."),
      ("Force must give way to talks.", .priority, "talks.", "Force"),
    ])
  func arguments(_ source: String, _ kind: CueKind, _ first: String, _ second: String) throws {
    let text = extract(source)
    let link = try link(kind, text)
    #expect(text.words(link.first) == first)
    #expect(text.words(link.second) == second)
  }

  @Test(
    "negation reaches the cue",
    arguments: [
      ("Growth does not undermine equity.", CueKind.harm, true), ("Growth undermines equity.", .harm, false),
      ("Growth and equity are not mutually exclusive.", .conflict, true),
      ("Growth is in no sense an assault on equity.", .conflict, true),
      ("Growth not only undermines equity.", .harm, false),
      ("Growth undermines no right.", .harm, true),
      ("Growth undermines rights no less than equity.", .harm, false),
      ("Growth fails to promote equity.", .benefit, true),
    ])
  func negation(_ source: String, _ kind: CueKind, _ expected: Bool) throws {
    #expect(try link(kind, extract(source)).isNegated == expected)
  }

  @Test("the \"but\" of \"not only\" adds, also behind a comma")
  func notOnly() {
    func contrasts(_ source: String) -> Int { extract(source).links.count { $0.kind == .contrast } }
    #expect(contrasts("They want not only growth, but also equity.") == 0)
    #expect(contrasts("They want growth, but they get equity.") == 1)
  }

  @Test("a pretext stays one under negation")
  func pretext() throws {
    let text = extract("Equity must not be used as a pretext for control.")
    #expect(try !link(.pretext, text).isNegated)
  }

  @Test(
    "a noun is no verb",
    arguments: ["The limit was low.", "Their support for the plan grew.", "The harm was great."])
  func nouns(_ source: String) {
    #expect(extract(source).links.allSatisfy { $0.kind != .harm && $0.kind != .benefit })
  }

  @Test(
    "words that only point back are marked",
    arguments: [
      ("These two concepts are complementary.", true),
      ("Fundamentally, these two concepts are complementary.", true),
      ("They are complementary.", true), ("Growth and equity are complementary.", false),
    ])
  func pointsBack(_ source: String, _ expected: Bool) throws {
    #expect(try link(.harmony, extract(source)).firstPointsBack == expected)
  }
}

@Suite("Cues that are predicates")
struct FrameTests {
  @Test(
    "the roles of the claim fill the arguments",
    arguments: [
      ("Growth undermines equity.", "Growth", "equity"),
      ("Equity is undermined by growth.", "growth", "Equity"),
      ("The plan, which undermines equity, was adopted.", "The plan", "equity"),
      ("Growth must not be allowed to undermine equity.", "Growth", "equity"),
      ("The plan poses a threat to equity.", "The plan", "equity"),
    ])
  func roles(_ source: String, _ first: String, _ second: String) throws {
    let text = extract(source)
    let frame = try #require(text.links.lazy.filter { $0.kind == .harm }.compactMap(\.frames.first).first)
    #expect(frame.first.map { text.text.words(of: $0.full) } == first)
    #expect(frame.second.map { text.text.words(of: $0.full) } == second)
  }

  @Test("each conjunct has its own")
  func conjuncts() throws {
    let text = extract("Growth weakens unions and threatens rivers.")
    let seconds = text.links.filter { $0.kind == .harm }.map { link in
      link.frames.compactMap(\.second).map { text.text.words(of: $0.full) }
    }
    #expect(seconds == [["unions"], ["rivers"]])
  }

  @Test("a cue that is no predicate has none")
  func adverbial() {
    let text = extract("Growth came at the expense of equity.")
    let harms = text.links.filter { $0.kind == .harm }
    #expect(!harms.isEmpty && harms.flatMap(\.frames).isEmpty)
  }
}
