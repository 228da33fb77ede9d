import Claims
import Prose
import Reporting
import Rules
import Testing

@Suite("Debate packs")
struct DebatePackTests {
  /// The fixture's analysis under a rule with two concepts and something to debate.
  private static func analysis(_ fixture: Fixture) -> Analysis {
    var analysis = fixture.analysis
    analysis.pack.rules[0].right.concept = "safety"
    analysis.pack.rules[0].debate = Rule.Debate(
      motion: "This house would trade <less>.", forLeft: "Trade feeds.", forRight: "Safety first.",
      decides: "Who pays | and who gains.")
    return analysis
  }

  private static let full = analysis(.full)

  @Test("the pack is as recorded")
  func recorded() throws {
    try expectSnapshot("debate.md", DebatePack(Self.full).markdown)
    try expectSnapshot("debate.html", DebatePack(Self.full).html)
  }

  @Test("two runs give equal bytes")
  func deterministic() {
    #expect(DebatePack(Self.full).html == DebatePack(Self.full).html)
    #expect(DebatePack(Self.full).markdown == DebatePack(Self.full).markdown)
  }

  @Test("every card stands word for word at its citation, also behind an emoji", arguments: ["", "🙂\n\n"])
  func verbatim(_ prefix: String) throws {
    var fixture = Fixture(prefix: prefix)
    fixture.add("a.txt", "First. [[left:“Trade”]] is at\r\nodds with [[right:their safety]]. Last.")
    fixture.find(.asserted)
    let pack = DebatePack(Self.analysis(fixture))
    #expect(pack.quoteCheck == nil)
    let card = try #require(pack.clashes.first?.cards.first)
    #expect(card.context == "“Trade” is at\r\nodds with their safety.")
    #expect(card.sides == [.left, .right])
    #expect(pack.markdown.contains("> **“Trade”** is at odds with ***their safety***."))
  }

  @Test("a quotation that the source does not hold is left out and named")
  func misquotation() throws {
    var fixture = Fixture()
    fixture.add(
      "a.txt", Array("Trade and safety \u{FF} clash.".utf8.map { $0 == 0xC3 ? 0xFF : $0 }),
      MarkedText(parsing: "[[left:Trade]] and [[right:safety]] ?? clash."))
    fixture.find(.asserted)
    let pack = DebatePack(Self.analysis(fixture))
    #expect(pack.clashes.isEmpty)
    let check = try #require(pack.quoteCheck)
    #expect(check.failures.map(\.document) == ["a.txt"])
    #expect(check.description.contains("a.txt: bytes 0..<"))
  }

  @Test("a card altered after the fact fails the check")
  func altered() throws {
    let cards = try #require(DebatePack(Self.full).clashes.first?.cards)
    #expect(QuoteCheck(cards, in: Self.full) == nil)
    var altered = cards
    altered[0].context += "!"
    #expect(QuoteCheck(altered, in: Self.full)?.failures.count == 1)
  }

  @Test("at most six cards quote a side, readings in turn, the surest first")
  func choice() throws {
    var fixture = Fixture()
    let many = (0..<9).map {
      "[[left-\("abcdefghi".dropFirst($0).prefix(1)):Trade]] costs us [[right-\("abcdefghi".dropFirst($0).prefix(1)):safety]]."
    }
    let first = fixture.add("a.txt", many.joined(separator: "\n\n"))
    let second = fixture.add("b.txt", "[[left:Trade]] costs us [[right:safety]].")
    for letter in "abcdefghi" { fixture.find(.asserted, left: first, suffix: "-\(letter)") }
    fixture.find(.asserted, left: second)
    let clash = try #require(DebatePack(Self.analysis(fixture)).clashes.first)
    #expect(clash.cards.map(\.document) == [first, second, first, first, first, first])
    #expect(clash.cards.map(\.number) == ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6"])
  }

  @Test("sides that stand apart have a card each")
  func apart() throws {
    var fixture = Fixture()
    fixture.add("a.txt", "We [[left:trade]]. They protect [[right:people]].")
    fixture.find(.latent)
    let clash = try #require(DebatePack(Self.analysis(fixture)).clashes.first)
    #expect(clash.cards.map(\.tag) == ["Commits to trade", "Commits to safety"])
    #expect(clash.cards.map(\.sides) == [[.left], [.right]])
  }

  @Test("readings that disagree are set against each other by whole sentences")
  func disagreement() throws {
    let pair = try #require(DebatePack(Self.full).clashes.first?.disagreements.first)
    #expect(pair.asserting.context == "Trade is at odds with safety.")
    #expect(pair.denying.context == "Trade and safety go hand in hand.")
  }

  @Test("text of the readings and rules stays text")
  func escaping() {
    var fixture = Fixture()
    fixture.add(
      "<i>.txt", "[[left:<script>alert(1)</script>]] & *this* [[right:\"that\"]].",
      metadata: Metadata(title: "<b>T</b>", voice: "A|B"))
    fixture.find(.asserted)
    let pack = DebatePack(Self.analysis(fixture))
    #expect(!pack.html.contains("<script") && !pack.html.contains("<b>") && !pack.html.contains("<less>"))
    #expect(pack.html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!pack.markdown.contains("<script") && pack.markdown.contains("Who pays \\| and who gains."))
    #expect(pack.markdown.contains("\\*this\\*"))
  }

  @Test("readings without a clash make a short pack")
  func empty() {
    var fixture = Fixture()
    fixture.add("a.txt", "Nothing here.")
    let pack = DebatePack(Self.analysis(fixture))
    #expect(pack.clashes.isEmpty)
    #expect(pack.html.contains("The readings hold no clash") && pack.markdown.contains("no clash"))
  }
}
