import Claims
import Prose
import Rules

/// Runs the tests inside cue and concept files.
struct LexiconTester {
  let cues: CueMatcher
  let concepts: ConceptMatcher

  /// Words that a lexicon recognised.
  private struct Hit {
    var span: Span
    /// `violation` or nothing, as tests label marks.
    var label: String
  }

  /// - Parameter entry: A cue or a concept's lexicon entry to leave out, as its number among those of the matcher.
  func outcome(_ testCase: TestBench.LexiconCase, without entry: Int? = nil) -> TestReport.Outcome {
    let (test, text) = (testCase.test, testCase.text)
    let found = hits(testCase.owner, text, without: entry)
    let verdict = verdict(test, found)
    var outcome = TestReport.Outcome(name: testCase.name, place: test.place, verdict: verdict)
    guard verdict.isFailure else { return outcome }
    let plain = text.document.source
    outcome.expected = wording(test.text.marks.map { ($0.span, $0.label) }, test.expectation, plain)
    outcome.found = wording(found.map { ($0.span, $0.label) }, found.isEmpty ? .miss : .hit, plain)
    let words = markedText(plain, found.map { ($0.span, $0.label) })
    outcome.rewrite = TestRewrite(
      place: test.place,
      change: .set(["hit": found.isEmpty ? nil : words, "miss": found.isEmpty ? words : nil]))
    return outcome
  }

  /// Whether a test fails when an entry is left out.
  func fails(_ testCase: TestBench.LexiconCase, without entry: Int) -> Bool {
    verdict(testCase.test, hits(testCase.owner, testCase.text, without: entry)).isFailure
  }

  private func hits(_ owner: TestBench.LexiconCase.Owner, _ text: Text, without entry: Int?) -> [Hit] {
    switch owner {
    case .cues(let kind):
      text.sentences.flatMap { cues.matches(in: text, tokens: $0.tokens, without: entry) }
        .filter { $0.kind == kind }.map { Hit(span: text.span(ofTokens: $0.tokens), label: "") }
    case .concept(let index):
      text.sentences.flatMap { concepts.hits(in: text, tokens: $0.tokens, without: entry) }
        .filter { $0.concept == index }
        .map { Hit(span: text.span(ofTokens: $0.tokens), label: $0.isViolation ? "violation" : "") }
    }
  }

  private func verdict(_ test: LexiconTest, _ found: [Hit]) -> Verdict {
    switch test.expectation {
    case .miss: found.isEmpty ? .silent : .noisy
    case .hit: judge(test.text.marks, found)
    }
  }

  private func judge(_ marks: [MarkedText.Mark], _ found: [Hit]) -> Verdict {
    if found.isEmpty { return .missing }
    if marks.isEmpty { return .reported }
    for mark in marks {
      let near = found.filter { $0.span.overlaps(mark.span) }
      if near.isEmpty { return found.count < marks.count ? .missing : .wrongSpan }
      if !near.contains(where: { $0.label == mark.label }) { return .wrongStatus }
    }
    return found.allSatisfy { hit in marks.contains { hit.span.overlaps($0.span) } } ? .reported : .noisy
  }

  private func wording(
    _ marks: [(Span, String)], _ expectation: LexiconTest.Expectation, _ plain: [UInt8]
  ) -> String {
    let text = testLine(markedText(plain, marks))
    return switch expectation {
    case .hit: "hit   \(text)"
    case .miss: "miss  \(text)"
    }
  }
}
