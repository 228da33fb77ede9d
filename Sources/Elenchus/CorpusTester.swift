import Claims
import Prose
import RuleFiles
import Rules

/// Runs what corpus files expect: every reportable finding of any rule, and no other.
struct CorpusTester {
  let engine: Engine

  func outcomes(_ testCase: TestBench.CorpusCase) -> [TestReport.Outcome] {
    let (document, text) = (testCase.document, testCase.claimed.text)
    let wanted = wanted(testCase)
    let match = ExpectationMatcher(wanted, findings: findings(testCase, testCase.claimed, of: nil, nil))
    var outcomes: [TestReport.Outcome] = []
    for (want, index) in zip(testCase.expected, wanted.indices) {
      var (verdict, finding) = match.verdicts[index]
      var details: [String] = []
      let absent = [(want.left, wanted[index].left), (want.right, wanted[index].right)].filter(\.1.isEmpty)
      if !absent.isEmpty {
        verdict = .wrongSpan
        details = absent.map { "the words \(excerpt($0.0)) do not stand in the text" }
      }
      if let gap = want.knownGap, absent.isEmpty {
        verdict = verdict.ofKnownGap
        details.append(gapNote(gap, verdict))
      }
      var outcome = TestReport.Outcome(
        name: "corpus \(document.id): \(want.rule) \(want.status.rawValue)", place: want.place,
        verdict: verdict)
      if verdict != .reported {
        outcome.expected =
          statusSummary(want.status, want.winner)
          + ", left \(excerpt(want.left)), right \(excerpt(want.right))"
        outcome.found = finding.map { $0.summary(in: text) } ?? "nothing of this rule that comes near"
        outcome.rewrite = rewrite(want, wanted[index], finding, text)
      }
      outcome.details = details
      outcomes.append(outcome)
    }
    for finding in match.unwanted {
      let place = text.position(min(finding.left.span.lower, finding.right.span.lower))
      var outcome = TestReport.Outcome(
        name: "corpus \(document.id): nothing but what is expected",
        place: FilePlace(file: document.path, line: place.line, column: place.column), verdict: .noisy)
      outcome.expected = "nothing of \(finding.rule) here"
      outcome.found = finding.summary(in: text)
      var fields = fields(finding, text)
      fields["rule"] = finding.rule
      outcome.rewrite = TestRewrite(place: outcome.place, change: .add(fields))
      outcomes.append(outcome)
    }
    if outcomes.isEmpty {
      let place = FilePlace(file: document.path, line: 1, column: 1)
      outcomes = [
        TestReport.Outcome(name: "corpus \(document.id): silent", place: place, verdict: .silent)
      ]
    }
    return outcomes
  }

  /// The expectations of some rules that a change of the pack, or other claims, disappoint; known gaps aside.
  ///
  /// - Returns: Their places, and that of the file itself when something is found that nobody expects.
  func failures(
    _ testCase: TestBench.CorpusCase, of rules: Set<String>, _ claimed: ClaimedText? = nil,
    after change: Engine.Change? = nil
  ) -> Set<FilePlace> {
    let wanted = wanted(testCase)
    let chosen = testCase.expected.indices.filter { rules.contains(testCase.expected[$0].rule) }
    let match = ExpectationMatcher(
      chosen.map { wanted[$0] }, findings: findings(testCase, claimed ?? testCase.claimed, of: rules, change))
    var places: Set<FilePlace> = []
    for (index, verdict) in zip(chosen, match.verdicts)
    where verdict.verdict.isFailure && testCase.expected[index].knownGap == nil {
      places.insert(testCase.expected[index].place)
    }
    if !match.unwanted.isEmpty {
      places.insert(FilePlace(file: testCase.document.path, line: 1, column: 1))
    }
    return places
  }

  /// The reportable findings of some rules, or all, in a corpus file.
  func findings(
    _ testCase: TestBench.CorpusCase, _ claimed: ClaimedText, of rules: Set<String>?,
    _ change: Engine.Change?
  ) -> [Finding] {
    engine.findings(in: claimed, of: rules, after: change)
      .filter { $0.confidence >= Finding.reportableConfidence }
  }

  private func wanted(_ testCase: TestBench.CorpusCase) -> [WantedFinding] {
    let words = WordFinder(testCase.claimed.text)
    return testCase.expected.map { want in
      WantedFinding(
        rule: want.rule, status: want.status, winner: want.winner,
        left: words.spans(of: want.left).map { WantedPlace(span: $0) },
        right: words.spans(of: want.right).map { WantedPlace(span: $0) })
    }
  }

  private func rewrite(
    _ want: ExpectedFinding, _ wanted: WantedFinding, _ finding: Finding?, _ text: Text
  ) -> TestRewrite {
    guard let finding else { return TestRewrite(place: want.place, change: .remove) }
    let found = fields(finding, text)
    var keys: [String: String?] = ["known-gap": nil]
    let hasSides = !wanted.left.isEmpty && !wanted.right.isEmpty
    if !hasSides || !wanted.hasWords(of: finding) {
      keys["left"] = found["left"]
      keys["right"] = found["right"]
    }
    if !wanted.hasStatus(of: finding) {
      keys["status"] = found["status"]
      keys.updateValue(found["winner"], forKey: "winner")
    }
    return TestRewrite(place: want.place, change: .set(keys))
  }

  private func fields(_ finding: Finding, _ text: Text) -> [String: String] {
    var fields = [
      "status": finding.status.rawValue, "left": oneLine(text.quote(finding.left.hit)),
      "right": oneLine(text.quote(finding.right.hit)),
    ]
    if finding.status == .prioritised, let winner = finding.winner { fields["winner"] = winner.rawValue }
    return fields
  }
}
