import Claims

extension ClashFinder {
  /// One statement denies what the other affirms.
  func negation(_ comparison: Comparison) -> Clash? {
    let (a, b) = (comparison.a, comparison.b)
    guard a.isNegated != b.isNegated, let least = agreement[.negation] else { return nil }
    let likeness = comparison.predicateLikeness
    guard likeness > 0, comparison.areConditionsOpen, comparison.areTimesOpen else { return nil }
    let (denial, other) = a.isNegated ? (a, b) : (b, a)
    guard denial.isDenial, isPlain(denial), other.isFinite, denial.isFinite,
      other.modality.asserts, denial.modality.asserts
    else { return nil }
    guard let subject = sameSubject(comparison) else { return nil }
    let coverage = comparison.coverage(of: denial, in: other)
    let back = comparison.coverage(of: other, in: denial)
    let isCovered = coverage.share >= least && !coverage.missesName && coverage.weight >= 1
    guard isCovered || isRepeated(comparison, denial, other, back, least) else { return nil }
    if lacksSubject(a) || lacksSubject(b), !isBound(coverage, back) { return nil }
    guard coverage.count >= (subject >= 0.08 ? 1 : 2) || coverage.share == 1 && back.share == 1 else {
      return nil
    }
    // What holds of the whole need not hold of a part.
    if denial.isAggregate != other.isAggregate, back.missesWord { return nil }
    if back.share < 0.35 { return nil }
    let isEvery = other.marks.contains(.all) || denial.marks.contains(.noOne)
    return Clash(
      kind: isEvery && agreement[.quantifier] != nil ? .quantifier : .negation, place(a), place(b),
      parts: [
        (
          "one side denies “\(word(denial.predicateToken))”, the other affirms “\(word(other.predicateToken))”",
          0.42
        ),
        (likeness == 1 ? "the same word says it" : "the two words say the same", 0.1 * likeness),
        ("the two speak of the same", subject),
        ("\(percent(coverage.share)) of what is denied stands in the other claim", 0.12 * coverage.share),
        ("\(percent(back.share)) of the other claim stands in the denial", 0.16 * back.share),
      ])
  }

  /// Whether all of what one affirms stands in the denial, which adds nothing but words that tell more of its subject:
  /// "the members of the board have no say in the budget" and "the members had a say in the budget".
  private func isRepeated(
    _ comparison: Comparison, _ denial: Statement, _ other: Statement, _ back: Comparison.Coverage,
    _ least: Double
  ) -> Bool {
    guard back.share >= 0.95, back.count >= 4, comparison.fit(.agent) == .same,
      denial.predicate == other.predicate
    else { return false }
    let rest = comparison.coverage(of: denial, in: other, besides: .agent)
    return rest.share >= least && !rest.missesName && rest.count >= 3
  }

  /// Whether a denial denies the whole: not "not only", "not always".
  private func isPlain(_ denial: Statement) -> Bool {
    let claim = table.claimed[denial.claim]
    let end = table.claimed.words.count
    for token in claim.tokens
    where lexicon.marks[table.claimed.words[token].lemma.rawValue].contains(.not) && token + 1 < end {
      if lexicon.marks[table.claimed.words[token + 1].lemma.rawValue].contains(.focus) { return false }
    }
    return true
  }

  /// A claim all but covered by a sentence that denies its predicate in a word of any class: "agreed", "no agreement".
  func denied(_ statement: Statement, by sentence: Int) -> Clash? {
    guard agreement[.negation] != nil else { return nil }
    for word in table.words(ofSentence: sentence) where !word.isName && !word.isNumber && word.part == .noun {
      let token = Int(word.token)
      guard lexicon.facts.areSynonyms(statement.predicate, statement.predicatePart, word.key, word.part),
        token > 0, marks(token - 1).contains(.noOne), let owner = owner(of: token, in: sentence)
      else { continue }
      let comparison = Comparison(table: table, a: statement, b: owner)
      let coverage = comparison.coverage(of: statement, in: owner)
      guard coverage.share >= 0.8, coverage.count >= 2, !coverage.missesName, comparison.areTimesOpen,
        !owner.isConditional, owner.modality.asserts, statement.holder == owner.holder
      else { continue }
      let other = place(owner, token: token)
      return Clash(
        kind: .negation, place(statement), other,
        parts: [
          ("one says “\(self.word(statement.predicateToken))”, the other “no \(self.word(token))”", 0.42),
          (
            "all but \(percent(1 - coverage.share)) of the one claim stands in the other sentence",
            0.24 * coverage.share
          ),
        ])
    }
    return nil
  }

  /// Whether no words behind a noun tell which one is meant: "no evidence that …" leaves room for other evidence, "no
  /// time to …" for other time.
  private func isWhole(_ token: Int) -> Bool {
    let words = table.claimed.words
    guard token + 2 < words.count else { return true }
    return !marks(token + 1).contains(.narrowing)
      && !(marks(token + 1).contains(.to) && words[token + 2].kind == .verb)
  }

  /// One says that there is none of a thing, the other makes use of it; "takes place" uses none.
  func existence(_ comparison: Comparison) -> Clash? {
    guard agreement[.quantifier] != nil, comparison.a.isDenial != comparison.b.isDenial,
      comparison.a.holder == comparison.b.holder
    else { return nil }
    let (denial, use) = comparison.a.isDenial ? (comparison.a, comparison.b) : (comparison.b, comparison.a)
    let words = table.claimed.words
    guard use.isFinite, denial.isFinite, !use.isNegated, use.modality == .assertion,
      denial.modality == .assertion,
      lexicon.marks[words[use.predicateToken].lemma.rawValue].contains(.using)
        || use.predicate < 0 || lexicon.marks[use.predicate].contains(.using),
      table.claimed[denial.claim].predicate.full.pieces.contains(where: {
        $0.contains { lexicon.marks[words[$0].lemma.rawValue].contains(.have) }
      }) || table.claimed[denial.claim].construction == .existential,
      !denial.isConditional, !use.isConditional
    else { return nil }
    let lacking = table.terms[denial.terms].filter {
      $0.place == .patient && $0.isHead && !$0.isName && $0.key >= 0 && !$0.isOpen
    }
    guard let thing = lacking.first, isWhole(Int(thing.token)),
      let used = table.terms[use.terms].first(where: {
        $0.place == .patient && $0.isHead && $0.key == thing.key
      }), isWhole(Int(used.token)), Int(used.token) > use.predicateToken + 1
    else { return nil }
    return Clash(
      kind: .quantifier, place(comparison.a), place(comparison.b),
      parts: [
        ("one side says that there is no “\(word(Int(thing.token)))”", 0.4),
        ("the other makes use of one", 0.22),
      ])
  }
}
