import Prose
import Syntax

/// Puts right what a parser gets wrong time and again and the words around show: a participle in front of its noun that was
/// read as a clause, a relative clause hung on its own pronoun, a negation drawn into "we believe".
struct TreeMender {
  /// A participle and the lemma of the noun it stands in front of.
  private struct Pair: Hashable {
    var participle: Symbol
    var noun: Symbol
  }

  /// How far a dependent may stand from its head to be hung elsewhere with it.
  private static let reach = 48

  private let lexicon = Model.builtIn.lexicon
  private let text: Text
  private let classes: LemmaClasses
  private(set) var words: [ParsedWord]
  /// Participles that the text has as adjectives of a noun elsewhere.
  private var modifiers: Set<Pair> = []

  init(_ parsed: ParsedText, classes: LemmaClasses) {
    text = parsed.text
    words = parsed.words
    self.classes = classes
  }

  /// - Complexity: O(*n*) in tokens, and as much again for each word that is mended in the words of its sentence.
  mutating func mend() {
    for word in words.indices where words[word].relation == .amod && isParticiple(word) {
      if let noun = head(of: word), noun == word + 1 { modifiers.insert(pair(word, noun)) }
    }
    for sentence in text.sentences {
      for word in sentence.tokens {
        if words[word].head == nil { mendLostSubject(of: word, in: sentence.tokens) }
        if words[word].relation.universal == .nsubj { mendSubject(word) }
        if classes[words[word].lemma].contains(.have) { mendPerfect(word, in: sentence.tokens) }
        switch words[word].relation {
        case .appos: mendStrandedObject(word, in: sentence.tokens)
        case .obj:
          mendStrandedObject(word, in: sentence.tokens)
          mendModifier(of: word, in: sentence.tokens)
          mendObject(word, in: sentence.tokens)
        case .acl, .aclRelcl:
          mendTense(ofModifier: word, in: sentence.tokens)
          mendContent(word, in: sentence.tokens)
          mendAntecedent(of: word)
          mendAgreement(of: word, in: sentence.tokens)
        case .advmod:
          mendNegation(word, in: sentence.tokens)
          mendName(word, in: sentence.tokens)
        case .conj:
          mendStrandedObject(word, in: sentence.tokens)
          mendPostponed(word, in: sentence.tokens)
          mendTense(of: word, in: sentence.tokens)
          mendMainClause(word, in: sentence.tokens)
        case .compound: mendVerb(word, in: sentence.tokens)
        case .nmod: mendPronoun(word, in: sentence.tokens)
        case .cop:
          mendComparison(around: word, in: sentence.tokens)
          mendFreeRelative(around: word, in: sentence.tokens)
        default: break
        }
      }
    }
  }

  private func head(of word: Int) -> Int? { words[word].head?.index }

  private func isParticiple(_ word: Int) -> Bool {
    switch words[word].pennTag {
    case .verbGerund, .verbPastParticiple: true
    default: words[word].relation == .amod
    }
  }

  private func pair(_ participle: Int, _ noun: Int) -> Pair {
    Pair(participle: text.tokens[participle].form, noun: words[noun].lemma)
  }

  private func isNoun(_ word: Int) -> Bool {
    words[word].partOfSpeech == .noun || words[word].partOfSpeech == .properNoun
  }

  /// The dependents of a word that stand near it.
  private func children(of word: Int, in sentence: Range<Int>) -> [Int] {
    sentence.clamped(to: max(0, word - Self.reach)..<word + Self.reach).filter { head(of: $0) == word }
  }

  // MARK: Participles

  /// Makes a participle the adjective of the noun right behind it: "with *developing* countries", "*displaced* persons".
  ///
  /// A past participle without an auxiliary has no object; a gerund may have one, so the text must have it as that noun's
  /// adjective elsewhere.
  ///
  /// Source: Yarowsky 1995, doi:10.3115/981658.981684 (a word keeps its sense in a text).
  private mutating func mendModifier(of noun: Int, in sentence: Range<Int>) {
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
  private func isWithAdjective(_ word: Int, in sentence: Range<Int>) -> Bool {
    guard word > sentence.lowerBound, words[word - 1].relation == .mark, head(of: word - 1) == word,
      classes[text.tokens[word - 1].form].contains(.appositiveCase)
    else { return false }
    return lexicon[text.vocabulary.bytes(of: text.tokens[word].form)].contains(.adjective)
  }

  /// Whether a gerund in the place of an object is an adjective to the dictionary, with an adverb ahead: "*ever increasing*
  /// debt".
  private func isDegreed(_ word: Int, in sentence: Range<Int>) -> Bool {
    guard word > sentence.lowerBound, words[word - 1].relation == .advmod, head(of: word - 1) == word,
      [.ccomp, .xcomp, .obj].contains(words[word].relation)
    else { return false }
    return lexicon[text.vocabulary.bytes(of: text.tokens[word].form)].contains(.adjective)
  }

  /// Whether a verb stands beside another, whose auxiliary may serve it.
  private func isCoordinate(_ word: Int, _ above: Int) -> Bool {
    words[word].relation == .conj && !isNoun(above)
  }

  /// What a clause's dependent is to a noun.
  private func nominal(_ relation: DependencyRelation, isBefore: Bool) -> DependencyRelation {
    switch relation {
    case .mark: isBefore ? .case : .mark
    case .obl, .oblUnmarked, .oblAgent: .nmod
    case .advcl: .acl
    default: relation
    }
  }

  /// What a noun is to the word that its clause hung on.
  private func nominal(_ relation: DependencyRelation, under head: Int) -> DependencyRelation {
    switch relation {
    case .acl, .aclRelcl, .advcl, .advclRelcl: isNoun(head) ? .nmod : .obl
    case .csubj: .nsubj
    case .csubjPass: .nsubjPass
    case .ccomp, .xcomp: .obj
    default: relation
    }
  }

  /// Makes an adjective behind its noun, read as a coordinate without a conjunction, an adjective: "generations yet *unborn*".
  private mutating func mendPostponed(_ word: Int, in sentence: Range<Int>) {
    guard words[word].partOfSpeech == .adjective, let noun = head(of: word), isNoun(noun), noun < word,
      word - noun <= 3, (noun + 1..<word).allSatisfy({ words[$0].partOfSpeech == .adverb }),
      !children(of: word, in: sentence).contains(where: { words[$0].relation == .cc })
    else { return }
    words[word].relation = .amod
  }

  /// Makes a past form beside a passive a participle where it has neither subject nor object: "was built and *maintained*".
  private mutating func mendTense(of word: Int, in sentence: Range<Int>) {
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
  private mutating func mendTense(ofModifier word: Int, in sentence: Range<Int>) {
    guard words[word].relation == .acl, words[word].pennTag == .verbPast,
      !children(of: word, in: sentence).contains(where: {
        [.nsubj, .obj, .mark, .aux].contains(words[$0].relation)
      })
    else { return }
    words[word].pennTag = .verbPastParticiple
  }

  /// Makes a bare verb behind "and", hung on a noun, the coordinate of the verb whose object that noun became:
  /// "to carry out decisions and *support* efforts".
  private mutating func mendVerb(_ word: Int, in sentence: Range<Int>) {
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
  private func verb(above noun: Int, tag: PennTag) -> Int? {
    var word = noun
    for _ in 0..<6 {
      guard let above = head(of: word) else { return nil }
      if words[above].pennTag == tag, words[above].partOfSpeech == .verb { return above }
      word = above
    }
    return nil
  }

  // MARK: Relative clauses

  /// Hangs a relative clause on the noun ahead of its pronoun, not on the pronoun: "my people, *from whom* I came".
  private mutating func mendAntecedent(of clause: Int) {
    guard words[clause].relation == .aclRelcl, let pronoun = head(of: clause), pronoun < clause, pronoun > 0,
      isRelative(pronoun)
    else { return }
    let lower = max(0, pronoun - 3)
    guard let noun = (lower..<pronoun).last(where: isNoun), noun != clause,
      (noun + 1..<pronoun).allSatisfy({
        words[$0].partOfSpeech == .punctuation || words[$0].partOfSpeech == .adposition
      }), let role = role(of: pronoun), !isAbove(clause, noun)
    else { return }
    words[clause].head = TokenID(noun)
    words[pronoun].head = TokenID(clause)
    words[pronoun].relation = role
  }

  /// Hangs a relative pronoun on its clause, not on the noun ahead: "the judge *to whom* it was assigned".
  private mutating func mendPronoun(_ pronoun: Int, in sentence: Range<Int>) {
    guard isRelative(pronoun), let noun = head(of: pronoun), noun < pronoun, isNoun(noun),
      let clause = children(of: noun, in: sentence).first(where: {
        $0 > pronoun && words[$0].relation == .aclRelcl
      })
    else { return }
    words[pronoun].head = TokenID(clause)
    words[pronoun].relation = .obl
  }

  private func isRelative(_ word: Int) -> Bool {
    classes[text.tokens[word].form].contains(.relativePronoun)
      && (words[word].pennTag == .whPronoun || words[word].pennTag == .whDeterminer)
  }

  private func role(of pronoun: Int) -> DependencyRelation? {
    switch words[pronoun].relation {
    case .obl, .nmod, .conj, .appos: words[pronoun - 1].partOfSpeech == .adposition ? .obl : nil
    case .obj: .obj
    default: nil
    }
  }

  /// Hangs a relative clause on the noun that its verb agrees with: "those outside the hall who *are* waiting".
  private mutating func mendAgreement(of clause: Int, in sentence: Range<Int>) {
    let dependents = children(of: clause, in: sentence)
    guard words[clause].relation == .aclRelcl, let noun = head(of: clause), noun < clause,
      words[noun].pennTag == .noun || words[noun].pennTag == .nounPlural,
      let pronoun = dependents.first(where: { words[$0].relation.universal == .nsubj }), pronoun > noun,
      isRelative(pronoun),
      !sentence.clamped(to: noun..<pronoun).contains(where: {
        words[$0].relation == .conj && head(of: $0) == noun
      })
    else { return }
    let verbs = dependents.filter { words[$0].relation.universal == .aux || words[$0].relation == .cop }
    let isSingular = words[noun].pennTag == .noun
    guard words[verbs.first ?? clause].features[.number] == (isSingular ? "Plur" : "Sing") else { return }
    var other = noun
    var found: Int?
    while words[other].relation == .nmod || words[other].relation == .conj, let above = head(of: other),
      above < other
    {
      if isSingular, words[other].relation == .conj, isNoun(above) { return }
      other = above
      let isPlural =
        words[above].pennTag == .nounPlural || classes[text.tokens[above].form].contains(.pluralPronoun)
      if isSingular, isPlural {
        found = above
        break
      }
      if !isSingular, words[above].pennTag == .noun { found = above }
    }
    if let found { words[clause].head = TokenID(found) }
  }

  /// Whether a word stands on the way from another one up to the root.
  private func isAbove(_ word: Int, _ other: Int) -> Bool {
    var other = other
    while let above = head(of: other) {
      if above == word { return true }
      other = above
    }
    return false
  }

  // MARK: Clauses

  /// Gives a main verb without a subject the noun phrase ahead of it that a comma sets off from a phrase at the start:
  /// "after the attacks, *most states* signed".
  private mutating func mendLostSubject(of verb: Int, in sentence: Range<Int>) {
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
  private func isInOpening(_ word: Int, of verb: Int) -> Bool {
    var word = word
    for _ in 0..<12 {
      guard let above = head(of: word) else { return false }
      if above == verb { return words[word].relation == .obl }
      word = above
    }
    return false
  }

  /// Hangs a subject on the verb, not on its auxiliary.
  private mutating func mendSubject(_ subject: Int) {
    guard let auxiliary = head(of: subject), let verb = head(of: auxiliary), verb != subject else { return }
    switch words[auxiliary].relation {
    case .aux, .auxPass, .cop: words[subject].head = TokenID(verb)
    default: break
    }
  }

  /// Makes "have" the auxiliary of the participle that was hung on it over what stands between: "they *have*, over the
  /// years, *signed* it".
  private mutating func mendPerfect(_ have: Int, in sentence: Range<Int>) {
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

  /// Gives an object behind two verbs, of which the first has something of its own behind it, to the second alone:
  /// "meeting often and *signing* treaties".
  private mutating func mendObject(_ object: Int, in sentence: Range<Int>) {
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
  private mutating func mendStrandedObject(_ object: Int, in sentence: Range<Int>) {
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
  private mutating func mendContent(_ clause: Int, in sentence: Range<Int>) {
    guard let pronoun = head(of: clause), words[pronoun].pennTag == .pronoun, pronoun < clause,
      let above = head(of: pronoun),
      children(of: clause, in: sentence).contains(where: {
        words[$0].relation == .mark && classes[text.tokens[$0].form].contains(.that)
      })
    else { return }
    words[clause].head = TokenID(above)
    words[clause].relation = .ccomp
    if let filler = subjectFiller(of: above, in: sentence) {
      words[filler].relation = .expl
      words[clause].relation = .csubj
    }
  }

  /// "it" as the subject of a word.
  private func subjectFiller(of word: Int, in sentence: Range<Int>) -> Int? {
    children(of: word, in: sentence).first {
      words[$0].relation == .nsubj && classes[text.tokens[$0].form].contains(.it)
    }
  }

  /// Makes a capitalised word behind a name, read as an adverb of the verb, a part of the name.
  private mutating func mendName(_ word: Int, in sentence: Range<Int>) {
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
  private mutating func mendMainClause(_ clause: Int, in sentence: Range<Int>) {
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

  private func subjectPronoun(of clause: Int, in sentence: Range<Int>) -> Int? {
    children(of: clause, in: sentence).first {
      words[$0].relation == .nsubj && words[$0].pennTag == .pronoun
        && !classes[text.tokens[$0].form].contains(.it)
    }
  }

  /// Makes "more than ever" the degree of the adjective or participle behind it.
  private mutating func mendComparison(around copula: Int, in sentence: Range<Int>) {
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
  private mutating func mendFreeRelative(around copula: Int, in sentence: Range<Int>) {
    guard let predicate = head(of: copula), copula < predicate else { return }
    let dependents = children(of: predicate, in: sentence)
    let subjects = dependents.filter { words[$0].relation == .nsubj }
    guard let first = dependents.first(where: { words[$0].relation == .cop }), first < copula,
      subjects.count == 2,
      subjects[0] < first, first < subjects[1], subjects[1] < copula, words[subjects[0]].pennTag == .whPronoun
    else { return }
    words[subjects[0]].head = TokenID(subjects[1])
    words[first].head = TokenID(subjects[1])
    words[subjects[1]].relation = .csubj
  }

  // MARK: Comments

  /// Gives the negation in front of a comment to the clause around it: "it should *not*, we believe, be sold".
  private mutating func mendNegation(_ negation: Int, in sentence: Range<Int>) {
    guard classes[text.tokens[negation].form].contains(.negation), let comment = head(of: negation),
      words[comment].relation == .parataxis, let clause = head(of: comment), negation < comment,
      negation + 1 < comment, words[negation + 1].pennTag == .comma, negation > sentence.lowerBound,
      head(of: negation - 1) == clause, words[negation - 1].relation.universal == .aux
    else { return }
    words[negation].head = TokenID(clause)
  }
}
