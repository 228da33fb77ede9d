import Prose
import Syntax

extension PropositionFinder {
  /// How far a subject is looked for.
  private static var reach: Int { 12 }

  func ownSubject(_ word: Int) -> Int? {
    let subjects: [DependencyRelation] = [.nsubj, .nsubjPass, .csubj, .csubjPass]
    if let copula = outerCopula(of: word) {
      return tree.children(of: word).first { $0 > copula && subjects.contains(tree.relation(of: $0)) }
    }
    return tree.child(of: word) { subjects.contains($0) } ?? tree.child(of: word, .nsubjOuter)
  }

  /// The subject of a predicate: its own, or the one it shares with what it hangs on.
  func subject(of predicate: Int) -> Role? {
    var word = predicate
    var (isShared, isLent) = (false, false)
    for _ in 0..<Self.reach {
      if let own = ownSubject(word) {
        if tree.relation(of: own).universal == .csubj, !isShared, let filler = expletive(of: word),
          filler < own
        {
          return role(.subject, filler)
        }
        if isLent, tree.form(own).contains(.it) { return nil }
        // "*to win*, it was thought, they must pay"
        if isShared, predicate < own, isInfinitive(predicate), tree.form(own).contains(.it) { return nil }
        if isShared, tree.form(own).contains(.it), let recipient = tree.child(of: word, .iobj) {
          // "it gives me pleasure to speak"
          return role(.subject, recipient, isShared: true)
        }
        if isShared, isMeant(predicate, by: own) { return tree.child(of: word, .oblAgent).map(controlled) }
        return role(.subject, own, isShared: isShared)
      }
      if let filler = expletive(of: word) {
        if isShared, isInfinitive(predicate) { return nil }
        if isShared, tree.relation(of: predicate) == .acl {
          return tree.child(of: word, .iobj).map { role(.subject, $0, isShared: true) }
        }
        return role(.subject, filler, isShared: isShared)
      }
      guard let governor = tree.head(of: word) else { return nil }
      isShared = true
      switch tree.relation(of: word) {
      case .advcl where controller(of: word, by: governor) != nil:
        return controller(of: word, by: governor).map { controlled($0) }
      case .advcl where bearer(of: word, around: governor) != nil:
        return bearer(of: word, around: governor).map { controlled($0) }
      case .advcl where functionary(of: word, under: governor) != nil:
        return functionary(of: word, under: governor).map { controlled($0) }
      case .advcl where isPurpose(word, ofPassive: governor):
        return tree.child(of: governor, .oblAgent).map { controlled($0) }
      case .advcl where isAgentless(word, under: governor) || isResult(word): return nil
      case .advcl where isAim(word, ofState: governor): return nil
      case .advcl where isInfinitive(word) && tree.lemma(governor).contains(.demanding): return nil
      case .parataxis where !isFinite(word): return nil
      case .conj, .advcl, .parataxis:
        guard isPredicate(governor) else { return nil }
      case .xcomp where tree.tag(of: word) == .verbGerund && tree.lemma(governor).contains(.entailing):
        return nil
      case .xcomp:
        if let controller = controller(of: word, by: governor) { return controlled(controller) }
        if let object = tree.child(of: governor, where: { $0 == .obj || $0 == .iobj }),
          !tree.lemma(governor).contains(.subjectControl), !isLight(governor, above: word)
        {
          // "feel it right to go", "suffice it to say"
          if tree.form(object).contains(.it), isInfinitive(word),
            tree.child(of: governor, .amod) != nil || !tree.lemma(governor).contains(.objectControl)
          {
            return nil
          }
          return role(.subject, object, isShared: true)
        }
      case .acl, .aclRelcl:
        if word != predicate, !isInfinitive(word), isMeant(predicate, by: governor) {
          return tree.child(of: word, .oblAgent).map(controlled)
        }
        if let found = antecedentSubject(of: word, governor) { return found }
        guard let above = lender(to: word, through: governor) else { return nil }
        word = above
        isLent = true
        continue
      default: return nil
      }
      word = governor
    }
    return nil
  }

  /// Whether a predicate without a subject is said of one all the same, and no command.
  func isFinite(_ word: Int) -> Bool {
    switch tree.tag(of: word) {
    case .verbPast, .verbPresentThird: true
    default: tree.child(of: word) { $0 == .aux || $0 == .auxPass || $0 == .cop } != nil
    }
  }

  /// Whether a verb and its object together say what somebody does to an end: "*did its best* to help".
  private func isLight(_ verb: Int, above clause: Int) -> Bool {
    tree.lemma(verb).contains(.lightVerb)
      && isInfinitive(clause)
  }

  private func controlled(_ controller: Int) -> Role {
    var role = role(.subject, controller, isShared: true)
    role.marker.pieces = []
    return role
  }

  /// "it" that keeps the place of a clause.
  private func expletive(of word: Int) -> Int? {
    guard let filler = tree.child(of: word, .expl), tree.partOfSpeech(of: filler) == .pronoun,
      tree.tag(of: filler) != .existential
    else { return nil }
    return filler
  }

  /// The subject that a possessive pronoun in an object repeats: "*the council* renews its efforts to help".
  private func namesake(of pronoun: Int, beside noun: Int) -> Int? {
    guard tree.partOfSpeech(of: pronoun) == .pronoun, let governor = tree.head(of: noun),
      [.obj, .obl].contains(tree.relation(of: noun)), isPredicate(governor), let own = ownSubject(governor),
      own < pronoun, isNominal(own), tree.form(own).isDisjoint(with: [.relativePronoun, .it])
    else { return nil }
    let (mine, others) = (tree.words[pronoun].features, tree.words[own].features)
    let number = tree.child(of: own, .conj) == nil ? others[.number] ?? "Sing" : "Plur"
    return mine[.person] == others[.person] ?? "3" && mine[.number] == number ? own : nil
  }

  /// The predicate without a subject of its own whose subject is also that of an infinitive behind its object: "they hope
  /// to *find* ways to help".
  private func lender(to clause: Int, through noun: Int) -> Int? {
    guard isInfinitive(clause), tree.child(of: clause, .auxPass) == nil,
      [.obj, .obl].contains(tree.relation(of: noun)),
      tree.child(of: noun, .nmodPoss) == nil, owner(of: noun, before: clause) == nil,
      let governor = tree.head(of: noun), isPredicate(governor), ownSubject(governor) == nil,
      tree.lemma(governor).isDisjoint(with: [.demanding, .appraising]),
      tree.child(of: governor, .auxPass) == nil
    else { return nil }
    return governor
  }

  /// Whether a subject can be taken for one who acts: a person's pronoun or a name.
  func isActor(_ word: Int?) -> Bool {
    guard let word else { return false }
    switch tree.partOfSpeech(of: word) {
    case .properNoun: return true
    case .pronoun: return tree.tag(of: word) == .pronoun && !tree.form(word).contains(.it)
    default: return false
    }
  }

  /// The noun that a clause restricts, without "all" and "only": of "*all* arms made there" it is said that arms are made there.
  private func restricted(_ role: Role) -> Role {
    let all = tree.children(of: role.head.index).filter {
      guard $0 < role.head.index else { return false }
      return switch tree.relation(of: $0) {
      case .det, .detPredet: tree.form($0).contains(.universal)
      case .advmod: tree.form($0).contains(.only)
      default: false
      }
    }
    return cut(Tree.ranges(all), from: role)
  }

  /// The subject of a clause that a noun carries: the noun itself, or for "our duty to act" whose duty it is.
  private func antecedentSubject(of word: Int, _ noun: Int) -> Role? {
    if tree.relation(of: word) == .aclRelcl {
      // "the place in which to look"
      if isInfinitive(word) { return nil }
      var noun = antecedent(of: word) ?? noun
      // "to fund schools that serve us", hung on "fund"
      if isInfinitive(noun), let object = tree.child(of: noun, .obj), object < word { noun = object }
      return restricted(role(.subject, noun, without: word, isShared: true))
    }
    if isDisplaced(word, from: noun) { return role(.subject, noun, isShared: true) }
    if tree.tag(of: word) == .verbGerund, isInfinitive(word) || isResult(word) { return nil }
    if let part = partTaker(of: word) { return controlled(part) }
    if isMeant(word, by: noun), let participle = tree.child(of: noun, .acl), participle < word,
      let agent = tree.child(of: participle, .oblAgent)
    {
      return controlled(agent)
    }
    let marker = tree.child(of: word, .mark)
    let isBare = marker == nil ? tree.tag(of: word) == .verbBase : isInfinitive(word)
    if isBare, tree.child(of: word, .auxPass) != nil {
      return role(.subject, noun, without: word, isShared: true)
    }
    guard isBare else {
      return marker == nil ? restricted(role(.subject, noun, without: word, isShared: true)) : nil
    }
    if let bearer = bearer(of: word, beside: noun) ?? owner(of: noun, before: word) {
      return controlled(bearer)
    }
    let isBehindLight =
      tree.head(of: noun).map { tree.relation(of: noun) == .obj && isLight($0, above: word) } ?? false
    if !isBehindLight, let owner = tree.child(of: noun, .nmodPoss) {
      // "whose wish to live" is the wish of those whom another clause names.
      guard tree.tag(of: owner) != .whPossessive, !tree.form(owner).contains(.paper) else { return nil }
      return role(.subject, namesake(of: owner, beside: noun) ?? owner, isShared: true)
    }
    // "from the promise of the rebels: to talk"
    let start = tree.start(of: word)
    if start > noun, tree.isPunctuation(start) || tree.isPunctuation(start - 1) { return nil }
    if isPredicate(noun), tree.lemma(noun).contains(.openingNoun) || !isActor(ownSubject(noun)) { return nil }
    guard let governor = isPredicate(noun) ? noun : tree.head(of: noun), isPredicate(governor),
      [.obj, .obl, .nsubj, .root, .ccomp, .conj].contains(tree.relation(of: noun)) || governor == noun,
      tree.lemma(governor).isDisjoint(with: [.demanding, .appraising]),
      !tree.lemma(noun).contains(.impersonalNoun) || tree.lemma(governor).contains(.have),
      let own = tree.child(of: governor, .iobj) ?? ownSubject(governor), own != noun,
      !isCopular(governor) || isActor(own),
      !tree.form(own).contains(.it)
    else { return nil }
    return role(.subject, own, isShared: true)
  }
}
