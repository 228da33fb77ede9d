import Prose
import Syntax

extension PropositionFinder {
  /// The most propositions that one clause is split into.
  private static var limit: Int { 16 }

  /// A proposition for each way to take one conjunct of every coordinated role.
  func distributed(_ proposition: Proposition) -> [Proposition] {
    var all = [proposition]
    for index in proposition.roles.indices {
      let members = members(of: proposition.roles[index])
      guard members.count > 1, all.count * members.count <= Self.limit else { continue }
      all = all.flatMap { one in
        members.map { member in
          var copy = one
          copy.roles[index] = member
          return copy
        }
      }
    }
    return all
  }

  /// A role for each conjunct of a role's head, itself the first.
  private func members(of role: Role) -> [Role] {
    let head = role.head.index
    guard role.kind.distributes, !isPredicate(head) || role.kind == .attribute, !isJoint(head) else {
      return [role]
    }
    let conjuncts = tree.children(of: head).filter {
      tree.relation(of: $0) == .conj && !isPredicate($0) && ownSubject($0) == nil && !isUnjoined($0, to: head)
        && isLike($0, head) && !isParticular($0)
    }
    var members = [role]
    for conjunct in conjuncts {
      var other = self.role(role.kind, conjunct, isShared: role.isShared)
      if other.marker.isEmpty { other.marker = role.marker }
      share(modifiersOf: head, with: &other)
      members.append(other)
    }
    if !role.isShared, let last = conjuncts.last, let clause = commonRestriction([head] + conjuncts) {
      for index in members.indices where members[index].head.index != last {
        members[index].full.add(tree.pieces(of: clause))
        members[index].compact.add(tree.pieces(of: clause))
      }
    }
    return members
  }

  /// The relative clause behind the last of several nouns that have nothing else with them: "rules and taxes *that harm us*".
  private func commonRestriction(_ nouns: [Int]) -> Int? {
    guard let last = nouns.last, let clause = tree.child(of: last, .aclRelcl), clause > last, !isLoose(clause)
    else { return nil }
    let isBare = nouns.allSatisfy { noun in
      tree.partOfSpeech(of: noun) == .noun
        && tree.children(of: noun).allSatisfy {
          $0 == clause || [.conj, .cc, .punct, .case].contains(tree.relation(of: $0))
        }
    }
    return isBare ? clause : nil
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

  /// Whether a coordinate is what a denial leaves out: "no way *but this one*".
  private func isException(_ conjunct: Int, of head: Int) -> Bool {
    tree.child(of: head, .det).map { tree.form($0).contains(.noDeterminer) } ?? false
      && tree.child(of: conjunct, .cc).map { tree.form($0).contains(.but) } ?? false
  }

  /// Whether what is said holds of several things only together: "between trade and safety", "A and B collide".
  func isJoint(_ head: Int) -> Bool {
    guard let conjunct = tree.child(of: head, .conj) else { return false }
    if isOneName(head, conjunct) || isException(conjunct, of: head) { return true }
    // "only courage and luck will save them"
    if tree.relation(of: head).universal == .nsubj, let adverb = tree.child(of: head, .advmod), adverb < head,
      tree.form(adverb).contains(.only)
    {
      return true
    }
    if let marker = tree.child(of: head, .case), tree.lemma(marker).contains(.joining) { return true }
    guard tree.relation(of: head).universal == .nsubj, let predicate = tree.head(of: head) else {
      return false
    }
    return tree.lemma(predicate).contains(.collective) || isTogether(predicate)
      || tree.child(of: predicate, .xcomp).map(isTogether) ?? false
  }

  /// Whether a predicate without an object has "together": "the town and the club *work together*".
  private func isTogether(_ predicate: Int) -> Bool {
    tree.child(of: predicate, .obj) == nil
      && tree.children(of: predicate).contains {
        tree.relation(of: $0) == .advmod && tree.form($0).contains(.together)
      }
  }
}
