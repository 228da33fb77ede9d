import Prose
import Syntax

extension PropositionFinder {
  /// How far a subject is looked for.
  private static var reach: Int { 12 }

  func ownSubject(_ word: Int) -> Int? {
    let subjects: [DependencyRelation] = [.nsubj, .nsubjPass, .csubj, .csubjPass]
    if holdsClause(word) {
      let copula = tree.child(of: word, .cop) ?? word
      return tree.children(of: word).first { $0 > copula && subjects.contains(tree.relation(of: $0)) }
    }
    return tree.child(of: word) { subjects.contains($0) } ?? tree.child(of: word, .nsubjOuter)
  }

  /// The subject of a predicate: its own, or the one it shares with what it hangs on.
  func subject(of predicate: Int) -> Role? {
    var word = predicate
    var isShared = false
    for _ in 0..<Self.reach {
      if let own = ownSubject(word) {
        if tree.relation(of: own).universal == .csubj, !isShared, let filler = expletive(of: word),
          filler < own
        {
          return role(.subject, filler)
        }
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
      case .advcl where isInfinitive(word) && tree.lemma(governor).contains(.demanding): return nil
      case .parataxis where !isFinite(word): return nil
      case .conj, .advcl, .parataxis:
        guard isPredicate(governor) else { return nil }
      case .xcomp:
        if let controller = controller(of: word, by: governor) { return controlled(controller) }
        if let object = tree.child(of: governor, where: { $0 == .obj || $0 == .iobj }),
          !tree.lemma(governor).contains(.subjectControl), !isLight(governor, above: word)
        {
          // "feel it right to go"
          if tree.form(object).contains(.it), isInfinitive(word), tree.child(of: governor, .amod) != nil {
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

  /// Whether an infinitive tells what an effort or a wish is for, which is no doing of the effort: "*efforts* were made by
  /// them *to help*".
  private func isMeant(_ infinitive: Int, by noun: Int) -> Bool {
    isInfinitive(infinitive) && tree.child(of: infinitive, .auxPass) == nil
      && tree.lemma(noun).contains(.volition)
  }

  /// Whether an infinitive tells what for something is done, by whom a passive does not say: "taxes were cut *to win votes*".
  ///
  /// What is built or sent to do something does it.
  private func isPurpose(_ clause: Int, ofPassive verb: Int) -> Bool {
    isInfinitive(clause) && clause > verb && !tree.lemma(verb).contains(.equipping)
      && tree.child(of: clause, .auxPass) == nil && !isCopular(clause)
      && tree.child(of: verb) { $0 == .auxPass || $0 == .nsubjPass } != nil
  }

  /// Whether a gerund behind a comma tells what came of the whole clause ahead: "it rained, *leading* to floods".
  private func isResult(_ gerund: Int) -> Bool {
    let start = tree.start(of: gerund)
    return tree.tag(of: gerund) == .verbGerund && tree.lemma(gerund).contains(.resulting)
      && tree.child(of: gerund, .mark) == nil
      && [start, start - 1].contains { $0 >= 0 && tree.tag(of: $0) == .comma }
  }

  /// Who has the role that a gerund says what is done in: "stress the role *of women* in building peace".
  private func functionary(of gerund: Int, under verb: Int) -> Int? {
    guard tree.tag(of: gerund) == .verbGerund, let object = tree.child(of: verb, .obj), object < gerund,
      tree.lemma(object).contains(.function), tree.child(of: gerund, .mark) != nil
    else { return nil }
    return owner(of: object, before: gerund) ?? tree.child(of: object, .nmodPoss)
  }

  private func controlled(_ controller: Int) -> Role {
    var role = role(.subject, controller, isShared: true)
    role.marker.pieces = []
    return role
  }

  /// The phrase with "for" right ahead of an infinitive, which names who is to act: "time *for the council* to act".
  private func bearer(of clause: Int, beside noun: Int) -> Int? {
    let start = tree.start(of: clause)
    guard
      tree.tag(of: start) == .infinitiveMarker
        || tree.child(of: clause, .mark) == nil && tree.tag(of: clause) != .verbGerund
    else { return nil }
    return tree.children(of: noun).first { child in
      child < clause && tree.pieces(of: child).last?.upperBound == start
        && tree.child(of: child, .case).map { tree.form($0).contains(.forPreposition) } ?? false
    }
  }

  /// Those to whom a noun belongs that an infinitive goes with: "the right *of states* to act".
  private func owner(of noun: Int, before clause: Int) -> Int? {
    let start = tree.start(of: clause)
    if start > 0, tree.isPunctuation(start - 1) || tree.isPunctuation(start) { return nil }
    if isDeverbal(noun), !tree.lemma(noun).contains(.happening) { return nil }
    var found: Int?
    for child in tree.children(of: noun)
    where child > noun && child < clause && tree.relation(of: child) == .nmod {
      guard let marker = tree.child(of: child, .case) else { continue }
      let isOf = tree.form(marker).contains(.ofPreposition)
      if isOf && found == nil || tree.form(marker).contains(.byPreposition) { found = child }
    }
    return found
  }

  /// Those on whose part something is willed: "a will to talk on the part *of the rebels*".
  private func partTaker(of infinitive: Int) -> Int? {
    guard isInfinitive(infinitive),
      let part = tree.children(of: infinitive).first(where: {
        tree.relation(of: $0) == .obl && tree.lemma($0).contains(.part)
      })
    else { return nil }
    return tree.children(of: part).first { tree.relation(of: $0) == .nmod && $0 > part }
  }

  /// The same beside the verb that an infinitive hangs on, or inside its object.
  private func bearer(of clause: Int, around verb: Int) -> Int? {
    bearer(of: clause, beside: verb)
      ?? tree.child(of: verb, .obj).flatMap { bearer(of: clause, beside: $0) }
      ?? tree.child(of: verb, .nsubj).flatMap { bearer(of: clause, beside: $0) }
      ?? tree.child(of: verb, .obl).flatMap { bearer(of: clause, beside: $0) }
  }

  /// Whether a gerund behind a preposition tells how something was done by those whom a passive leaves out, or what
  /// something is about, whoever does it: "a talk dealing *with* raising taxes".
  private func isAgentless(_ clause: Int, under verb: Int) -> Bool {
    guard let mark = tree.child(of: clause, .mark), !isGerundControlled(clause, by: verb) else {
      return false
    }
    if tree.tag(of: clause) == .verbPastParticiple,
      tree.child(of: clause, where: { $0.universal == .aux }) == nil
    {
      // "as proposed by them"
      return tree.form(mark).contains(.asPreposition)
    }
    guard tree.tag(of: clause) == .verbGerund else { return false }
    if isAdnominal(clause, behind: mark, under: verb) { return true }
    // "it is useful in telling them apart"
    if isCopular(verb), clause > verb, !isActor(ownSubject(verb)) { return true }
    if tree.form(mark).contains(.topicPreposition), tree.child(of: verb, .obj) == nil { return true }
    let isReduced = tree.relation(of: verb) == .acl && tree.tag(of: verb) == .verbPastParticiple
    return isReduced || tree.child(of: verb) { $0 == .auxPass || $0 == .nsubjPass } != nil
  }

  /// Whether a gerund says more of the noun right ahead of its preposition: "attach weight *to telling* them".
  private func isAdnominal(_ gerund: Int, behind mark: Int, under verb: Int) -> Bool {
    tree.form(mark).contains(.adnominalPreposition) && mark - 1 > verb
      && [.noun, .properNoun].contains(tree.partOfSpeech(of: mark - 1)) && !isTime(mark - 1)
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
  private func isActor(_ word: Int?) -> Bool {
    guard let word else { return false }
    switch tree.partOfSpeech(of: word) {
    case .properNoun: return true
    case .pronoun: return tree.tag(of: word) == .pronoun && !tree.form(word).contains(.it)
    default: return false
    }
  }

  /// The noun that a clause restricts, without "all": of "*all* arms made there" it is said that arms are made there.
  private func restricted(_ role: Role) -> Role {
    var role = role
    let all = tree.children(of: role.head.index).filter {
      $0 < role.head.index && tree.form($0).contains(.universal)
        && [.det, .detPredet].contains(tree.relation(of: $0))
    }
    for word in all {
      role.full.pieces = tree.subtract([word..<word + 1], from: role.full.pieces)
      role.compact.pieces = tree.subtract([word..<word + 1], from: role.compact.pieces)
    }
    return role
  }

  /// The subject of a clause that a noun carries: the noun itself, or for "our duty to act" whose duty it is.
  private func antecedentSubject(of word: Int, _ noun: Int) -> Role? {
    if tree.relation(of: word) == .aclRelcl {
      // "the place in which to look"
      if isInfinitive(word) { return nil }
      return restricted(role(.subject, antecedent(of: word) ?? noun, without: word, isShared: true))
    }
    if isDisplaced(word, from: noun) { return role(.subject, noun, isShared: true) }
    if tree.tag(of: word) == .verbGerund, isInfinitive(word) || isResult(word) { return nil }
    if let part = partTaker(of: word) { return controlled(part) }
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
