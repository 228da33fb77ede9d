import Prose
import Syntax

extension TreeMender {
  /// Hangs a weekday or year on the verb, not on the phrase ahead of it: "raised by a point *on Thursday*".
  mutating func mendDate(_ date: Int, in sentence: Range<Int>) {
    guard let phrase = head(of: date), phrase < date, isNoun(phrase), let verb = head(of: phrase),
      verb < phrase,
      words[verb].partOfSpeech == .verb, let preposition = preposition(of: date, in: sentence),
      preposition > phrase, classes[text.tokens[preposition].form].contains(.temporalCase),
      children(of: phrase, in: sentence).allSatisfy({ $0 <= phrase || $0 == date || $0 > date })
    else { return }
    let isDay = words[date].partOfSpeech == .properNoun && classes[text.tokens[date].form].contains(.timeNoun)
    let isYear = text.tokens[date].kind == .number && text.tokens[date].span.count == 4
    guard isDay && words[phrase].relation == .obl || isYear && words[phrase].relation == .oblAgent else {
      return
    }
    words[date].head = TokenID(verb)
    words[date].relation = .obl
  }

  /// Hangs a phrase on the verb, not on the measure of time ahead of it: "spends millions a year *on clinics*".
  mutating func mendMeasure(_ word: Int, in sentence: Range<Int>) {
    guard let measure = head(of: word), measure < word, let verb = head(of: measure), verb < measure,
      [.oblUnmarked, .nmodUnmarked].contains(words[measure].relation), words[verb].partOfSpeech == .verb,
      classes[words[measure].lemma].contains(.timeNoun), let own = preposition(of: word, in: sentence),
      own > measure, !classes[text.tokens[own].form].contains(.ofPreposition)
    else { return }
    words[word].head = TokenID(verb)
    words[word].relation = .obl
  }

  /// Gives a participle that opens a sentence the noun right behind it: "*given time*, water wears stone away".
  mutating func mendGiven(_ participle: Int, in sentence: Range<Int>) {
    guard classes[text.tokens[participle].form].contains(.participialMark),
      words[participle].pennTag == .verbPastParticiple, participle == sentence.lowerBound,
      let verb = head(of: participle),
      children(of: participle, in: sentence).allSatisfy({ words[$0].relation == .punct }),
      let noun = children(of: verb, in: sentence).first(where: { $0 > participle }), isNoun(noun),
      noun < verb, words[noun].relation == .obl, preposition(of: noun, in: sentence) == nil
    else { return }
    words[noun].head = TokenID(participle)
    words[noun].relation = .obj
  }

  /// Makes one adverbial of a noun, a preposition and the same noun: "they went *hand in hand*", "*day by day* it grew".
  mutating func mendPair(_ noun: Int, in sentence: Range<Int>) {
    let (preposition, other) = (noun + 1, noun + 2)
    guard other < sentence.upperBound, [.noun, .determiner, .pronoun].contains(words[noun].partOfSpeech),
      words[other].lemma == words[noun].lemma, words[preposition].partOfSpeech == .adposition,
      text.tokens[noun].form == text.tokens[other].form || noun == sentence.lowerBound,
      children(of: noun, in: sentence).allSatisfy({ $0 >= preposition }),
      let verb = [head(of: noun), head(of: other)].compactMap({ $0 }).first(where: {
        $0 != noun && $0 != other
      }),
      words[verb].partOfSpeech == .verb || words[verb].partOfSpeech == .adjective
    else { return }
    hang(noun, on: verb, as: .oblUnmarked)
    hang(other, on: noun, as: .nmod)
    hang(preposition, on: other, as: .case)
  }

  /// Makes a mark of the "so" of "so that" and the "now" of "now that", which say nothing of the word they were hung on: "*so
  /// that* it can grow".
  mutating func mendSoThat(_ word: Int, in sentence: Range<Int>) {
    let that = word + 1
    guard !classes[text.tokens[word].form].isDisjoint(with: [.so, .continuing]), that < sentence.upperBound,
      classes[text.tokens[that].form].contains(.that), words[that].relation == .mark,
      let clause = head(of: that), that < clause
    else { return }
    if let verb = head(of: word), head(of: clause) == word { hang(clause, on: verb, as: .advcl) }
    makeMark(word, of: clause)
  }

  /// Makes a preposition of a participle that opens a sentence: "*pending* a decision, the fund was closed".
  mutating func mendPending(_ participle: Int, in sentence: Range<Int>) {
    guard participle == sentence.lowerBound, classes[text.tokens[participle].form].contains(.pending),
      let noun = children(of: participle, in: sentence).first(where: { words[$0].relation == .obj }),
      let verb = head(of: participle)
    else { return }
    hang(noun, on: verb, as: .obl)
    hang(participle, on: noun, as: .case)
    words[participle].partOfSpeech = .adposition
    words[participle].pennTag = .preposition
    for dependent in children(of: participle, in: sentence) { words[dependent].head = TokenID(verb) }
  }

  /// Makes the noun behind a passive the subject where a phrase opens the clause: "to this must be added *the cost*".
  mutating func mendInvertedPassive(_ noun: Int, in sentence: Range<Int>) {
    guard let verb = head(of: noun), verb < noun else { return }
    let dependents = children(of: verb, in: sentence)
    guard dependents.contains(where: { words[$0].relation == .auxPass }),
      dependents.contains(where: { $0 < verb && words[$0].relation == .obl }),
      !dependents.contains(where: isSubjectLike), words[verb].relation == .root
    else { return }
    words[noun].relation = .nsubjPass
  }

  /// Makes a name of a pronoun with an article or in brackets: "the World Health Organization (*WHO*)".
  mutating func mendAcronym(_ word: Int, in sentence: Range<Int>) {
    guard words[word].pennTag == .whPronoun, text.tokens[word].isCapitalized, word > sentence.lowerBound
    else {
      return
    }
    switch words[word - 1].pennTag {
    case .determiner where head(of: word - 1) == word: break
    case .openingBracket
    where word - 1 > sentence.lowerBound && isNoun(word - 2) && !isAbove(word, word - 2):
      words[word].head = TokenID(word - 2)
      words[word].relation = .appos
    default: return
    }
    words[word].partOfSpeech = .properNoun
    words[word].pennTag = .properNoun
  }

  /// Hangs a phrase on the capitalised noun ahead of it where both are one name: "the Committee *on Harbour Safety*".
  mutating func mendNamePhrase(_ phrase: Int, in sentence: Range<Int>) {
    guard words[phrase].partOfSpeech == .properNoun, !classes[words[phrase].lemma].contains(.timeNoun),
      let preposition = preposition(of: phrase, in: sentence), preposition - 1 > sentence.lowerBound,
      words[preposition - 1].partOfSpeech == .noun, text.tokens[preposition - 1].isCapitalized,
      let verb = head(of: phrase), head(of: preposition - 1) == verb, verb < preposition
    else { return }
    words[phrase].head = TokenID(preposition - 1)
    words[phrase].relation = .nmod
  }

  /// Makes a phrase with "not" behind a comma the coordinate of the one ahead that has the same preposition: "for money, *not
  /// for fame*".
  mutating func mendContrast(_ phrase: Int, in sentence: Range<Int>) {
    guard let verb = head(of: phrase), verb < phrase, let own = preposition(of: phrase, in: sentence),
      own > sentence.lowerBound + 1, words[own - 1].partOfSpeech == .particle,
      classes[text.tokens[own - 1].form].contains(.negation), words[own - 2].pennTag == .comma,
      let first = twin(of: own, under: verb, in: sentence)
    else { return }
    words[phrase].head = TokenID(first)
    words[phrase].relation = .conj
    words[own - 1].head = TokenID(phrase)
    words[own - 2].head = TokenID(phrase)
  }

  /// Makes an adverb and the preposition behind it open the clause that follows: "*far from* harming them, trade helps".
  mutating func mendDistance(_ adverb: Int, in sentence: Range<Int>) {
    guard let verb = head(of: adverb), adverb + 1 < sentence.upperBound,
      let clause = children(of: adverb, in: sentence).first(where: { $0 > adverb + 1 }),
      words[clause].pennTag == .verbGerund, words[adverb + 1].partOfSpeech == .subordinatingConjunction,
      head(of: adverb + 1) == clause
    else { return }
    words[clause].head = TokenID(verb)
    words[clause].relation = .advcl
    words[adverb].head = TokenID(clause)
    words[adverb].relation = .mark
  }

  /// Makes a noun between the words that open a clause and its verb the subject of that verb: "*for farmers* to plant", "*with
  /// its walls* crumbling".
  mutating func mendOpenedSubject(_ clause: Int, in sentence: Range<Int>) {
    guard let above = head(of: clause) else { return }
    let dependents = children(of: clause, in: sentence)
    guard !dependents.contains(where: { words[$0].relation.universal == .nsubj }),
      let mark = dependents.first(where: { words[$0].relation == .mark && $0 < clause }),
      !classes[text.tokens[mark].form].isDisjoint(with: [.forPreposition, .appositiveCase]),
      let noun = (mark + 1..<clause).last(where: { isNoun($0) && head(of: $0) == above }),
      words[clause].pennTag == .verbBase
        || [.verbGerund, .verbPastParticiple].contains(words[clause].pennTag) && noun + 1 == clause,
      (mark + 1..<noun).allSatisfy({ head(of: $0) == noun }),
      !classes[words[noun].lemma].contains(.timeNoun)
    else { return }
    words[noun].head = TokenID(clause)
    words[noun].relation = .nsubj
    words[mark].partOfSpeech = .subordinatingConjunction
  }
}
