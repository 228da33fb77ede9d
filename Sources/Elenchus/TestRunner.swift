public import Prose
public import Rules

/// Runs the tests inside rule files, and what corpus files expect.
public struct TestRunner: Sendable {
  private let pack: RulePack

  public init(pack: RulePack) { self.pack = pack }

  /// Runs the tests of cues, concepts and rules, then those of the corpus.
  ///
  /// In a rule's test only findings of that rule count; in a corpus file every finding does. Findings less sure than
  /// `Finding.reportableConfidence` are passed over.
  /// - Parameters:
  ///   - corpus: Documents whose front matter says what is to be found.
  ///   - filter: Runs only tests whose name or file contains this.
  public func run(corpus: [Document] = [], filter: String? = nil) -> TestReport {
    TestBench(pack: pack, corpus: corpus, filter: filter).report()
  }

  /// Runs the tests, and tells what of the pack none of them exercises.
  ///
  /// - Parameters: As those of `run`.
  public func runWithCoverage(
    corpus: [Document] = [], filter: String? = nil
  ) -> (report: TestReport, coverage: Coverage) {
    let bench = TestBench(pack: pack, corpus: corpus, filter: filter)
    return (bench.report(), Coverage(bench))
  }
}

extension TestBench {
  var lexiconTester: LexiconTester {
    LexiconTester(cues: analyzer.extractor.cues, concepts: analyzer.engine.conceptMatcher)
  }

  var ruleTester: RuleTester { RuleTester(pack: pack, engine: analyzer.engine) }
  var corpusTester: CorpusTester { CorpusTester(engine: analyzer.engine) }

  /// What becomes of the tests that were taken.
  func report() -> TestReport {
    let (lexicons, rules, corpus) = (lexiconTester, ruleTester, corpusTester)
    var outcomes = self.lexicons.map { lexicons.outcome($0) } + self.rules.map { rules.outcome($0) }
    outcomes += self.corpus.flatMap { corpus.outcomes($0) }
      .filter { takes($0.name, $0.place.file) }
    return TestReport(outcomes: outcomes, diagnostics: diagnostics, faultyFiles: faultyFiles)
  }
}
