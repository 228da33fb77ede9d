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
    let (test, text) = (testCase.test, testCase.claimed.text)
    let result = result(testCase, testCase.claimed, nil)
    var verdict = result.verdict
    var details: [String] = []
    if let gap = test.knownGap {
      verdict = verdict.ofKnownGap
      details.append(gapNote(gap, verdict))
    }
    var outcome = TestReport.Outcome(name: testCase.name, place: test.place, verdict: verdict)
    if verdict != .reported && verdict != .silent {
      outcome.expected = wording(test, text.document.source)
      outcome.found = wording(result.findings, text.document.source)
      if !result.unwanted.isEmpty, case .finds = test.expectation {
        details.append("the rule finds \(counted(result.findings.count, "tension")), a test expects one")
      }
      outcome.rewrite = rewrite(testCase, result.findings)
    }
    outcome.details = details
    return outcome
  }

  /// Whether a test fails under a change of the pack, or with other claims; a known gap never does.
  func fails(
    _ testCase: TestBench.RuleCase, _ claimed: ClaimedText? = nil, after change: Engine.Change? = nil
  ) -> Bool {
    testCase.test.knownGap == nil
      && result(testCase, claimed ?? testCase.claimed, change).verdict.isFailure
  }

  /// The reportable findings of the test's rule in its text.
  func findings(
    _ testCase: TestBench.RuleCase, _ claimed: ClaimedText? = nil, after change: Engine.Change? = nil
  ) -> [Finding] {
    engine.findings(in: claimed ?? testCase.claimed, of: [pack.rules[testCase.rule].id], after: change)
      .filter { $0.confidence >= Finding.reportableConfidence }
  }

  private func result(
    _ testCase: TestBench.RuleCase, _ claimed: ClaimedText, _ change: Engine.Change?
  ) -> Result {
    let findings = findings(testCase, claimed, after: change)
    let match = ExpectationMatcher(wanted(testCase).map { [$0] } ?? [], findings: findings)
    var verdict = match.verdicts.first?.verdict ?? .silent
    if !verdict.isFailure, !match.unwanted.isEmpty { verdict = .noisy }
    return Result(verdict: verdict, findings: findings, unwanted: match.unwanted)
  }

  private func wording(_ test: RuleTest, _ plain: [UInt8]) -> String {
    guard case .finds(let status, let winner) = test.expectation else {
      return line("silent", testLine(test.text.plain))
    }
    return line(
      statusSummary(status, winner), testLine(markedText(plain, test.text.marks.map { ($0.span, $0.label) })))
  }

  private func wording(_ findings: [Finding], _ plain: [UInt8]) -> String {
    guard let finding = findings.first else {
      return line("silent", testLine(String(decoding: plain, as: UTF8.self)))
    }
    return line(statusSummary(finding.status, finding.winner), testLine(markedText(plain, finding.marks)))
  }

  private func line(_ status: String, _ text: String) -> String {
    status + String(repeating: " ", count: max(1, 10 - status.count)) + text
  }

  /// The finding a test asks for; nil for a silent one.
  private func wanted(_ testCase: TestBench.RuleCase) -> WantedFinding? {
    guard case .finds(let status, let winner) = testCase.test.expectation else { return nil }
    let text = testCase.test.text
    return WantedFinding(
      rule: pack.rules[testCase.rule].id, status: status, winner: winner, left: text.spans("left"),
      right: text.spans("right"))
  }

  /// What the test would have to say; nil when the rule finds more than a test can expect, or one side within the other.
  private func rewrite(_ testCase: TestBench.RuleCase, _ findings: [Finding]) -> TestRewrite? {
    let test = testCase.test
    let plain = testCase.claimed.text.document.source
    let wanted = wanted(testCase)
    guard findings.count < 2 else { return nil }
    var keys: [String: String?] = ["known-gap": nil]
    if let finding = findings.first {
      guard !finding.left.span.overlaps(finding.right.span) else { return nil }
      if !(wanted?.hasWords(of: finding) ?? false) {
        keys["finds"] = markedText(plain, finding.marks)
        keys.updateValue(nil, forKey: "silent")
      }
      if !(wanted?.hasStatus(of: finding) ?? false) {
        keys["status"] = finding.status.rawValue
        keys.updateValue(finding.status == .prioritised ? finding.winner?.rawValue : nil, forKey: "winner")
      }
    } else if wanted != nil {
      keys["silent"] = String(decoding: plain, as: UTF8.self)
      for key in ["finds", "status", "winner"] { keys.updateValue(nil, forKey: key) }
    }
    return TestRewrite(place: test.place, change: .set(keys))
  }
}

extension Finding {
  /// Both quotes, labelled by their sides.
  fileprivate var marks: [(span: Span, label: String)] { [(left.span, "left"), (right.span, "right")] }
}

/// What a report says of a test that is known to fail.
func gapNote(_ gap: String, _ verdict: Verdict) -> String {
  verdict == .unexpectedPass ? "known gap closed, so remove 'known-gap': \(gap)" : "known gap: \(gap)"
}

/// `1 test`, `2 tests`.
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
