package import Claims
import Prose

extension Engine {
  /// A change to a pack, made in memory, for which nothing needs to be compiled anew.
  package enum Change: Sendable {
    /// A lexicon entry is left out, given by its number among the concept matcher's entries.
    case entry(Int)
    /// A rule is replaced by another between the same concepts.
    case rule(Rule)

    /// The number of the entry left out, if one is.
    var entry: Int? { if case .entry(let number) = self { number } else { nil } }
  }

  /// The matcher of the pack's concepts.
  package var conceptMatcher: ConceptMatcher { matcher }

  /// The findings of some rules inside one document, in source order, as if the pack were changed.
  ///
  /// - Parameter rules: Ids of the rules to look at; nil for all.
  /// - Complexity: As `findings(in:document:)`.
  package func findings(
    in text: ClaimedText, document: DocumentID = DocumentID(0), of rules: Set<String>?,
    after change: Change? = nil
  ) -> [Finding] {
    let tensions = findings(
      in: Passage(text, matcher: matcher, without: change?.entry), document: document,
      targets(of: rules, after: change))
    guard let contradictions, rules.map({ !contradictions.ids.isDisjoint(with: $0) }) ?? true else {
      return tensions
    }
    let found = contradictions.findings(in: text, document: document).filter {
      rules?.contains($0.rule) ?? true
    }
    return (tensions + found).sorted(by: Self.precedes)
  }

  /// The targets of some rules, as if the pack were changed.
  func targets(of rules: Set<String>?, after change: Change?) -> [Target] {
    var chosen = targets.filter { rules?.contains($0.rule.id) ?? true }
    if case .rule(let rule) = change {
      for index in chosen.indices where chosen[index].rule.id == rule.id { chosen[index].rule = rule }
    }
    return chosen
  }
}
