import Reporting
import Rules
import Testing

@Suite("Fingerprints")
struct FingerprintTests {
  private func fingerprint(_ source: String, rule: String = "trade-vs-safety") throws -> String {
    var fixture = Fixture()
    fixture.add("a.txt", source)
    fixture.find(.asserted, rule: rule)
    return fixture.analysis.fingerprint(of: try #require(fixture.findings.first))
  }

  @Test(
    "white space, case and what stands around make no difference",
    arguments: [
      "[[left:free\ntrade]] harms [[right:people]].", "[[left:Free  Trade]] hurts all [[right:PEOPLE]].",
      "One more line.\n\n[[left:free trade]] harms [[right:people]].",
    ])
  func stable(_ source: String) throws {
    #expect(try fingerprint(source) == fingerprint("[[left:free trade]] harms [[right:people]]."))
  }

  @Test("the rule, the words and the side they stand on make one")
  func distinct() throws {
    let words = "[[left:free trade]] harms [[right:people]]."
    let all = [
      try fingerprint(words), try fingerprint(words, rule: "another"),
      try fingerprint("[[left:free trades]] harm [[right:people]]."),
      try fingerprint("[[right:free trade]] harms [[left:people]]."),
    ]
    #expect(Set(all).count == all.count)
    #expect(all.allSatisfy { $0.count == 16 && $0.allSatisfy(\.isHexDigit) })
  }
}
