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
      tree.relation(of: $0) == .conj && !isPredicate($0) && ownSubject($0) == nil
    }.map { conjunct in
      var other = self.role(role.kind, conjunct, isShared: role.isShared)
      if other.marker.isEmpty { other.marker = role.marker }
      return other
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
