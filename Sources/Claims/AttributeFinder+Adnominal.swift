import Prose
import Syntax

/// Clauses that hang on nouns: relative clauses, and what claims, plans and duties are of.
extension AttributeFinder {
  func adnominal(_ word: Int, of noun: Int, _ above: Reading) -> Attributes {
    var outer = beside(above.own)
    // "Is it not our duty to help?"
    if finder.isCopular(noun) {
      (outer.force, outer.isRhetorical) = (above.own.force, above.own.isRhetorical)
    }
    // "Imagine a city in which nobody locks a door."
    if tree.relation(of: noun) == .obj, let verb = tree.head(of: noun),
      signature(verb).contains(.hypothetical),
      above.own.force == .directive
    {
      outer.modality = .hypothesis
    }
    // "This is no place that anybody left."
    if isUnfounded(noun, above) { outer.modality = .hypothesis }
    // "We aspire to a world in which nobody starves."
    if tree.relation(of: word) == .aclRelcl, isAspired(noun) { outer.modality = .intention }
    // "with a view to saving money"
    if lemma(noun).contains(.viewpoint), tree.tag(of: word) == .verbGerund,
      tree.child(of: word, .mark).map({ form($0).contains(.to) }) ?? false
    {
      outer.modality = .intention
      return outer
    }
    // "We must build a world in which nobody starves."
    if tree.relation(of: word) == .aclRelcl, [.obj, .nsubjPass].contains(tree.relation(of: noun)),
      let verb = tree.head(of: noun), lemma(verb).contains(.creating), known(verb).own.modality != .assertion,
      !isDefinite(noun)
    {
      outer.modality = .intention
    }
    // "There must be a council that is open", "a future in which nobody starves"
    if tree.relation(of: word) == .aclRelcl, !isDefinite(noun) {
      if let modality = existence(of: noun)?.modality, modality != .assertion {
        outer.modality = modality == .obligation || modality == .recommendation ? .intention : modality
      } else if lemma(noun).contains(.envisaged), !isPastClause(word) {
        outer.modality = .intention
      }
    }
    // "Anyone who lies is punished."
    if tree.relation(of: word) == .aclRelcl,
      form(noun).contains(.anybody)
        || tree.children(of: noun).contains(where: {
          tree.relation(of: $0) == .det && form($0).contains(.anybody)
        })
    {
      outer.modality = .hypothesis
    }
    // "told this hall that trade harms", misread as a relative clause
    if tree.relation(of: noun) == .obj || tree.relation(of: noun) == .iobj, let verb = tree.head(of: noun),
      signature(verb).isSuperset(of: [.informing, .reporting]), !isNonfinite(word), hasMark(word)
    {
      return complement(word, of: verb, known(verb).own)
    }
    guard isNominal(noun) || !isClausal(noun) else { return complement(word, of: noun, above.own) }
    // "Our wish is for them to stay."
    if let wish = wish(for: word, at: noun) {
      outer.polarity = above.own.polarity
      impose(signature(wish), of: wish, isNegated: false, on: &outer, isInfinitive: true)
      return outer
    }
    if isInvertedParticiple(word) {
      outer.modality = .hypothesis
      return outer
    }
    if isEvent(noun), tree.tag(of: word) != .verbPastParticiple || hasAuxiliary(word) {
      outer.modality = .hypothesis
    }
    if lemma(noun).contains(.fact), tree.relation(of: word) != .aclRelcl { return beside(above.own) }
    // "I have the honour to present the report."
    if lemma(noun).contains(.honour), finder.isInfinitive(word) { return outer }
    guard isContentOfNoun(word, noun), outer.modality != .hypothesis else { return outer }
    let noun = bearer(of: word, from: noun)
    // "I take this opportunity to thank you": I do.
    if finder.isInfinitive(word), tree.relation(of: noun) == .obj, signature(noun).contains(.possible),
      let verb = tree.head(of: noun), lemma(verb).contains(.taking)
    {
      return above.own
    }
    outer.polarity = nounPolarity(noun, above.own)
    // "They have no choice but to act": they must.
    if lemma(noun).contains(.choice), outer.polarity == .negated, isExcepted(word) {
      outer.polarity = .affirmed
      outer.modality = .obligation
      return outer
    }
    let signature = signature(noun)
    if isNonfinite(word) || tree.tag(of: word) == .verbBase && !hasAuxiliary(word) {
      return plan(word, of: noun, signature, outer, above)
    }
    return claim(word, of: noun, signature, outer)
  }

  /// Whether an infinitive is all that is left: "no choice *but* to act", "no choice *other than* to act".
  private func isExcepted(_ infinitive: Int) -> Bool {
    guard let marker = finder.infinitiveMarker(of: infinitive), marker > 0 else { return false }
    return !form(marker - 1).isDisjoint(with: [.excepting, .than, .but])
  }

  /// What is said of there being something; nil where nothing is.
  private func existence(of noun: Int) -> Attributes? {
    guard tree.relation(of: noun) == .nsubj, let verb = tree.head(of: noun),
      let filler = tree.child(of: verb, .expl), tree.tag(of: filler) == .existential, isClausal(verb)
    else { return nil }
    return known(verb).own
  }

  func isPastClause(_ word: Int) -> Bool {
    tree.tag(of: word) == .verbPast
      || tree.children(of: word).contains {
        [.aux, .auxPass, .cop].contains(tree.relation(of: $0)) && tree.tag(of: $0) == .verbPast
      }
  }

  /// Whether a clause denies that there is any such thing as a noun names: "it is not *a* right that history gives".
  private func isUnfounded(_ noun: Int, _ above: Reading) -> Bool {
    let isIndefinite = tree.children(of: noun).contains {
      tree.relation(of: $0) == .det && tree.lemma($0).contains(.indefiniteArticle)
    }
    guard isIndefinite else { return false }
    if finder.isCopular(noun) { return above.own.polarity == .negated }
    guard tree.relation(of: noun) == .obj, let verb = tree.head(of: noun), isClausal(verb) else {
      return false
    }
    return known(verb).own.polarity == .negated
  }

  /// Whether a noun, or the one it says more of, is what somebody longs for or asks for.
  private func isAspired(_ noun: Int) -> Bool {
    var noun = noun
    for _ in 0..<3 where tree.relation(of: noun) == .nmod { noun = tree.head(of: noun) ?? noun }
    guard tree.relation(of: noun) == .obl || tree.relation(of: noun) == .obj, let verb = tree.head(of: noun)
    else {
      return false
    }
    return lemma(verb).contains(.aspiring) && !isDefinite(noun)
  }

  /// The noun of which a copula says "for" somebody and an infinitive.
  private func wish(for infinitive: Int, at noun: Int) -> Int? {
    guard finder.isInfinitive(infinitive), tree.child(of: noun, .cop) != nil,
      tree.child(of: noun, .case).map({ form($0).contains(.forPreposition) && !form($0).contains(.to) })
        ?? false,
      let subject = tree.child(of: noun, where: { $0.universal == .nsubj })
    else { return nil }
    return signature(subject).isDisjoint(with: .modal) ? nil : subject
  }

  private func hasMark(_ word: Int) -> Bool {
    tree.children(of: word).contains { tree.relation(of: $0) == .mark && form($0).contains(.that) }
  }

  private func isNominal(_ word: Int) -> Bool {
    switch tree.partOfSpeech(of: word) {
    case .noun, .pronoun, .properNoun, .numeral, .symbol, .determiner, .adjective: true
    default: false
    }
  }

  /// Whether a clause says what the noun is about, rather than which one it is.
  private func isContentOfNoun(_ word: Int, _ noun: Int) -> Bool {
    if tree.relation(of: word) != .aclRelcl {
      return tree.child(of: word) { $0 == .mark || $0 == .case } != nil
    }
    // "The plan that they made" is no content of the plan.
    let signature = signature(noun)
    guard
      signature.isEmpty
        || !signature.isDisjoint(with: [.reporting, .falsehood, .denying, .possible, .hypothetical])
    else { return false }
    // "The belief that trade harms", misread as a relative clause: "that" beside a subject of its own.
    var subjects = 0
    var hasMark = false
    for child in tree.children(of: word) where child < word {
      if tree.relation(of: child).universal == .nsubj {
        subjects += 1
        // "that trade", read as one phrase.
        if form(noun + 1).contains(.that), tree.head(of: noun + 1) == child { hasMark = true }
      }
      if tree.relation(of: child) == .mark, form(child).contains(.that) { hasMark = true }
    }
    // "That" is one object too many.
    let objects = tree.children(of: word).filter { tree.relation(of: $0) == .obj }
    if objects.count > 1, form(objects[0]).contains(.that) { hasMark = true }
    // "That" hangs on another clause altogether.
    if subjects > 0, form(noun + 1).contains(.that), tree.head(of: noun + 1) != word, noun + 1 < word {
      hasMark = true
    }
    return subjects > 1 || hasMark
  }

  /// Whether a noun is said not to be there: "no doubt", "there is not any evidence".
  private func nounPolarity(_ noun: Int, _ clause: Attributes) -> Polarity {
    if isNegative(noun) { return .negated }
    switch tree.relation(of: noun) {
    case .obj:
      // "It hampers our ability to pay."
      let isHampered = tree.head(of: noun).map { lemma($0).contains(.hampering) } ?? false
      var polarity = clause.polarity
      if isHampered, signature(noun).contains(.possible) { polarity.toggle() }
      return polarity
    case .root, .xcomp: return clause.polarity
    case .nsubj:
      let isExistential = tree.head(of: noun).map { tree.child(of: $0, .expl) != nil } ?? false
      return isExistential ? clause.polarity : .affirmed
    default: return .affirmed
    }
  }

  /// Whether a clause says what it is time for or whose turn it is: "it is time to act", "the time has come to act",
  /// "now is the moment to act", "it is high time that we acted", "it is for us to act".
  func isDue(_ word: Int, at head: Int) -> Bool {
    let relation = tree.relation(of: word)
    guard finder.isInfinitive(word) else {
      return relation == .aclRelcl && lemma(head).contains(.time) && finder.isCopular(head)
        && isPastClause(word) && tree.child(of: head, .det) == nil
    }
    switch relation {
    case .xcomp, .advcl:
      guard signature(head).contains(.aspectual), let subject = finder.ownSubject(head) else { return false }
      return lemma(subject).contains(.time)
    case .acl, .csubj:
      if lemma(head).contains(.time) {
        if finder.isCopular(head) { return true }
        guard tree.relation(of: head) == .nsubj, let adverb = tree.head(of: head) else { return false }
        return tree.partOfSpeech(of: adverb) == .adverb && finder.isCopular(adverb)
      }
      // "It is up to us to act."
      let prepositions = tree.children(of: head).filter { tree.relation(of: $0) == .case }
      if let preposition = prepositions.last, form(preposition).contains(.to), preposition > 0,
        tree.form(preposition - 1).contains(.up)
      {
        return true
      }
      guard tree.child(of: head, .cop) != nil,
        let subject = tree.child(of: head, where: { $0.universal == .nsubj || $0 == .expl }),
        lemma(subject).contains(.expletive)
      else { return false }
      return tree.partOfSpeech(of: head) == .adposition
        || tree.child(of: head, .case).map { form($0).contains(.forPreposition) && !form($0).contains(.to) }
          ?? false
    default: return false
    }
  }

  /// The noun right ahead of an infinitive that belongs to it, though the parser hung it on the verb: "they provide
  /// *opportunities* to meet".
  func plannedNoun(before word: Int, of verb: Int) -> Int? {
    guard tree.relation(of: word) == .xcomp || tree.relation(of: word) == .advcl, finder.isInfinitive(word),
      let mark = tree.child(of: word, .mark), mark > verb + 1, signature(verb).isDisjoint(with: .modal)
    else { return nil }
    // "They join in his call to members to pay": the call.
    var noun = mark - 1
    var isAddressed = false
    for _ in 0..<3 where tree.relation(of: noun) == .nmod {
      guard let head = tree.head(of: noun), head > verb else { break }
      noun = head
      isAddressed = true
    }
    let wanted: Signature = isAddressed ? .directing : [.intending, .possible, .requiring, .permitting]
    guard tree.partOfSpeech(of: noun) == .noun, tree.head(of: noun) == verb,
      tree.relation(of: noun) == .obj || isAddressed && tree.relation(of: noun) == .obl,
      !tree.lemma(verb).contains(.objectControl), !signature(noun).isDisjoint(with: wanted)
    else { return nil }
    return noun
  }

  /// The noun that an infinitive says more of than the one it hangs on: "the *intention* of my Government to help".
  private func bearer(of infinitive: Int, from noun: Int) -> Int {
    guard finder.isInfinitive(infinitive), signature(noun).isDisjoint(with: .modal) else { return noun }
    var word = noun
    for _ in 0..<4 {
      guard let head = tree.head(of: word) else { break }
      let isOf = tree.child(of: word, .case).map { form($0).contains(.of) } ?? false
      guard tree.relation(of: word) == .conj || tree.relation(of: word) == .nmod && isOf else { break }
      word = head
      if !signature(word).isDisjoint(with: [.intending, .requiring, .permitting, .possible]) { return word }
    }
    return noun
  }

  /// Whether an infinitive behind a comma is one of a list that the infinitive above it opens: "asked them to stop, *to
  /// leave* and to pay", read as its complement or purpose.
  func isListed(_ word: Int, behind first: Int) -> Bool {
    guard word > first, tree.relation(of: word) == .xcomp || tree.relation(of: word) == .advcl,
      finder.isInfinitive(word), finder.isInfinitive(first), let mark = tree.child(of: word, .mark),
      mark > 0, tree.tag(of: mark - 1) == .comma
    else { return false }
    return tree.children(of: word).contains { tree.relation(of: $0) == .conj && finder.isInfinitive($0) }
  }

  /// "A duty to protect", "the failure to act", "efforts to stop".
  private func plan(
    _ word: Int, of noun: Int, _ signature: Signature, _ outer: Attributes, _ above: Reading
  ) -> Attributes {
    var attributes = outer
    if signature.isDisjoint(with: Signature.modal.union(.reversing)) {
      attributes.polarity = isNegative(noun) ? .negated : .affirmed
      var noun = noun
      while tree.relation(of: noun) == .conj, let first = tree.head(of: noun) { noun = first }
      // "The law requires states to act", misread.
      if tree.relation(of: noun) == .obj || tree.relation(of: noun) == .obl
        || tree.relation(of: noun) == .nsubjPass,
        let verb = tree.head(of: noun), !self.signature(verb).subtracting(.aspectual).isEmpty,
        !lemma(verb).contains(.light),
        finder.isInfinitive(word)
      {
        return complement(word, of: verb, above.own)
      }
      if tree.relation(of: noun) == .obj, let verb = tree.head(of: noun), tree.tag(of: word) == .verbGerund,
        !self.signature(verb).isDisjoint(with: .reporting.union(.reversing)),
        tree.child(of: word, .mark) != nil
      {
        return complement(word, of: verb, above.own)
      }
      // "Measures to be taken" are to be taken.
      if finder.isInfinitive(word), !isOrdinal(noun), tree.tag(of: word) != .verbGerund {
        let isAimed = tree.child(of: word, .auxPass) == nil
        attributes.modality = !isAimed ? .obligation : finder.isCopular(noun) ? .possibility : .intention
      }
      return attributes
    }
    // "This is a way of telling them": it tells them.
    if finder.isCopular(noun), tree.tag(of: word) == .verbGerund, signature == .possible { return attributes }
    impose(signature, of: noun, isNegated: outer.polarity == .negated, on: &attributes, isInfinitive: true)
    if signature.contains(.reversing) { attributes.polarity.toggle() }
    return attributes
  }

  /// "The first state to act" has acted.
  private func isOrdinal(_ noun: Int) -> Bool {
    tree.children(of: noun).contains {
      tree.relation(of: $0) == .amod && tree.words[$0].features[.numeralType] == "Ord"
        || tree.tag(of: $0) == .adjectiveSuperlative
        || form($0).contains(.focusing) && tree.relation(of: $0) == .amod
    }
  }

  /// "The belief that trade harms the poor".
  private func claim(_ word: Int, of noun: Int, _ signature: Signature, _ outer: Attributes) -> Attributes {
    var attributes = outer
    attributes.polarity = .affirmed
    // "little doubt" is no doubt.
    let isMissing =
      outer.polarity == .negated || tree.children(of: noun).contains { form($0).contains(.little) }
    if signature.contains(.denying) || lemma(noun).contains(.lack)
      || signature.contains(.hypothetical) && isMissing
    {
      // "There is no doubt that"
      if isMissing { return attributes }
      attributes.modality = .possibility
      return attributes
    }
    if signature.contains(.falsehood) {
      attributes.holder = .vague(span(noun))
      attributes.commitment = turnedDown(outer)
      return attributes
    }
    // "It is not the case that …"
    if isMissing, lemma(noun).contains(.event) {
      attributes.polarity = .negated
      return attributes
    }
    guard signature.contains(.reporting) else {
      // "There is no evidence that"
      if isMissing, !finder.isCopular(noun) { attributes.modality = .hypothesis }
      impose(signature, of: noun, isNegated: isMissing, on: &attributes, isInfinitive: true)
      return attributes
    }
    return view(word, of: noun, signature, attributes)
  }

  /// A claim or view, and what the verb that the noun depends on does with it.
  private func view(_ word: Int, of noun: Int, _ signature: Signature, _ outer: Attributes) -> Attributes {
    var attributes = outer
    let source = source(of: noun)
    if signature.contains(.possible) { attributes.modality = .possibility }
    if let verb = tree.head(of: noun) {
      let verdict = self.signature(verb)
      let isSubject = tree.relation(of: noun).universal == .nsubj
      if verdict.contains(.falsehood) && isSubject && known(verb).own.polarity == .affirmed
        || form(verb).contains(.contrary) || lemma(verb).contains(.contrary)
        || tree.children(of: noun).contains(where: {
          tree.relation(of: $0) == .case && form($0).contains(.contrary)
        })
      {
        attributes.holder = rejectedHolder(noun, source)
        if case .other(let holder) = source { attributes.holder = holder }
        attributes.commitment = turnedDown(outer)
        return attributes
      }
      if verdict.contains(.denying), !isSubject || isPassive(verb) {
        switch isPassive(verb) ? .own : self.source(of: verb) {
        case .other(let holder):
          attributes.holder = holder
          attributes.commitment = .reported
          attributes.polarity = .negated
        default:
          attributes.holder = rejectedHolder(noun, source)
          attributes.commitment = turnedDown(outer)
        }
        return attributes
      }
      if verdict.contains(.accepting), case .own = self.source(of: verb),
        known(verb).own.polarity == .affirmed
      {
        if case .other(let holder) = source {
          attributes.holder = holder
          attributes.commitment = .endorsed
        }
        return attributes
      }
    }
    if case .other(let holder) = source {
      attributes.holder = holder
      attributes.commitment = commitment(of: noun, holder, outer)
    }
    return attributes
  }
}
