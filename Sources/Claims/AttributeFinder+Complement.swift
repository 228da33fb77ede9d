import Prose
import Syntax

/// What verbs, adjectives and nouns with a clause for a complement say of it.
extension AttributeFinder {
  /// The attributes that a complement takes over from the predicate it depends on.
  ///
  /// - Parameter outer: The predicate's own attributes.
  func complement(_ word: Int, of governor: Int, _ outer: Attributes) -> Attributes {
    let signature = signature(governor)
    if isNonfinite(word) { return infinitive(word, of: governor, signature, outer) }
    return content(word, of: governor, signature, outer)
  }

  /// Whether a complement has no tense of its own.
  func isNonfinite(_ word: Int) -> Bool {
    switch tree.relation(of: word) {
    case .xcomp: return true
    default: break
    }
    if finder.isInfinitive(word) { return spokenSubject(of: word) == nil || !isToBe(word) }
    return tree.tag(of: word) == .verbGerund && !hasAuxiliary(word)
  }

  // MARK: Infinitives and gerunds

  private func infinitive(_ word: Int, of governor: Int, _ signature: Signature, _ outer: Attributes)
    -> Attributes
  {
    var attributes = outer
    let isNegated = outer.polarity == .negated
    // "They have yet to pay": they have not.
    if isYetTo(word) { return attributes }
    // "cannot help admitting"
    if lemma(governor).contains(.help), isNegated,
      tree.tag(of: word) == .verbGerund
    {
      attributes.polarity = .affirmed
      attributes.modality = .assertion
      return attributes
    }
    if lemma(governor).contains(.go), tree.tag(of: governor) != .verbPast, finder.isInfinitive(word) {
      if outer.modality == .assertion, isOwnSubject(of: governor) { attributes.modality = .intention }
      return attributes
    }
    if tree.relation(of: word) == .csubj || tree.relation(of: word) == .csubjPass {
      return subjectInfinitive(word, of: governor, signature, outer)
    }
    // "is said to have lied", "consider it unjust", "claims to know", but not "think to act".
    let isReport =
      signature.contains(.reporting) && signature.isDisjoint(with: .modal)
      && (isPassive(governor) || tree.child(of: governor, .obj) != nil)
      || signature.contains(.distancing)
    if isReport || signature.contains(.denying) {
      return content(word, of: governor, signature, outer)
    }
    // "Was able to" has done it.
    if signature.contains(.achieving), attributes.modality == .assertion, !isNegated, isPast(governor) {
      return attributes
    }
    let isParticiple = tree.tag(of: word) == .verbPastParticiple && !hasAuxiliary(word)
    // "They had the bridge repaired": it was.
    if isParticiple, lemma(governor).contains(.have) { return attributes }
    // "They want the bridge repaired": to be repaired.
    impose(
      signature, of: governor, isNegated: isNegated, on: &attributes,
      isInfinitive: finder.isInfinitive(word) || isParticiple)
    if signature.contains(.reversing) { attributes.polarity.toggle() }
    let isDirecting =
      signature.isSuperset(of: [.directing, .reporting])
      && tree.child(of: governor) { $0 == .obj || $0 == .iobj || $0 == .obl } != nil
    if isDirecting { attribute(&attributes, to: governor, outer) }
    return attributes
  }

  /// Whether "yet" stands ahead of an infinitive: "they have *yet* to pay", "the plan is *yet* to be read".
  func isYetTo(_ infinitive: Int) -> Bool {
    finder.infinitiveMarker(of: infinitive).map { $0 > 0 && tree.form($0 - 1).contains(.yet) } ?? false
  }

  private func isPast(_ governor: Int) -> Bool {
    tree.child(of: governor, .cop).map { tree.tag(of: $0) == .verbPast } ?? false
  }

  /// "It is imperative to act", "it is wrong to say that".
  private func subjectInfinitive(
    _ word: Int, of governor: Int, _ signature: Signature, _ outer: Attributes
  ) -> Attributes {
    var attributes = outer
    impose(
      signature, of: governor, isNegated: outer.polarity == .negated, on: &attributes, isInfinitive: true)
    if signature.contains(.reversing) { attributes.polarity.toggle() }
    // "It is an honour to address you": who says so does.
    if lemma(governor).contains(.honour), !isNegatedOrFuture(governor) { return attributes }
    // "Leaving was right" says that they left.
    if signature.isDisjoint(with: .modal), attributes.modality == .assertion,
      finder.isInfinitive(word) || isNegatedOrFuture(governor)
    {
      attributes.modality = .possibility
      attributes.polarity = .affirmed
    }
    return attributes
  }

  /// Whether a clause is about what is not, or not yet.
  private func isNegatedOrFuture(_ word: Int) -> Bool {
    !auxiliaries(of: word).isDisjoint(with: [.will, .would, .may, .can]) || negations(at: word) % 2 == 1
  }

  /// Sets the modality that a predicate gives its complement.
  func impose(
    _ signature: Signature, of governor: Int, isNegated: Bool, on attributes: inout Attributes,
    isInfinitive: Bool
  ) {
    guard !signature.isDisjoint(with: .modal) else { return }
    // "It is forbidden to leave": both clauses are.
    if attributes.modality == .prohibition, signature.contains(.forbidding) {
      attributes.polarity = .negated
      return
    }
    let isWeak = !auxiliaries(of: governor).isDisjoint(with: [.will, .shall, .would])
    // "I wish to appeal to all to help": what is wished for is the appeal.
    let isBidding = attributes.modality == .intention && signature.contains(.directing)
    guard attributes.modality == .assertion || isWeak || isBidding else { return }
    let isVerb = tree.partOfSpeech(of: governor) == .verb
    if signature.contains(.forbidding) {
      attributes.modality = isNegated ? .permission : .prohibition
      attributes.polarity = isNegated ? .affirmed : .negated
    } else if signature.contains(.permitting) {
      attributes.modality = isNegated ? .prohibition : .permission
    } else if signature.contains(.requiring) {
      attributes.modality = .obligation
    } else if signature.contains(.possible), !signature.contains(.intending) || !isInfinitive {
      attributes.modality = .possibility
    } else if signature.contains(.intending),
      isInfinitive || !isVerb || isPassive(governor)
        || signature.contains(.reporting)
    {
      attributes.modality = .intention
    } else if signature.contains(.directing) {
      attributes.modality = .recommendation
    } else if signature.contains(.recommending) {
      attributes.modality = .recommendation
    } else if signature.contains(.possible) {
      attributes.modality = .possibility
    } else if signature.contains(.hypothetical) {
      attributes.modality = .hypothesis
    }
  }

  // MARK: Clauses with a tense

  private func content(_ word: Int, of governor: Int, _ signature: Signature, _ outer: Attributes)
    -> Attributes
  {
    if goesWithout(governor) { return Attributes() }
    var attributes = outer
    attributes.polarity = .affirmed
    attributes.condition =
      tree.children(of: governor).lazy.filter {
        self.tree.relation(of: $0) == .advcl && self.said(by: governor, behind: $0) == word
      }.compactMap { self.condition($0, of: word) }.first
    let isSupposed = outer.modality == .hypothesis && !auxiliaries(of: governor).contains(.would)
    attributes.modality = isSupposed ? .hypothesis : .assertion
    // "Is it not true that …?" expects it to be so.
    let isNegated = outer.polarity == .negated && !outer.isRhetorical
    attributes.isRhetorical =
      outer.isRhetorical && signature.isDisjoint(with: [.reporting, .denying, .factive])
    let source = source(of: governor)
    if isIndirectQuestion(word) {
      attributes = beside(outer)
      if form(tree.children(of: word).first { !tree.isPunctuation($0) } ?? word).contains(.whether) {
        attributes.modality = .hypothesis
        if signature.contains(.reporting), !signature.contains(.factive) {
          attribute(&attributes, to: governor, outer)
        }
      }
      return attributes
    }
    if signature.contains(.falsehood), !form(governor).contains(.deploring),
      tree.partOfSpeech(of: governor) != .verb || !signature.contains(.reporting)
    {
      guard !isNegated else { return attributes }
      attributes.holder = .vague(span(governor))
      attributes.commitment = turnedDown(outer)
      return attributes
    }
    var outer = outer
    outer.polarity = isNegated ? .negated : .affirmed
    if isTurnedDown(governor), signature.contains(.reporting) {
      attributes.holder = rejectedHolder(governor, source)
      attributes.commitment = turnedDown(outer)
      attributes.force = .statement
      return attributes
    }
    if signature.contains(.factive) { return factive(attributes, signature, source, outer) }
    if signature.contains(.denying) { return denied(attributes, governor, source, outer) }
    if signature.contains(.implying), source.isPointing || !signature.contains(.reporting) {
      guard isNegated else {
        attributes.modality = outer.modality == .intention ? .assertion : outer.modality
        return attributes
      }
      attributes.holder = .vague(span(governor))
      attributes.commitment = turnedDown(outer)
      return attributes
    }
    if signature.contains(.reporting) {
      return reported(attributes, word, governor, signature, source, outer)
    }
    // What remains passes on what it says of itself: "ensure that", "it may be that".
    attributes.condition = outer.condition
    if lemma(governor).contains(.truth) || tree.partOfSpeech(of: governor) != .adjective {
      attributes.polarity = isNegated ? .negated : .affirmed
      if outer.modality != .assertion, attributes.modality == .assertion {
        attributes.modality = outer.modality
      }
    }
    if lemma(governor).contains(.truth), !isNegated, isAnswered(governor) {
      attributes.commitment = .conceded
    }
    // "Rumour has it that …"
    if lemma(governor).contains(.have) {
      if let object = tree.child(of: governor, .obj), lemma(object).contains(.expletive) {
        attribute(&attributes, to: governor, outer)
      }
      return attributes
    }
    if !signature.isDisjoint(with: .modal) {
      attributes.modality = isSupposed ? .hypothesis : .assertion
      attributes.polarity = outer.polarity
      impose(signature, of: governor, isNegated: isNegated, on: &attributes, isInfinitive: true)
      if signature.contains(.reversing) { attributes.polarity.toggle() }
    }
    return attributes
  }

  /// Whether a verb is the "saying" of "it goes without saying".
  private func goesWithout(_ verb: Int) -> Bool {
    guard tree.tag(of: verb) == .verbGerund, let mark = tree.child(of: verb, .mark),
      let head = tree.head(of: verb)
    else { return false }
    return form(mark).contains(.without) && lemma(head).contains(.go)
  }

  /// "whether they came", "how it can be done".
  private func isIndirectQuestion(_ word: Int) -> Bool {
    tree.children(of: word).contains { child in
      guard child < word else { return false }
      switch tree.relation(of: child) {
      case .mark: return form(child).contains(.whether)
      case .advmod: return form(child).contains(.how)
      default: return form(child).contains(.who) && !form(child).contains(.that)
      }
    }
  }

  /// "that the troops be withdrawn", "that he should go".
  private func isSubjunctive(_ word: Int) -> Bool {
    if !auxiliaries(of: word).isDisjoint(with: [.should, .must]) { return true }
    return tree.tag(of: word) == .verbBase && !hasAuxiliary(word)
      || tree.children(of: word).contains {
        (tree.relation(of: $0) == .auxPass || tree.relation(of: $0) == .cop) && tree.tag(of: $0) == .verbBase
          && tree.child(of: word, .aux) == nil
      }
  }

  private func factive(
    _ attributes: Attributes, _ signature: Signature, _ source: Source, _ outer: Attributes
  ) -> Attributes {
    var attributes = attributes
    attributes.force = .statement
    // Whoever "should know", "forgets" or "does not see" that it is so, is not who says so.
    guard case .other(let holder) = source, outer.polarity == .affirmed, outer.modality == .assertion,
      !signature.contains(.reversing)
    else { return attributes }
    attributes.holder = holder
    attributes.commitment =
      outer.commitment == .own || outer.commitment == .endorsed ? .endorsed : outer.commitment
    return attributes
  }

  /// The opposite for who "denies that …"; what "nobody denies" is so.
  private func denied(_ attributes: Attributes, _ governor: Int, _ source: Source, _ outer: Attributes)
    -> Attributes
  {
    var attributes = attributes
    attributes.force = .statement
    // "Few would deny it."
    let isRare = finder.ownSubject(governor).map { form($0).contains(.little) } ?? false
    let isNegated = outer.polarity == .negated || isRare || isRhetoricalWho(governor)
    attributes.polarity = isNegated ? .affirmed : .negated
    if case .other(let holder) = source, !isUniversal(governor), !isRare {
      attributes.holder = holder
      attributes.commitment = .reported
    }
    return attributes
  }

  private func reported(
    _ attributes: Attributes, _ word: Int, _ governor: Int, _ signature: Signature, _ source: Source,
    _ outer: Attributes
  ) -> Attributes {
    var attributes = attributes
    let isNegated = outer.polarity == .negated
    if isNegated, signature.contains(.raising) { attributes.polarity = .negated }
    if attributes.modality == .assertion {
      // "told us that they came" is no advice, "recommends that they come" is.
      let isWish = !signature.contains(.informing) || isSubjunctive(word)
      // "We agree that it is late" is no plan, "we agree that we will go" is.
      let isPlan =
        signature.contains(.wishing) || isSubjunctive(word)
        || !auxiliaries(of: word).isDisjoint(with: [.will, .would, .shall])
      impose(
        signature.subtracting(isWish ? .requiring : [.requiring, .directing])
          .subtracting(isPlan ? [] : .intending), of: governor, isNegated: false,
        on: &attributes, isInfinitive: false)
      if signature.contains(.raising), outer.force != .directive, attributes.modality == .hypothesis {
        attributes.modality = .assertion
      }
    }
    if outer.force == .directive { attributes.force = .statement }
    switch source {
    case .own, .none:
      if isNegated, !signature.contains(.raising) {
        attributes.holder = .vague(span(governor))
        attributes.commitment = turnedDown(outer)
      }
    case .pointing: break
    case .other(let holder):
      attributes.force = .statement
      if isNegated, !signature.contains(.raising),
        subject(of: governor).map({ lemma($0).contains(.expletive) }) ?? true
      {
        // "It cannot be ruled out that …"
        if attributes.modality == .assertion { attributes.modality = .possibility }
        return attributes
      }
      if isNegated, !signature.contains(.raising) {
        if isUniversal(governor) {
          attributes.commitment = turnedDown(outer)
        } else {
          attributes.commitment = .reported
        }
        if attributes.commitment == .reported, attributes.modality == .assertion {
          attributes.modality = .hypothesis
        }
      } else {
        attributes.commitment = commitment(of: governor, holder, outer)
      }
      attributes.holder = holder
    }
    return attributes
  }
}
