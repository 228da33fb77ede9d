import Prose
import Syntax

extension PropositionFinder {
  /// The words of a chain of predicates.
  func predicate(_ chain: [Int]) -> Predicate {
    let word = chain[chain.count - 1]
    var full: [Int] = []
    for (index, member) in chain.enumerated() {
      if !isCopular(member) || isAdjectival(member) { full += ownWords(of: member) }
      let outer = outerMark(of: member) ?? -1
      for child in tree.children(of: member) where child > outer {
        switch tree.relation(of: child) {
        case .aux, .compoundPrt, .auxPass, .cop: full.append(child)
        case .advmod where tree.form(child).contains(.negation) && !isBeforeOnly(child): full.append(child)
        case .advmod where tree.form(child).contains(.negation) && tree.child(of: member, .conj) == nil:
          // "not only" without "but also"
          full += [child, child + 1]
        // "cannot *but* regret"
        case .cc where tree.form(child).contains(.but) && tree.form(child - 1).contains(.negation):
          full.append(child)
        case .mark
        where tree.tag(of: child) == .infinitiveMarker && (index > 0 || isMarked(child, of: member)):
          full.append(child)
        case .advmod where tree.form(child).contains(.yet) && isAheadOfInfinitive(child): full.append(child)
        default: break
        }
      }
      if index > 0 { full += sharedMarkers(of: member) }
    }
    full += sharedAuxiliaries(of: chain[0])
    let head = TokenID(word)
    return Predicate(
      head: head, full: Constituent(Tree.ranges(full), head: head),
      compact: Constituent(Tree.ranges(chain.flatMap(ownWords)), head: head),
      isPassive: isPassive(word, topmost: chain[0]))
  }

  /// Whether the "to" of a predicate stands behind a form of "be": "they *are to* disarm", "the plan *is to* be read".
  private func isMarked(_ marker: Int, of word: Int) -> Bool {
    isBidden(word)
      || outerCopula(of: word) == nil
        && tree.children(of: word).contains {
          $0 < marker && [.auxPass, .aux].contains(tree.relation(of: $0)) && tree.lemma($0).contains(.be)
        }
  }

  /// Whether "to" stands right behind a word: "has *yet* to come".
  func isAheadOfInfinitive(_ word: Int) -> Bool {
    word + 1 < tree.words.count && tree.tag(of: word + 1) == .infinitiveMarker
  }

  /// The "to" of the first of several complements, or "to be", which serves the later ones too: "want to read and *write*".
  private func sharedMarkers(of word: Int) -> [Int] {
    guard tree.relation(of: word) == .conj, tree.child(of: word, .mark) == nil,
      tree.child(of: word, .auxPass) == nil, let first = tree.head(of: word),
      let marker = tree.child(of: first, .mark), marker < first, tree.tag(of: marker) == .infinitiveMarker
    else { return [] }
    switch tree.tag(of: word) {
    case .verbBase: return [marker]
    case .verbPastParticiple: return tree.child(of: first, .auxPass).map { [marker, $0] } ?? []
    default: return []
    }
  }

  /// Whether a negation is half of "not only".
  func isBeforeOnly(_ word: Int) -> Bool {
    word + 1 < tree.words.count && tree.form(word + 1).contains(.only)
  }

  /// Whether a word is the other half of "not only".
  func isBehindNot(_ word: Int) -> Bool {
    word > 0 && tree.form(word).contains(.only) && tree.form(word - 1).contains(.negation)
  }

  /// A predicate's own word, with what modifies an adjective.
  private func ownWords(of word: Int) -> [Int] {
    guard isCopular(word) else { return [word] }
    let copula = copula(of: word) ?? word
    return [word]
      + tree.children(of: word).filter {
        [.advmod, .oblUnmarked].contains(tree.relation(of: $0)) && $0 < word
          && (copula < $0 || word < copula)
          && !tree.form($0).contains(.negation) && !isBehindNot($0)
      }.flatMap { tree.pieces(of: $0).flatMap { $0 } }
  }

  /// The auxiliaries that stand before the first of several predicates and serve this one too.
  private func sharedAuxiliaries(of word: Int) -> [Int] {
    guard tree.relation(of: word) == .conj, let first = tree.head(of: word), ownSubject(word) == nil,
      tree.child(of: word, where: { [.aux, .auxPass, .cop].contains($0) }) == nil
    else { return [] }
    if isCopular(first) {
      let isParticiple =
        [.verbPastParticiple, .verbGerund].contains(tree.tag(of: word))
        && tree.child(of: word, .mark) == nil
      guard isParticiple || tree.partOfSpeech(of: word) == tree.partOfSpeech(of: first) else { return [] }
    } else {
      let nonfinite: [PennTag] = [.verbBase, .verbGerund, .verbPastParticiple]
      guard tree.tag(of: word) == tree.tag(of: first), nonfinite.contains(tree.tag(of: word)) else {
        return []
      }
    }
    let outer = outerMark(of: first) ?? -1
    return tree.children(of: first).filter {
      guard outer < $0, $0 < first else { return false }
      return [.aux, .auxPass, .cop].contains(tree.relation(of: $0))
        || tree.tag(of: $0) == .infinitiveMarker && isMarked($0, of: first)
    }
  }

  /// Whether the subject of a predicate is what is acted upon.
  private func isPassive(_ word: Int, topmost: Int) -> Bool {
    if tree.child(of: word, where: { [.nsubjPass, .csubjPass, .auxPass].contains($0) }) != nil {
      return true
    }
    guard tree.tag(of: word) == .verbPastParticiple else { return false }
    switch tree.relation(of: topmost) {
    case .acl, .advcl: return tree.child(of: word, .aux) == nil
    case .conj:
      guard let first = tree.head(of: topmost) else { return false }
      return tree.child(of: first) { $0 == .auxPass || $0 == .cop } != nil
        && tree.child(of: word, .aux) == nil
    default: return false
    }
  }
}
