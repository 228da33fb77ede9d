import ArgumentParser
import Elenchus

struct RuleDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show the findings that an edit of rules gains and loses over a corpus.",
    discussion: """
      Examples:
        elenchus rule diff rules edited-rules --corpus corpus
        elenchus rule diff old new --corpus speeches --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: ArgumentHelp("Folder of the rules as they were.", valueName: "old"), completion: .directory)
  var old: String

  @Argument(help: ArgumentHelp("Folder of the rules as they are.", valueName: "new"), completion: .directory)
  var new: String

  @Option(
    help: ArgumentHelp("Documents to look at: a file or a directory.", valueName: "dir"), completion: .file())
  var corpus: [String]

  @Option(help: "Format of the report.")
  var format: Format = .text

  func run() throws {
    let packs = try (Self.pack(old), Self.pack(new))
    let inputs = InputReader().read(corpus)
    Console.report(packs.0.diagnostics + packs.1.diagnostics + inputs.diagnostics)
    let diff = RuleDiff(from: packs.0, to: packs.1, on: inputs.documents)
    try Output.standard(format == .json ? DiffSheet(diff).json : DiffSheet(diff).text)
    try ExitStatus.gravest([
      packs.0.isInvalid || packs.1.isInvalid ? .invalidRules : .done, inputs.hasFailures ? .usage : .done,
    ]).exit()
  }

  private static func pack(_ folder: String) throws -> RulePack {
    let source = RuleSource(folders: [folder])
    if source.files.isEmpty { throw Failure(source.diagnostics, .usage) }
    var pack = RuleFileReader().read(source.files)
    pack.diagnostics = source.diagnostics + pack.diagnostics
    return pack
  }
}

/// Findings gained and lost, written out.
struct DiffSheet {
  private struct Record: Encodable {
    var change: String
    var rule: String
    var status: String
    var winner: String?
    var confidence: Double
    var document: String
    var line: Int
    var column: Int
    var left: String
    var right: String
    /// The document of the right side, where it is another.
    var rightDocument: String?
  }

  private struct Report: Encodable {
    var schema = "elenchus.diff/1"
    var gained: Int
    var lost: Int
    var kept: Int
    var documents: Int
    var changes: [Record]
  }

  private let diff: RuleDiff

  init(_ diff: RuleDiff) { self.diff = diff }

  var text: String {
    var out = ""
    for change in diff.changes {
      let (finding, place) = (change.finding, change.position)
      let winner = finding.winner.map { " (\($0.rawValue) wins)" } ?? ""
      out += "\(change.document):\(place.line):\(place.column): \(change.kind.rawValue): "
      out += "\(finding.rule): \(finding.status.rawValue)\(winner)\n"
      let other = change.rightDocument.map { " in \($0)" } ?? ""
      out += "    left   “\(change.left)”\n    right  “\(change.right)”\(other)\n"
    }
    return out
      + "\(diff.count(.gained)) gained, \(diff.count(.lost)) lost, \(diff.kept) kept in \(counted(diff.documents, "document"))\n"
  }

  /// Schema `elenchus.diff/1`.
  var json: String {
    get throws {
      try JSONText.encode(
        Report(
          gained: diff.count(.gained), lost: diff.count(.lost), kept: diff.kept, documents: diff.documents,
          changes: diff.changes.map {
            Record(
              change: $0.kind.rawValue, rule: $0.finding.rule, status: $0.finding.status.rawValue,
              winner: $0.finding.winner?.rawValue, confidence: $0.finding.confidence, document: $0.document,
              line: $0.position.line, column: $0.position.column, left: $0.left, right: $0.right,
              rightDocument: $0.rightDocument)
          }))
    }
  }
}
