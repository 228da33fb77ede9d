import Prose
import Syntax

/// What keeps a fragment from becoming a claim.
extension PropositionFinder {
  /// Whether a clause says enough to stand by itself.
  ///
  /// Verbs that say nothing without an object must have one; what has no finite verb and no subject must have something
  /// besides its verb.
  func isComplete(_ chain: [Int], _ construction: Construction, _ roles: [Role]) -> Bool {
    let word = chain[chain.count - 1]
    if !roles.contains(where: { $0.kind == .subject }) {
      if lacksSubject(chain[0]) || construction == .copular && tree.relation(of: chain[0]) == .acl {
        return false
      }
      if construction == .copular, let copula = copula(of: word),
        tree.tag(of: copula) == .verbGerund
      {
        return false
      }
    }
    if isHollow(chain, roles) { return false }
    if isRejected(chain[0]) || isRejected(word) || tree.tag(of: word) == .modal { return false }
    guard construction == .verbal || construction == .participial else {
      return construction != .copular || isAdjectival(word) || tree.child(of: word, .cop) != nil
        || roles.contains { $0.kind == .subject }
    }
    let isBare = !roles.contains {
      switch $0.kind {
      case .object, .content, .attribute, .recipient, .oblique, .agent, .place: true
      case .subject, .time, .manner, .cause, .purpose, .condition: false
      }
    }
    if isBare, !roles.contains(where: { $0.kind == .subject }), tree.tag(of: word) == .verbGerund,
      isSubordinate(chain[0])
    {
      return false
    }
    if tree.relation(of: chain[0]) == .advcl, tree.tag(of: word) == .verbPastParticiple,
      !roles.contains(where: { $0.kind == .subject })
    {
      return false
    }
    if isBare, tree.relation(of: chain[0]) == .acl, tree.tag(of: word) == .verbBase,
      let noun = tree.head(of: chain[0]), isTime(noun)
    {
      return false
    }
    if isBare, isAside(chain, roles) { return false }
    if isBare, construction == .participial, tree.tag(of: word) == .verbGerund, roles.count < 2 {
      return false
    }
    if isBare, tree.relation(of: chain[0]) == .acl, tree.lemma(word).contains(.lightVerb),
      roles.allSatisfy({ $0.kind == .subject })
    {
      return false
    }
    if isComment(chain), isBare { return false }
    if construction == .verbal, tree.lemma(word).contains(.be),
      !roles.contains(where: { $0.kind != .subject })
    {
      return false
    }
    return !tree.lemma(word).contains(.transitive) || isPassiveForm(word)
      || tree.child(of: word, .compoundPrt) != nil
      || roles.contains {
        [.object, .content, .attribute, .recipient].contains($0.kind)
          || $0.marker.pieces.first?.lowerBound == word + 1 && tree.form(word + 1).contains(.particle)
      }
  }

  /// Makes a bare phrase behind a verb that needs an object its object, and a number with "more than" its like.
  func promoteObject(_ roles: inout [Role], of word: Int) {
    guard tree.lemma(word).contains(.transitive), !isPassiveForm(word),
      !roles.contains(where: { $0.kind == .object || $0.kind == .content }),
      let index = roles.firstIndex(where: { role in
        guard role.head.index > word, role.kind == .oblique || role.kind == .time else { return false }
        if role.marker.isEmpty { return tree.relation(of: role.head.index) == .oblUnmarked }
        return role.marker.tokens.lowerBound == word + 1
          && role.marker.tokens.contains { tree.form($0).contains(.comparator) }
      })
    else { return }
    roles[index].kind = .object
    if !roles[index].marker.isEmpty { roles[index].extend(with: roles[index].marker) }
    roles[index].marker.pieces = []
  }

  /// Whether a clause without a subject has a verb that asks for one.
  private func lacksSubject(_ word: Int) -> Bool {
    if holdsClause(word) { return false }
    let finite: [PennTag] = [.verbPast, .verbPresentThird, .verbPresent, .modal]
    if isCopular(word) || tree.child(of: word, where: { $0.universal == .aux }) != nil {
      return tree.children(of: word).contains {
        $0 < word && [.aux, .auxPass, .cop].contains(tree.relation(of: $0))
          && finite.contains(tree.tag(of: $0))
      }
    }
    return tree.tag(of: word) == .verbPast || tree.tag(of: word) == .verbPresentThird
  }

  /// Whether a clause says nothing that could be held: its subject stands for nothing, it has nothing, or it names a kind, a topic
  /// or a measure alone.
  private func isHollow(_ chain: [Int], _ roles: [Role]) -> Bool {
    let (top, word) = (chain[0], chain[chain.count - 1])
    if roles.contains(where: { $0.kind == .subject && isUnresolved($0) }) { return true }
    // "*let us* hope", misread
    if roles.contains(where: {
      $0.kind == .subject && $0.full.count == 1 && tree.form($0.head.index).contains(.let)
    }) {
      return true
    }
    // "*what is needed* is rain", "*what he says* is"
    if roles.contains(where: {
      $0.isShared && $0.full.count == 1 && tree.tag(of: $0.head.index) == .whPronoun
    }) {
      return true
    }
    if tree.lemma(word).contains(.have), tree.relation(of: word) != .aux, roles.count < 3,
      roles.allSatisfy({ [.subject, .oblique, .time].contains($0.kind) })
    {
      return true
    }
    // "its efforts *to do so*"
    if tree.lemma(word).contains(.do), tree.form(word + 1).contains(.so),
      !roles.contains(where: { [.object, .content, .attribute].contains($0.kind) })
    {
      return true
    }
    return isMeasure(top, roles) || isOfNone(top) || isTopic(top) || isGiven(top) || isFormula(top, word)
  }

  /// Whether a clause is a set phrase: "*to be sure*", "in *keeping* with".
  private func isFormula(_ top: Int, _ word: Int) -> Bool {
    if tree.tag(of: word) == .verbGerund, tree.lemma(word).contains(.keeping),
      [.acl, .advcl, .conj].contains(tree.relation(of: top))
    {
      return tree.child(of: word, .mark) != nil && tree.child(of: word, .obj) == nil
    }
    guard tree.lemma(top).contains(.frank), tree.relation(of: top) == .advcl, isInfinitive(top),
      let head = tree.head(of: top), top < head
    else { return false }
    return tree.size(of: top) <= 5
  }

  /// Whether a subject is a relative pronoun of which the tree does not show what it stands for.
  private func isUnresolved(_ subject: Role) -> Bool {
    let head = subject.head.index
    if subject.full.count == 1, tree.tag(of: head) == .whPronoun,
      tree.head(of: head).map({ tree.relation(of: $0).universal == .csubj }) ?? false
    {
      return true
    }
    return subject.full.count == 1 && tree.form(head).contains(.relativePronoun)
      && (tree.tag(of: head) == .whDeterminer || tree.tag(of: head) == .whPronoun)
      && (subject.isShared || tree.head(of: head).map { tree.relation(of: $0) == .aclRelcl } ?? false)
  }

  /// Whether a participle between commas is a preposition: "we won, *given our numbers*".
  private func isGiven(_ word: Int) -> Bool {
    guard [.acl, .advcl].contains(tree.relation(of: word)), tree.form(word).contains(.participialMark),
      tree.tag(of: word) == .verbPastParticiple, tree.child(of: word, .obj) != nil,
      tree.child(of: word, .iobj) == nil,
      tree.child(of: word, where: { $0.universal == .aux }) == nil
    else { return false }
    let start = tree.start(of: word)
    return start == 0
      || [start, start - 1].contains { tree.tag(of: $0) == .comma || tree.tag(of: $0) == .sentenceEnd }
  }

  /// Whether a clause restricts whatever is of a kind, and says of nothing that it is: "*no* state that signed it".
  private func isOfNone(_ word: Int) -> Bool {
    guard [.acl, .aclRelcl].contains(tree.relation(of: word)), let noun = tree.head(of: word),
      !isInfinitive(word), ownSubject(word).map({ tree.form($0).contains(.relativePronoun) }) ?? true
    else { return false }
    return tree.children(of: noun).contains {
      $0 < noun && tree.relation(of: $0) == .det && tree.form($0).contains(.noDeterminer)
    }
  }

  /// Whether a clause only names what the sentence is about: "*as regards trade*".
  private func isTopic(_ word: Int) -> Bool {
    // "as far as *trade is concerned*"
    if tree.form(word).contains(.concerned), tree.relation(of: word) == .advcl,
      let mark = tree.child(of: word, .mark)
    {
      return tree.form(mark).contains(.asPreposition)
    }
    guard tree.relation(of: word) == .advcl, tree.lemma(word).contains(.regarding), ownSubject(word) == nil,
      let mark = tree.child(of: word, .mark)
    else { return false }
    return tree.form(mark).contains(.asPreposition)
  }

  /// Whether a bare clause says nothing of its own: "*as we know*", "*to win*, they must pay", "the states *concerned*".
  private func isAside(_ chain: [Int], _ roles: [Role]) -> Bool {
    let (top, word) = (chain[0], chain[chain.count - 1])
    switch tree.relation(of: top) {
    case .acl: return tree.form(word).contains(.concerned)
    case .advcl where tree.tag(of: word) == .verbGerund && tree.lemma(word).contains(.lightVerb): return true
    case .advcl:
      if isInfinitive(top), let head = tree.head(of: top), top < head { return roles.count < 2 }
      guard let mark = tree.child(of: top, .mark), tree.form(mark).contains(.asPreposition) else {
        return false
      }
      return tree.lemma(word).contains(.knowing)
    default: return false
    }
  }

  /// Whether a clause only gives the measure of a comparison: "better *than it was then*".
  private func isMeasure(_ word: Int, _ roles: [Role]) -> Bool {
    guard let mark = tree.child(of: word, .mark), tree.form(mark).contains(.measure),
      tree.relation(of: word) == .advcl
    else { return false }
    if tree.lemma(word).contains(.be) {
      return roles.allSatisfy { $0.kind == .subject || $0.kind == .manner }
    }
    guard tree.child(of: word, .cop) != nil else { return false }
    // "full *as it is with smoke*"
    if tree.form(mark).contains(.asPreposition), mark - 1 == tree.head(of: word),
      tree.child(of: word, .case) != nil
    {
      return true
    }
    return !roles.contains {
      $0.kind == .attribute && tree.partOfSpeech(of: $0.head.index) != .adverb && !isTime($0.head.index)
    }
  }

  /// Whether a clause says what is not done: "to calm *rather than ignite* tempers".
  private func isRejected(_ word: Int) -> Bool {
    guard tree.relation(of: word) == .conj else { return false }
    return tree.children(of: word).contains {
      $0 < word && tree.relation(of: $0) == .cc && tree.form($0).contains(.instead)
    }
  }

  /// Makes what stands behind a copula the subject where a phrase ahead takes the place of one: "of concern is *the delay*".
  func invert(_ roles: inout [Role], of word: Int) {
    guard !roles.contains(where: { $0.kind == .subject }), let copula = tree.child(of: word, .cop),
      copula < word,
      let index = roles.firstIndex(where: { $0.kind == .attribute }),
      let opening = tree.children(of: word).first(where: {
        $0 < copula && [.obl, .nmod].contains(tree.relation(of: $0)) && !isTime($0)
      }), tree.child(of: opening, .case).map({ tree.form($0).contains(.ofPreposition) }) ?? false
    else { return }
    var subject = role(.subject, word)
    for form in [\Role.full, \Role.compact] {
      subject[keyPath: form].pieces = roles[index][keyPath: form].pieces.filter { $0.lowerBound > copula }
    }
    guard !subject.full.isEmpty, !subject.compact.isEmpty else { return }
    roles.removeAll { $0.head.index == opening }
    if let index = roles.firstIndex(where: { $0.kind == .attribute }) {
      roles[index] = Role(kind: .attribute, full: tree.constituent(opening))
    }
    roles.insert(subject, at: 0)
  }

  private func isSubordinate(_ word: Int) -> Bool {
    switch tree.relation(of: word) {
    case .acl, .advcl, .csubj, .csubjPass, .xcomp: true
    case .conj: !isFinite(word) && tree.tag(of: word) != .verbPresent
    default: false
    }
  }

  private func isPassiveForm(_ word: Int) -> Bool {
    tree.child(of: word) { $0 == .auxPass || $0 == .nsubjPass } != nil
      || tree.tag(of: word) == .verbPastParticiple
        && tree.child(of: word, .aux) == nil
  }

  /// What a comment without an object is about, the clause around it: "it should not, *we believe*, be sold".
  func commentedClause(_ chain: [Int], _ roles: [Role]) -> Role? {
    guard isComment(chain), roles.allSatisfy({ $0.kind == .subject }), let host = tree.head(of: chain[0]),
      tree.relation(of: host) != .aclRelcl
    else { return nil }
    return Role(kind: .content, full: tree.constituent(host) { $0 == chain[0] })
  }

  /// Whether a clause stands between commas ahead of the verb that it comments on.
  private func isComment(_ chain: [Int]) -> Bool {
    guard chain.count == 1, tree.relation(of: chain[0]) == .parataxis, let host = tree.head(of: chain[0]),
      isPredicate(host), isFinite(host) || ownSubject(host) != nil, ownSubject(chain[0]) != nil,
      tree.child(of: chain[0], .mark) == nil
    else { return false }
    let lower = tree.start(of: chain[0])
    return tree.start(of: host) < lower && chain[0] < host
      && [lower - 1, lower].contains { tree.text.source(of: $0) == "," }
  }
}
