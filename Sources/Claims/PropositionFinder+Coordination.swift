import Prose
import Syntax

extension PropositionFinder {
  /// The most propositions that one clause is split into.
  private static var limit: Int { 16 }

  /// A proposition for each way to take one conjunct of every coordinated role.
  func distributed(_ proposition: Proposition) -> [Proposition] {
    var all = [proposition]
    for index in proposition.roles.indices {
      let role = proposition.roles[index]
      let others = conjuncts(of: role)
      guard !others.isEmpty, all.count * (others.count + 1) <= Self.limit else { continue }
      all = all.flatMap { one in
        [one]
          + others.map { other in
            var copy = one
            copy.roles[index] = other
            return copy
          }
      }
    }
    return all
  }

  /// The other conjuncts of a role's head, as roles of the same kind.
  private func conjuncts(of role: Role) -> [Role] {
    let head = role.head.index
    guard role.kind.distributes, !isPredicate(head) || role.kind == .attribute, !isJoint(head) else {
      return []
    }
    return tree.children(of: head).filter {
      tree.relation(of: $0) == .conj && !isPredicate($0) && ownSubject($0) == nil && !isUnjoined($0, to: head)
        && isLike($0, head)
    }.map { conjunct in
      var other = self.role(role.kind, conjunct, isShared: role.isShared)
      if other.marker.isEmpty { other.marker = role.marker }
      return other
    }
  }

  /// Whether a coordinate is of the kind of the first: no adverb or bare adjective beside a noun.
  private func isLike(_ conjunct: Int, _ head: Int) -> Bool {
    switch tree.partOfSpeech(of: conjunct) {
    case .adverb: tree.partOfSpeech(of: head) == .adverb
    case .adjective: tree.partOfSpeech(of: head) != .noun || tree.child(of: conjunct, .det) != nil
    default: true
    }
  }

  /// Whether a coordinate is joined by commas alone while the verb above goes on with one that has a conjunction:
  /// "preserve the air, *soil quality*, deter theft and prevent waste".
  func isUnjoined(_ conjunct: Int, to head: Int) -> Bool {
    guard let verb = tree.head(of: head), verb < head, isPredicate(verb),
      tree.children(of: verb).contains(where: { tree.relation(of: $0) == .conj && $0 > conjunct })
    else { return false }
    return !tree.children(of: head).contains { child in
      tree.relation(of: child) == .conj && tree.child(of: child, .cc) != nil
    }
  }

  /// Whether what is said holds of several things only together: "between trade and safety", "A and B collide".
  func isJoint(_ head: Int) -> Bool {
    guard tree.child(of: head, .conj) != nil else { return false }
    if let marker = tree.child(of: head, .case), tree.lemma(marker).contains(.joining) { return true }
    guard tree.relation(of: head).universal == .nsubj, let predicate = tree.head(of: head) else {
      return false
    }
    return tree.lemma(predicate).contains(.collective)
  }
}
