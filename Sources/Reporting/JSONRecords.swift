import Claims
import Prose
import Rules

/// The records of the JSON formats, one shape for all of them.
struct JSONRecords {
  let analysis: Analysis
  let options: ReportOptions
  let wording: Wording

  init(_ analysis: Analysis, _ options: ReportOptions) {
    self.analysis = analysis
    self.options = options
    wording = Wording(analysis)
  }

  typealias Members = [(key: String, value: JSONValue)]

  var tool: JSONValue {
    .object([
      ("version", .string(options.toolVersion)), ("model", JSONValue(options.model)),
      ("rules", .string(analysis.pack.digest)),
    ])
  }

  func document(_ claimed: ClaimedText) -> Members {
    let text = claimed.text
    return [
      ("id", .string(text.document.id)), ("path", .string(text.document.path)),
      ("bytes", .integer(text.document.source.count)), ("words", .integer(text.wordCount)),
      ("claims", .integer(claimed.claims.count)), ("title", JSONValue(text.metadata.title)),
      ("voice", JSONValue(text.metadata.voice)), ("date", JSONValue(text.metadata.date)),
    ]
  }

  func finding(_ finding: Finding) -> Members {
    [
      ("rule", .string(finding.rule)), ("kind", .string(finding.kind.rawValue)),
      ("status", .string(finding.status.rawValue)), ("winner", JSONValue(finding.winner?.rawValue)),
      ("severity", .string(finding.severity.rawValue)), ("confidence", .number(finding.confidence)),
      ("message", .string(wording.message(finding))),
      ("fingerprint", .string(analysis.fingerprint(of: finding))),
      ("left", side(finding.left)), ("right", side(finding.right)), ("cue", cue(finding.cue)),
      ("because", .array(finding.because.map(JSONValue.string))),
    ]
  }

  func diagnostic(_ diagnostic: Diagnostic) -> Members {
    [
      ("severity", .string(diagnostic.severity.rawValue)), ("code", .string(diagnostic.code)),
      ("file", .string(diagnostic.file)), ("line", JSONValue(diagnostic.line)),
      ("column", JSONValue(diagnostic.column)), ("offset", JSONValue(diagnostic.offset)),
      ("message", .string(diagnostic.message)),
    ]
  }

  private func side(_ evidence: Finding.Evidence) -> JSONValue {
    let text = analysis[evidence.document].text
    return .object([
      ("document", .string(text.document.id)),
      ("claim", .string(id(evidence.claim, in: evidence.document))),
      ("concept", .string(evidence.concept)), ("stance", .string(evidence.stance.rawValue)),
      ("holder", .string(wording.holder(evidence.holder, in: evidence.document))),
      ("commitment", .string(evidence.commitment.rawValue)),
      ("quote", .string(text.quote(evidence.clause))),
      ("start", place(evidence.clause.lower, in: text)), ("end", place(evidence.clause.upper, in: text)),
    ])
  }

  private func cue(_ cue: Finding.Signal?) -> JSONValue {
    guard let cue else { return .null }
    let text = analysis[cue.document].text
    return .object([
      ("kind", .string(cue.kind.rawValue)), ("quote", .string(text.quote(cue.span))),
      ("start", place(cue.span.lower, in: text)), ("end", place(cue.span.upper, in: text)),
    ])
  }

  func id(_ claim: ClaimID, in document: DocumentID) -> String {
    "\(analysis[document].text.document.id)#\(claim.rawValue)"
  }

  func place(_ offset: Int, in text: Text) -> JSONValue {
    let position = text.position(offset)
    return .object([
      ("offset", .integer(position.offset)), ("line", .integer(position.line)),
      ("column", .integer(position.column)),
    ])
  }
}
