import Prose
import Syntax

extension TreeMender {
  /// Makes the second of two subjects the apposition of the first: "Photosynthesis, *the process* …, takes place".
  mutating func mendApposition(_ subject: Int, in sentence: Range<Int>) {
    guard isNoun(subject), let verb = head(of: subject), subject < verb,
      let first = children(of: verb, in: sentence).first(where: { words[$0].relation.universal == .nsubj }),
      first < subject, isNoun(first), words[first].relation == words[subject].relation
    else { return }
    let own = children(of: subject, in: sentence).filter { $0 < subject }
    let lower = own.first ?? subject
    guard lower > sentence.lowerBound,
      !own.contains(where: { words[$0].relation == .cc || words[$0].relation == .mark }),
      words[lower].pennTag == .comma || words[lower - 1].pennTag == .comma
    else { return }
    words[subject].head = TokenID(first)
    words[subject].relation = .appos
  }

  /// Hangs a name on the noun right ahead of it, not on what a copula says of another name: "Ossa is a suburb of the *capital*,
  /// *Veyra*".
  mutating func mendNameApposition(_ name: Int, in sentence: Range<Int>) {
    guard words[name].partOfSpeech == .properNoun, let predicate = head(of: name), predicate < name,
      let comma = children(of: name, in: sentence).first, words[comma].pennTag == .comma,
      comma - 1 > predicate,
      words[comma - 1].partOfSpeech == .noun, head(of: comma - 1) == predicate,
      words[comma - 1].relation == .nmod
    else { return }
    let dependents = children(of: predicate, in: sentence)
    guard dependents.contains(where: { words[$0].relation == .cop }),
      dependents.contains(where: {
        words[$0].relation == .nsubj && words[$0].partOfSpeech == .properNoun
      })
    else { return }
    words[name].head = TokenID(comma - 1)
  }

  /// Makes a noun with a preposition ahead of it no subject: "*in the end* they came".
  mutating func mendOblique(_ subject: Int, in sentence: Range<Int>) {
    guard isNoun(subject), let verb = head(of: subject), subject < verb, words[verb].partOfSpeech == .verb,
      let preposition = preposition(of: subject, in: sentence), words[preposition].pennTag == .preposition
    else { return }
    words[subject].relation = .obl
  }

  /// Makes "that" the mark of a clause that has another subject: "they insist *that* history binds them".
  mutating func mendComplementizer(_ word: Int, in sentence: Range<Int>) {
    guard classes[text.tokens[word].form].contains(.that), let verb = head(of: word), word < verb,
      children(of: verb, in: sentence).contains(where: {
        word < $0 && $0 < verb && words[$0].relation.universal == .nsubj && !isNoDoubt($0)
      })
    else { return }
    makeMark(word, of: verb)
  }

  /// Makes a "that" ahead of a plural the mark of the clause whose subject that is: "and *that* talks should resume".
  mutating func mendPluralThat(_ word: Int, in sentence: Range<Int>) {
    guard classes[text.tokens[word].form].contains(.that), let noun = head(of: word), word < noun,
      word > sentence.lowerBound, words[word - 1].relation == .cc, words[noun].pennTag == .nounPlural,
      words[noun].relation.universal == .nsubj,
      let verb = head(of: noun), noun < verb
    else { return }
    makeMark(word, of: verb)
  }

  /// Makes a relative clause that lacks nothing besides "that" the content of the noun: "the claim *that the firm cheats its
  /// drivers*".
  mutating func mendContentClause(_ clause: Int, in sentence: Range<Int>) {
    let dependents = children(of: clause, in: sentence)
    guard words[clause].relation == .aclRelcl, let noun = head(of: clause), noun < clause,
      let that = dependents.first(where: { classes[text.tokens[$0].form].contains(.that) && $0 < clause }),
      [.obj, .mark].contains(words[that].relation),
      dependents.contains(where: { $0 < clause && $0 > that && words[$0].relation.universal == .nsubj }),
      isContent(clause, of: noun)
        || dependents.contains(where: { $0 > clause && [.obj, .ccomp].contains(words[$0].relation) })
        || words[that].relation == .mark && words[that].pennTag != .whDeterminer
          && !classes[words[clause].lemma].contains(.transitive)
    else { return }
    makeMark(that, of: clause)
    words[clause].relation = .acl
    var other = noun
    while !classes[words[other].lemma].contains(.contentNoun), words[other].relation == .nmod,
      let above = head(of: other), above < other
    {
      other = above
    }
    if classes[words[other].lemma].contains(.contentNoun) { words[clause].head = TokenID(other) }
  }

  /// Whether a noun has a content that a verb without need of an object can state: "a chance *that they succeed*".
  private func isContent(_ clause: Int, of noun: Int) -> Bool {
    classes[words[noun].lemma].contains(.contentNoun) && !classes[words[clause].lemma].contains(.transitive)
  }

  mutating func makeMark(_ word: Int, of clause: Int) {
    words[word].head = TokenID(clause)
    words[word].relation = .mark
    words[word].partOfSpeech = .subordinatingConjunction
    words[word].pennTag = .preposition
  }

  /// Makes the noun behind "for" the subject of the infinitive that follows it: "it is time *for the council to act*".
  mutating func mendInfinitive(_ infinitive: Int, in sentence: Range<Int>) {
    let dependents = children(of: infinitive, in: sentence)
    guard words[infinitive].relation == .acl, words[infinitive].pennTag == .verbBase,
      let noun = head(of: infinitive), noun < infinitive, let above = head(of: noun), above < noun,
      words[noun].relation == .nmod || words[noun].relation == .obl,
      classes[words[noun].lemma].isDisjoint(with: [.volition, .timeNoun, .openingNoun]),
      !dependents.contains(where: { words[$0].relation.universal == .nsubj }),
      let to = dependents.first(where: { words[$0].relation == .mark }),
      words[to].pennTag == .infinitiveMarker,
      let preposition = preposition(of: noun, in: sentence),
      classes[text.tokens[preposition].form].contains(.forPreposition)
    else { return }
    words[infinitive].head = TokenID(above)
    words[infinitive].relation = isNoun(above) ? .acl : .advcl
    words[noun].head = TokenID(infinitive)
    words[noun].relation = .nsubj
    words[preposition].head = TokenID(infinitive)
    words[preposition].relation = .mark
  }

  /// Gives a coordinate verb the noun right behind it that was hung on an earlier object: "they raised taxes and *cut spending*".
  mutating func mendLostObject(_ object: Int, in sentence: Range<Int>) {
    guard isNoun(object), let first = head(of: object), first < object,
      words[first].relation == .obj, let main = head(of: first), main < first
    else { return }
    let own = children(of: object, in: sentence).filter { $0 < object }
    let verb = (own.first ?? object) - 1
    guard verb > first, words[verb].relation == .conj, head(of: verb) == main,
      words[verb].partOfSpeech == .verb,
      words[verb].pennTag == words[main].pennTag || areBothPast(verb, main),
      !own.contains(where: { words[$0].relation == .cc || words[$0].relation == .punct }),
      !children(of: verb, in: sentence).contains(where: { words[$0].relation == .obj })
    else { return }
    words[object].head = TokenID(verb)
    words[object].relation = .obj
    words[verb].pennTag = words[main].pennTag
  }

  /// Makes a noun in "-ing" behind a verb that controls gerunds, with a noun right behind it, a gerund with its object: "accused them
  /// of *spreading lies*".
  mutating func mendGerund(_ word: Int, in sentence: Range<Int>) {
    guard words[word].pennTag == .noun, word + 1 < sentence.upperBound, isNoun(word + 1),
      let preposition = preposition(of: word, in: sentence) ?? preposition(of: word + 1, in: sentence),
      preposition + 1 == word, classes[text.tokens[preposition].form].contains(.gerundPreposition),
      text.vocabulary.spelling(of: text.tokens[word].form).hasSuffix("ing")
    else { return }
    var verb = preposition
    while verb > sentence.lowerBound, words[verb].partOfSpeech != .verb { verb -= 1 }
    guard words[verb].partOfSpeech == .verb, classes[words[verb].lemma].contains(.gerundControl),
      children(of: verb, in: sentence).contains(where: {
        words[$0].relation == .obj && verb < $0 && $0 < preposition
      }), [verb, word].contains(head(of: word + 1)), !isAbove(word, verb)
    else { return }
    words[word].head = TokenID(verb)
    words[word].relation = .advcl
    words[word].partOfSpeech = .verb
    words[word].pennTag = .verbGerund
    makeMark(preposition, of: word)
    words[word + 1].head = TokenID(word)
    words[word + 1].relation = .obj
    words[word + 1].partOfSpeech = .noun
  }

  /// Makes an adverb with an article of its own the object: "they dug *a well*".
  mutating func mendArticle(_ word: Int, in sentence: Range<Int>) {
    guard words[word].partOfSpeech == .adverb, let verb = head(of: word), verb < word,
      words[verb].partOfSpeech == .verb, word - 1 > verb, head(of: word - 1) == word,
      words[word - 1].relation == .det,
      lexicon[text.vocabulary.bytes(of: text.tokens[word].form)].contains(.noun),
      !children(of: verb, in: sentence).contains(where: { words[$0].relation == .obj })
    else { return }
    words[word].relation = .obj
    words[word].partOfSpeech = .noun
    words[word].pennTag = .noun
  }

  /// Makes a participle ahead of a noun a verb where it stands between two others of one perfect: "have built roads, *hired* teachers
  /// and opened clinics".
  mutating func mendPerfectRow(_ noun: Int, in sentence: Range<Int>) {
    guard isNoun(noun), let first = head(of: noun), first < noun, words[first].relation == .obj,
      let main = head(of: first), main < first, words[main].pennTag == .verbPastParticiple
    else { return }
    let own = children(of: noun, in: sentence).filter { $0 < noun }
    guard let participle = own.first(where: { words[$0].relation == .amod }),
      participle > sentence.lowerBound,
      words[participle].pennTag == .verbPastParticiple, words[participle - 1].pennTag == .comma,
      own.allSatisfy({ $0 >= participle - 1 && words[$0].relation != .cc }),
      let last = children(of: main, in: sentence).first(where: {
        $0 > noun && words[$0].relation == .conj && words[$0].pennTag == .verbPastParticiple
      })
    else { return }
    if last + 1 < sentence.upperBound, isNoun(last + 1), words[last + 1].relation == .conj,
      head(of: last + 1) == first
    {
      for child in children(of: last + 1, in: sentence) where child < last {
        words[child].head = TokenID(last)
      }
      words[last + 1].head = TokenID(last)
      words[last + 1].relation = .obj
    }
    words[participle].head = TokenID(main)
    words[participle].relation = .conj
    words[participle].partOfSpeech = .verb
    for child in own where child < participle { words[child].head = TokenID(participle) }
    words[noun].head = TokenID(participle)
    words[noun].relation = .obj
  }

  /// Whether one verb is a past form and the other has the same shape: "raised" and "*cut*".
  private func areBothPast(_ verb: Int, _ main: Int) -> Bool {
    words[main].pennTag == .verbPast && words[verb].pennTag == .verbPastParticiple
  }

  /// Hangs a coordinate adjective on the adjective that is said of the subject, not on a noun in between: "rich in starch and *poor*
  /// in protein".
  mutating func mendCoordinateAdjective(_ word: Int, in sentence: Range<Int>) {
    let dependents = children(of: word, in: sentence)
    guard words[word].partOfSpeech == .adjective, let noun = head(of: word), isNoun(noun), noun < word,
      dependents.contains(where: { words[$0].relation == .cc && $0 < word }),
      !dependents.contains(where: { words[$0].relation == .det }),
      let adjective = head(of: noun), adjective < noun, words[adjective].partOfSpeech == .adjective,
      words[noun].relation == .obl
    else { return }
    words[word].head = TokenID(adjective)
    for dependent in children(of: adjective, in: sentence)
    where dependent > word && words[dependent].relation == .obl { words[dependent].head = TokenID(word) }
  }

  /// Makes "up to" and what it bounds one phrase: "spends *up to twenty dollars*".
  mutating func mendBound(of number: Int, in sentence: Range<Int>) {
    let first = children(of: number, in: sentence).first { words[$0].relation == .compound } ?? number
    let up = first - 2
    guard up >= sentence.lowerBound, classes[text.tokens[up].form].contains(.up),
      words[up + 1].partOfSpeech == .adposition, head(of: up) != number, let noun = head(of: number),
      number < noun, [up, noun, number].contains(head(of: up + 1))
    else { return }
    let verb = up - 1
    words[up].head = TokenID(number)
    words[up].relation = .advmod
    words[up + 1].head = TokenID(up)
    words[up + 1].relation = .fixed
    guard words[noun].relation == .obl, let above = head(of: noun), above == verb,
      !children(of: above, in: sentence).contains(where: { words[$0].relation == .obj })
    else { return }
    words[noun].relation = .obj
  }
}
