import Foundation
import Prose
import Reporting
import Rules
import Testing

@Suite("The JSON contract")
struct JSONReporterTests {
  private func decode(_ analysis: Analysis, claims: Bool = true) throws -> [String: Any] {
    let options = ReportOptions(toolVersion: "1.0", includesClaims: claims)
    let report = JSONReporter(options).report(analysis)
    return try #require(JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any])
  }

  private func objects(_ value: Any?) throws -> [[String: Any]] { try #require(value as? [[String: Any]]) }

  private func expectKeys(_ object: Any?, _ keys: String) throws {
    let object = try #require(object as? [String: Any])
    #expect(object.keys.sorted() == keys.split(separator: " ").map(String.init).sorted())
  }

  private static let side = "document claim concept stance holder commitment quote start end"

  @Test("every record has every key of the contract and no other")
  func keys() throws {
    let report = try decode(Fixture.full.analysis)
    try expectKeys(report, "schema tool documents findings claims diagnostics")
    #expect(report["schema"] as? String == "elenchus.report/1")
    try expectKeys(report["tool"], "version model rules")
    for document in try objects(report["documents"]) {
      try expectKeys(document, "id path bytes words claims title voice date")
    }
    for finding in try objects(report["findings"]) {
      try expectKeys(
        finding,
        "rule kind status winner severity confidence message fingerprint left right cue because")
      for side in ["left", "right"] {
        try expectKeys(finding[side], Self.side)
        let side = try #require(finding[side] as? [String: Any])
        try expectKeys(side["start"], "offset line column")
        try expectKeys(side["end"], "offset line column")
      }
      if finding["cue"] is NSNull {
        #expect(finding["status"] as? String == "latent")
      } else {
        try expectKeys(finding["cue"], "kind quote start end")
      }
    }
    for claim in try objects(report["claims"]) {
      try expectKeys(
        claim,
        """
        id document quote start end subject predicate object polarity modality force holder commitment \
        construction confidence parent condition rhetorical passive roles quantities quantifiers
        """)
    }
    for diagnostic in try objects(report["diagnostics"]) {
      try expectKeys(diagnostic, "severity code file line column offset message")
    }
  }

  @Test(
    "a side is quoted with its clause; the message names that clause, or its words where both sides share it")
  func clauses() throws {
    let analysis = Fixture.full.analysis
    var shared = analysis
    var apart = analysis
    let (left, right) = (analysis.findings[0].left.span, analysis.findings[0].right.span)
    let both = left.union(right)
    for side in [\Finding.left, \Finding.right] { shared.findings[0][keyPath: side].clause = both }
    apart.findings[0].left.clause = Span(left.lower - 8, left.upper)
    func side(_ name: String, _ report: [String: Any]) throws -> String? {
      let finding = try #require(try objects(report["findings"]).first)
      return (finding[name] as? [String: Any])?["quote"] as? String
    }
    func message(_ report: [String: Any]) throws -> String? {
      try objects(report["findings"]).first?["message"] as? String
    }
    #expect(try side("left", decode(shared)) == analysis.texts[0].text.quote(both))
    #expect(try side("right", decode(shared)) == analysis.texts[0].text.quote(both))
    #expect(try message(decode(shared)) == message(decode(analysis)))
    #expect(try message(decode(apart))?.contains("We will expand our exports") ?? false)
  }

  @Test("claims are there only when asked for")
  func claims() throws {
    #expect(try decode(Fixture.full.analysis, claims: false)["claims"] == nil)
    #expect(try objects(decode(Fixture.full.analysis)["claims"]).first?["id"] as? String == "a.md#0")
  }

  @Test(
    "a quote is the source between its offsets, whatever stands in front",
    arguments: ["", "Snow ☃ and 🐧🏽 fell.\n“Curly,” they said.\n\n"])
  func quotes(_ prefix: String) throws {
    var fixture = Fixture(prefix: prefix)
    fixture.add("a.txt", "Ça va. [[left:Trade\r\nand growth]] [[cue:harm]] [[right:sécurité]].\n")
    fixture.find(.asserted)
    let finding = try #require(objects(decode(fixture.analysis)["findings"]).first)
    let source = fixture.texts[0].text.document.source
    for (key, words) in [("left", "Trade\r\nand growth"), ("right", "sécurité"), ("cue", "harm")] {
      let part = try #require(finding[key] as? [String: Any])
      let start = try #require((part["start"] as? [String: Any])?["offset"] as? Int)
      let end = try #require((part["end"] as? [String: Any])?["offset"] as? Int)
      // As UTF-8: a Swift character holds both bytes of a CR LF.
      #expect((part["quote"] as? String).map { Array($0.utf8) } == Array(words.utf8))
      #expect(Array(source[start..<end]) == Array(words.utf8))
    }
  }

  @Test("a winner is named for a prioritised tension alone, a holder by the words of the text")
  func winners() throws {
    let findings = try objects(decode(Fixture.full.analysis)["findings"])
    #expect(findings.map { $0["winner"] as? String } == [nil, "right", nil, nil, nil, nil])
    let holders = findings.map { ($0["left"] as? [String: Any])?["holder"] as? String }
    #expect(holders == ["author", "author", "Critics", "author", "author", "author"])
  }

  @Test("a contested finding has its sides in two documents")
  func contested() throws {
    let finding = try #require(objects(decode(Fixture.full.analysis)["findings"]).last)
    #expect((finding["left"] as? [String: Any])?["document"] as? String == "b.txt")
    #expect((finding["right"] as? [String: Any])?["document"] as? String == "c.txt")
  }

  @Test("ill-formed bytes come out as U+FFFD")
  func illFormed() throws {
    var fixture = Fixture()
    let marked = MarkedText(parsing: "[[left:Tr?de]] harms [[right:people]].\n")
    let bytes = marked.plain.utf8.map { $0 == 0x3F ? 0xFF : $0 }
    fixture.add("a.txt", bytes, marked)
    fixture.find(.asserted)
    let finding = try #require(objects(decode(fixture.analysis)["findings"]).first)
    #expect((finding["left"] as? [String: Any])?["quote"] as? String == "Tr\u{FFFD}de")
  }

  @Test("every line of the lines format is a record that says what it is")
  func lines() throws {
    let report = JSONLinesReporter(ReportOptions(toolVersion: "1.0")).report(Fixture.full.analysis)
    let types = try report.split(separator: "\n").map { line in
      let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(record?["type"] as? String)
    }
    let expected =
      ["report"] + Array(repeating: "document", count: 3) + Array(repeating: "finding", count: 6)
      + ["diagnostic"]
    #expect(types == expected)
  }
}
