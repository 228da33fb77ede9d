public import Claims
public import Prose

/// What became of a run of tests.
public struct TestReport: Sendable {
  public struct Outcome: Sendable {
    /// Whose test it is and what it says: `rule ID: NAME`, `concept ID: hit “TEXT”`.
    public var name: String
    /// Where the test stands; for something found and not expected in a corpus file, where that is.
    public var place: FilePlace
    public var verdict: Verdict
    /// What the test expects, on one line; nil for a test that passed.
    public var expected: String?
    /// What was found instead, on one line; nil for a test that passed.
    public var found: String?
    /// What else there is to say, one fact a line.
    public var details: [String] = []
    /// How the test would have to be rewritten to expect what was found; nil when it passed or no test can say so.
    public var rewrite: TestRewrite?
  }

  /// In order: cues, concepts, rules, corpus, each by place.
  public var outcomes: [Outcome]
  /// Faults of the corpus files' front matter, and notes on tests that were not run.
  public var diagnostics: [Diagnostic]
  /// Files with such faults that tests of theirs may be wanting, ascending.
  public var faultyFiles: [String] = []

  public func count(_ verdict: Verdict) -> Int { outcomes.count { $0.verdict == verdict } }

  /// Whether a test failed, or there was none to run.
  public var hasFailed: Bool { outcomes.isEmpty || outcomes.contains { $0.verdict.isFailure } }

  /// Whether no test failed and none was left out for a fault of its file.
  public var hasPassed: Bool { !hasFailed && faultyFiles.isEmpty }
}
