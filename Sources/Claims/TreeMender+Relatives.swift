import Prose
import Syntax

extension TreeMender {
  /// Hangs a relative clause on the noun ahead of its pronoun, not on the pronoun: "my people, *from whom* I came".
  mutating func mendAntecedent(of clause: Int) {
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

  /// Hangs a relative clause that a comma sets off from a time on what happened then: "its adoption last year, *which was late*".
  mutating func mendTimeRelative(_ clause: Int, in sentence: Range<Int>) {
    guard words[clause].relation == .aclRelcl, let time = head(of: clause), time < clause,
      classes[words[time].lemma].contains(.timeNoun),
      [.nmodUnmarked, .oblUnmarked].contains(words[time].relation),
      words[time + 1].pennTag == .comma, let noun = head(of: time), noun < time, isNoun(noun)
    else { return }
    words[clause].head = TokenID(noun)
  }

  /// Makes "that" the object of a relative clause whose verb wants one and has none: "the doubts *that* the auditor raises".
  mutating func mendLostRelative(_ clause: Int, in sentence: Range<Int>) {
    guard let that = content(clause, in: sentence), let noun = head(of: clause), noun + 1 == that,
      classes[words[clause].lemma].contains(.transitive)
        ? words[clause].relation == .aclRelcl || words[that].pennTag == .whDeterminer
        : words[that].pennTag == .whDeterminer && !classes[words[noun].lemma].contains(.contentNoun)
          && subjectFiller(of: noun, in: sentence) == nil
    else { return }
    let dependents = children(of: clause, in: sentence)
    guard dependents.contains(where: { that < $0 && words[$0].relation == .nsubj && $0 < clause }),
      !dependents.contains(where: { [.obj, .ccomp, .xcomp, .auxPass, .cop].contains(words[$0].relation) })
    else { return }
    words[clause].relation = .aclRelcl
    words[that].relation = .obj
    words[that].partOfSpeech = .pronoun
    words[that].pennTag = .whDeterminer
  }

  /// Hangs a second relative clause of a noun on the noun right ahead of its pronoun: "the man who built the dam *that failed*".
  mutating func mendNested(_ clause: Int, in sentence: Range<Int>) {
    guard words[clause].relation == .aclRelcl, let noun = head(of: clause), noun < clause,
      let pronoun = children(of: clause, in: sentence).first(where: isRelative), pronoun < clause,
      pronoun - 1 > noun, isNoun(pronoun - 1),
      children(of: noun, in: sentence).contains(where: {
        words[$0].relation == .aclRelcl && $0 != clause && isAbove($0, pronoun - 1)
      })
    else { return }
    words[clause].head = TokenID(pronoun - 1)
  }

  /// Hangs a clause with "whom" or "which" behind a preposition on the noun ahead of them, not on the verb: "my teachers, *from
  /// whom I learnt*".
  mutating func mendWhom(_ clause: Int, in sentence: Range<Int>) {
    guard let verb = head(of: clause), verb < clause,
      let pronoun = children(of: clause, in: sentence).first(where: isRelative), pronoun < clause,
      words[pronoun].relation == .obl, let preposition = preposition(of: pronoun, in: sentence),
      preposition + 1 == pronoun, preposition - 2 > verb, words[preposition - 1].pennTag == .comma,
      isNoun(preposition - 2), !isAbove(clause, preposition - 2)
    else { return }
    words[clause].head = TokenID(preposition - 2)
    words[clause].relation = .aclRelcl
  }

  /// Hangs what modifies the last word of a name on the head of the name: "the Committee on Nuclear Liability *convened* by it".
  mutating func mendNameModifier(_ clause: Int, in sentence: Range<Int>) {
    guard let last = head(of: clause), last < clause, isInName(last),
      words[clause].pennTag == .verbPastParticiple
        || children(of: clause, in: sentence).contains(where: { classes[text.tokens[$0].form].contains(.who) }
        )
    else { return }
    var name = last
    while words[name].relation == .nmod, let above = head(of: name), above < name, isInName(above),
      (above + 1..<name).allSatisfy({
        isInName($0) || words[$0].partOfSpeech == .adposition || words[$0].partOfSpeech == .determiner
      })
    {
      name = above
    }
    words[clause].head = TokenID(name)
  }

  private func isInName(_ word: Int) -> Bool {
    text.tokens[word].isCapitalized && (isNoun(word) || words[word].partOfSpeech == .adjective)
  }

  /// Hangs a relative pronoun on its clause, not on the noun ahead: "the judge *to whom* it was assigned".
  mutating func mendPronoun(_ pronoun: Int, in sentence: Range<Int>) {
    guard isRelative(pronoun), let noun = head(of: pronoun), noun < pronoun, isNoun(noun),
      let clause = children(of: noun, in: sentence).first(where: {
        $0 > pronoun && words[$0].relation == .aclRelcl
      })
    else { return }
    words[pronoun].head = TokenID(clause)
    words[pronoun].relation = .obl
  }

  func isRelative(_ word: Int) -> Bool {
    classes[text.tokens[word].form].contains(.relativePronoun)
      && (words[word].pennTag == .whPronoun || words[word].pennTag == .whDeterminer)
  }

  func role(of pronoun: Int) -> DependencyRelation? {
    switch words[pronoun].relation {
    case .obl, .nmod, .conj, .appos: words[pronoun - 1].partOfSpeech == .adposition ? .obl : nil
    case .obj: .obj
    default: nil
    }
  }

  /// Makes a comment of the verb that a relative pronoun was given to, though the clause behind it wants a subject: "a step
  /// *which* we believe *is* right".
  mutating func mendComment(_ comment: Int, in sentence: Range<Int>) {
    guard [.acl, .aclRelcl].contains(words[comment].relation),
      classes[words[comment].lemma].contains(.commenting),
      let noun = head(of: comment), noun < comment, comment + 1 < sentence.upperBound,
      let clause = finiteClause(at: comment + 1), clause > comment, head(of: clause) != nil,
      let pronoun = (noun + 1..<comment).last(where: canBeRelative), !isAbove(clause, noun)
    else { return }
    let dependents = children(of: clause, in: sentence)
    guard dependents.allSatisfy({ $0 > comment || $0 == pronoun || words[$0].relation == .punct }),
      !dependents.contains(where: { $0 != pronoun && words[$0].relation.universal == .nsubj }),
      children(of: comment, in: sentence).contains(where: {
        $0 > pronoun && words[$0].relation == .nsubj
      })
    else { return }
    words[clause].head = TokenID(noun)
    words[clause].relation = .aclRelcl
    words[pronoun].head = TokenID(clause)
    words[pronoun].partOfSpeech = .pronoun
    words[pronoun].pennTag = .whDeterminer
    let isPassive = dependents.contains { words[$0].relation == .auxPass }
    words[pronoun].relation = isPassive ? .nsubjPass : .nsubj
    words[comment].head = TokenID(clause)
    words[comment].relation = .parataxis
  }

  /// Whether a word may stand for a noun in a relative clause, though it was read as a conjunction: "that".
  private func canBeRelative(_ word: Int) -> Bool {
    classes[text.tokens[word].form].contains(.relativePronoun)
      && [.pronoun, .subordinatingConjunction].contains(words[word].partOfSpeech)
  }

  /// The predicate of a clause that begins with a finite verb or auxiliary.
  private func finiteClause(at word: Int) -> Int? {
    let finite: [PennTag] = [.verbPast, .verbPresent, .verbPresentThird, .modal]
    guard finite.contains(words[word].pennTag) else { return nil }
    return words[word].relation.universal == .aux || words[word].relation == .cop ? head(of: word) : word
  }

  /// Hangs a relative clause on the noun that its verb agrees with: "those outside the hall who *are* waiting".
  mutating func mendAgreement(of clause: Int, in sentence: Range<Int>) {
    let dependents = children(of: clause, in: sentence)
    guard words[clause].relation == .aclRelcl, let noun = head(of: clause), noun < clause,
      [.noun, .nounPlural, .properNoun].contains(words[noun].pennTag),
      let pronoun = dependents.first(where: { words[$0].relation.universal == .nsubj }), pronoun > noun,
      isRelative(pronoun),
      !sentence.clamped(to: noun..<pronoun).contains(where: {
        words[$0].relation == .conj && head(of: $0) == noun
      })
    else { return }
    let isSingular = words[noun].pennTag != .nounPlural
    guard words[finiteWord(of: clause, in: sentence)].features[.number] == (isSingular ? "Plur" : "Sing")
    else { return }
    var other = noun
    var found: Int?
    while words[other].relation == .nmod || words[other].relation == .conj || isInParticiple(other),
      var above = head(of: other), above < other
    {
      if isInParticiple(other), let noun = head(of: above), noun < above { above = noun }
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

  /// Whether a phrase belongs to a participle that says more of a noun: "the duties levied *on salt*".
  private func isInParticiple(_ word: Int) -> Bool {
    guard words[word].relation == .obl, let participle = head(of: word) else { return false }
    return words[participle].relation == .acl
      && [.verbPastParticiple, .verbGerund].contains(words[participle].pennTag)
  }

  /// Whether a word stands on the way from another one up to the root.
  func isAbove(_ word: Int, _ other: Int) -> Bool {
    var other = other
    for _ in words.indices {
      guard let above = head(of: other) else { return false }
      if above == word { return true }
      other = above
    }
    return false
  }
}
