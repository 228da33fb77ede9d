import Prose
import Syntax

extension PropositionFinder {
  /// How far back the noun that a relative pronoun stands for is looked for, when the tree does not show it.
  private static var reach: Int { 40 }

  /// Roles with relative pronouns replaced by what they stand for.
  func resolved(_ roles: [Role], in top: Int) -> [Role] {
    var roles = roles
    let clause = relativeClause(around: top)
    var isFilled = false
    for (index, role) in roles.enumerated() {
      let head = role.head.index
      if isRelativePronoun(head),
        let clause = clause ?? lastRelativeClause(before: head)
          ?? tree.head(of: head).flatMap({ relativeClause(around: $0) }),
        let noun = antecedent(of: clause)
      {
        var filled = self.role(role.kind, noun, without: clause, isShared: true)
        filled.marker = role.marker
        roles[index] = filled
        isFilled = true
      } else if let clause {
        isFilled = isFilled || head == antecedent(of: clause)
      }
    }
    guard !isFilled, let clause, clause == top, ownSubject(top) != nil, let noun = antecedent(of: clause)
    else {
      return roles
    }
    if let adverb = tree.children(of: top).first(where: { isRelativeAdverb($0) }) {
      guard !tree.lemma(noun).contains(.caseNoun), !tree.form(adverb).contains(.why) else { return roles }
      let kind: Role.Kind = tree.form(adverb).contains(.temporal) ? .time : .place
      roles.append(role(kind, noun, without: clause, isShared: true))
    } else if isOpen(top, roles) {
      var object = role(.object, noun, without: clause, isShared: true)
      object.marker.pieces = []
      roles.insert(object, at: 1)
    }
    return roles
  }

  /// Whether a relative clause without a pronoun misses its object: "the treaty *we signed*".
  private func isOpen(_ word: Int, _ roles: [Role]) -> Bool {
    !roles.contains { [.object, .attribute, .content].contains($0.kind) } && !isCopular(word)
      && tree.child(of: word) { $0 == .nsubjPass || $0 == .auxPass } == nil
  }

  func isRelativePronoun(_ word: Int) -> Bool {
    guard tree.form(word).contains(.relativePronoun), !isComplementiser(word) else { return false }
    switch tree.tag(of: word) {
    case .whDeterminer, .whPronoun: return true
    default:
      return tree.form(word).contains(.that) && [.nsubj, .nsubjPass, .obj].contains(tree.relation(of: word))
        && tree.partOfSpeech(of: word) == .subordinatingConjunction
    }
  }

  /// Whether "that", hung on a verb as its object, opens what a noun is about: "the idea *that* markets heal".
  func isComplementiser(_ word: Int) -> Bool {
    word > 0 && tree.relation(of: word) == .obj && tree.form(word).contains(.that)
      && tree.lemma(word - 1).contains(.contentNoun)
  }

  /// "where", "when" or "why" that opens a clause.
  private func isRelativeAdverb(_ word: Int) -> Bool {
    tree.relation(of: word) == .advmod && tree.form(word).contains(.relativePronoun)
  }

  /// The noun that a relative clause speaks of; in a name of several words, the whole name.
  func antecedent(of clause: Int) -> Int? {
    guard var noun = tree.head(of: clause) else { return nil }
    if isRelativePronoun(noun) {
      // The clause was hung on its own pronoun: "my people, from whom I came".
      let lower = max(0, noun - 4)
      guard let before = (lower..<noun).last(where: { tree.partOfSpeech(of: $0) == .noun }) else {
        return nil
      }
      return before
    }
    switch tree.partOfSpeech(of: noun) {
    case .adjective where tree.child(of: noun, .det) == nil, .verb, .adverb: return nil
    default: break
    }
    // "a share of whom": of those whom the share was named after.
    if noun == ownSubject(clause), let above = tree.head(of: noun), tree.relation(of: noun) == .appos {
      noun = above
    }
    while [.flat, .compound].contains(tree.relation(of: noun)), let head = tree.head(of: noun), head < clause
    {
      noun = head
    }
    return noun
  }

  /// The relative clause that a predicate heads, stands beside, or is a part of with the pronoun among its words.
  private func relativeClause(around word: Int) -> Int? {
    var word = word
    for _ in 0..<8 {
      switch tree.relation(of: word) {
      case .aclRelcl: return isContentClause(word) ? nil : word
      case .conj, .xcomp, .ccomp, .advcl:
        guard let head = tree.head(of: word) else { return nil }
        word = head
      default: return nil
      }
    }
    return nil
  }

  /// Whether a clause says what its noun is about, rather than which one it is: "the notion *that trade harms*".
  private func isContentClause(_ word: Int) -> Bool {
    guard let mark = tree.child(of: word, .mark), tree.form(mark).contains(.that), !isRelativePronoun(mark)
    else { return false }
    let isOpen =
      tree.lemma(word).contains(.transitive)
      && tree.child(of: word) { [.obj, .ccomp, .xcomp, .auxPass, .nsubjPass, .cop].contains($0) } == nil
    let isContent = tree.head(of: word).map { tree.lemma($0).contains(.contentNoun) } ?? false
    return isContent || !isOpen
  }

  /// The nearest relative clause ahead of a pronoun whose own clause hangs elsewhere: "which is fair and *that* is open".
  private func lastRelativeClause(before pronoun: Int) -> Int? {
    guard tree.relation(of: pronoun).universal == .nsubj else { return nil }
    for word in stride(from: pronoun - 1, through: max(0, pronoun - Self.reach), by: -1) {
      if tree.tag(of: word) == .sentenceEnd { return nil }
      if tree.relation(of: word) == .aclRelcl { return word }
    }
    return nil
  }
}
