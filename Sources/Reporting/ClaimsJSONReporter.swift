public import Rules

/// The claims of documents, how they bear on each other and what their pronouns and short names stand for, without any findings: schema `elenchus.claims/1`, its
/// records those of `JSONReporter`.
public struct ClaimsJSONReporter: Reporter {
  private let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  public func report(_ analysis: Analysis) -> String {
    let records = JSONRecords(analysis, options)
    let claims = analysis.texts.enumerated().flatMap { index, claimed in
      claimed.claims.filter(options.shows).map { JSONValue.object(records.claim($0, in: DocumentID(index))) }
    }
    let relations = analysis.texts.enumerated().flatMap { index, claimed in
      claimed.relations
        .filter { options.shows(claimed[$0.first.claim]) && options.shows(claimed[$0.second.claim]) }
        .map { JSONValue.object(records.relation($0, in: DocumentID(index))) }
    }
    let references = analysis.texts.enumerated().flatMap { index, claimed in
      claimed.references.map { JSONValue.object(records.reference($0, in: DocumentID(index))) }
    }
    return JSONValue.object([
      ("schema", .string("elenchus.claims/1")), ("tool", records.tool),
      ("documents", .array(analysis.texts.map { .object(records.document($0)) })), ("claims", .array(claims)),
      ("relations", .array(relations)), ("references", .array(references)),
      ("diagnostics", .array(analysis.diagnostics.map { .object(records.diagnostic($0)) })),
    ]).pretty + "\n"
  }
}
