import Elenchus
import Foundation
import Testing

/// What the article on rule files says in its tables.
@Suite("The tables of phrases and cues")
struct RuleFilesArticleTests {
  /// The rows of the table with so many columns, cell by cell, without its head.
  private static func rows(columns: Int) throws -> [[String]] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let article = root.appendingPathComponent("Sources/Elenchus/Documentation.docc/RuleFiles.md")
    let lines = try String(contentsOf: article, encoding: .utf8).split(separator: "\n")
    var tables: [[[String]]] = [[]]
    for line in lines {
      guard line.hasPrefix("|") else {
        if tables.last?.isEmpty == false { tables.append([]) }
        continue
      }
      let cells = line.replacing("\\|", with: "\0").split(separator: "|").map {
        $0.replacing("\0", with: "|").trimmingCharacters(in: .whitespaces)
      }
      tables[tables.count - 1].append(cells)
    }
    let table = try #require(tables.first { $0.first?.count == columns })
    return Array(table.dropFirst(2))
  }

  /// The texts between backticks.
  private static func quoted(_ cell: String) -> [String] {
    cell.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  private static func pack(_ texts: [String]) -> RulePack {
    RuleFileReader().read(
      texts.enumerated().map { RuleFileReader.File(path: "\($0).yaml", bytes: Array($1.utf8)) })
  }

  @Test("a phrase matches what stands beside it, and nothing of what it is said not to")
  func phrases() throws {
    let rows = try Self.rows(columns: 3).filter { $0[0].hasPrefix("`") }
    #expect(rows.count == 11)
    for row in rows {
      let phrase = try #require(Self.quoted(row[0]).first)
      let tests =
        Self.quoted(row[1]).map { "{hit: \"They said [[\($0)]].\"}" }
        + Self.quoted(row[2]).map { "{miss: \"They said \($0).\"}" }
      let pack = Self.pack([
        "words: devices\nlist: [phone, tablet]\n",
        "concept: c\ntitle: C\nterms: [\"\(phrase)\"]\ntests: [\(tests.joined(separator: ", "))]\n",
      ])
      #expect(pack.diagnostics == [])
      let report = TestRunner(pack: pack).run()
      #expect(report.outcomes.count == tests.count && !report.hasFailed, "\(report.outcomes)")
    }
  }

  /// What a rule on haste and care finds in a text: its statuses, or `nothing`.
  private static func outcome(_ cues: [(kind: String, entry: String)], _ text: String) async -> String {
    var texts = [
      "concept: haste\ntitle: H\nterms: [haste]\n",
      "concept: care\ntitle: C\nterms: [care]\nviolations: [neglect]\n",
      "id: r\ntitle: R\nbetween: {left: {concept: haste}, right: {concept: care}}\n",
    ]
    texts += cues.map { "cues: \($0.kind)\nentries: [\"\($0.entry)\"]\n" }
    let pack = pack(texts)
    #expect(pack.diagnostics == [])
    let document = Document(id: "t", path: "t", source: Array(text.utf8))
    let findings = await Analyzer(pack: pack).analyze([document]).findings
      .filter { $0.confidence >= Finding.reportableConfidence }
    return findings.isEmpty ? "nothing" : findings.map(\.status.rawValue).joined(separator: ", ")
  }

  @Test("every kind of cue is told, and its example comes to what the table says, by its entry")
  func kinds() async throws {
    let rows = try Self.rows(columns: 5)
    #expect(
      rows.compactMap { Self.quoted($0[0]).first }.sorted() == CueKind.allCases.map(\.rawValue).sorted())
    let base = [
      ("conflict", "be? at odds with"), ("harm", "weaken"), ("benefit", "protect"),
      ("approval", "we want|need {2}"),
    ].map { (kind: $0, entry: $1) }
    // What these say of a claim changes no status.
    let quiet = ["possibility", "permission", "prohibition", "endorsement", "disapproval"]
    for row in rows {
      let kind = try #require(Self.quoted(row[0]).first)
      let entry = try #require(Self.quoted(row[2]).first)
      let others = base.filter { $0.entry != entry }
      #expect(await Self.outcome(others + [(kind, entry)], row[3]) == row[4], "\(row)")
      guard !quiet.contains(kind) else { continue }
      #expect(await Self.outcome(others, row[3]) != row[4], "\(row)")
    }
  }
}
