import Prose
import Syntax

extension TreeMender {
  /// Makes a participle the adjective of the noun right behind it: "with *developing* countries", "*displaced* persons".
  ///
  /// A past participle without an auxiliary has no object; a gerund may have one, so the text must have it as that noun's
  /// adjective elsewhere.
  ///
  /// Source: Yarowsky 1995, doi:10.3115/981658.981684 (a word keeps its sense in a text).
  mutating func mendModifier(of noun: Int, in sentence: Range<Int>) {
    let participle = noun - 1
    guard participle >= sentence.lowerBound, head(of: noun) == participle, isNoun(noun),
      participle > sentence.lowerBound, !text.tokens[participle].isCapitalized
    else { return }
    switch words[participle].pennTag {
    case .verbPastParticiple: if words[participle].relation == .acl, isNoun(participle - 1) { return }
    case .verbGerund:
      guard
        modifiers.contains(pair(participle, noun)) || isWithAdjective(participle, in: sentence)
          || isDegreed(participle, in: sentence)
      else {
        return
      }
    default: return
    }
    let dependents = children(of: participle, in: sentence)
    let own: [DependencyRelation] = [
      .nsubj, .nsubjPass, .csubj, .aux, .auxPass, .cop, .iobj, .xcomp, .ccomp, .compoundPrt,
    ]
    guard !dependents.contains(where: { own.contains(words[$0].relation) }), let above = head(of: participle),
      words[participle].pennTag == .verbGerund || !isCoordinate(participle, above)
    else { return }
    for dependent in dependents where dependent != noun {
      words[dependent].head = TokenID(noun)
      words[dependent].relation = nominal(words[dependent].relation, isBefore: dependent < participle)
    }
    words[noun].head = TokenID(above)
    words[noun].relation = nominal(words[participle].relation, under: above)
    words[participle].head = TokenID(noun)
    words[participle].relation = .amod
    words[participle].partOfSpeech = .adjective
    words[participle].pennTag = .adjective
  }

  /// Whether a gerund behind "with" or "as", where clauses seldom stand, is an adjective to the dictionary: "with *increasing* zeal".
  func isWithAdjective(_ word: Int, in sentence: Range<Int>) -> Bool {
    guard word > sentence.lowerBound, words[word - 1].relation == .mark, head(of: word - 1) == word,
      classes[text.tokens[word - 1].form].contains(.appositiveCase)
    else { return false }
    return lexicon[text.vocabulary.bytes(of: text.tokens[word].form)].contains(.adjective)
  }

  /// Whether a gerund in the place of an object is an adjective to the dictionary, with an adverb ahead: "*ever increasing*
  /// debt".
  func isDegreed(_ word: Int, in sentence: Range<Int>) -> Bool {
    guard word > sentence.lowerBound, words[word - 1].relation == .advmod, head(of: word - 1) == word,
      [.ccomp, .xcomp, .obj].contains(words[word].relation)
    else { return false }
    return lexicon[text.vocabulary.bytes(of: text.tokens[word].form)].contains(.adjective)
  }

  /// Whether a verb stands beside another, whose auxiliary may serve it.
  func isCoordinate(_ word: Int, _ above: Int) -> Bool {
    words[word].relation == .conj && !isNoun(above)
  }

  /// What a clause's dependent is to a noun.
  func nominal(_ relation: DependencyRelation, isBefore: Bool) -> DependencyRelation {
    switch relation {
    case .mark: isBefore ? .case : .mark
    case .obl, .oblUnmarked, .oblAgent: .nmod
    case .advcl: .acl
    default: relation
    }
  }

  /// What a noun is to the word that its clause hung on.
  func nominal(_ relation: DependencyRelation, under head: Int) -> DependencyRelation {
    switch relation {
    case .acl, .aclRelcl, .advcl, .advclRelcl: isNoun(head) ? .nmod : .obl
    case .csubj: .nsubj
    case .csubjPass: .nsubjPass
    case .ccomp, .xcomp: .obj
    default: relation
    }
  }

  /// Makes an adjective behind its noun, read as a coordinate without a conjunction, an adjective: "generations yet *unborn*".
  mutating func mendPostponed(_ word: Int, in sentence: Range<Int>) {
    guard words[word].partOfSpeech == .adjective, let noun = head(of: word), isNoun(noun), noun < word,
      word - noun <= 3, (noun + 1..<word).allSatisfy({ words[$0].partOfSpeech == .adverb }),
      !children(of: word, in: sentence).contains(where: { words[$0].relation == .cc })
    else { return }
    words[word].relation = .amod
  }

  /// Makes a past form beside a passive a participle where it has neither subject nor object: "was built and *maintained*".
  mutating func mendTense(of word: Int, in sentence: Range<Int>) {
    guard words[word].pennTag == .verbPast, let first = head(of: word), first < word,
      words[first].pennTag == .verbPastParticiple,
      children(of: first, in: sentence).contains(where: { words[$0].relation == .auxPass }),
      !children(of: word, in: sentence).contains(where: {
        [.nsubj, .nsubjPass, .obj, .ccomp, .xcomp, .compoundPrt].contains(words[$0].relation)
      })
    else { return }
    words[word].pennTag = .verbPastParticiple
  }

  /// Makes a past form that modifies a noun and has no subject a participle: "the land *held* by them".
  mutating func mendTense(ofModifier word: Int, in sentence: Range<Int>) {
    guard words[word].relation == .acl, words[word].pennTag == .verbPast,
      !children(of: word, in: sentence).contains(where: {
        [.nsubj, .obj, .mark, .aux].contains(words[$0].relation)
      })
    else { return }
    words[word].pennTag = .verbPastParticiple
  }

  /// Makes a past form without a subject, set off by commas behind the subject of a later verb, a participle of that subject: "the
  /// merger, *announced* in May, failed".
  mutating func mendInserted(_ participle: Int, in sentence: Range<Int>) {
    guard [.verbPast, .verbPastParticiple].contains(words[participle].pennTag),
      let above = head(of: participle),
      participle - 2 > sentence.lowerBound, words[participle - 1].pennTag == .comma, isNoun(participle - 2),
      above != participle - 2,
      !children(of: participle, in: sentence).contains(where: {
        $0 < participle - 1 || [.nsubj, .aux, .mark].contains(words[$0].relation.universal)
      })
    else { return }
    var noun = participle - 2
    while words[noun].relation == .nmod || words[noun].relation == .conj, let next = head(of: noun),
      next < noun
    {
      noun = next
    }
    guard words[noun].relation.universal == .nsubj, let verb = head(of: noun), verb > participle,
      (participle..<verb).contains(where: { words[$0].pennTag == .comma }),
      head(of: verb) == participle || !isAbove(participle, noun)
    else { return }
    if head(of: verb) == participle {
      words[verb].head = TokenID(above)
      words[verb].relation = words[participle].relation
    }
    words[participle].head = TokenID(noun)
    words[participle].relation = .acl
    words[participle].pennTag = .verbPastParticiple
  }

  /// Settles what a word is that was read as a noun by its class and as a verb by its form, or the other way round: by its form, a
  /// verb only with a subject: "who neither *vote* nor protest", "*Drilling* and rights are not at odds".
  mutating func mendClass(_ word: Int, in sentence: Range<Int>) {
    switch (words[word].partOfSpeech, words[word].pennTag) {
    case (.noun, .verbPresent), (.noun, .verbPresentThird), (.noun, .verbPast):
      if children(of: word, in: sentence).contains(where: { words[$0].relation.universal == .nsubj }) {
        words[word].partOfSpeech = .verb
      }
    case (.verb, .noun) where words[word].relation == .csubj:
      words[word].partOfSpeech = .noun
      words[word].relation = .nsubj
    default: break
    }
  }

  /// Hangs a participle on the object right ahead of it unless the verb is one of those that say what becomes of an object: "treats
  /// soldiers *wounded* at the front".
  mutating func mendResult(_ participle: Int, in sentence: Range<Int>) {
    guard words[participle].relation == .xcomp, words[participle].pennTag == .verbPastParticiple,
      let verb = head(of: participle), verb < participle - 1, isNoun(participle - 1),
      words[participle - 1].relation == .obj, head(of: participle - 1) == verb,
      classes[words[verb].lemma].isDisjoint(with: [.judging, .perception, .have]),
      children(of: participle, in: sentence).allSatisfy({ $0 > participle })
    else { return }
    words[participle].head = TokenID(participle - 1)
    words[participle].relation = .acl
  }

  /// Makes a bare verb behind "and", hung on a noun, the coordinate of the verb whose object that noun became:
  /// "to carry out decisions and *support* efforts".
  mutating func mendVerb(_ word: Int, in sentence: Range<Int>) {
    guard words[word].partOfSpeech == .verb, words[word].pennTag == .verbBase, let noun = head(of: word),
      noun > word, words[noun].relation == .conj, let first = head(of: noun), first < word,
      word > sentence.lowerBound, words[word - 1].relation == .cc,
      let verb = verb(above: first, tag: .verbBase), verb < first
    else { return }
    for child in children(of: noun, in: sentence) where child < word { words[child].head = TokenID(word) }
    words[word - 1].head = TokenID(word)
    words[word].head = TokenID(verb)
    words[word].relation = .conj
    words[noun].head = TokenID(word)
    words[noun].relation = .obj
  }

  /// The nearest verb with a tag that a noun depends on.
  func verb(above noun: Int, tag: PennTag) -> Int? {
    var word = noun
    for _ in 0..<6 {
      guard let above = head(of: word) else { return nil }
      if words[above].pennTag == tag, words[above].partOfSpeech == .verb { return above }
      word = above
    }
    return nil
  }
}
