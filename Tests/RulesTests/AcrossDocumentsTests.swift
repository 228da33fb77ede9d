import Claims
import Prose
import Rules
import Testing

@Suite("Documents set against each other")
struct AcrossDocumentsTests {
  private static let rule = "trade-promotion-vs-human-security"
  private static let trade = "The year was good. We will expand trade with Zarnia."
  private static let safety = "It rained. We must protect civilians in Zarnia."

  /// A document with front matter.
  private static func document(_ voice: String?, _ date: String?, _ text: String) -> String {
    let lines = [voice.map { "voice: \($0)" }, date.map { "date: \($0)" }].compactMap { $0 }
    return (["---"] + lines + ["---", text, ""]).joined(separator: "\n")
  }

  private static func widen(_ scope: Rule.LatentScope) -> (inout RulePack) -> Void {
    { pack in
      for index in pack.rules.indices where pack.rules[index].id == rule {
        pack.rules[index].latentScope = scope
      }
    }
  }

  @Test("one voice that takes back what it said earlier contradicts itself, the earlier document on the left")
  func reversal() throws {
    let check = Checking(
      Self.document("Belmara", "2004", "Times are hard. We will sell the forest."),
      Self.document("Corvia", "2001", "It rained in the hills."),
      Self.document("Belmara", "1998", "The hills are green. We will never sell the forest."))
    let finding = try #require(check.findings.first)
    #expect(check.findings.count == 1)
    #expect(finding.kind == .contradiction && finding.status == .latent)
    #expect(finding.left.document == DocumentID(2) && finding.right.document == DocumentID(0))
    #expect(check.quote(finding.left) == "We will never sell the forest")
    #expect(check.quote(finding.right) == "We will sell the forest")
    #expect(finding.because.last == "the one is of 1998, the other of 2004: the voice has turned round")
  }

  @Test(
    "what may change from day to day, and what one voice says of itself, stands against nothing elsewhere",
    arguments: [
      ("Belmara", "The council published the accounts.", "The council did not publish the accounts."),
      ("Belmara", "Prices are falling in the south.", "Prices are not falling in the south."),
      ("Belmara", "The army has left the town.", "The army has not left the town."),
      ("Corvia", "We will sell the forest.", "We will never sell the forest."),
    ])
  func silence(_ voice: String, _ first: String, _ second: String) {
    let check = Checking(Self.document("Belmara", "1998", first), Self.document(voice, "2004", second))
    #expect(check.findings.isEmpty)
  }

  @Test("on one day, what is told is set against what is told")
  func oneDay() {
    let check = Checking(
      Self.document("Belmara", "1998-05-01", "The council published the accounts."),
      Self.document("Corvia", "1998-05-01", "The council did not publish the accounts."))
    #expect(check.findings.map(\.kind) == [.disagreement])
    #expect(check.findings.map(\.status) == [.contested])
  }

  @Test(
    "of several clashes of a rule between two documents the surest is kept, with the number of the others")
  func count() throws {
    let check = Checking(
      Self.document("Belmara", "1998", "We will never sell the forest. The embargo is lawful."),
      Self.document("Belmara", "2004", "We will sell the forest. The embargo is not lawful."))
    let finding = try #require(check.findings.first)
    #expect(check.findings.count == 1)
    #expect(finding.because.last == "the two documents clash in 1 other place")
  }

  @Test("a rule with the scope of the voice sets what one voice wants here against what it wants there")
  func voice() throws {
    let check = Checking(
      Self.document("Belmara", "2004", Self.safety), Self.document("Corvia", "2003", Self.safety),
      Self.document("Belmara", "1998", Self.trade), changing: Self.widen(.voice))
    let finding = try #require(check.findings(of: Self.rule).first)
    #expect(check.findings.count == 1)
    #expect(finding.kind == .tension && finding.status == .latent)
    #expect(check.quote(finding.left) == "We will expand trade with Zarnia")
    #expect(check.quote(finding.right) == "We must protect civilians in Zarnia")
    #expect(
      finding.because.contains("documents that commit to one side alone: 1 to the left, 1 to the right"))
  }

  @Test("a voice that says anywhere how the two fit has settled it")
  func settled() {
    let check = Checking(
      Self.document("Belmara", "2004", Self.safety), Self.document("Belmara", "1998", Self.trade),
      Self.document("Belmara", "2000", "Free trade and human security are mutually reinforcing."),
      changing: Self.widen(.voice))
    #expect(check.findings(of: Self.rule).map(\.status) == [.denied])
  }

  @Test("with the scope of the corpus two voices on two sides disagree")
  func corpus() throws {
    let check = Checking(
      Self.document("Belmara", "2004", Self.safety), Self.document(nil, "1998", Self.trade),
      changing: Self.widen(.corpus))
    let finding = try #require(check.findings(of: Self.rule).first)
    #expect(finding.kind == .disagreement && finding.status == .contested && finding.severity == .note)
  }

  @Test("as many documents are set against each other as change sides, not every pair")
  func linear() {
    func count(_ documents: Int) -> Int {
      let sources = (0..<documents).map { index in
        Self.document("Belmara", "\(1900 + index)", index % 2 == 0 ? Self.trade : Self.safety)
      }
      return Checking(sources, changing: Self.widen(.voice)).findings(of: Self.rule).count
    }
    #expect(count(4) == 3)
    #expect(count(12) == 11)
  }
}
