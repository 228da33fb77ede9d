import Prose
import Syntax

/// What grammar alone tells of a pronoun: whom it must stand for, whom it cannot, and when it stands for nothing.
extension ReferenceFinder {
  /// Whom grammar gives a pronoun, and how surely.
  ///
  /// The conjunct ahead of its own ("*Norway* and *its* people"); the subject behind a fronted phrase or participle
  /// ("Through *its* policy, *Norway* has …"); who says what the pronoun is the subject of ("*The bank* said that *it* …");
  /// the noun around the relative clause or participle that it stands in ("*nations* that have shown *their* friendship");
  /// the subject of its own clause, if no other noun in between fits ("*States* will settle *their* disputes").
  func structuralOwner(of token: Int, _ classes: ReferenceClass) -> (word: Int, confidence: Double)? {
    guard let word = tree.head(of: token), let head = tree.head(of: word) else { return nil }
    if tree.relation(of: token).universal == .nsubj, tree.relation(of: word) == .ccomp {
      return tree.child(of: head, .nsubj).flatMap { fits($0, classes) ? ($0, 0.8) : nil }
    }
    guard tree.relation(of: token) == .nmodPoss else { return nil }
    if tree.relation(of: word) == .conj, tree.child(of: word, .case) == nil {
      // The conjunct by itself, not the group.
      let nearest = ([head] + tree.children(of: head).filter { tree.relation(of: $0) == .conj && $0 < word })
        .last
      // "Its effort and its voice" belong to one and the same.
      let isShared =
        nearest.flatMap { tree.child(of: $0, .nmodPoss) }
        .map { tree.text.tokens[$0].form == tree.text.tokens[token].form } ?? false
      if !isShared { return nearest.flatMap { fits($0, classes, isAlone: true) ? ($0, 0.8) : nil } }
    }
    // "The Assembly at its first session".
    if tree.relation(of: word) == .nmod,
      tree.child(of: word, .case).map({ form($0).contains(.company) }) ?? false
    {
      return fits(head, classes, isAlone: true) ? (head, 0.8) : nil
    }
    guard let verb = clause(around: word) else { return nil }
    if let subject = subject(of: verb) {
      guard fits(subject, classes) else { return nil }
      if subject > token { return (subject, 0.8) }
      // "The bank lent the city its reserves": whose?
      let isAlone = !(subject + 1..<token).contains { other in
        isNoun(other) && tree.relation(of: other) != .compound && !isWithin(other, subject)
          && fits(other, classes)
      }
      return isAlone ? (subject, 0.85) : nil
    }
    return nil
  }

  /// The verb of the clause that a noun stands in; nil behind nouns that make a subject of their own.
  private func clause(around noun: Int) -> Int? {
    var word = noun
    for _ in 0..<8 {
      switch tree.relation(of: word) {
      case .nsubj, .nsubjPass, .root, .parataxis, .appos: return nil
      case .ccomp, .csubj: return nil
      default: break
      }
      guard let head = tree.head(of: word) else { return nil }
      word = head
      if tree.partOfSpeech(of: word) == .verb { return word }
    }
    return nil
  }

  /// The noun that a verb is said of: its subject, the one it shares, or the noun that it modifies.
  private func subject(of verb: Int) -> Int? {
    var word = verb
    for _ in 0..<4 {
      if let own = tree.child(of: word, where: { $0.universal == .nsubj }) {
        if tree.form(own).contains(.relativePronoun) { break }
        return isNoun(own) ? own : nil
      }
      guard let head = tree.head(of: word) else { return nil }
      switch tree.relation(of: word) {
      case .conj: break
      case .xcomp:
        if let object = tree.child(of: head, where: { $0 == .obj || $0 == .iobj }) {
          return isNoun(object) && tree.lemma(head).contains(.objectControl) ? object : nil
        }
      case .advcl: guard isSubjectless(word) else { return nil }
      case .acl:
        // "Birds rearing their young", not "the task of rearing their young".
        let isSaid = tree.tag(of: word) == .verbGerund && tree.child(of: word, .mark) == nil
        return isSaid && isNoun(head) ? head : nil
      default: return nil
      }
      word = head
    }
    // A relative clause, or a further predicate of one.
    while tree.relation(of: word) == .conj, let first = tree.head(of: word) { word = first }
    guard tree.relation(of: word) == .aclRelcl, let noun = tree.head(of: word), isNoun(noun) else {
      return nil
    }
    return noun
  }

  private func isSubjectless(_ word: Int) -> Bool {
    tree.tag(of: word) == .verbGerund || tree.tag(of: word) == .verbPastParticiple
      || tree.child(of: word, .mark).map { tree.tag(of: $0) == .infinitiveMarker } ?? false
  }

  private func isNoun(_ word: Int) -> Bool { [.noun, .properNoun].contains(tree.partOfSpeech(of: word)) }

  private func isWithin(_ word: Int, _ phrase: Int) -> Bool {
    var current: Int? = word
    for _ in 0..<6 {
      guard let next = current else { return false }
      if next == phrase { return true }
      current = tree.head(of: next)
    }
    return false
  }

  private func fits(_ owner: Int, _ classes: ReferenceClass, isAlone: Bool = false) -> Bool {
    guard isNoun(owner) else { return false }
    // "The United Nations" is one, whatever its form.
    if classes.contains(.several), tree.partOfSpeech(of: owner) == .properNoun, !isAlone { return false }
    var mention = mention(owner, entity: owner, sentence: 0)
    if isAlone {
      mention.isPlural = [.nounPlural, .properNounPlural].contains(tree.tag(of: owner))
      mention.isSingular = !mention.isPlural || tree.partOfSpeech(of: owner) == .properNoun
    }
    return agrees(mention, classes)
  }

  /// "His Majesty".
  func isHonorific(_ token: Int) -> Bool {
    tree.relation(of: token) == .nmodPoss
      && tree.head(of: token).map { form($0).contains(.honorific) } == true
  }

  /// Whether "it" stands for nothing: "it is clear that", "it rains", "it is only with time that".
  func isEmpty(_ token: Int, _ classes: ReferenceClass) -> Bool {
    guard classes.contains(.thing) else { return false }
    if tree.relation(of: token) == .expl { return true }
    guard let head = tree.head(of: token), isSubject(token) else { return false }
    if tree.child(of: head, where: { $0 == .csubj || $0 == .csubjPass }) != nil { return true }
    // "It offends us that …"
    if tree.child(of: head, .obj) != nil, tree.child(of: head, .ccomp) != nil { return true }
    guard tree.child(of: head, .cop) != nil else { return false }
    if tree.child(of: head, where: { $0 == .ccomp || $0 == .xcomp || $0 == .advclRelcl }) != nil {
      return true
    }
    // A cleft, or an infinitive to come: "it is the duty of all to help".
    let isCleft = tree.child(of: head, .case) != nil || !isNoun(head)
    var word: Int? = head
    for _ in 0..<4 {
      guard let noun = word else { break }
      for child in tree.children(of: noun) {
        switch tree.relation(of: child) {
        case .acl, .advcl: if isSubjectless(child), child > noun { return true }
        case .aclRelcl: if isCleft || noun != head { return true }
        default: continue
        }
      }
      word = tree.children(of: noun).first { tree.relation(of: $0) == .nmod }
    }
    return false
  }

  func agrees(_ mention: Mention, _ classes: ReferenceClass) -> Bool {
    if classes.contains(.several) { return mention.isPlural }
    if classes.contains(.thing) { return mention.isSingular && !mention.classes.contains(.person) }
    guard mention.isSingular, mention.classes.contains(.person) else { return false }
    let gender = mention.classes.intersection([.masculine, .feminine])
    return gender.isEmpty || !gender.isDisjoint(with: classes)
  }

  /// Whether grammar keeps a pronoun from standing for a phrase: both hang on one verb, or one is inside the other.
  func isBarred(_ token: Int, _ mention: Mention, _ classes: ReferenceClass) -> Bool {
    let head = tree.head(of: token)
    let isArgument = tree.relation(of: token) != .nmodPoss
    let isSameClause = isArgument && head != nil && tree.head(of: mention.head) == head
    if classes.contains(.reflexive) { return !(isSameClause && mention.isSubject) }
    if isSameClause { return true }
    // "Its" inside a phrase is not that phrase.
    var above = head
    for _ in 0..<6 {
      guard let current = above else { break }
      if current == mention.head { return true }
      above = tree.head(of: current)
    }
    return false
  }
}
