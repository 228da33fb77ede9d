import Claims
import Rules
import Testing

@Suite("Two sides close together, without a word that joins them")
struct EncounterTests {
  static let rule = "military-spending-vs-social-spending"

  @Test("a text that is about both sides bears the tension, with its reasons")
  func evidence() throws {
    let check = Checking(
      """
      Military expenditures have reached a record. The arms race devours billions, and new weapons systems are bought \
      each year. Schools and hospitals stand empty, and the fight against poverty, hunger and illiteracy has stalled. \
      Social programmes and development go without money, while defence budgets rise.
      """)
    let finding = try #require(check.findings(of: Self.rule).first)
    #expect(finding.status == .asserted)
    #expect(finding.confidence >= Finding.reportableConfidence)
    #expect(!finding.because.isEmpty)
    #expect(!finding.left.span.overlaps(finding.right.span))
  }

  @Test("what speaks against a tension stands last among the reasons, and says so")
  func reasonsAgainst() throws {
    let check = Checking(
      """
      Military expenditures have reached a record. The arms race devours billions, and new weapons systems are bought \
      each year. Who builds the schools and hospitals? The fight against poverty, hunger and illiteracy has stalled. \
      Is the money for social programmes and development eaten up by defence budgets?
      """)
    let reasons = try #require(check.findings(of: Self.rule).first).because
    let isAgainst = reasons.map { $0.hasPrefix("speaks against it: ") }
    #expect(isAgainst.contains(true))
    #expect(isAgainst.drop { !$0 }.allSatisfy { $0 })
  }

  @Test("a passing mention of both is not enough")
  func mention() {
    let check = Checking("The ministry of defence stands beside the ministry of health.")
    #expect(check.findings(of: Self.rule).allSatisfy { $0.confidence < Finding.reportableConfidence })
  }

  @Test("sides that stand far apart do not meet")
  func distance() {
    let filler = String(repeating: "The morning was cold and the harbour lay still. ", count: 12)
    let check = Checking(
      "Military expenditures and arms budgets grew. " + filler
        + "Schools, hospitals and health care need money.")
    #expect(check.findings(of: Self.rule).isEmpty)
  }

  @Test("a word that joins the two sides goes first: one finding, with its cue")
  func link() throws {
    let check = Checking(
      """
      Arms spending comes at the expense of the schools. Military budgets grow, weapons are bought, and hospitals, schools and the fight \
      against poverty wait for money.
      """)
    let findings = check.findings(of: Self.rule)
    #expect(findings.count == 1)
    #expect(findings.first?.cue != nil)
  }

  private static let budgets = """
    Military expenditures have reached a record, and new weapons systems are bought each year. Schools stand empty, \
    while defence budgets rise, and the fight against hunger waits.
    """

  @Test("words that often mean something else tell less of a tension")
  func vagueWords() throws {
    let plain = try #require(Checking(Self.budgets).findings(of: Self.rule).first)
    let vague = Checking(Self.budgets) { pack in
      for index in pack.concepts.indices where pack.concepts[index].id == "social-spending" {
        for entry in pack.concepts[index].terms.indices { pack.concepts[index].terms[entry].isVague = true }
        for entry in pack.concepts[index].violations.indices {
          pack.concepts[index].violations[entry].isVague = true
        }
      }
    }
    #expect(vague.findings(of: Self.rule).allSatisfy { $0.confidence < plain.confidence })
  }

  @Test(
    "things told off together are set against each other less surely",
    arguments: [
      ("The harbour was closed by the embargo, which hurt the people of the island.", true),
      ("We spoke of the embargo and the people of the island.", false),
      ("We spoke of the embargo; of trade; of the people of the island.", false),
    ])
  func enumerations(_ text: String, _ isTension: Bool) {
    let findings = Checking(text).findings(of: "sanctions-vs-civilian-welfare")
    #expect(findings.contains { $0.confidence >= Finding.reportableConfidence } == isTension)
  }

  @Test("who wants the one for the sake of the other denies that they conflict")
  func serving() throws {
    let check = Checking(
      """
      Globalization has come to our islands. Trade liberalization goes on, and we follow the Doha Round closely. Fair prices \
      for the poorest countries will help all of us, as every farmer here will tell you, to gain from free trade.
      """
    )
    let finding = try #require(check.findings(of: "globalization-vs-equity").first)
    #expect(finding.status == .denied)
  }

  @Test("a named witness is quoted for support, nobody in particular is not")
  func quotation() throws {
    func status(_ who: String) -> Status? {
      Checking(
        """
        \(who) that the embargo of the island goes on and on. \(who) that its people, its hospitals and its children \
        live in hardship.
        """
      ).findings(of: "sanctions-vs-civilian-welfare").first?.status
    }
    #expect(status("The Archbishop of Lorland told us") == .asserted)
    #expect(status("Some say") == .reported)
  }
}
