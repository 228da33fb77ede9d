import Prose
import Syntax

extension TreeMender {
  /// Gives a main verb without a subject the noun phrase ahead of it that a comma sets off from a phrase at the start:
  /// "after the attacks, *most states* signed".
  mutating func mendLostSubject(of verb: Int, in sentence: Range<Int>) {
    let dependents = children(of: verb, in: sentence)
    let finite: [PennTag] = [.verbPast, .verbPresent, .verbPresentThird, .modal]
    let group = [verb] + dependents.filter { $0 < verb && words[$0].relation.universal == .aux }
    guard words[verb].partOfSpeech == .verb, group.contains(where: { finite.contains(words[$0].pennTag) }),
      !dependents.contains(where: {
        [.nsubj, .csubj, .expl].contains(words[$0].relation.universal) || words[$0].relation == .nsubjOuter
      }), let first = group.min()
    else { return }
    let lower = max(sentence.lowerBound, first - Self.reach)
    for noun in (lower..<first).reversed() {
      guard words[noun].relation == .conj || words[noun].relation == .appos, isNoun(noun),
        let above = head(of: noun),
        isInOpening(above, of: verb)
      else { continue }
      let own = children(of: noun, in: sentence).filter { $0 < noun }
      guard let comma = own.first(where: { words[$0].relation == .punct }), words[comma].pennTag == .comma,
        !own.contains(where: { words[$0].relation == .cc || words[$0].relation == .case })
      else { return }
      words[noun].head = TokenID(verb)
      words[noun].relation = group.contains { words[$0].relation == .auxPass } ? .nsubjPass : .nsubj
      return
    }
  }

  /// Whether a word belongs to a phrase with a preposition that hangs on a verb.
  func isInOpening(_ word: Int, of verb: Int) -> Bool {
    var word = word
    for _ in 0..<12 {
      guard let above = head(of: word) else { return false }
      if above == verb { return words[word].relation == .obl }
      word = above
    }
    return false
  }

  /// Hangs a subject on the verb, not on its auxiliary.
  mutating func mendSubject(_ subject: Int) {
    guard let auxiliary = head(of: subject), let verb = head(of: auxiliary), verb != subject else { return }
    switch words[auxiliary].relation {
    case .aux, .auxPass, .cop: words[subject].head = TokenID(verb)
    default: break
    }
  }

  /// Hangs a modal verb on the verb, not on the phrase in between: "it *will* in time *win* support".
  mutating func mendModal(_ modal: Int) {
    guard words[modal].pennTag == .modal, let noun = head(of: modal), isNoun(noun), modal < noun,
      let verb = head(of: noun), noun < verb, words[noun].relation == .obl,
      words[verb].pennTag == .verbBase || words[verb].pennTag == .verbPresent
    else { return }
    words[modal].head = TokenID(verb)
    words[verb].pennTag = .verbBase
  }

  /// Makes "have" the auxiliary of the participle that was hung on it over what stands between: "they *have*, over the
  /// years, *signed* it".
  mutating func mendPerfect(_ have: Int, in sentence: Range<Int>) {
    guard words[have].partOfSpeech == .verb || words[have].relation != .aux,
      words[have].relation != .auxPass
    else { return }
    let dependents = children(of: have, in: sentence)
    guard
      let participle = dependents.first(where: {
        $0 > have && words[$0].pennTag == .verbPastParticiple || $0 > have && words[$0].pennTag == .verbGerund
      }), [.xcomp, .ccomp, .conj, .advcl, .parataxis, .acl].contains(words[participle].relation),
      !dependents.contains(where: { [.obj, .iobj].contains(words[$0].relation) })
    else { return }
    let own = children(of: participle, in: sentence)
    let isPerfect =
      words[participle].pennTag == .verbPastParticiple
      || own.contains(where: { words[$0].relation == .aux && words[$0].pennTag == .verbPastParticiple })
    guard isPerfect,
      !own.contains(where: {
        [.mark, .cc, .nsubj, .nsubjPass].contains(words[$0].relation)
          || words[$0].relation == .auxPass && words[$0].pennTag != .verbPastParticiple
      })
    else { return }
    words[participle].head = words[have].head
    words[participle].relation = words[have].relation
    for dependent in dependents where dependent != participle {
      words[dependent].head = TokenID(participle)
    }
    words[have].head = TokenID(participle)
    words[have].relation = .aux
    words[have].partOfSpeech = .auxiliary
  }

  /// Hangs an infinitive on the noun right ahead of it that says who means to do it, not on the verb: "they welcome the
  /// *determination* of the council *to act*".
  mutating func mendVolition(_ infinitive: Int, in sentence: Range<Int>) {
    guard words[infinitive].pennTag == .verbBase, let verb = head(of: infinitive), verb < infinitive,
      !classes[words[verb].lemma].contains(.objectControl),
      !classes[words[verb].lemma].isSuperset(of: [.judging, .lightVerb]),
      let to = children(of: infinitive, in: sentence).first(where: { words[$0].relation == .mark }),
      words[to].pennTag == .infinitiveMarker, to < infinitive, to - 1 > verb, isAbove(verb, to - 1),
      !isAbove(infinitive, to - 1)
    else { return }
    var word = to - 1
    while word > verb {
      if isNoun(word), !classes[words[word].lemma].isDisjoint(with: [.volition, .impersonalNoun]) {
        words[infinitive].head = TokenID(word)
        words[infinitive].relation = .acl
        return
      }
      guard words[word].relation != .conj, let above = head(of: word), above < word else { return }
      word = above
    }
  }

  /// Makes a participle behind a comma the coordinate of the passive ahead where another follows with "and": "was begun by him,
  /// *finished* by his son and sold".
  mutating func mendSeries(_ participle: Int, in sentence: Range<Int>) {
    guard words[participle].pennTag == .verbPastParticiple, participle > sentence.lowerBound,
      words[participle - 1].pennTag == .comma, let first = head(of: participle), first < participle,
      words[first].pennTag == .verbPastParticiple,
      children(of: first, in: sentence).contains(where: { words[$0].relation == .auxPass })
    else { return }
    let dependents = children(of: participle, in: sentence)
    guard !dependents.contains(where: { [.mark, .nsubj, .aux, .auxPass].contains(words[$0].relation) }),
      let next = dependents.first(where: {
        $0 > participle && words[$0].relation == .conj && words[$0].pennTag == .verbPastParticiple
      }), children(of: next, in: sentence).contains(where: { words[$0].relation == .cc })
    else { return }
    words[participle].relation = .conj
    words[next].head = TokenID(first)
  }

  /// Makes a gerund behind a comma the coordinate of one with a preposition where another follows with "and": "is aimed at mending
  /// roads, *building* bridges and digging wells".
  mutating func mendGerundSeries(_ gerund: Int, in sentence: Range<Int>) {
    guard words[gerund].pennTag == .verbGerund, gerund > sentence.lowerBound,
      words[gerund - 1].pennTag == .comma, let verb = head(of: gerund), verb < gerund
    else { return }
    let dependents = children(of: gerund, in: sentence)
    guard !dependents.contains(where: { [.mark, .nsubj, .aux, .auxPass].contains(words[$0].relation) }),
      let next = dependents.first(where: { $0 > gerund && words[$0].relation == .conj }),
      words[next].pennTag == .verbGerund,
      let first = children(of: verb, in: sentence).last(where: {
        $0 > verb && $0 < gerund && words[$0].relation == .advcl && words[$0].pennTag == .verbGerund
      }), children(of: first, in: sentence).contains(where: { words[$0].relation == .mark })
    else { return }
    words[gerund].head = TokenID(first)
    words[gerund].relation = .conj
    words[next].head = TokenID(first)
  }

  /// Hangs a clause that was read as the main one, though it only says on what terms, on the one ahead: "we pay, *provided that
  /// they come*".
  mutating func mendProviso(_ participle: Int, in sentence: Range<Int>) {
    guard classes[text.tokens[participle].form].contains(.participialMark) else { return }
    let dependents = children(of: participle, in: sentence)
    guard !dependents.contains(where: { words[$0].relation.universal == .nsubj && $0 > sentence.lowerBound }),
      let clause = dependents.first(where: { $0 > participle && words[$0].relation == .ccomp }),
      content(clause, in: sentence) != nil,
      let main = dependents.last(where: {
        $0 < participle && [.ccomp, .parataxis, .advcl, .csubj].contains(words[$0].relation)
      })
    else { return }
    words[main].head = nil
    words[main].relation = .root
    words[participle].head = TokenID(main)
    words[participle].relation = .advcl
    for dependent in dependents where words[dependent].relation == .punct {
      words[dependent].head = TokenID(main)
    }
  }

  /// Makes a preposition that was read as opening a clause that of the noun behind it: "would *without doubt* serve".
  mutating func mendMark(_ mark: Int, in sentence: Range<Int>) {
    guard words[mark].partOfSpeech == .adposition, let verb = head(of: mark), mark < verb,
      words[verb].pennTag != .verbGerund,
      let noun = (mark + 1..<verb).first(where: { isNoun($0) && head(of: $0) == verb }),
      words[noun].relation == .obl, preposition(of: noun, in: sentence) == nil,
      (mark + 1..<noun).allSatisfy({ head(of: $0) == noun })
    else { return }
    words[mark].head = TokenID(noun)
    words[mark].relation = .case
  }

  /// Gives an object behind two verbs, of which the first has something of its own behind it, to the second alone:
  /// "meeting often and *signing* treaties".
  mutating func mendObject(_ object: Int, in sentence: Range<Int>) {
    guard let first = head(of: object), first < object else { return }
    let dependents = children(of: first, in: sentence)
    guard let second = dependents.last(where: { words[$0].relation == .conj && $0 < object && $0 > first }),
      words[second].pennTag == words[first].pennTag,
      (second + 1..<object).allSatisfy({ head(of: $0) == object }),
      dependents.contains(where: {
        $0 > first && $0 < second && [.advmod, .obl, .oblUnmarked, .xcomp].contains(words[$0].relation)
      })
    else { return }
    words[object].head = TokenID(second)
  }

  /// Gives a verb the object that was hung on the phrase in between: "they noted with regret *the delay*".
  mutating func mendStrandedObject(_ object: Int, in sentence: Range<Int>) {
    guard let phrase = head(of: object), phrase < object, isNoun(phrase), isNoun(object),
      words[phrase].relation == .obl, let verb = head(of: phrase), verb < phrase,
      words[verb].partOfSpeech == .verb,
      words[verb].pennTag != .verbPastParticiple || words[verb].relation != .acl
    else { return }
    let dependents = children(of: object, in: sentence)
    if words[object].relation != .obj {
      guard classes[words[verb].lemma].contains(.transitive),
        dependents.contains(where: { words[$0].relation == .det || words[$0].relation == .nmodPoss }),
        !dependents.contains(where: { words[$0].relation == .cc || words[$0].relation == .case })
      else { return }
    }
    guard
      !children(of: verb, in: sentence).contains(where: {
        [.obj, .ccomp, .xcomp, .auxPass, .nsubjPass].contains(words[$0].relation)
      })
    else { return }
    words[object].head = TokenID(verb)
    words[object].relation = .obj
  }

  /// Hangs a clause with "that" on the verb or adjective where it was hung on a pronoun: "it is clear to us *that* it fell".
  mutating func mendContent(_ clause: Int, in sentence: Range<Int>) {
    guard let pronoun = head(of: clause), words[pronoun].pennTag == .pronoun, pronoun < clause,
      let above = head(of: pronoun), content(clause, in: sentence) != nil
    else { return }
    words[clause].head = TokenID(above)
    words[clause].relation = .ccomp
    if let filler = subjectFiller(of: above, in: sentence) {
      words[filler].relation = .expl
      words[clause].relation = .csubj
    }
  }

  /// "it" as the subject of a word.
  func subjectFiller(of word: Int, in sentence: Range<Int>) -> Int? {
    children(of: word, in: sentence).first {
      words[$0].relation == .nsubj && classes[text.tokens[$0].form].contains(.it)
    }
  }

  /// Makes a capitalised word behind a name, read as an adverb of the verb, a part of the name.
  mutating func mendName(_ word: Int, in sentence: Range<Int>) {
    let name = word - 1
    guard name > sentence.lowerBound, text.tokens[word].isCapitalized, text.tokens[name].isCapitalized,
      words[name].partOfSpeech == .properNoun, let verb = head(of: word), head(of: name) == verb, verb < name
    else { return }
    words[word].head = TokenID(name)
    words[word].relation = .flat
    words[word].partOfSpeech = .properNoun
    words[word].pennTag = .properNoun
  }

  /// Hangs a clause that has the same pronoun for a subject as the main clause on that, and not on what is said in it:
  /// "*I* know that he came, and *I* thank him".
  mutating func mendMainClause(_ clause: Int, in sentence: Range<Int>) {
    guard let said = head(of: clause), said < clause, words[said].relation == .ccomp,
      let main = head(of: said), main < said,
      let own = subjectPronoun(of: clause, in: sentence), let other = subjectPronoun(of: main, in: sentence),
      text.tokens[own].form == text.tokens[other].form,
      let connective = children(of: clause, in: sentence).first(where: { words[$0].relation == .cc }),
      own - connective <= 2, connective > 0, words[connective - 1].pennTag == .comma,
      !children(of: clause, in: sentence).contains(where: { words[$0].relation == .mark })
    else { return }
    words[clause].head = TokenID(main)
  }

  func subjectPronoun(of clause: Int, in sentence: Range<Int>) -> Int? {
    children(of: clause, in: sentence).first {
      words[$0].relation == .nsubj && words[$0].pennTag == .pronoun
        && !classes[text.tokens[$0].form].contains(.it)
    }
  }

  /// Makes "more than ever" the degree of the adjective or participle behind it.
  mutating func mendComparison(around copula: Int, in sentence: Range<Int>) {
    guard let more = head(of: copula), copula < more, classes[text.tokens[more].form].contains(.comparator),
      let adjective = children(of: more, in: sentence).first(where: { $0 > more + 2 }), adjective == more + 3,
      words[adjective].partOfSpeech == .adjective || words[adjective].pennTag == .verbPastParticiple
    else { return }
    words[adjective].head = words[more].head
    words[adjective].relation = words[more].relation
    for dependent in children(of: more, in: sentence) + children(of: adjective, in: sentence) {
      let isComparison = more < dependent && dependent < adjective
      words[dependent].head = TokenID(isComparison ? more : adjective)
    }
    words[adjective].partOfSpeech = .adjective
    words[adjective].pennTag = .adjective
    words[more].head = TokenID(adjective)
    words[more].relation = .advmod
  }

  /// Makes a clause of the first of two copulas: "*What is at stake* is the future".
  mutating func mendFreeRelative(around copula: Int, in sentence: Range<Int>) {
    guard let predicate = head(of: copula), copula < predicate else { return }
    let dependents = children(of: predicate, in: sentence)
    let subjects = dependents.filter { words[$0].relation == .nsubj }
    if subjects.count == 2, subjects[1] < copula, words[subjects[0]].pennTag == .whPronoun,
      children(of: subjects[1], in: sentence).contains(where: { words[$0].relation == .cop })
    {
      words[subjects[0]].head = TokenID(subjects[1])
      words[subjects[1]].relation = .csubj
      return
    }
    guard let first = dependents.first(where: { words[$0].relation == .cop }), first < copula,
      subjects.count == 2,
      subjects[0] < first, first < subjects[1], subjects[1] < copula, words[subjects[0]].pennTag == .whPronoun
    else { return }
    words[subjects[0]].head = TokenID(subjects[1])
    words[first].head = TokenID(subjects[1])
    words[subjects[1]].relation = .csubj
  }

  /// Gives a negation to the clause that it denies: not to a comment ("it should *not*, we believe, be sold"), an auxiliary or
  /// a quantifier ("*not* all agree").
  mutating func mendNegation(_ negation: Int, in sentence: Range<Int>) {
    guard classes[text.tokens[negation].form].contains(.negation), let above = head(of: negation),
      let clause = head(of: above)
    else { return }
    switch words[above].relation {
    case .aux, .auxPass, .cop: words[negation].head = TokenID(clause)
    case .det, .amod:
      guard negation + 1 == above, above < clause, words[negation].partOfSpeech == .particle,
        words[clause].relation.universal == .nsubj
      else { return }
      words[negation].head = TokenID(clause)
    case .parataxis:
      guard negation + 1 < above, words[negation + 1].pennTag == .comma, negation > sentence.lowerBound,
        head(of: negation - 1) == clause, words[negation - 1].relation.universal == .aux
      else { return }
      words[negation].head = TokenID(clause)
    default: break
    }
  }
}
