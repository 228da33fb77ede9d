import Claims
import Prose
import Rules

/// Runs the tests inside cue and concept files.
struct LexiconTester {
  private let pack: RulePack
  private let cues: CueMatcher
  private let concepts: ConceptMatcher
  private let reader: Reader

  init(_ pack: RulePack) {
    self.pack = pack
    var vocabulary = Vocabulary()
    cues = CueMatcher(pack.cues, vocabulary: &vocabulary)
    concepts = ConceptMatcher(pack.concepts, vocabulary: &vocabulary)
    reader = Reader(vocabulary: vocabulary)
  }

  /// Words that a lexicon recognised.
  private struct Hit {
    var span: Span
    /// `violation` or nothing, as tests label marks.
    var label: String
  }

  /// Outcomes of the cue files' tests, then of the concept files', each in the pack's order.
  func outcomes() -> [TestReport.Outcome] {
    let ofCues = pack.cueTests.map { kind, test in
      outcome("cues \(kind.rawValue)", test) { text in
        text.sentences.flatMap { cues.matches(in: text, tokens: $0.tokens) }.filter { $0.kind == kind }
          .map { Hit(span: text.span(ofTokens: $0.tokens), label: "") }
      }
    }
    let ofConcepts = pack.concepts.enumerated().flatMap { index, concept in
      concept.tests.map { test in
        outcome("concept \(concept.id)", test) { text in
          text.sentences.flatMap { concepts.hits(in: text, tokens: $0.tokens) }.filter { $0.concept == index }
            .map { Hit(span: text.span(ofTokens: $0.tokens), label: $0.isViolation ? "violation" : "") }
        }
      }
    }
    return ofCues + ofConcepts
  }

  private func outcome(
    _ owner: String, _ test: LexiconTest, _ hits: (Text) -> [Hit]
  ) -> TestReport.Outcome {
    let source = Array(test.text.plain.utf8)
    let text = reader.read(Document(id: "test", path: test.place.file, source: source))
    let found = hits(text)
    let verdict: Verdict
    switch test.expectation {
    case .miss: verdict = found.isEmpty ? .silent : .noisy
    case .hit: verdict = judge(test.text.marks, found)
    }
    let kind = if case .hit = test.expectation { "hit" } else { "miss" }
    return TestReport.Outcome(
      name: "\(owner): \(kind) \(excerpt(test.text.plain))", place: test.place, verdict: verdict,
      details: verdict.isFailure ? details(test.text.marks, found, text) : [])
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

  private func details(_ marks: [MarkedText.Mark], _ found: [Hit], _ text: Text) -> [String] {
    func list(_ parts: [(span: Span, label: String)]) -> String {
      let words = parts.map { ($0.label.isEmpty ? "" : "\($0.label) ") + text.excerpt($0.span) }
      return words.isEmpty ? "nothing" : words.joined(separator: ", ")
    }
    return [
      "found \(list(found.map { ($0.span, $0.label) }))", "wanted \(list(marks.map { ($0.span, $0.label) }))",
    ]
  }
}
