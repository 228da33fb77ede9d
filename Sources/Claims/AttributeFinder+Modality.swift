import Prose
import Syntax

/// Modality that a clause's own auxiliaries and adverbs give it.
///
/// "Must not" is a prohibition; "need not" and "do not have to" are negated obligations: nobody is obliged. A
/// prohibition is always negated, whichever words forbid.
extension AttributeFinder {
  func applyModality(to attributes: inout Attributes, at word: Int, isNegated: Bool) {
    if attributes.modality == .assertion, let own = ownModality(word, isNegated, attributes) {
      attributes.modality = own
    } else if attributes.modality == .obligation, isNegated, !needs(word) {
      attributes.modality = .prohibition
    }
    if attributes.modality == .assertion, let imposed = imposedModality(word, isNegated: isNegated) {
      attributes.modality = imposed
      if imposed == .prohibition, !isNegated { attributes.polarity = .negated }
    }
    if attributes.modality == .assertion, isAlternative(word) { attributes.modality = .possibility }
    if attributes.modality == .obligation, !isNegated, isConcern(word) { attributes.modality = .assertion }
    if attributes.modality == .assertion || attributes.modality == .intention,
      tree.children(of: word).contains(where: {
        tree.relation(of: $0) == .advmod && form($0).contains(.perhaps)
      })
    {
      attributes.modality = .possibility
    }
  }

  /// Whether a clause is one of several of which only one need be so: "they are *either* asleep *or* drunk".
  private func isAlternative(_ word: Int) -> Bool {
    var first = word
    if tree.relation(of: word) == .conj, let above = tree.head(of: word) { first = above }
    guard first == word || !hasAuxiliary(word), finder.isPredicate(first) else { return false }
    return tree.child(of: first, .ccPreconj).map { form($0).contains(.either) } ?? false
  }

  /// "Has to do with" says what something is about.
  private func isConcern(_ word: Int) -> Bool {
    guard lemma(word).contains(.doing), tree.child(of: word, .obj) == nil, let verb = tree.head(of: word),
      lemma(verb).contains(.have)
    else { return false }
    return tree.child(of: word, .obl) != nil
  }

  /// The modality of a clause whose whole point is that of its complement: "it is imperative that we act", "there is
  /// a need to act", "we call on them to act".
  private func imposedModality(_ word: Int, isNegated: Bool) -> Modality? {
    var bearer: Int?
    let signature = signature(word)
    if finder.isCopular(word) {
      let subject = finder.ownSubject(word)
      // "It is good to act" is advice, "the plan is good" is none.
      let isImpersonal =
        subject.map {
          form($0).contains(.expletive)
            || tree.relation(of: $0) == .csubj && ($0 > word || tree.tag(of: $0) != .verbGerund)
        } ?? true
      let hasComplement = tree.children(of: word).contains { child in
        switch tree.relation(of: child) {
        case .csubj, .ccomp, .advcl: true
        case .xcomp: isImpersonal
        // "the dangers *facing us*" are there.
        case .acl: tree.child(of: child, .mark) != nil
        default: false
        }
      }
      if hasComplement, isImpersonal || signature.isDisjoint(with: [.recommending, .requiring]),
        tree.partOfSpeech(of: word) == .adjective || tree.partOfSpeech(of: word) == .noun
      {
        bearer = word
      }
    } else if lemma(word).contains(.have) || tree.child(of: word, .expl) != nil {
      bearer = tree.children(of: word).first { child in
        (tree.relation(of: child) == .obj || tree.relation(of: child) == .nsubj)
          && tree.child(of: child) { $0 == .acl || $0 == .aclRelcl } != nil
      }
    } else if signature.contains(.directing), isOwnSubject(of: word),
      tree.tag(of: word) == .verbPresent || tree.tag(of: word) == .verbPresentThird
    {
      let hasWish = tree.child(of: word) {
        $0 == .ccomp || $0 == .xcomp || $0 == .advcl || $0 == .obl || $0 == .acl
      }
      return hasWish == nil ? nil : .recommendation
    }
    // "We are committed to free elections."
    if signature.contains(.intending), isPassive(word), tree.tag(of: word) == .verbPastParticiple {
      let isToward = tree.children(of: word).contains {
        switch tree.relation(of: $0) {
        case .obl: tree.child(of: $0, .case).map { form($0).contains(.to) } ?? false
        case .advcl:
          tree.tag(of: $0) == .verbGerund
            && (tree.child(of: $0, .mark).map { form($0).contains(.to) } ?? false)
        default: false
        }
      }
      if isToward { return .intention }
    }
    guard let bearer else { return nil }
    let own = self.signature(bearer)
    guard
      own.isDisjoint(with: [.reporting, .denying, .falsehood, .hypothetical, .achieving])
        || own.contains(.requiring)
    else {
      return nil
    }
    var attributes = Attributes()
    impose(own, of: bearer, isNegated: isNegated, on: &attributes, isInfinitive: true)
    return attributes.modality == .assertion ? nil : attributes.modality
  }

  private func needs(_ word: Int) -> Bool {
    tree.children(of: word).contains { tree.relation(of: $0) == .aux && form($0).contains(.need) }
  }

  /// The auxiliaries of a clause, those that it shares with the first of several predicates included.
  func auxiliaries(of word: Int) -> Signal {
    var found: Signal = []
    for child in tree.children(of: word) where tree.relation(of: child) == .aux {
      found.formUnion(form(child))
    }
    if tree.relation(of: word) == .root, tree.partOfSpeech(of: word) == .auxiliary {
      found.formUnion(form(word))
    }
    guard tree.relation(of: word) == .conj, !hasAuxiliary(word), finder.ownSubject(word) == nil,
      let first = tree.head(of: word),
      [.verbBase, .verbPastParticiple, .verbGerund].contains(tree.tag(of: word))
    else {
      return found
    }
    for child in tree.children(of: first) where tree.relation(of: child) == .aux && child < first {
      found.formUnion(form(child))
    }
    return found
  }

  private func ownModality(_ word: Int, _ isNegated: Bool, _ attributes: Attributes) -> Modality? {
    let auxiliaries = auxiliaries(of: word)
    let isPerfect = tree.children(of: word).contains {
      tree.relation(of: $0) == .aux && lemma($0).contains(.have)
    }
    if auxiliaries.contains(.must) {
      if isPerfect { return .possibility }
      return isNegated ? .prohibition : .obligation
    }
    if auxiliaries.contains(.shall) {
      if isOwnSubject(of: word) { return .intention }
      return isNegated ? .prohibition : .obligation
    }
    if auxiliaries.contains(.should) {
      // "I should like to thank you"
      return signature(word).contains(.intending) && isOwnSubject(of: word)
        && tree.child(of: word) { $0 == .xcomp || $0 == .advcl } != nil
        ? .intention : .recommendation
    }
    if auxiliaries.contains(.need) { return .obligation }
    if auxiliaries.contains(.may) {
      // "May I thank you"
      if isAskingLeave(word) { return .intention }
      return isNegated && !isPerfect && isForbidden(word) ? .prohibition : .possibility
    }
    if auxiliaries.contains(.can) { return isCannotBut(word) ? nil : .possibility }
    if auxiliaries.contains(.will) { return isOwnSubject(of: word) ? .intention : nil }
    if auxiliaries.contains(.would) { return would(word, attributes) }
    guard isToBe(word), !isYetTo(word) else { return nil }
    if isInverted(word) { return .hypothesis }
    // "That is not to say that it fails": nothing is forbidden.
    if isNegated, let subject = finder.ownSubject(word), form(subject).contains(.pointing),
      !signature(word).isDisjoint(with: [.reporting, .denying])
    {
      return nil
    }
    if let subject = subject(of: word), isAim(subject) { return .intention }
    return isNegated ? .prohibition : .obligation
  }

  /// Whether somebody asks leave to do what is done in asking: "*may I* thank you".
  private func isAskingLeave(_ word: Int) -> Bool {
    guard let subject = finder.ownSubject(word), isOwnSubject(of: word), !quotations.isQuestion(word) else {
      return false
    }
    return tree.children(of: word).contains {
      $0 < subject && tree.relation(of: $0) == .aux && form($0).contains(.may)
    }
  }

  /// "Would" is a hypothesis, but a hedge in "I would argue", a wish in "we would like", "will" of the past in reports.
  private func would(_ word: Int, _ attributes: Attributes) -> Modality? {
    var first = word
    while tree.relation(of: first) == .conj, let above = tree.head(of: first) { first = above }
    if tree.relation(of: first) == .ccomp, let matrix = tree.head(of: first),
      tree.tag(of: matrix) == .verbPast,
      self.signature(matrix).contains(.reporting), attributes.modality == .assertion
    {
      return isOwnSubject(of: word) ? .intention : nil
    }
    let signature = signature(word)
    // "They would rather wait."
    if tree.children(of: word).contains(where: { $0 < word && form($0).contains(.instead) }) {
      return .intention
    }
    if isOwnSubject(of: word), !signature.isDisjoint(with: [.reporting, .directing, .accepting]) {
      return nil
    }
    if signature.contains(.intending) {
      return .intention
    }
    return .hypothesis
  }

  /// "May not" forbids somebody to act, and else says that something is perhaps not so.
  private func isForbidden(_ word: Int) -> Bool {
    guard !lemma(word).contains(.stative), !finder.isCopular(word) else { return false }
    guard let subject = subject(of: word) else { return true }
    return !form(subject).contains(.pointing) && !form(subject).contains(.firstPerson)
  }

  /// "We cannot but agree": we do.
  private func isCannotBut(_ word: Int) -> Bool {
    tree.children(of: word).contains {
      $0 < word && $0 > 0 && form($0).contains(.but) && form($0 - 1).contains(.negation)
    }
  }

  /// Whether a copula says an infinitive of a noun: "the *role* of the council is to help", "*one* of its tasks is to".
  private func isAim(_ noun: Int) -> Bool {
    if tree.lemma(noun).contains(.aimNoun) || !signature(noun).isDisjoint(with: .modal) { return true }
    guard tree.partOfSpeech(of: noun) != .noun, let whole = tree.child(of: noun, .nmod) else { return false }
    return tree.lemma(whole).contains(.aimNoun) || !signature(whole).isDisjoint(with: .modal)
  }

  /// "States are to report": be, and an infinitive.
  func isToBe(_ word: Int) -> Bool {
    guard tree.relation(of: word) != .xcomp,
      tree.child(of: word, where: { $0 == .csubj || $0 == .csubjOuter }) == nil,
      spokenSubject(of: word) != nil || subject(of: word) != nil
    else { return false }
    var isBase = tree.tag(of: word) == .verbBase
    var hasMark = false
    var copula: Int?
    for child in tree.children(of: word) where child < word {
      if tree.tag(of: child) == .infinitiveMarker { hasMark = true }
      switch tree.relation(of: child) {
      case .cop, .aux, .auxPass:
        if tree.tag(of: child) == .verbBase, hasMark { isBase = true }
        if lemma(child).contains(.be), !hasMark { copula = child }
      default: continue
      }
    }
    return isBase && hasMark && copula != nil && !tree.children(of: word).contains { lemma($0).contains(.go) }
  }
}
