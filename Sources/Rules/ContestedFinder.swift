import Claims

/// Sets documents against each other: where one denies the tension that another asserts.
///
/// Each denying document is set against the surest assertion, so the cost is linear in findings.
struct ContestedFinder {
  func findings(_ findings: [Finding]) -> [Finding] {
    var contested: [Finding] = []
    let byRule = Dictionary(grouping: findings, by: \.rule)
    for rule in byRule.keys.sorted() {
      let own = byRule[rule, default: []]
      let asserted = strongest(own, .asserted)
      let denied = strongest(own, .denied)
      for denial in denied {
        guard let assertion = asserted.first(where: { $0.left.document != denial.left.document }) else {
          continue
        }
        contested.append(finding(assertion, denial))
      }
    }
    return contested
  }

  /// The surest finding of each document with a status that words of the text express, the surest first.
  private func strongest(_ findings: [Finding], _ status: Status) -> [Finding] {
    let expressed = findings.filter { $0.status == status && $0.cue != nil }
    let perDocument = Dictionary(grouping: expressed, by: \.left.document)
    return perDocument.values.compactMap { $0.min(by: isSurer) }.sorted(by: isSurer)
  }

  private func isSurer(_ a: Finding, _ b: Finding) -> Bool {
    a.confidence == b.confidence ? Engine.precedes(a, b) : a.confidence > b.confidence
  }

  private func finding(_ assertion: Finding, _ denial: Finding) -> Finding {
    Finding(
      rule: assertion.rule, status: .contested, winner: nil, severity: assertion.severity,
      confidence: min(assertion.confidence, denial.confidence), left: assertion.left, right: denial.right,
      cue: denial.cue, because: ["one document asserts the tension", "another denies it"])
  }
}
