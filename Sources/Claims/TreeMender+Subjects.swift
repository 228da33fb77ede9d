import Prose
import Syntax

extension TreeMender {
  /// Gives the first of two subjects another place: no verb has two.
  ///
  /// A question word is the object ("*what* has the council done?"), what "and" joins is the coordinate of the first
  /// ("nurses, who work at night, *and drivers*"), and a noun behind a gerund is the gerund's object ("reducing *costs*
  /// helps").
  mutating func mendSecondSubject(_ subject: Int, in sentence: Range<Int>) {
    guard let verb = head(of: subject), subject < verb else { return }
    let dependents = children(of: verb, in: sentence)
    guard
      let first = dependents.first(where: {
        $0 < subject && [.nsubj, .csubj].contains(words[$0].relation.universal)
      })
    else { return }
    if words[first].relation.universal == .csubj {
      guard words[first].pennTag == .verbGerund, isNoun(subject),
        children(of: subject, in: sentence).allSatisfy({ $0 > first }),
        !children(of: first, in: sentence).contains(where: { words[$0].relation == .obj })
      else { return }
      words[subject].head = TokenID(first)
      words[subject].relation = .obj
      return
    }
    if words[first].pennTag == .whPronoun {
      guard words[verb].partOfSpeech == .verb, first == sentence.lowerBound,
        dependents.contains(where: { first < $0 && $0 < subject && words[$0].relation.universal == .aux }),
        !dependents.contains(where: { $0 > verb && [.obj, .ccomp, .auxPass].contains(words[$0].relation) })
      else { return }
      words[first].relation = .obj
      return
    }
    if let above = appositive(first, before: subject, of: verb, in: sentence) {
      words[first].head = TokenID(above)
      words[first].relation = .appos
      return
    }
    guard isNoun(first), isNoun(subject),
      children(of: subject, in: sentence).contains(where: { words[$0].relation == .cc && $0 < subject })
    else { return }
    words[subject].head = TokenID(first)
    words[subject].relation = .conj
  }

  /// The noun of the opening phrase that a first subject between commas is said of: "in Rome, *a city of stairs*, many walk".
  private func appositive(_ first: Int, before subject: Int, of verb: Int, in sentence: Range<Int>) -> Int? {
    let own = children(of: first, in: sentence).filter { $0 < first }
    let second = children(of: subject, in: sentence).filter { $0 < subject }
    guard isNoun(first), isNoun(subject),
      let start = own.first(where: { words[$0].pennTag != .comma }), start > sentence.lowerBound + 1,
      words[start].relation == .det, words[start - 1].pennTag == .comma,
      let next = second.first(where: { words[$0].pennTag != .comma }) ?? Optional(subject),
      words[deepest(next, in: sentence) - 1].pennTag == .comma, isNoun(start - 2),
      head(of: start - 2) == verb,
      words[start - 2].relation == .obl
    else { return nil }
    return start - 2
  }

  /// The first of the words below a word and itself.
  private func deepest(_ word: Int, in sentence: Range<Int>) -> Int {
    var word = word
    for _ in 0..<8 {
      guard let below = children(of: word, in: sentence).first, below < word else { break }
      word = below
    }
    return word
  }

  /// Makes a preposition of "thanks to", read as a subject: "*thanks to her*, the work is done".
  mutating func mendThanks(_ thanks: Int, in sentence: Range<Int>) {
    guard classes[text.tokens[thanks].form].contains(.thanks), let verb = head(of: thanks), thanks < verb,
      let phrase = children(of: thanks, in: sentence).first(where: {
        $0 > thanks && words[$0].relation == .nmod
      }), let to = preposition(of: phrase, in: sentence), to == thanks + 1
    else { return }
    words[phrase].head = TokenID(verb)
    words[phrase].relation = .obl
    for child in children(of: thanks, in: sentence) { words[child].head = TokenID(phrase) }
    words[thanks].head = TokenID(phrase)
    words[thanks].relation = .case
    words[thanks].partOfSpeech = .adposition
    words[thanks].pennTag = .preposition
    words[to].head = TokenID(thanks)
    words[to].relation = .fixed
  }

  /// Makes a plural behind "a" and a noun, which no plural follows, the verb of that noun: "a bell *rings*".
  mutating func mendPluralVerb(_ noun: Int, in sentence: Range<Int>) {
    guard words[noun].relation == .compound, words[noun].pennTag == .noun, let verb = head(of: noun),
      noun + 1 == verb, words[verb].pennTag == .nounPlural,
      lexicon[text.vocabulary.bytes(of: words[verb].lemma)].contains(.verb),
      words[verb].relation == .root || words[verb].relation == .conj
    else { return }
    let own = children(of: verb, in: sentence)
    guard let article = own.first(where: { words[$0].relation == .det && $0 < noun }),
      classes[text.tokens[article].form].contains(.indefiniteArticle),
      !own.contains(where: { [.case, .cop, .nummod, .nsubj].contains(words[$0].relation) })
    else { return }
    for child in own where article <= child && child < noun { words[child].head = TokenID(noun) }
    words[noun].relation = .nsubj
    words[verb].partOfSpeech = .verb
    words[verb].pennTag = .verbPresentThird
  }

  /// Makes a noun said of the object a bare infinitive: "we saw the wall *fall*".
  mutating func mendBareInfinitive(_ word: Int, in sentence: Range<Int>) {
    guard words[word].relation == .xcomp, words[word].pennTag == .noun, let verb = head(of: word),
      verb < word,
      words[word - 1].relation == .compound, head(of: word - 1) == word, verb < word - 1,
      classes[words[verb].lemma].contains(.perception),
      lexicon[text.vocabulary.bytes(of: text.tokens[word].form)].contains(.verb)
    else { return }
    for child in children(of: word, in: sentence) where child < word - 1 {
      words[child].head = TokenID(word - 1)
    }
    words[word - 1].head = TokenID(verb)
    words[word - 1].relation = .obj
    words[word].partOfSpeech = .verb
    words[word].pennTag = .verbBase
  }

  /// Makes somebody who seems to be spoken to the subject of a verb in the third person without one: "*Dr Okello*, for the growers,
  /// claimed that".
  mutating func mendVocative(_ noun: Int, in sentence: Range<Int>) {
    guard let verb = head(of: noun), noun < verb, isNoun(noun),
      [.verbPast, .verbPresentThird].contains(words[verb].pennTag), words[verb].partOfSpeech == .verb,
      !children(of: verb, in: sentence).contains(where: {
        [.nsubj, .csubj, .expl].contains(words[$0].relation.universal)
      })
    else { return }
    words[noun].relation = .nsubj
  }

  /// Makes the object of a verb the subject of the finite clause right behind it that has none: "claims *its product* cures".
  mutating func mendSaidSubject(_ clause: Int, in sentence: Range<Int>) {
    let finite: [PennTag] = [.verbPast, .verbPresent, .verbPresentThird, .modal]
    let dependents = children(of: clause, in: sentence)
    let start = dependents.filter { $0 < clause }.first ?? clause
    guard let verb = head(of: clause), verb < start, finite.contains(words[start].pennTag),
      words[clause].partOfSpeech == .verb || start < clause,
      !dependents.contains(where: {
        [.nsubj, .csubj, .expl].contains(words[$0].relation.universal) || words[$0].relation == .mark
      }), isNoun(start - 1), words[start - 1].relation == .obj, head(of: start - 1) == verb
    else { return }
    words[start - 1].head = TokenID(clause)
    words[start - 1].relation = dependents.contains { words[$0].relation == .auxPass } ? .nsubjPass : .nsubj
  }

  /// Makes a noun behind its verb, read as the coordinate of the verb or of the subject ahead, the subject of the next verb: "the dog
  /// barked and *the children* woke".
  mutating func mendLateSubject(_ noun: Int, in sentence: Range<Int>) {
    guard isNoun(noun), let first = head(of: noun), first < noun else { return }
    var verb = first
    if words[first].relation.universal == .nsubj, let above = head(of: first), first < above { verb = above }
    guard verb < noun, words[verb].partOfSpeech == .verb, preposition(of: noun, in: sentence) == nil,
      let next = children(of: verb, in: sentence).first(where: {
        $0 > noun && words[$0].relation == .conj && words[$0].partOfSpeech == .verb
      }),
      !children(of: next, in: sentence).contains(where: {
        [.nsubj, .csubj, .expl].contains(words[$0].relation.universal)
          || words[$0].relation == .cc && $0 < next
      })
    else { return }
    for child in children(of: noun, in: sentence) where words[child].relation == .cc && child < noun {
      words[child].head = TokenID(next)
    }
    words[noun].head = TokenID(next)
    words[noun].relation = .nsubj
  }

  /// Hangs a phrase between a subject and its verb on the subject: "smoke *from the plant* harms them".
  mutating func mendInnerPhrase(_ phrase: Int, in sentence: Range<Int>) {
    guard isNoun(phrase), classes[words[phrase].lemma].isDisjoint(with: [.timeNoun, .discourseNoun]),
      let verb = head(of: phrase), phrase + 1 == verb, words[verb].partOfSpeech == .verb,
      let preposition = preposition(of: phrase, in: sentence), preposition > sentence.lowerBound,
      isNoun(preposition - 1),
      let subject = children(of: verb, in: sentence).first(where: { words[$0].relation.universal == .nsubj }),
      subject == preposition - 1
        || words[preposition - 1].relation == .conj && head(of: preposition - 1) == subject
    else { return }
    words[phrase].head = TokenID(preposition - 1)
    words[phrase].relation = .nmod
  }

  /// Makes a clause with "that" ahead of a verb without a subject its subject: "*that the ice melts* worries the town".
  mutating func mendClausalSubject(_ clause: Int, in sentence: Range<Int>) {
    guard let verb = head(of: clause), clause < verb, let that = content(clause, in: sentence),
      that == sentence.lowerBound,
      !children(of: verb, in: sentence).contains(where: {
        [.nsubj, .csubj, .expl].contains(words[$0].relation.universal)
      })
    else { return }
    words[clause].relation = .csubj
  }

  /// Makes "had" or "did" ahead of a subject the auxiliary of the verb behind it: "never *had* so many people voted".
  mutating func mendInversion(_ auxiliary: Int, in sentence: Range<Int>) {
    guard let verb = head(of: auxiliary), auxiliary < verb, words[verb].partOfSpeech == .verb,
      auxiliary > sentence.lowerBound, classes[text.tokens[sentence.lowerBound].form].contains(.negation)
    else { return }
    let own = children(of: auxiliary, in: sentence)
    let lemma = classes[words[auxiliary].lemma]
    guard lemma.contains(.have), own.allSatisfy({ words[$0].relation == .advmod }),
      words[verb].pennTag == .verbPast || words[verb].pennTag == .verbPastParticiple,
      children(of: verb, in: sentence).contains(where: {
        auxiliary < $0 && $0 < verb && words[$0].relation.universal == .nsubj
      })
    else { return }
    for child in own { words[child].head = TokenID(verb) }
    words[sentence.lowerBound].head = TokenID(verb)
    words[auxiliary].relation = .aux
    words[auxiliary].partOfSpeech = .auxiliary
    words[verb].pennTag = .verbPastParticiple
  }

  /// Makes a clause behind a semicolon that has a subject of its own a sentence beside the one ahead: "they say it helps; the facts
  /// *differ*".
  mutating func mendSemicolon(_ clause: Int, in sentence: Range<Int>) {
    guard let above = head(of: clause), above < clause else { return }
    let dependents = children(of: clause, in: sentence)
    guard dependents.contains(where: { words[$0].relation.universal == .nsubj && $0 < clause }),
      !dependents.contains(where: { words[$0].relation == .mark && $0 < clause }),
      let stop = (above..<clause).last(where: { text.vocabulary.spelling(of: text.tokens[$0].form) == ";" }),
      dependents.allSatisfy({ $0 >= stop })
    else { return }
    var main = above
    while let next = head(of: main), next < stop { main = next }
    guard main != clause else { return }
    words[clause].head = TokenID(main)
    words[clause].relation = .parataxis
  }
}
