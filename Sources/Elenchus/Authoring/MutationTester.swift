import Claims
public import Prose
public import Rules

/// Puts small faults into a pack, one at a time, and asks whether a test notices.
///
/// A test suite that lets a fault pass would let it pass in an edit, too. Every text is parsed once; a mutant then runs
/// only those tests that its change can touch, and stops at the first that fails.
///
/// Source: DeMillo, Lipton and Sayward 1978, "Hints on Test Data Selection", doi:10.1109/C-M.1978.218136.
public struct MutationTester: Sendable {
  private let bench: TestBench

  /// - Parameter corpus: Documents whose front matter says what is to be found; they count as tests, too.
  public init(pack: RulePack, corpus: [Document] = []) {
    bench = TestBench(pack: pack, corpus: corpus)
  }

  /// Ids of the rules that can be asked for: all but the deprecated ones.
  public var rules: [String] { bench.pack.rules.filter { $0.stage != .deprecated }.map(\.id) }

  /// Judges all mutants, those of some rules and of their concepts, or of the whole pack.
  ///
  /// Tests that fail without any fault notice nothing, nor do known gaps.
  /// - Parameters:
  ///   - chosen: Ids of rules; none for the whole pack with its cues.
  ///   - jobs: Mutants looked at at a time; the result does not depend on it.
  ///   - progress: Called now and then with the number of mutants judged and the number of all.
  public func run(
    rules chosen: [String] = [], jobs: Int = 1, progress: (Int, Int) -> Void = { _, _ in }
  ) async -> MutationReport {
    let drafts = drafts(chosen)
    let judge = MutantJudge(bench)
    var names = [String?](repeating: nil, count: drafts.count)
    let size = 64
    await withTaskGroup(of: (Int, [String?]).self) { group in
      var next = 0
      var done = 0
      func start() {
        guard next < drafts.count else { return }
        let range = next..<min(next + size, drafts.count)
        group.addTask { (range.lowerBound, drafts[range].map { judge.notice($0.deed) }) }
        next = range.upperBound
      }
      for _ in 0..<max(1, jobs) { start() }
      while let (first, found) = await group.next() {
        for (offset, name) in found.enumerated() { names[first + offset] = name }
        done += found.count
        progress(done, drafts.count)
        start()
      }
    }
    let mutants = zip(drafts, names).map { draft, name in
      var mutant = draft.mutant
      mutant.noticedBy = name
      return mutant
    }
    return MutationReport(mutants: mutants, diagnostics: bench.diagnostics + judge.diagnostics)
  }

  private func drafts(_ chosen: [String]) -> [Mutant.Draft] {
    let rules = bench.pack.rules.enumerated().filter { _, rule in
      rule.stage != .deprecated && (chosen.isEmpty || chosen.contains(rule.id))
    }
    let concepts = Set(rules.flatMap { [$0.element.left.concept, $0.element.right.concept] })
    var drafts: [Mutant.Draft] = []
    for (index, entry) in bench.pack.conceptEntries.enumerated()
    where chosen.isEmpty || concepts.contains(entry.concept) {
      let mutant = Mutant(
        operator: .deleteEntry, owner: "concept \(entry.concept)", change: "without the \(entry.name)",
        place: entry.place)
      drafts.append(Mutant.Draft(mutant: mutant, deed: .entry(index)))
    }
    if chosen.isEmpty {
      for (index, cue) in bench.pack.cues.enumerated() {
        let mutant = Mutant(
          operator: .deleteCue, owner: "cues \(cue.kind.rawValue)",
          change: "without the cue '\(cue.phrase.source)'", place: cue.place)
        drafts.append(Mutant.Draft(mutant: mutant, deed: .cue(index)))
      }
    }
    return drafts + rules.flatMap { Mutant.drafts(of: $0.element, at: $0.offset) }
  }
}

/// What became of the mutants of a pack.
public struct MutationReport: Sendable {
  /// In order: concepts, cues, rules, each by its place in the pack.
  public var mutants: [Mutant]
  /// Faults of the corpus, and tests that fail without any mutation.
  public var diagnostics: [Diagnostic]

  public var survivors: [Mutant] { mutants.filter { $0.noticedBy == nil } }

  /// How many mutants a test noticed, from 0 to 100; 100 when there are none.
  public var score: Double { Coverage.percentage(mutants.count - survivors.count, of: mutants.count) }

  /// How many mutants an operator made, and how many of them a test noticed.
  public func count(_ kind: Mutant.Operator) -> (noticed: Int, all: Int) {
    let ofKind = mutants.filter { $0.operator == kind }
    return (ofKind.count { $0.noticedBy != nil }, ofKind.count)
  }
}
