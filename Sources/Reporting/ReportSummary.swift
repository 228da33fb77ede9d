import Prose
import Rules

/// The figures of an analysis.
struct ReportSummary {
  var documents: Int
  var words: Int
  var claims: Int
  /// How many findings each status has, statuses without any left out.
  var statuses: [(status: Status, count: Int)]
  var findings: Int
  var rules: Int

  init(_ analysis: Analysis) {
    documents = analysis.texts.count
    words = analysis.texts.reduce(0) { $0 + $1.text.wordCount }
    claims = analysis.texts.reduce(0) { $0 + $1.claims.count }
    findings = analysis.findings.count
    rules = analysis.pack.rules.count
    let counts = analysis.findings.reduce(into: [Status: Int]()) { $0[$1.status, default: 0] += 1 }
    statuses = Status.listed.compactMap { status in counts[status].map { (status, $0) } }
  }

  /// `3 documents, 1,234 words, 87 claims`.
  var reading: String {
    "\(counted(documents, "document")), \(counted(words, "word")), \(counted(claims, "claim"))"
  }

  /// `2 findings (1 asserted, 1 latent)`, or what to make of there being none.
  var outcome: String {
    guard findings > 0 else {
      if documents == 0 { return "Nothing was read" }
      return rules == 0 ? "No findings, for there were no rules to look with" : "No tensions found"
    }
    let parts = statuses.map { "\(grouped($0.count)) \($0.status.rawValue)" }
    return "\(counted(findings, "finding")) (\(parts.joined(separator: ", ")))"
  }
}

/// A number with a comma between thousands.
func grouped(_ number: Int) -> String {
  let digits = Array(String(number))
  var out = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0, digit.isNumber, out != "-" { out.append(",") }
    out.append(digit)
  }
  return out
}

/// `1 document`, `2 documents`.
func counted(_ number: Int, _ noun: String) -> String {
  "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
}
