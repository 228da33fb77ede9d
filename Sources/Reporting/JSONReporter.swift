public import Rules

/// One JSON document that other tools read: schema `elenchus.report/1`.
///
/// Offsets are 0-based UTF-8 bytes, lines and columns (in Unicode scalars) count from 1. A `quote` is the source
/// between `start` and `end`, ill-formed bytes as U+FFFD. A `claim` is named `DOCUMENT#N`. Keys that have no value
/// are null; `claims` alone is left out unless asked for. The words of a claim's roles stand on one line, what is left
/// out of them skipped; `start` and `end` reach from the first of them to behind the last.
public struct JSONReporter: Reporter {
  private let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  public func report(_ analysis: Analysis) -> String {
    let records = JSONRecords(analysis, options)
    var members: JSONRecords.Members = [
      ("schema", .string("elenchus.report/1")), ("tool", records.tool),
      ("documents", .array(analysis.texts.map { .object(records.document($0)) })),
      ("findings", .array(analysis.findings.map { .object(records.finding($0)) })),
    ]
    if options.includesClaims {
      let claims = analysis.texts.enumerated().flatMap { index, claimed in
        claimed.claims.map { JSONValue.object(records.claim($0, in: DocumentID(index))) }
      }
      members.append(("claims", .array(claims)))
    }
    members.append(("diagnostics", .array(analysis.diagnostics.map { .object(records.diagnostic($0)) })))
    return JSONValue.object(members).pretty + "\n"
  }
}
