import Claims
import Prose
import Rules

/// Runs the tests inside rule files.
///
/// Only findings of the test's own rule count, and only reportable ones.
struct RuleTester {
  let pack: RulePack
  let engine: Engine

  /// What a rule made of the text of one of its tests.
  private struct Result {
    var verdict: Verdict
    /// In source order.
    var findings: [Finding]
    var unwanted: [Finding]
  }

  func outcome(_ testCase: TestBench.RuleCase) -> TestReport.Outcome {
    let test = testCase.test
    let result = result(testCase, nil)
    var verdict = result.verdict
    var details: [String] = []
    if let gap = test.knownGap {
      verdict = verdict.ofKnownGap
      details.append(gapNote(gap, verdict))
    }
    var outcome = TestReport.Outcome(name: testCase.name, place: test.place, verdict: verdict)
    if verdict != .reported && verdict != .silent {
      outcome.expected = wording(testCase)
      outcome.found = wording(result.findings, testCase)
      if !result.unwanted.isEmpty, case .finds = test.expectation {
        details.append("the rule finds \(counted(result.findings.count, "tension")), a test expects one")
      }
      outcome.rewrite = rewrite(testCase, result.findings)
    }
    outcome.details = details
    return outcome
  }

  /// Whether a test fails, also under a change of the pack; a known gap never does.
  func fails(_ testCase: TestBench.RuleCase, after change: Engine.Change? = nil) -> Bool {
    testCase.test.knownGap == nil && result(testCase, change).verdict.isFailure
  }

  /// The reportable findings of the test's rule in its text, or between that and the document beside it.
  func findings(_ testCase: TestBench.RuleCase, after change: Engine.Change? = nil) -> [Finding] {
    let rule: Set = [pack.rules[testCase.rule].id]
    let inside = testCase.texts.enumerated().flatMap { index, text in
      engine.findings(in: text, document: DocumentID(index), of: rule, after: change)
    }
    let found =
      testCase.test.beside == nil
      ? inside : engine.findings(across: testCase.texts, beside: inside, of: rule, after: change)
    return found.filter { $0.confidence >= Finding.reportableConfidence }
  }

  private func result(_ testCase: TestBench.RuleCase, _ change: Engine.Change?) -> Result {
    let findings = findings(testCase, after: change)
    let match = ExpectationMatcher(wanted(testCase).map { [$0] } ?? [], findings: findings)
    var verdict = match.verdicts.first?.verdict ?? .silent
    if !verdict.isFailure, !match.unwanted.isEmpty { verdict = .noisy }
    return Result(verdict: verdict, findings: findings, unwanted: match.unwanted)
  }

  private func wording(_ testCase: TestBench.RuleCase) -> String {
    let test = testCase.test
    let texts = [test.text] + [test.beside?.text].compactMap { $0 }
    guard case .finds(let status, let winner) = test.expectation else {
      return line("silent", texts.map(\.plain))
    }
    return line(
      statusSummary(status, winner),
      texts.map { text in markedText(Array(text.plain.utf8), text.marks.map { ($0.span, $0.label) }) })
  }

  private func wording(_ findings: [Finding], _ testCase: TestBench.RuleCase) -> String {
    let sources = testCase.texts.map(\.text.document.source)
    guard let finding = findings.first else {
      return line("silent", sources.map { String(decoding: $0, as: UTF8.self) })
    }
    return line(
      statusSummary(finding.status, finding.winner),
      sources.enumerated().map { markedText($1, finding.marks(in: DocumentID($0))) })
  }

  private func line(_ status: String, _ texts: [String]) -> String {
    status + String(repeating: " ", count: max(1, 10 - status.count))
      + texts.map(testLine).joined(separator: " ‖ ")
  }

  /// The finding a test asks for; nil for a silent one.
  private func wanted(_ testCase: TestBench.RuleCase) -> WantedFinding? {
    guard case .finds(let status, let winner) = testCase.test.expectation else { return nil }
    let test = testCase.test
    func places(_ label: String) -> [WantedPlace] {
      test.text.spans(label).map { WantedPlace(span: $0) }
        + (test.beside?.text.spans(label) ?? []).map { WantedPlace(document: DocumentID(1), span: $0) }
    }
    return WantedFinding(
      rule: pack.rules[testCase.rule].id, status: status, winner: winner, left: places("left"),
      right: places("right"))
  }

  /// What the test would have to say; nil when the rule finds more than a test can expect, or one side within the other.
  private func rewrite(_ testCase: TestBench.RuleCase, _ findings: [Finding]) -> TestRewrite? {
    let test = testCase.test
    let sources = testCase.texts.map(\.text.document.source)
    let wanted = wanted(testCase)
    guard findings.count < 2 else { return nil }
    var keys: [String: String?] = ["known-gap": nil]
    if let finding = findings.first {
      let isOne = finding.left.document == finding.right.document
      guard !isOne || !finding.left.span.overlaps(finding.right.span) else { return nil }
      if !(wanted?.hasWords(of: finding) ?? false) {
        keys["finds"] = markedText(sources[0], finding.marks(in: DocumentID(0)))
        if let beside = test.beside {
          keys[beside.relation.rawValue] = markedText(sources[1], finding.marks(in: DocumentID(1)))
        }
        keys.updateValue(nil, forKey: "silent")
      }
      if !(wanted?.hasStatus(of: finding) ?? false) {
        keys["status"] = finding.status.rawValue
        keys.updateValue(finding.status == .prioritised ? finding.winner?.rawValue : nil, forKey: "winner")
      }
    } else if wanted != nil {
      keys["silent"] = String(decoding: sources[0], as: UTF8.self)
      if let beside = test.beside {
        keys[beside.relation.rawValue] = String(decoding: sources[1], as: UTF8.self)
      }
      for key in ["finds", "status", "winner"] { keys.updateValue(nil, forKey: key) }
    }
    return TestRewrite(place: test.place, change: .set(keys))
  }
}

extension Finding {
  /// The quotes that stand in a document, labelled by their sides.
  fileprivate func marks(in document: DocumentID) -> [(span: Span, label: String)] {
    [(left, "left"), (right, "right")].filter { $0.0.document == document }.map { ($0.0.span, $0.1) }
  }
}

/// What a report says of a test that is known to fail.
func gapNote(_ gap: String, _ verdict: Verdict) -> String {
  verdict == .unexpectedPass ? "known gap closed, so remove 'known-gap': \(gap)" : "known gap: \(gap)"
}

/// `1 test`, `2 tests`.
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
