public import Claims
import Rules

/// A pack with one small fault put in, which a test ought to notice.
public struct Mutant: Sendable {
  public enum Operator: String, Sendable, CaseIterable {
    /// A side takes any stance.
    case dropStance = "drop-stance"
    /// A side takes the contrary stances.
    case flipStance = "flip-stance"
    /// A side takes the commitments that the rule leaves out.
    ///
    /// To drop the condition altogether would change nothing: latent tensions lie between the author's own commitments.
    case flipCommitment = "flip-commitment"
    /// A latent tension may lie across the next larger stretch of text.
    case widenScope = "widen-scope"
    case removeStatus = "remove-status"
    case deleteException = "delete-exception"
    case deleteEntry = "delete-entry"
    case deleteCue = "delete-cue"
  }

  public var `operator`: Operator
  /// What was changed: `concept trade`, `cues conflict`, `rule trade-vs-safety`.
  public var owner: String
  /// The change in words: `without the term 'free trade'`.
  public var change: String
  public var place: FilePlace
  /// The first test that fails on the mutant; nil for a survivor.
  public var noticedBy: String?

  /// What is done to the pack.
  enum Deed: Sendable {
    /// Number of a lexicon entry.
    case entry(Int)
    /// Index of a cue.
    case cue(Int)
    /// Index of a rule, and what stands in its place.
    case rule(Int, Rule)
  }

  /// A mutant that nobody has looked at yet.
  struct Draft: Sendable {
    var mutant: Mutant
    var deed: Deed
  }
}

extension Mutant {
  /// The mutants of one rule, its lexicons aside.
  static func drafts(of rule: Rule, at index: Int) -> [Draft] {
    guard rule.contradiction == nil else { return [] }
    var drafts: [Draft] = []
    func add(_ kind: Operator, _ change: String, _ place: FilePlace? = nil, _ edit: (inout Rule) -> Void) {
      var mutated = rule
      edit(&mutated)
      let mutant = Mutant(
        operator: kind, owner: "rule \(rule.id)", change: change, place: place ?? rule.place)
      drafts.append(Draft(mutant: mutant, deed: .rule(index, mutated)))
    }
    if rule.statuses.contains(.latent) {
      for side in Side.allCases {
        let condition = rule.condition(side)
        let path: WritableKeyPath<Rule, Rule.SideCondition> = side == .left ? \.left : \.right
        let stances = condition.stances.map(\.rawValue).joined(separator: ", ")
        if condition.stances.count < Stance.allCases.count {
          add(.dropStance, "the \(side.rawValue) side takes any stance, not only \(stances)") {
            $0[keyPath: path].stances = Stance.allCases
          }
        }
        let contrary = condition.stances.map(\.contrary)
        if Set(contrary) != Set(condition.stances) {
          let names = contrary.map(\.rawValue).joined(separator: ", ")
          add(.flipStance, "the \(side.rawValue) side takes \(names) for \(stances)") {
            $0[keyPath: path].stances = contrary
          }
        }
        let others = Commitment.allCases.filter { !condition.commitments.contains($0) }
        let commitments = condition.commitments.map(\.rawValue).joined(separator: ", ")
        add(.flipCommitment, "the \(side.rawValue) side takes any commitment but \(commitments)") {
          $0[keyPath: path].commitments = others
        }
      }
      if let wider = rule.latentScope.wider {
        add(.widenScope, "latent within \(wider.rawValue), not \(rule.latentScope.rawValue)") {
          $0.latentScope = wider
        }
      }
    }
    for status in rule.statuses {
      add(.removeStatus, "without the status \(status.rawValue)") { $0.statuses.removeAll { $0 == status } }
    }
    for exception in rule.exceptions {
      add(.deleteException, "without the exception '\(exception.id)'", exception.place) {
        $0.exceptions.removeAll { $0.id == exception.id }
      }
    }
    return drafts
  }
}

extension Stance {
  fileprivate var contrary: Stance {
    switch self {
    case .endorses: .opposes
    case .opposes: .endorses
    case .serves: .harms
    case .harms: .serves
    case .mentions: .mentions
    }
  }
}

extension Rule.LatentScope {
  fileprivate var wider: Rule.LatentScope? {
    switch self {
    case .sentence: .paragraph
    case .paragraph: .section
    case .section: .document
    case .document: .voice
    case .voice: .corpus
    case .corpus: nil
    }
  }
}
