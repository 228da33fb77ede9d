import Claims
import Foundation
import Prose
import Reporting
import Testing

@Suite("Lists of claims")
struct ClaimReportersTests {
  private static let options = ReportOptions(toolVersion: "1.0", model: "fedcba9876543210", width: 72)
  private static var colored: ReportOptions {
    var options = options
    options.usesColor = true
    return options
  }

  static let reporters: [(String, any Reporter)] = [
    ("claims.json", ClaimsJSONReporter(options)), ("claims.txt", ClaimsTableReporter(options)),
    ("claims-color.txt", ClaimsTableReporter(colored)), ("claims.tsv", ClaimsTSVReporter(options)),
    ("claims.html", ClaimsHTMLReporter(options)),
  ]

  @Test("the list is as recorded", arguments: reporters)
  func recorded(_ name: String, _ reporter: any Reporter) throws {
    try expectSnapshot(name, reporter.report(ClaimedPassage.full().analysis))
  }

  @Test("two runs give equal bytes", arguments: reporters)
  func deterministic(_ name: String, _ reporter: any Reporter) throws {
    #expect(
      try reporter.report(ClaimedPassage.full().analysis)
        == reporter.report(ClaimedPassage.full().analysis))
  }

  @Test(
    "each role has its words, its head and its place, whatever stands in front",
    arguments: ["", "Snow ☃ and 🐧🏽 fell.\n“Curly,” they said.\n\n"])
  func roles(_ prefix: String) throws {
    let passage = try ClaimedPassage.full(prefix: prefix)
    let report = ClaimsJSONReporter(Self.options).report(passage.analysis)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any])
    let claims = try #require(object["claims"] as? [[String: Any]])
    for claim in claims {
      for role in try #require(claim["roles"] as? [[String: Any]]) {
        #expect(
          role.keys.sorted() == ["compact", "end", "full", "head", "kind", "marker", "shared", "start"])
      }
    }
    #expect(claims[1]["parent"] as? String == "a.txt#0")
    #expect(claims[1]["condition"] as? String == "if prices rise")
    #expect(claims[4]["passive"] as? Bool == true)
    let roles = try #require(claims[1]["roles"] as? [[String: Any]])
    let role = try #require(roles.last)
    #expect(role["full"] as? String == "the people of the coast")
    #expect(role["compact"] as? String == "the people")
    #expect(role["head"] as? String == "coast")
    let start = try #require((role["start"] as? [String: Any])?["offset"] as? Int)
    let end = try #require((role["end"] as? [String: Any])?["offset"] as? Int)
    #expect(Array(passage.text.document.source[start..<end]) == Array("the people of the coast".utf8))
  }

  @Test("a reference has its words, its antecedent and how sure it is")
  func references() throws {
    let report = ClaimsJSONReporter(Self.options).report(try ClaimedPassage.full().analysis)
    let object = try #require(JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any])
    let reference = try #require((object["references"] as? [[String: Any]])?.first)
    #expect(reference.keys.sorted() == ["antecedent", "confidence", "document", "kind", "mention"])
    #expect((reference["mention"] as? [String: Any])?["quote"] as? String == "an old friend")
    #expect((reference["antecedent"] as? [String: Any])?["quote"] as? String == "The minister")
    #expect(reference["confidence"] as? Double == 0.75)
  }

  @Test("a list shows a quantity as it was read")
  func quantities() throws {
    let table = ClaimsTableReporter(Self.options).report(try ClaimedPassage.full().analysis)
    #expect(table.contains("(date = --05)"))
  }

  @Test(
    "claims less sure than asked for are left out, whatever the format",
    arguments: ["table", "json", "tsv", "html"])
  func leastConfidence(_ format: String) throws {
    var passage = ClaimedPassage("Trade harms people. Taxes help farmers.")
    try passage.add(
      "harms", [passage.role(.subject, "Trade"), passage.role(.object, "people")], confidence: 0.69)
    try passage.add(
      "help", [passage.role(.subject, "Taxes"), passage.role(.object, "farmers")], confidence: 0.7)
    func listed(_ least: Double) -> (doubtful: Bool, sure: Bool) {
      let options = ReportOptions(toolVersion: "1.0", leastClaimConfidence: least)
      let reporter: any Reporter =
        switch format {
        case "table": ClaimsTableReporter(options)
        case "json": ClaimsJSONReporter(options)
        case "tsv": ClaimsTSVReporter(options)
        default: ClaimsHTMLReporter(options)
        }
      let report = reporter.report(passage.analysis)
      let words =
        switch format {
        case "table": ["Trade | harms | people", "Taxes | help | farmers"]
        case "json": ["\"predicate\": \"harms\"", "\"predicate\": \"help\""]
        case "tsv": ["harms\tTrade", "help\tTaxes"]
        default: ["id=\"d0c0\"", "id=\"d0c1\""]
        }
      return (report.contains(words[0]), report.contains(words[1]))
    }
    #expect(listed(0) == (true, true))
    #expect(listed(0.7) == (false, true))
    #expect(listed(1) == (false, false))
  }

  @Test("the table tells how many claims it leaves out")
  func leftOut() throws {
    var passage = ClaimedPassage("Trade harms people.")
    try passage.add("harms", [passage.role(.subject, "Trade")], confidence: 0.5)
    let options = ReportOptions(toolVersion: "1.0", leastClaimConfidence: 0.7)
    #expect(
      ClaimsTableReporter(options).report(passage.analysis)
        == "0 claims in 1 document, 3 words; 1 less sure left out (--min-confidence 0 shows them).\n")
  }

  @Test("no row of the table is wider than asked for, but for a word that is", arguments: [40, 60, 100])
  func width(_ width: Int) throws {
    let options = ReportOptions(toolVersion: "1.0", width: width)
    let rows = try ClaimsTableReporter(options).report(ClaimedPassage.full().analysis).split(separator: "\n")
    #expect(rows.allSatisfy { $0.count <= width }, "\(rows)")
  }

  @Test("a text cannot steer the terminal")
  func harmless() throws {
    var passage = ClaimedPassage("Trade \u{1B}[31m harms people \u{202E}here.", id: "\u{1B}[2Ja.txt")
    try passage.add("harms", [passage.role(.subject, "Trade"), passage.role(.object, "people")])
    let table = ClaimsTableReporter(Self.options).report(passage.analysis)
    #expect(!table.contains("\u{1B}") && !table.contains("\u{202E}"))
  }
}
