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
        && isLike($0, head) && !isParticular($0)
    }.map { conjunct in
      var other = self.role(role.kind, conjunct, isShared: role.isShared)
      if other.marker.isEmpty { other.marker = role.marker }
      share(modifiersOf: head, with: &other)
      return other
    }
  }

  /// Gives a conjunct what the first one has for all of them: the restriction that stands behind the last ("moves or measures
  /// *that are unfair*") and the pronoun ahead of the first ("*such* moves or measures").
  private func share(modifiersOf head: Int, with other: inout Role) {
    guard !other.isShared else { return }
    let conjunct = other.head.index
    for child in tree.children(of: head) {
      let isRestriction =
        child > conjunct && [.aclRelcl, .acl, .nmod].contains(tree.relation(of: child))
        && !isApart(child, from: head, in: other.kind)
      if isRestriction || child < head && isSharedDeterminer(child, with: conjunct)
        || isSharedDegree(child, with: conjunct)
      {
        let pieces = tree.pieces(of: child)
        if !isRestriction || !isLoose(child) { other.compact.add(pieces) }
        other.full.add(pieces)
      }
    }
  }

  /// Whether a pronoun ahead of the first of several nouns goes with the others too, which have none of their own.
  private func isSharedDeterminer(_ word: Int, with conjunct: Int) -> Bool {
    switch tree.relation(of: word) {
    case .nmodPoss: break
    case .det, .amod, .detPredet: guard tree.form(word).contains(.spreading) else { return false }
    default: return false
    }
    return tree.partOfSpeech(of: conjunct) == .noun
      && tree.child(of: conjunct) { [.det, .nmodPoss, .detPredet].contains($0) } == nil
  }

  /// Whether an adverb of degree ahead of the first of several adjectives goes with the others too.
  private func isSharedDegree(_ word: Int, with conjunct: Int) -> Bool {
    tree.relation(of: word) == .advmod && tree.form(word).contains(.degree)
      && tree.partOfSpeech(of: conjunct) == .adjective && tree.child(of: conjunct, .advmod) == nil
  }

  /// Whether a coordinate is of the kind of the first: no adverb or bare adjective beside a noun.
  private func isLike(_ conjunct: Int, _ head: Int) -> Bool {
    switch tree.partOfSpeech(of: conjunct) {
    case .adverb: tree.partOfSpeech(of: head) == .adverb
    case .adjective: tree.partOfSpeech(of: head) != .noun || tree.child(of: conjunct, .det) != nil
    default: true
    }
  }

  /// Whether a coordinate only names some of those ahead, of whom the parser may not know which: "the leaders, and *in
  /// particular* Adams".
  private func isParticular(_ conjunct: Int) -> Bool {
    tree.children(of: conjunct).contains { $0 < conjunct && tree.form($0).contains(.discourseNoun) }
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

  /// Whether two names with "and" are the name of one country.
  private func isOneName(_ first: Int, _ second: Int) -> Bool {
    tree.partOfSpeech(of: first) == .properNoun && tree.form(first).contains(.doubleNameStart)
      && tree.form(second).contains(.doubleNameEnd)
  }

  /// Whether what is said holds of several things only together: "between trade and safety", "A and B collide".
  func isJoint(_ head: Int) -> Bool {
    guard let conjunct = tree.child(of: head, .conj) else { return false }
    if isOneName(head, conjunct) { return true }
    if let marker = tree.child(of: head, .case), tree.lemma(marker).contains(.joining) { return true }
    guard tree.relation(of: head).universal == .nsubj, let predicate = tree.head(of: head) else {
      return false
    }
    return tree.lemma(predicate).contains(.collective)
  }
}
