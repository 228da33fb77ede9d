import Claims
import Prose
import Rules

/// Finds the first test that a mutant fails.
struct MutantJudge: Sendable {
  private let bench: TestBench
  /// Notes on tests that fail without any mutation, which therefore notice nothing.
  private(set) var diagnostics: [Diagnostic] = []
  /// Corpus expectations that are disappointed without any mutation.
  private let disappointed: [Set<FilePlace>]
  private var entries = Tests()
  private var cues = Tests()
  /// For each rule, its tests and the corpus files that speak of both its sides.
  private var rules = Tests()
  /// For each concept, the ids of the rules that name it.
  private let rulesOfConcept: [Set<String>]
  private let conceptOfEntry: [Int]
  private let live: Set<String>

  /// Indices of the cases that each of some parts can touch, ascending.
  private struct Tests: Sendable {
    var lexicons: [Int: [Int]] = [:]
    var rules: [Int: [Int]] = [:]
    var corpus: [Int: [Int]] = [:]
  }

  init(_ bench: TestBench) {
    self.bench = bench
    let rules = bench.pack.rules.filter { $0.stage != .deprecated }
    live = Set(rules.map(\.id))
    rulesOfConcept = bench.pack.concepts.map { concept in
      Set(rules.filter { [$0.left.concept, $0.right.concept].contains(concept.id) }.map(\.id))
    }
    conceptOfEntry = bench.analyzer.engine.conceptMatcher.entryConcepts
    let corpus = bench.corpusTester
    let ids = live
    disappointed = bench.corpus.map { corpus.failures($0, of: ids) }
    indexLexicons()
    indexRules()
    indexCorpus()
  }

  /// The name of the first test that fails on a mutant; nil when none does.
  func notice(_ deed: Mutant.Deed) -> String? {
    switch deed {
    case .entry(let entry): notice(entry: entry)
    case .cue(let cue): notice(cue: cue)
    case .rule(let index, let rule): notice(rule: index, rule)
    }
  }

  private func notice(entry: Int) -> String? {
    let (lexicons, rules) = (bench.lexiconTester, bench.ruleTester)
    for test in entries.lexicons[entry] ?? [] where lexicons.fails(bench.lexicons[test], without: entry) {
      return bench.lexicons[test].name
    }
    for test in entries.rules[entry] ?? [] where rules.fails(bench.rules[test], after: .entry(entry)) {
      return bench.rules[test].name
    }
    let concerned = rulesOfConcept[conceptOfEntry[entry]]
    return notice(inCorpus: entries.corpus[entry]) {
      bench.corpusTester.failures($0, of: concerned, after: .entry(entry))
    }
  }

  private func notice(cue: Int) -> String? {
    let (lexicons, rules, extractor) = (bench.lexiconTester, bench.ruleTester, bench.analyzer.extractor)
    for test in cues.lexicons[cue] ?? [] where lexicons.fails(bench.lexicons[test], without: cue) {
      return bench.lexicons[test].name
    }
    for test in cues.rules[cue] ?? []
    where rules.fails(bench.rules[test].reread { extractor.extract($0, without: cue) }) {
      return bench.rules[test].name
    }
    return notice(inCorpus: cues.corpus[cue]) {
      bench.corpusTester.failures($0, of: live, extractor.extract($0.parsed, without: cue))
    }
  }

  private func notice(rule index: Int, _ rule: Rule) -> String? {
    for test in rules.rules[index] ?? [] where bench.ruleTester.fails(bench.rules[test], after: .rule(rule)) {
      return bench.rules[test].name
    }
    return notice(inCorpus: rules.corpus[index]) {
      bench.corpusTester.failures($0, of: [rule.id], after: .rule(rule))
    }
  }

  private func notice(
    inCorpus tests: [Int]?, _ failures: (TestBench.CorpusCase) -> Set<FilePlace>
  ) -> String? {
    for test in tests ?? []
    where !failures(bench.corpus[test]).isSubset(of: disappointed[test]) {
      return "corpus \(bench.corpus[test].document.id)"
    }
    return nil
  }

  private mutating func note(_ outcome: TestReport.Outcome) {
    let message = "'\(outcome.name)' fails by itself, so it notices no mutant; mend it first"
    diagnostics.append(
      Diagnostic(
        .warning, code: "failing-test", file: outcome.place.file, line: outcome.place.line,
        column: outcome.place.column, message: message))
  }

  private mutating func indexLexicons() {
    let tester = bench.lexiconTester
    for (index, testCase) in bench.lexicons.enumerated() {
      let outcome = tester.outcome(testCase)
      guard !outcome.verdict.isFailure else {
        note(outcome)
        continue
      }
      for sentence in testCase.text.sentences {
        switch testCase.owner {
        case .concept(let concept):
          for entry in tester.concepts.present(in: testCase.text, tokens: sentence.tokens)
          where conceptOfEntry[entry] == concept { entries.lexicons.add(index, to: entry) }
        case .cues:
          for match in tester.cues.allMatches(in: testCase.text, tokens: sentence.tokens) {
            cues.lexicons.add(index, to: match.cue)
          }
        }
      }
    }
  }

  private mutating func indexRules() {
    let tester = bench.ruleTester
    for (index, testCase) in bench.rules.enumerated() where testCase.test.knownGap == nil {
      let outcome = tester.outcome(testCase)
      guard !outcome.verdict.isFailure else {
        note(outcome)
        continue
      }
      rules.rules.add(index, to: testCase.rule)
      let id = bench.pack.rules[testCase.rule].id
      for text in testCase.texts {
        for entry in present(in: text) where rulesOfConcept[conceptOfEntry[entry]].contains(id) {
          entries.rules.add(index, to: entry)
        }
        for cue in cues(in: text) { cues.rules.add(index, to: cue) }
      }
    }
  }

  private mutating func indexCorpus() {
    for (index, testCase) in bench.corpus.enumerated() {
      let present = present(in: testCase.claimed)
      for entry in present { entries.corpus.add(index, to: entry) }
      for cue in cues(in: testCase.claimed) { cues.corpus.add(index, to: cue) }
      let concepts = Set(present.map { bench.pack.concepts[conceptOfEntry[$0]].id })
      for (number, rule) in bench.pack.rules.enumerated()
      where concepts.contains(rule.left.concept) && concepts.contains(rule.right.concept) {
        rules.corpus.add(index, to: number)
      }
    }
  }

  private func present(in claimed: ClaimedText) -> Set<Int> {
    let matcher = bench.analyzer.engine.conceptMatcher
    return Set(claimed.text.sentences.flatMap { matcher.present(in: claimed.text, tokens: $0.tokens) })
  }

  private func cues(in claimed: ClaimedText) -> Set<Int> {
    let matcher = bench.analyzer.extractor.cues
    return Set(
      claimed.text.sentences.flatMap { matcher.allMatches(in: claimed.text, tokens: $0.tokens) }.map(\.cue))
  }
}

extension [Int: [Int]] {
  /// Notes that a case touches a part, once.
  fileprivate mutating func add(_ index: Int, to part: Int) {
    if self[part]?.last != index { self[part, default: []].append(index) }
  }
}
