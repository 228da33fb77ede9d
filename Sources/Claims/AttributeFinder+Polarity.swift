import Prose
import Syntax

/// Negation that a clause holds itself: on its predicate, its subject, its object or a phrase that negates it all.
extension AttributeFinder {
  /// Number of negations whose scope is a word's clause.
  func negations(at word: Int) -> Int {
    var count = 0
    for child in tree.children(of: word) where negates(child, word) && !isRepeated(child, of: word) {
      count += 1
    }
    if tree.relation(of: word) == .conj, sharesNegation(word) { count += 1 }
    return count
  }

  /// Whether a negation goes with the second of two auxiliaries of one verb: "cannot and must *not* remain".
  private func isRepeated(_ negation: Int, of word: Int) -> Bool {
    guard negation >= 4, tree.relation(of: negation) == .advmod, form(negation).contains(.negation) else {
      return false
    }
    return tree.relation(of: negation - 1).universal == .aux && tree.relation(of: negation - 2) == .cc
      && form(negation - 3).contains(.negation) && tree.head(of: negation - 3) == word
  }

  private func negates(_ child: Int, _ word: Int) -> Bool {
    switch tree.relation(of: child) {
    // "*No*, they came": an answer to something else.
    case .discourse where child + 1 < tree.words.count && tree.tag(of: child + 1) == .comma: return false
    case .advmod, .ccPreconj, .cc, .mark, .discourse:
      if form(child).contains(.negation) { return isEffective(child, of: word) }
      if tree.form(child).contains(.yet) { return finder.isAheadOfInfinitive(child) }
      // "no longer"
      return form(child).contains(.longer)
        && tree.children(of: child).contains { form($0).contains(.negation) }
    case .det:
      // "is no threat"
      return finder.isCopular(word) && form(child).contains(.negation) && isEffective(child, of: word)
    case .nsubj, .nsubjPass, .obj, .nsubjOuter: return isNegative(child)
    case .obl, .oblAgent, .oblUnmarked, .advcl:
      // "neither by force nor by bribes"
      if let neither = tree.child(of: child, .ccPreconj), form(neither).contains(.nor) { return true }
      guard let preposition = tree.child(of: child, .case) else { return false }
      return child < word && form(preposition).contains(.negatable) && isNegative(child)
        || form(preposition).contains(.negatable) && isNegative(child)
          && tree.lemma(child).contains(.timeNoun)
    default: return false
    }
  }

  /// Whether a noun phrase is negative: "nobody", "no state", "not all states", "neither of them".
  func isNegative(_ word: Int) -> Bool {
    if form(word).contains(.negation), tree.partOfSpeech(of: word) != .verb {
      return isEffective(word, of: word)
    }
    return tree.children(of: word).contains { child in
      guard form(child).contains(.negation) else { return false }
      switch tree.relation(of: child) {
      case .det, .advmod, .ccPreconj, .detPredet: return child <= word && isEffective(child, of: word)
      default: return false
      }
    }
  }

  /// Whether a negation negates: "not only", "nothing but", "cannot but" and "no doubt" do not.
  private func isEffective(_ negation: Int, of word: Int) -> Bool {
    let next = negation + 1
    guard next < tree.words.count else { return true }
    let following = form(next)
    if following.contains(.focusing) {
      return next == word || tree.relation(of: next) != .advmod ? true : false
    }
    if following.contains(.excepting) { return false }
    // "not a few" are many.
    return !(tree.form(next).contains(.indefiniteArticle) && form(next + 1).contains(.little))
  }

  /// Whether the negation of the first of several predicates reaches this one: "did not protect or defend".
  private func sharesNegation(_ word: Int) -> Bool {
    guard let first = tree.head(of: word), finder.ownSubject(word) == nil, !hasAuxiliary(word) else {
      return false
    }
    guard let connective = tree.child(of: word, .cc), !form(connective).contains(.but) else { return false }
    let isOr = form(connective).contains(.or)
    guard isOr || hasAuxiliary(first) && tree.tag(of: word) == tree.tag(of: first) else { return false }
    guard tree.child(of: word, .punct).map({ $0 > word || isOr }) ?? true else { return false }
    return tree.children(of: first).contains {
      $0 < first
        && (tree.relation(of: $0) == .advmod && form($0).contains(.negation) && isEffective($0, of: first)
          || tree.relation(of: $0) != .advmod && negates($0, first)
            && tree.relation(of: $0).universal == .nsubj)
    }
  }

  /// Whether a coordinate is negated apart from the others: "talks, not sanctions, offer hope", "not sanctions but talks".
  func turnsRole(of proposition: Proposition) -> Bool {
    var turns = false
    for role in proposition.roles where tree.relation(of: role.head.index) == .conj {
      let word = role.head.index
      guard let first = tree.head(of: word), !isClausal(word) else { continue }
      let isNegated = tree.children(of: word).contains {
        (tree.relation(of: $0) == .cc || tree.relation(of: $0) == .advmod) && $0 < word
          && form($0).contains(.negation) && !form($0).contains(.nor)
      }
      let isTakenBack =
        tree.children(of: word).contains { tree.relation(of: $0) == .cc && form($0).contains(.but) }
        && tree.children(of: first).contains {
          tree.relation(of: $0) == .advmod && form($0).contains(.negation) && isEffective($0, of: first)
        }
      if isNegated || isTakenBack { turns.toggle() }
    }
    return turns
  }

  func hasAuxiliary(_ word: Int) -> Bool {
    tree.child(of: word) { $0 == .aux || $0 == .auxPass || $0 == .cop } != nil
  }

  /// Whether what a noun names is said to be missing: "lack of trust", "no trust".
  func isLacking(_ word: Int) -> Bool {
    let isWithout = tree.child(of: word, .case).map { form($0).contains(.without) } ?? false
    if isWithout || isNegative(word) { return true }
    guard tree.relation(of: word) == .nmod, let head = tree.head(of: word) else { return false }
    return lemma(head).contains(.lack) || signature(head).contains(.reversing)
  }
}
