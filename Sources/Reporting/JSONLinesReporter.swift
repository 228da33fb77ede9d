public import Rules

/// The records of `JSONReporter`, one a line, each told by its `type`: `report`, `document`, `finding`, `claim` or
/// `diagnostic`.
public struct JSONLinesReporter: Reporter {
  private let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  public func report(_ analysis: Analysis) -> String {
    let records = JSONRecords(analysis, options)
    var lines = ""
    func add(_ type: String, _ members: JSONRecords.Members) {
      lines += JSONValue.object([("type", .string(type))] + members).compact + "\n"
    }
    add("report", [("schema", .string("elenchus.report/1")), ("tool", records.tool)])
    for claimed in analysis.texts { add("document", records.document(claimed)) }
    for finding in analysis.findings { add("finding", records.finding(finding)) }
    if options.includesClaims {
      for (index, claimed) in analysis.texts.enumerated() {
        for claim in claimed.claims { add("claim", records.claim(claim, in: DocumentID(index))) }
      }
    }
    for diagnostic in analysis.diagnostics { add("diagnostic", records.diagnostic(diagnostic)) }
    return lines
  }
}
