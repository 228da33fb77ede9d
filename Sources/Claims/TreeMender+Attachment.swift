import Prose
import Syntax

/// Clauses and participles that hang in the wrong place.
extension TreeMender {
  /// Makes a gerund that says of what kind the noun right behind it is that noun's adjective: "help for *developing*
  /// countries".
  mutating func mendParticipialAdjective(_ gerund: Int, in sentence: Range<Int>) {
    guard [.verbGerund, .verbPastParticiple, .verbPast].contains(words[gerund].pennTag),
      let above = head(of: gerund)
    else { return }
    let own = children(of: gerund, in: sentence)
    if own.isEmpty, gerund + 1 < sentence.upperBound, head(of: gerund + 1) == above, isNoun(gerund + 1),
      isKind(gerund, of: gerund + 1) || words[gerund].relation == .csubj
    {
      makeAdjective(gerund, of: gerund + 1)
      return
    }
    guard let noun = own.first(where: { $0 > gerund && words[$0].relation == .obj }), isNoun(noun),
      isKind(gerund, of: noun),
      (gerund + 1..<noun).allSatisfy({
        head(of: $0) == noun && [.compound, .amod].contains(words[$0].relation)
      })
    else { return }
    let mark = own.first { $0 < gerund && words[$0].relation == .mark }
    words[noun].head = TokenID(above)
    if let mark {
      words[mark].relation = .case
      words[mark].partOfSpeech = .adposition
      words[noun].relation = isNoun(above) ? .nmod : .obl
    } else if let connective = own.first(where: { words[$0].relation == .cc }), connective > 0,
      isNoun(connective - 1), !isAbove(gerund, connective - 1)
    {
      words[noun].head = TokenID(connective - 1)
      words[noun].relation = .conj
    } else {
      words[noun].relation = words[gerund].relation == .conj ? .conj : .obj
    }
    for child in own where child != noun { words[child].head = TokenID(noun) }
    makeAdjective(gerund, of: noun)
  }

  private mutating func makeAdjective(_ gerund: Int, of noun: Int) {
    words[gerund].head = TokenID(noun)
    words[gerund].relation = .amod
    words[gerund].partOfSpeech = .adjective
    words[gerund].pennTag = .adjective
  }

  private func isKind(_ gerund: Int, of noun: Int) -> Bool {
    let form = classes[text.tokens[gerund].form]
    return form.contains(.participialAdjective)
      || form.contains(.developing) && classes[words[noun].lemma].contains(.polity)
  }

  /// Makes a condition of the clause behind "in the event": "*in the event prices fall*, they pay".
  mutating func mendEvent(_ event: Int, in sentence: Range<Int>) {
    guard classes[words[event].lemma].contains(.eventuality), let verb = head(of: event), event < verb,
      let preposition = preposition(of: event, in: sentence), preposition + 2 == event,
      classes[text.tokens[event - 1].form].contains(.definiteArticle)
    else { return }
    let own = children(of: verb, in: sentence)
    guard let subject = own.first(where: { $0 > event && words[$0].relation.universal == .nsubj }),
      subject < verb,
      (event + 1..<subject).allSatisfy({ head(of: $0) == subject || words[$0].relation == .mark })
    else { return }
    let main: Int
    if let above = head(of: verb) {
      guard above > verb, [.advcl, .ccomp, .parataxis].contains(words[verb].relation) else { return }
      main = above
    } else {
      guard
        let clause = own.last(where: { $0 > verb && [.parataxis, .ccomp].contains(words[$0].relation) })
      else { return }
      main = clause
      words[main].head = nil
      words[main].relation = .root
      for child in own where child > verb && words[child].relation == .punct {
        words[child].head = TokenID(main)
      }
    }
    words[event].head = TokenID(main)
    words[verb].head = TokenID(event)
    words[verb].relation = .acl
  }

  /// Hangs a clause with "who", read as a complement, on the people right ahead of it: "we thank the crews *who* came".
  mutating func mendWho(_ clause: Int, in sentence: Range<Int>) {
    guard let verb = head(of: clause), verb < clause,
      let pronoun = children(of: clause, in: sentence).first(where: {
        words[$0].relation.universal == .nsubj && classes[text.tokens[$0].form].contains(.who)
      }), verb < pronoun, pronoun < clause, words[pronoun].pennTag == .whPronoun
    else { return }
    let noun = words[pronoun - 1].pennTag == .comma ? pronoun - 2 : pronoun - 1
    guard noun > verb, isNoun(noun), !isAbove(clause, noun), isAbove(verb, noun) else { return }
    words[clause].head = TokenID(noun)
    words[clause].relation = .aclRelcl
  }

  /// Hangs a clause with "that" for a subject, which stands behind a passive, on the passive's subject: "rules were passed *that
  /// harm us*".
  mutating func mendExtraposed(_ clause: Int, in sentence: Range<Int>) {
    guard let verb = head(of: clause), verb < clause, words[verb].pennTag == .verbPastParticiple,
      words[verb + 1].pennTag == .whDeterminer, head(of: verb + 1) == clause,
      words[verb + 1].relation.universal == .nsubj,
      let subject = children(of: verb, in: sentence).first(where: { words[$0].relation == .nsubjPass }),
      isNoun(subject)
    else { return }
    words[clause].head = TokenID(subject)
    words[clause].relation = .aclRelcl
  }

  /// Hangs a gerund with "still" or "now" ahead of it on the noun ahead of that: "the problems *still facing us*".
  mutating func mendContinuing(_ gerund: Int, in sentence: Range<Int>) {
    guard words[gerund].pennTag == .verbGerund, let verb = head(of: gerund), verb < gerund - 2,
      classes[text.tokens[gerund - 1].form].contains(.continuing), head(of: gerund - 1) == gerund,
      isNoun(gerund - 2), isAbove(verb, gerund - 2), !isAbove(gerund, gerund - 2),
      !children(of: gerund, in: sentence).contains(where: {
        words[$0].relation == .mark || words[$0].relation.universal == .nsubj
      })
    else { return }
    words[gerund].head = TokenID(gerund - 2)
    words[gerund].relation = .acl
  }

  /// Hangs a participle with "being" on the object right ahead of it: "the stigma *being attached* to them".
  mutating func mendBeing(_ participle: Int, in sentence: Range<Int>) {
    guard words[participle].pennTag == .verbPastParticiple, let verb = head(of: participle),
      verb < participle,
      words[verb].partOfSpeech == .verb
    else { return }
    let own = children(of: participle, in: sentence).filter { $0 < participle }
    guard own.contains(where: { words[$0].relation == .auxPass && words[$0].pennTag == .verbGerund }),
      own.allSatisfy({ [.aux, .auxPass, .advmod].contains(words[$0].relation) }), let first = own.first,
      first > verb,
      isNoun(first - 1),
      let object = children(of: verb, in: sentence).last(where: {
        words[$0].relation == .obj && $0 < first && isAbove($0, first - 1)
      })
    else { return }
    words[participle].head = TokenID(object)
    words[participle].relation = .acl
  }

  /// Hangs an infinitive on the verb that bids those whom a relative clause describes: "urge those who have not done so *to
  /// sign*".
  mutating func mendBidding(_ infinitive: Int, in sentence: Range<Int>) {
    guard words[infinitive].pennTag == .verbBase, let inner = head(of: infinitive), inner < infinitive,
      words[inner].relation == .aclRelcl, let noun = head(of: inner), noun < inner, let verb = head(of: noun),
      verb < noun, !classes[words[verb].lemma].isDisjoint(with: [.objectControl, .obliqueControl]),
      classes[words[inner].lemma].isDisjoint(with: [.objectControl, .obliqueControl, .lightVerb])
        || children(of: inner, in: sentence).contains(where: { classes[text.tokens[$0].form].contains(.so) }),
      let to = children(of: infinitive, in: sentence).first(where: { words[$0].relation == .mark }),
      words[to].pennTag == .infinitiveMarker, to < infinitive, to - 1 > inner, head(of: to - 1) == inner,
      words[to - 1].relation == .obj || classes[text.tokens[to - 1].form].contains(.so),
      !children(of: verb, in: sentence).contains(where: {
        $0 > noun && [.xcomp, .ccomp, .advcl].contains(words[$0].relation)
      })
    else { return }
    words[infinitive].head = TokenID(verb)
    words[infinitive].relation = .xcomp
  }

  /// Makes an infinitive behind "have" and an insertion its complement: "they have, by law, *to pay*".
  mutating func mendDuty(_ infinitive: Int, in sentence: Range<Int>) {
    guard words[infinitive].relation == .advcl, let have = head(of: infinitive), have < infinitive,
      classes[words[have].lemma].contains(.have), words[have].partOfSpeech == .verb,
      words[have + 1].pennTag == .comma
    else { return }
    let dependents = children(of: have, in: sentence)
    guard isInfinitive(infinitive, in: sentence),
      !dependents.contains(where: { words[$0].relation == .obj || words[$0].relation == .xcomp })
    else { return }
    words[infinitive].relation = .xcomp
  }

  /// Makes a clause with "that" right behind "perception" and its like the content of that noun: "born of the perception *that
  /// trade harms us*".
  mutating func mendNounContent(_ clause: Int, in sentence: Range<Int>) {
    guard let verb = head(of: clause), verb < clause, let that = content(clause, in: sentence),
      that - 1 > verb, classes[words[that - 1].lemma].contains(.contentNoun), head(of: that - 1) == verb,
      words[that - 1].relation == .obl
    else { return }
    words[clause].head = TokenID(that - 1)
    words[clause].relation = .acl
  }

  /// Hangs a clause with "that" on the infinitive ahead of it that says it, not on what that hangs on: "it is my duty to *report*
  /// to you *that* trade harms us".
  mutating func mendTold(_ clause: Int, in sentence: Range<Int>) {
    guard let above = head(of: clause), above < clause, let that = content(clause, in: sentence),
      that > above,
      words[above].partOfSpeech == .noun || words[above].partOfSpeech == .adjective
        || words[above].pennTag == .verbPastParticiple
    else { return }
    let dependents = children(of: above, in: sentence)
    guard
      let infinitive = dependents.last(where: {
        $0 > above && $0 < that && [.acl, .advcl, .csubj, .xcomp, .ccomp].contains(words[$0].relation)
          && isInfinitive($0, in: sentence)
      }), classes[words[infinitive].lemma].contains(.telling),
      !children(of: infinitive, in: sentence).contains(where: { words[$0].relation == .ccomp })
    else { return }
    words[clause].head = TokenID(infinitive)
    words[clause].relation = .ccomp
  }

  /// Hangs a clause with "in order to" on the verb above the noun it was hung on: "they must act with care *in order to win*".
  mutating func mendPurpose(_ infinitive: Int, in sentence: Range<Int>) {
    guard words[infinitive].relation == .acl, var above = head(of: infinitive), above < infinitive,
      let first = children(of: infinitive, in: sentence).first, words[first].relation == .mark,
      words[first].pennTag != .infinitiveMarker, first < infinitive,
      classes[text.tokens[first + 1].form].contains(.order)
    else { return }
    while isNoun(above) {
      guard let next = head(of: above), next < above else { return }
      above = next
    }
    guard words[above].partOfSpeech == .verb || words[above].partOfSpeech == .adjective else { return }
    words[infinitive].head = TokenID(above)
    words[infinitive].relation = .advcl
  }

  /// Makes a relative clause of one with "which" or "that" for its object that was read as a participle: "the crisis *that we are
  /// living through*".
  mutating func mendRelative(_ clause: Int, in sentence: Range<Int>) {
    guard words[clause].relation == .acl, let noun = head(of: clause), noun < clause else { return }
    let dependents = children(of: clause, in: sentence)
    guard
      dependents.contains(where: {
        noun < $0 && $0 < clause && words[$0].pennTag == .whDeterminer
          && [.obj, .nsubj, .nsubjPass].contains(words[$0].relation)
      }),
      !dependents.contains(where: { words[$0].relation == .mark })
    else { return }
    words[clause].relation = .aclRelcl
  }

  /// Makes one preposition of "ahead of": "the road that lies *ahead of us*".
  mutating func mendAhead(_ adverb: Int, in sentence: Range<Int>) {
    guard classes[text.tokens[adverb].form].contains(.ahead), adverb + 1 < sentence.upperBound,
      classes[text.tokens[adverb + 1].form].contains(.ofPreposition), let noun = head(of: adverb + 1),
      noun > adverb + 1, words[noun].relation == .obl, head(of: noun) == head(of: adverb)
    else { return }
    words[adverb].head = TokenID(noun)
    words[adverb].relation = .case
  }

  /// Takes "none the less" out of the clause that it only joins to the one before.
  mutating func mendNoneTheLess(_ word: Int, in sentence: Range<Int>) {
    guard word + 2 < sentence.upperBound, classes[text.tokens[word].form].contains(.none),
      classes[text.tokens[word + 1].form].contains(.definiteArticle),
      classes[text.tokens[word + 2].form].contains(.less)
    else { return }
    let group = word...word + 2
    let outside = group.compactMap { head(of: $0) }.filter { !group.contains($0) }
    let inside = sentence.filter { !group.contains($0) && head(of: $0).map(group.contains) ?? false }
    guard let above = outside.first, inside.allSatisfy({ words[$0].relation == .punct }) else { return }
    for part in group {
      words[part].head = TokenID(part == word ? above : word)
      words[part].relation = part == word ? .discourse : .fixed
      words[part].partOfSpeech = .adverb
      words[part].pennTag = .adverb
    }
  }

  /// Takes "no doubt" out of the clause that it only comments on: "it will *no doubt* be sold".
  mutating func mendNoDoubt(_ noun: Int, in sentence: Range<Int>) {
    guard isNoDoubt(noun), let clause = head(of: noun),
      children(of: clause, in: sentence).contains(where: {
        $0 != noun && (words[$0].relation.universal == .nsubj || words[$0].relation == .expl)
          && words[$0].pennTag != .existential
      })
    else { return }
    words[noun].relation = .discourse
  }

  func isNoDoubt(_ noun: Int) -> Bool {
    noun > 0 && classes[words[noun].lemma].contains(.doubt) && head(of: noun - 1) == noun
      && classes[text.tokens[noun - 1].form].contains(.negation)
  }

  /// Hangs an infinitive on the noun of will that a participle stands behind: "the willingness shown by them *to act*".
  mutating func mendShownWill(_ infinitive: Int, in sentence: Range<Int>) {
    guard let participle = head(of: infinitive), participle < infinitive, words[participle].relation == .acl,
      words[participle].pennTag == .verbPastParticiple, isInfinitive(infinitive, in: sentence),
      children(of: participle, in: sentence).contains(where: { words[$0].relation == .oblAgent }),
      let noun = head(of: participle), noun < participle, classes[words[noun].lemma].contains(.volition)
    else { return }
    words[infinitive].head = TokenID(noun)
    words[infinitive].relation = .acl
  }

  /// Hangs an infinitive on the noun of will that "concerned" or "involved" stands behind: "the wish of the states concerned *to
  /// act*".
  mutating func mendConcerned(_ participle: Int, in sentence: Range<Int>) {
    guard classes[text.tokens[participle].form].contains(.concerned), participle > sentence.lowerBound,
      isNoun(participle - 1), !isAbove(participle, participle - 1),
      let infinitive = children(of: participle, in: sentence).first(where: {
        $0 > participle && [.xcomp, .advcl].contains(words[$0].relation) && words[$0].pennTag == .verbBase
      })
    else { return }
    var noun = participle - 1
    while !classes[words[noun].lemma].contains(.volition) {
      guard words[noun].relation == .nmod, let above = head(of: noun), above < noun else { return }
      noun = above
    }
    words[infinitive].head = TokenID(noun)
    words[infinitive].relation = .acl
    words[participle].head = TokenID(participle - 1)
    words[participle].relation = .acl
    words[participle].pennTag = .verbPastParticiple
  }
}
