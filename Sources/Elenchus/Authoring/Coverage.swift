public import Claims
import Prose
import Rules

/// What of a pack its tests exercise: lexicon entries, cues, conditions, exceptions and statuses.
///
/// A test exercises what its text brings into play, whether or not its outcome hangs on it; mutation testing
/// (`MutationTester`) asks for the latter. Tests that are known to fail exercise nothing.
public struct Coverage: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// A term, violation or exclusion of a concept.
    ///
    /// Exercised when a test of the concept, of one of its rules or of the corpus holds words that it makes or takes back as
    /// a hit.
    case entry
    /// A cue's phrase: exercised when a test of its file, of a rule or of the corpus holds it.
    case cue
    /// A stance, commitment or scope that a rule asks for: exercised when a test brings a latent tension through it.
    case condition
    /// Exercised when a finding would be another one without it.
    case exception
    /// Exercised when a test finds a tension of this status.
    case status
  }

  public struct Item: Sendable {
    public var kind: Kind
    /// Whose part it is: `concept trade`, `cues conflict`, `rule trade-vs-safety`.
    public var owner: String
    /// What it is: `term 'free trade'`, `left stance endorses`, `status denied`.
    public var name: String
    public var place: FilePlace
    public var isExercised: Bool
  }

  /// In order: concepts, cues, rules, each by its place in the pack.
  public let items: [Item]

  public var unexercised: [Item] { items.filter { !$0.isExercised } }

  /// How much is exercised, from 0 to 100; 100 when there is nothing to exercise.
  public var percentage: Double {
    Self.percentage(items.count(where: \.isExercised), of: items.count)
  }

  /// How many items of a kind there are, and how many of them are exercised.
  public func count(_ kind: Kind) -> (exercised: Int, all: Int) {
    let ofKind = items.filter { $0.kind == kind }
    return (ofKind.count(where: \.isExercised), ofKind.count)
  }

  static func percentage(_ part: Int, of all: Int) -> Double {
    all == 0 ? 100 : Double(part) * 100 / Double(all)
  }
}

extension Coverage {
  init(_ bench: TestBench) {
    let pack = bench.pack
    let exercise = Exercise(bench)
    var items: [Item] = []
    for (index, entry) in pack.conceptEntries.enumerated() {
      items.append(
        Item(
          kind: .entry, owner: "concept \(entry.concept)", name: entry.name, place: entry.place,
          isExercised: exercise.entries.contains(index)))
    }
    for (index, cue) in pack.cues.enumerated() {
      items.append(
        Item(
          kind: .cue, owner: "cues \(cue.kind.rawValue)", name: "cue '\(cue.phrase.source)'",
          place: cue.place,
          isExercised: exercise.cues.contains(index)))
    }
    for (index, rule) in pack.rules.enumerated() where rule.stage != .deprecated {
      func add(_ kind: Kind, _ name: String, _ place: FilePlace? = nil) {
        items.append(
          Item(
            kind: kind, owner: "rule \(rule.id)", name: name, place: place ?? rule.place,
            isExercised: exercise.parts.contains(Exercise.Part(rule: index, name: name))))
      }
      guard rule.contradiction == nil else { continue }
      if rule.statuses.contains(.latent) { Exercise.conditions(of: rule).forEach { add(.condition, $0) } }
      for exception in rule.exceptions { add(.exception, "exception \(exception.id)", exception.place) }
      for status in rule.statuses { add(.status, "status \(status.rawValue)") }
    }
    self.init(items: items)
  }
}

/// What the tests of a bench bring into play.
private struct Exercise {
  struct Part: Hashable {
    /// Index into the pack's rules.
    var rule: Int
    var name: String
  }

  /// Numbers of lexicon entries, as the concept matcher counts them.
  private(set) var entries: Set<Int> = []
  /// Indices of cues.
  private(set) var cues: Set<Int> = []
  private(set) var parts: Set<Part> = []

  private let bench: TestBench
  private let owners: [Int]

  init(_ bench: TestBench) {
    self.bench = bench
    owners = bench.analyzer.engine.conceptMatcher.entryConcepts
    for testCase in bench.lexicons { take(testCase) }
    for testCase in bench.rules where testCase.test.knownGap == nil { take(testCase) }
    for testCase in bench.corpus { take(testCase) }
  }

  /// The conditions a latent tension has to meet, as items name them.
  static func conditions(of rule: Rule) -> [String] {
    Side.allCases.flatMap { side in
      [stance(side, rule.condition(side)), commitment(side, rule.condition(side))]
    } + [scope(rule)]
  }

  private static func stance(_ side: Side, _ condition: Rule.SideCondition) -> String {
    "\(side.rawValue) stance \(condition.stances.map(\.rawValue).joined(separator: " or "))"
  }

  private static func commitment(_ side: Side, _ condition: Rule.SideCondition) -> String {
    "\(side.rawValue) commitment \(condition.commitments.map(\.rawValue).joined(separator: " or "))"
  }

  private static func scope(_ rule: Rule) -> String { "scope latent within \(rule.latentScope.rawValue)" }

  private mutating func take(_ testCase: TestBench.LexiconCase) {
    for sentence in testCase.text.sentences {
      switch testCase.owner {
      case .concept(let index): takeEntries(testCase.text, sentence.tokens, of: [index])
      case .cues(let kind):
        let matches = bench.analyzer.extractor.cues.matches(in: testCase.text, tokens: sentence.tokens)
        cues.formUnion(matches.filter { $0.kind == kind }.map(\.cue))
      }
    }
  }

  private mutating func take(_ testCase: TestBench.RuleCase) {
    let rule = bench.pack.rules[testCase.rule]
    let concepts = bench.pack.concepts.indices.filter {
      [rule.left.concept, rule.right.concept].contains(bench.pack.concepts[$0].id)
    }
    for text in testCase.texts { take(text, concepts: Set(concepts)) }
    let tester = bench.ruleTester
    let found = tester.findings(testCase)
    take(found)
    takeExceptions(testCase.rule, found) { tester.findings(testCase, after: .rule($0)) }
  }

  private mutating func take(_ testCase: TestBench.CorpusCase) {
    take(testCase.claimed, concepts: nil)
    let tester = bench.corpusTester
    let found = tester.findings(testCase, testCase.claimed, of: nil, nil)
    take(found)
    for (index, rule) in bench.pack.rules.enumerated() where !rule.exceptions.isEmpty {
      takeExceptions(index, found.filter { $0.rule == rule.id }) {
        tester.findings(testCase, testCase.claimed, of: [rule.id], .rule($0))
      }
    }
  }

  private mutating func take(_ claimed: ClaimedText, concepts: Set<Int>?) {
    for sentence in claimed.text.sentences { takeEntries(claimed.text, sentence.tokens, of: concepts) }
    cues.formUnion(claimed.cues.map(\.cue))
  }

  private mutating func takeEntries(_ text: Text, _ tokens: Range<Int>, of concepts: Set<Int>?) {
    let effective = bench.analyzer.engine.conceptMatcher.effective(in: text, tokens: tokens)
    entries.formUnion(effective.filter { concepts?.contains(owners[$0]) ?? true })
  }

  private mutating func take(_ findings: [Finding]) {
    for finding in findings {
      guard let index = bench.pack.rules.firstIndex(where: { $0.id == finding.rule }) else { continue }
      parts.insert(Part(rule: index, name: "status \(finding.status.rawValue)"))
      guard finding.status == .latent else { continue }
      for name in Self.conditions(of: bench.pack.rules[index]) { parts.insert(Part(rule: index, name: name)) }
    }
  }

  private mutating func takeExceptions(_ index: Int, _ found: [Finding], _ refind: (Rule) -> [Finding]) {
    let rule = bench.pack.rules[index]
    for exception in rule.exceptions {
      var without = rule
      without.exceptions.removeAll { $0.id == exception.id }
      if refind(without) != found { parts.insert(Part(rule: index, name: "exception \(exception.id)")) }
    }
  }
}
