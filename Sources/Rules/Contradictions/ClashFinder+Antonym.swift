import Claims

extension ClashFinder {
  /// The two say opposite things of the same.
  func antonym(_ comparison: Comparison) -> Clash? {
    let (a, b) = (comparison.a, comparison.b)
    guard a.isNegated == b.isNegated, !a.isNegated, let least = agreement[.antonym] else { return nil }
    if let clash = qualities(comparison) { return clash }
    guard comparison.areOppositePredicates, comparison.doOppositesExclude else { return nil }
    guard comparison.areConditionsOpen, comparison.areTimesOpen, a.modality.asserts, b.modality.asserts,
      a.isFinite, b.isFinite
    else { return nil }
    guard let subject = sameSubject(comparison) else { return nil }
    let forward = comparison.coverage(of: a, in: b)
    let back = comparison.coverage(of: b, in: a)
    let better = max(forward.share, back.share)
    let worse = min(forward.share, back.share)
    guard better >= least, max(forward.weight, back.weight) >= 1 else { return nil }
    if lacksSubject(a) || lacksSubject(b), !isBound(forward, back) { return nil }
    guard max(forward.count, back.count) >= (subject >= 0.08 ? 1 : 2) else { return nil }
    if a.isAggregate != b.isAggregate, worse < 0.5 { return nil }
    return Clash(
      kind: .antonym, place(a), place(b),
      parts: [
        ("\(both(a, b)) are opposites", 0.42), ("the two speak of the same", subject),
        ("\(percent(better)) of one claim stands in the other", 0.16 * better),
        ("\(percent(worse)) the other way round", 0.16 * worse),
      ])
  }

  /// "A liberal thinker" and "a conservative politician", said of one.
  private func qualities(_ comparison: Comparison) -> Clash? {
    let (a, b) = (comparison.a, comparison.b)
    guard a.isCopular, b.isCopular, a.isFinite, b.isFinite, a.predicatePart == .noun,
      b.predicatePart == .noun,
      a.modality == .assertion, b.modality == .assertion, comparison.areTimesOpen,
      comparison.areConditionsOpen,
      a.time.tense == b.time.tense, comparison.fit(.agent) == .same
    else { return nil }
    for x in table.terms[a.terms] where isQuality(x, of: a) {
      for y in table.terms[b.terms] where isQuality(y, of: b) {
        guard lexicon.facts.areOpposites(x.key, .adjective, y.key, .adjective) else { continue }
        return Clash(
          kind: .antonym, place(a, token: Int(x.token)), place(b, token: Int(y.token)),
          parts: [
            ("“\(word(Int(x.token)))” and “\(word(Int(y.token)))” are opposites", 0.42),
            ("the two speak of the same", 0.12), ("both say what it is", 0.1),
          ])
      }
    }
    return nil
  }

  /// Whether a word is an adjective right ahead of the noun that a claim gives its subject: "a *liberal* thinker", not
  /// "the struggle of a *national* movement".
  private func isQuality(_ term: Term, of statement: Statement) -> Bool {
    term.place == .attribute && term.part == .adjective
      && (1...3).contains(statement.predicateToken - Int(term.token))
  }

  /// A claim all but covered by a sentence that says the opposite of its predicate in a word of any class.
  func opposed(_ statement: Statement, _ gate: StatementGate, by sentence: Int) -> Clash? {
    guard let least = agreement[.antonym], statement.isFinite, statement.modality.asserts else { return nil }
    let words = table.words(ofSentence: sentence)
    for word in words
    where !word.isName && !word.isNumber && word.number >= 0 && word.part != .adverb
      && table.signs[Int(word.number)].poles & gate.antipoles != 0
      && lexicon.facts.areOpposites(statement.predicate, statement.predicatePart, word.key, word.part)
      && lexicon.sequences[ContradictionLexicon.pair(statement.predicate, word.key)] == nil
      && !lexicon.areConverse(statement.predicate, word.key)
    {
      let token = Int(word.token)
      let same = words.contains {
        $0.key == statement.predicate
          || lexicon.facts.areSynonyms(statement.predicate, statement.predicatePart, $0.key, $0.part)
      }
      guard !same, !isDenied(token, in: sentence), let owner = owner(of: token, in: sentence) else {
        continue
      }
      let comparison = Comparison(table: table, a: statement, b: owner)
      let coverage = comparison.coverage(of: statement, in: owner)
      guard coverage.share >= max(least, 0.75), coverage.count >= 2, !coverage.missesName,
        areBothNamed(statement, words),
        comparison.areTimesOpen,
        !owner.isConditional, !owner.isNegated,
        owner.modality.asserts || owner.predicateToken != token && owner.modality == .possibility
      else { continue }
      if owner.predicateToken == token, sameSubject(comparison) == nil { continue }
      if owner.predicateToken != token, statement.predicatePart == .noun { continue }
      let other = place(owner, token: token)
      return Clash(
        kind: .antonym, place(statement), other,
        parts: [
          ("“\(self.word(statement.predicateToken))” and “\(self.word(token))” are opposites", 0.4),
          (
            "all but \(percent(1 - coverage.share)) of the one claim stands in the other sentence",
            0.24 * coverage.share
          ),
        ])
    }
    return nil
  }

  /// Whether some words speak of who a statement is about and of what it does it to: what has but one of them in common
  /// may be anything else of the same.
  private func areBothNamed(_ statement: Statement, _ words: ArraySlice<Term>) -> Bool {
    let own = table.terms[statement.terms]
    return [Term.Place.agent, .patient].allSatisfy { place in
      own.contains { term in
        term.place == place && term.isHead && !term.isOpen && term.key != Term.voice
          && !isPointedAt(Int(term.token))
          && words.contains { lexicon.likeness(term, $0) >= 0.7 }
      }
    }
  }

  /// Whether "this" or "that" stands ahead of a word, which then stands for what was said last.
  private func isPointedAt(_ token: Int) -> Bool {
    token > 0 && marks(token - 1).contains(.pointer)
  }

  /// Whether a negation stands right ahead of a word.
  private func isDenied(_ token: Int, in sentence: Int) -> Bool {
    let start = max(table.claimed.text.sentences[sentence].tokens.lowerBound, token - 4)
    return (start..<token).contains { !marks($0).isDisjoint(with: [.not, .none]) }
  }

  /// "She was generous" and "they found her mean": a quality said of an object.
  func secondary(_ statement: Statement, _ sentence: Int) -> Clash? {
    guard agreement[.antonym] != nil, statement.modality == .assertion else { return nil }
    let words = table.words(ofSentence: sentence)
    let agents = table.terms[statement.terms].filter { $0.place == .agent && $0.part == .noun }
    for word in words where word.part == .adjective || word.part == .verb {
      let token = Int(word.token)
      guard token > 0,
        lexicon.facts.areOpposites(statement.predicate, .adjective, word.key, .adjective),
        table.claimed.words[token - 1].kind == .pronoun || table.claimed.words[token - 1].kind == .name,
        isSameOne(agents, words.filter { Int($0.token) == token - 1 })
      else { continue }
      let other = place(sentence: sentence, token)
      return Clash(
        kind: .antonym, place(statement), other,
        parts: [
          ("“\(self.word(statement.predicateToken))” and “\(self.word(token))” are opposites", 0.45),
          ("both are said of one", 0.2),
        ])
    }
    return nil
  }

  /// Whether two fillers name one, or are pronouns for persons of one sex.
  private func isSameOne(_ a: [Term], _ b: [Term]) -> Bool {
    if a.contains(where: { x in b.contains { !x.isOpen && !$0.isOpen && lexicon.likeness(x, $0) >= 0.7 } }) {
      return true
    }
    guard let x = a.first, let y = b.first else { return false }
    let sexes: WordMarks = [.feminine, .masculine]
    return !marks(Int(x.token)).intersection(marks(Int(y.token))).isDisjoint(with: sexes)
  }
}
