import Claims
public import Prose
public import Rules
import RuleFiles

/// Runs the tests inside rule files, and what corpus files expect.
public struct TestRunner: Sendable {
  private let pack: RulePack
  private let analyzer: Analyzer

  public init(pack: RulePack) {
    self.pack = pack
    analyzer = Analyzer(pack: pack)
  }

  /// Runs the tests of cues, concepts and rules, then those of the corpus.
  ///
  /// In a rule's test only findings of that rule count; in a corpus file every finding does. Findings less sure than
  /// `Finding.reportableConfidence` are passed over.
  /// - Parameters:
  ///   - corpus: Documents whose front matter says what is to be found.
  ///   - filter: Runs only tests whose name or file contains this.
  public func run(corpus: [Document] = [], filter: String? = nil) -> TestReport {
    var diagnostics: [Diagnostic] = []
    var outcomes = LexiconTester(pack).outcomes()
    for rule in pack.rules {
      guard rule.stage != .deprecated else {
        let message = "the rule '\(rule.id)' is deprecated, so its tests are not run"
        diagnostics.append(
          Diagnostic(
            .note, code: "deprecated-rule", file: rule.place.file, line: rule.place.line,
            column: rule.place.column, message: message))
        continue
      }
      outcomes += rule.tests.map { outcome($0, of: rule) }
    }
    for document in corpus { outcomes += self.outcomes(of: document, &diagnostics) }
    if let filter {
      outcomes = outcomes.filter { $0.name.contains(filter) || $0.place.file.contains(filter) }
    }
    return TestReport(outcomes: outcomes, diagnostics: diagnostics)
  }

  private func outcome(_ test: RuleTest, of rule: Rule) -> TestReport.Outcome {
    let source = Array(test.text.plain.utf8)
    let text = analyzer.claims(in: Document(id: "test", path: test.place.file, source: source))
    let findings = analyzer.findings(in: text).filter { $0.rule == rule.id }
    var wanted: [WantedFinding] = []
    if case .finds(let status, let winner) = test.expectation {
      wanted = [
        WantedFinding(
          rule: rule.id, status: status, winner: winner, left: test.text.spans("left"),
          right: test.text.spans("right"))
      ]
    }
    let match = ExpectationMatcher(wanted, findings: findings, in: text.text)
    var (verdict, details) = match.verdicts.first ?? (.silent, [])
    if !verdict.isFailure, !match.unwanted.isEmpty { verdict = .noisy }
    if test.knownGap != nil { verdict = verdict.ofKnownGap }
    details += match.unwanted.map { "found besides: \($0.summary(in: text.text))" }
    details += test.knownGap.map { notes(on: $0, verdict) } ?? []
    return TestReport.Outcome(
      name: "rule \(rule.id): \(test.name)", place: test.place, verdict: verdict, details: details)
  }

  private func notes(on gap: String, _ verdict: Verdict) -> [String] {
    verdict == .unexpectedPass ? ["known gap closed, so remove 'known-gap': \(gap)"] : ["known gap: \(gap)"]
  }

  private func outcomes(of document: Document, _ diagnostics: inout [Diagnostic]) -> [TestReport.Outcome] {
    let expectations = CorpusExpectations(
      path: document.path, source: document.source, rules: pack.rules.map(\.id))
    diagnostics += expectations.diagnostics
    guard let expected = expectations.findings else {
      if expectations.diagnostics.isEmpty {
        let message = "the file says nothing of what to find; add 'expect:' to its front matter"
        diagnostics.append(
          Diagnostic(.warning, code: "no-expectations", file: document.path, message: message))
      }
      return []
    }
    let claimed = analyzer.claims(in: document)
    let text = claimed.text
    let words = WordFinder(text)
    let wanted = expected.map { want in
      WantedFinding(
        rule: want.rule, status: want.status, winner: want.winner, left: words.spans(of: want.left),
        right: words.spans(of: want.right))
    }
    let match = ExpectationMatcher(wanted, findings: analyzer.findings(in: claimed), in: text)
    var outcomes: [TestReport.Outcome] = []
    for (want, index) in zip(expected, wanted.indices) {
      var (verdict, details) = match.verdicts[index]
      let absent = [(want.left, wanted[index].left), (want.right, wanted[index].right)].filter(\.1.isEmpty)
      if !absent.isEmpty {
        verdict = .wrongSpan
        details = absent.map { "the words \(excerpt($0.0)) do not stand in the text" }
      }
      if let gap = want.knownGap, absent.isEmpty {
        verdict = verdict.ofKnownGap
        details += notes(on: gap, verdict)
      }
      outcomes.append(
        TestReport.Outcome(
          name: "corpus \(document.id): \(want.rule) \(want.status.rawValue)", place: want.place,
          verdict: verdict, details: details))
    }
    for finding in match.unwanted {
      let place = text.position(min(finding.left.span.lower, finding.right.span.lower))
      outcomes.append(
        TestReport.Outcome(
          name: "corpus \(document.id): nothing but what is expected",
          place: FilePlace(file: document.path, line: place.line, column: place.column), verdict: .noisy,
          details: ["found \(finding.rule) \(finding.summary(in: text))"]))
    }
    if outcomes.isEmpty {
      let place = FilePlace(file: document.path, line: 1, column: 1)
      outcomes = [
        TestReport.Outcome(name: "corpus \(document.id): silent", place: place, verdict: .silent, details: [])
      ]
    }
    return outcomes
  }
}
