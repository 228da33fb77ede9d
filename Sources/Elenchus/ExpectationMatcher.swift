import Claims
import Prose
import Rules

/// One finding that a test wants.
struct WantedFinding {
  var rule: String
  var status: Status
  /// nil when either side may win.
  var winner: Side?
  /// Places one of which the left quote must overlap; empty when any words will do.
  var left: [WantedPlace]
  var right: [WantedPlace]
}

/// Words that a test marks.
struct WantedPlace {
  /// 0 for the text of the test itself, 1 for the document beside it.
  var document = DocumentID(0)
  var span: Span
}

/// Sets the findings on one text against those that were wanted.
struct ExpectationMatcher {
  /// The verdict on each wanted finding, with the finding that came nearest, in the order wanted.
  let verdicts: [(verdict: Verdict, finding: Finding?)]
  /// Findings that nobody wanted, in order.
  let unwanted: [Finding]

  init(_ wanted: [WantedFinding], findings: [Finding]) {
    var left = findings
    var verdicts = [(verdict: Verdict, finding: Finding?)?](repeating: nil, count: wanted.count)

    /// Judges what is still open by the first finding left that fits.
    func match(_ verdict: Verdict, _ fits: (WantedFinding, Finding) -> Bool) {
      for (index, want) in wanted.enumerated() where verdicts[index] == nil {
        guard let found = left.firstIndex(where: { $0.rule == want.rule && fits(want, $0) }) else { continue }
        verdicts[index] = (verdict, left.remove(at: found))
      }
    }
    match(.reported) { $0.hasStatus(of: $1) && $0.hasWords(of: $1) }
    match(.wrongStatus) { $0.hasWords(of: $1) }
    match(.wrongSpan) { $0.hasStatus(of: $1) }
    self.verdicts = verdicts.map { $0 ?? (.missing, nil) }
    unwanted = left
  }
}

extension WantedFinding {
  func hasStatus(of finding: Finding) -> Bool {
    status == finding.status && (winner == nil || winner == finding.winner)
  }

  func hasWords(of finding: Finding) -> Bool {
    func covers(_ places: [WantedPlace], _ evidence: Finding.Evidence) -> Bool {
      places.isEmpty
        || places.contains { $0.document == evidence.document && $0.span.overlaps(evidence.span) }
    }
    return covers(left, finding.left) && covers(right, finding.right)
  }
}

extension Finding {
  /// Status and both quotes, on one line.
  func summary(in text: Text) -> String {
    statusSummary(status, winner) + ", left \(text.excerpt(left.span)), right \(text.excerpt(right.span))"
  }
}

/// `prioritised (left wins)`.
func statusSummary(_ status: Status, _ winner: Side?) -> String {
  status.rawValue + (winner.map { " (\($0.rawValue) wins)" } ?? "")
}

extension Text {
  /// Quoted words on one line, at most 80 characters.
  func excerpt(_ span: Span) -> String { Elenchus.excerpt(quote(span)) }
}

/// Words in quotation marks, on one line, at most 80 characters.
func excerpt(_ words: String) -> String {
  let line = oneLine(words)
  return line.count > 80 ? "“\(line.prefix(79))…”" : "“\(line)”"
}
