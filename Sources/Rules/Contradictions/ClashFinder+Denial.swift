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
    guard coverage.share >= least, !coverage.missesName, coverage.weight >= 1 else { return nil }
    if lacksSubject(a) || lacksSubject(b), !isBound(coverage, back) { return nil }
    guard coverage.count >= (subject >= 0.08 ? 1 : 2) || coverage.share == 1 && back.share == 1 else {
      return nil
    }
    // What holds of the whole need not hold of a part.
    if denial.isAggregate != other.isAggregate, back.missesWord { return nil }
    if back.share < 0.35 { return nil }
    let isEvery = other.marks.contains(.all) || denial.marks.contains(.noOne)
    return Clash(
      kind: isEvery && agreement[.quantifier] != nil ? .quantifier : .negation, first: place(a),
      second: place(b),
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

  /// Whether a verb that is no passive names no subject.
  private func lacksSubject(_ statement: Statement) -> Bool {
    !statement.isPassive && !table.terms[statement.terms].contains { $0.place == .agent }
  }

  /// Whether two statements of which one names no subject still speak of one thing: a passive, or a name all but alone.
  private func isBound(_ forward: Comparison.Coverage, _ back: Comparison.Coverage) -> Bool {
    min(forward.share, back.share) >= 0.8
      && (max(forward.names, back.names) >= 1 || max(forward.count, back.count) >= 3)
  }

  func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

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
      kind: .antonym, first: place(a), second: place(b),
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
    for x in table.terms[a.terms] where x.place == .attribute && x.part == .adjective {
      for y in table.terms[b.terms] where y.place == .attribute && y.part == .adjective {
        guard lexicon.facts.areOpposites(x.key, .adjective, y.key, .adjective) else { continue }
        return Clash(
          kind: .antonym, first: place(a, token: Int(x.token)), second: place(b, token: Int(y.token)),
          parts: [
            ("“\(word(Int(x.token)))” and “\(word(Int(y.token)))” are opposites", 0.42),
            ("the two speak of the same", 0.12), ("both say what it is", 0.1),
          ])
      }
    }
    return nil
  }

  /// A claim all but covered by a sentence that says the opposite of its predicate in a word of any class.
  func opposed(_ statement: Statement, by sentence: Int) -> Clash? {
    guard let least = agreement[.antonym], statement.predicate >= 0, !statement.isNegated, statement.isFinite,
      statement.modality.asserts, !statement.isConditional
    else { return nil }
    guard !lexicon.facts.poles(statement.predicate, statement.predicatePart).isEmpty else { return nil }
    let words = table.words(ofSentence: sentence)
    for word in words
    where !word.isName && !word.isNumber && word.part != .adverb
      && lexicon.facts.areOpposites(statement.predicate, statement.predicatePart, word.key, word.part)
      && lexicon.sequences[ContradictionLexicon.pair(statement.predicate, word.key)] == nil
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
        comparison.areTimesOpen,
        !owner.isConditional, !owner.isNegated,
        owner.modality.asserts || owner.predicateToken != token && owner.modality == .possibility
      else { continue }
      if owner.predicateToken == token, sameSubject(comparison) == nil { continue }
      if owner.predicateToken != token, statement.predicatePart == .noun { continue }
      let other = place(owner, token: token)
      let pair = statement.sentence < sentence ? (place(statement), other) : (other, place(statement))
      return Clash(
        kind: .antonym, first: pair.0, second: pair.1,
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

  /// A claim all but covered by a sentence that denies its predicate in a word of any class: "agreed", "no agreement".
  func denied(_ statement: Statement, by sentence: Int) -> Clash? {
    guard agreement[.negation] != nil, statement.predicate >= 0, !statement.isNegated, statement.isFinite,
      statement.modality.asserts, !statement.isConditional, statement.predicatePart != .noun
    else { return nil }
    guard table.marks(ofSentence: sentence).contains(.noOne) else { return nil }
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
      let pair = statement.sentence < sentence ? (place(statement), other) : (other, place(statement))
      return Clash(
        kind: .negation, first: pair.0, second: pair.1,
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

  /// Whether a negation stands right ahead of a word.
  private func isDenied(_ token: Int, in sentence: Int) -> Bool {
    let start = max(table.claimed.text.sentences[sentence].tokens.lowerBound, token - 4)
    return (start..<token).contains { !marks($0).isDisjoint(with: [.not, .none]) }
  }

  /// The statement whose claim owns a word.
  private func owner(of token: Int, in sentence: Int) -> Statement? {
    let owner = table.claimed.owners[token]
    var found: Statement?
    for index in table.statements(ofSentence: sentence) {
      let statement = table.statements[index]
      if statement.claim == owner { return statement }
      if table.claimed[statement.claim].tokens.contains(token) { found = found ?? statement }
    }
    return found
  }

  /// One obliges or allows where the other does not.
  func modality(_ comparison: Comparison) -> Clash? {
    let (a, b) = (comparison.a, comparison.b)
    guard let least = agreement[.modality], let first = duty(a), let second = duty(b),
      first.clashes(with: second)
    else { return nil }
    let likeness = comparison.predicateLikeness
    guard likeness > 0 || first == .powerless || second == .powerless, comparison.areTimesOpen else {
      return nil
    }
    let (denial, other) = first.isDenial ? (a, b) : (b, a)
    if denial.isPowerless, likeness > 0 { return powerless(denial, other, likeness) }
    guard a.isFinite || a.modality == .obligation, b.isFinite || b.modality == .obligation else { return nil }
    let coverage = comparison.coverage(of: denial, in: other)
    guard coverage.share >= least, !coverage.missesName, let subject = sameSubject(comparison) else {
      return nil
    }
    guard areSameConditions(comparison) else { return nil }
    return Clash(
      kind: .modality, first: place(a), second: place(b),
      parts: [
        ("one side \(first.wording), the other \(second.wording)", 0.45),
        ("\(both(a, b)) say the same", 0.1 * likeness), ("the two speak of the same", subject),
        ("\(percent(coverage.share)) of the one claim stands in the other", 0.2 * coverage.share),
      ])
  }

  /// "May cancel" and "has no power to cancel", whose subject can stand anywhere ahead.
  private func powerless(_ denial: Statement, _ other: Statement, _ likeness: Double) -> Clash? {
    let agents = table.terms[other.terms].filter { $0.place == .agent }
    let around = table.words(ofSentence: denial.sentence)
    let isSame = agents.contains { agent in
      around.contains { Int($0.token) < denial.predicateToken && lexicon.likeness(agent, $0) >= 0.7 }
    }
    guard isSame else { return nil }
    let (first, second) = denial.sentence < other.sentence ? (denial, other) : (other, denial)
    return Clash(
      kind: .modality, first: place(first), second: place(second),
      parts: [
        ("one side allows, the other gives no power to", 0.45),
        ("\(both(first, second)) say the same", 0.1 * likeness),
        ("the two speak of the same", 0.1),
      ])
  }

  /// What a statement says of a duty or a right.
  enum Duty {
    case obliged, notObliged, allowed, forbidden, powerless

    func clashes(with other: Duty) -> Bool {
      switch (self, other) {
      case (.obliged, .notObliged), (.notObliged, .obliged), (.obliged, .forbidden), (.forbidden, .obliged),
        (.allowed, .forbidden), (.forbidden, .allowed), (.allowed, .powerless), (.powerless, .allowed):
        true
      default: false
      }
    }

    var isDenial: Bool { self == .notObliged || self == .forbidden || self == .powerless }

    var wording: String {
      switch self {
      case .obliged: "obliges"
      case .notObliged: "leaves it free"
      case .allowed: "allows"
      case .forbidden: "forbids"
      case .powerless: "gives no power to"
      }
    }
  }

  func duty(_ statement: Statement) -> Duty? {
    let marks = statement.marks
    if statement.isPowerless { return .powerless }
    if statement.isNegated {
      if marks.contains(.obliging) || isFreed(statement) { return .notObliged }
      if marks.contains(.allowing) { return .forbidden }
      switch statement.modality {
      case .prohibition: return .forbidden
      case .permission: return .forbidden
      case .possibility: return marks.contains(.may) ? .forbidden : nil
      case .obligation: return .forbidden
      default: return nil
      }
    }
    if marks.contains(.forbidding) || statement.modality == .prohibition { return .forbidden }
    if marks.contains(.allowing) || statement.modality == .permission { return .allowed }
    if statement.modality == .possibility, marks.contains(.may) { return .allowed }
    if statement.modality == .obligation { return .obliged }
    return nil
  }

  /// "Need not", "does not have to".
  private func isFreed(_ statement: Statement) -> Bool {
    let claim = table.claimed[statement.claim]
    return claim.tokens.contains { token in
      token < statement.predicateToken
        && (marks(token).contains(.need) || marks(token).contains(.have) && marks(token + 1).contains(.to))
    }
  }

  private func areSameConditions(_ comparison: Comparison) -> Bool {
    let (a, b) = (comparison.a, comparison.b)
    guard a.isConditional || b.isConditional else { return true }
    // A condition that the other side never speaks of leaves room for both.
    for (x, y) in [(a, b), (b, a)] where x.isConditional {
      let conditions = table.terms[x.terms].filter { $0.place == .condition || $0.place == .time }
      let words = table.words(ofSentence: y.sentence)
      var (total, weight) = (0.0, 0.0)
      for term in conditions {
        total += term.weight
        if words.contains(where: { lexicon.likeness(term, $0) >= 0.7 }) { weight += term.weight }
      }
      guard total > 0, weight >= 0.6 * total else { return false }
    }
    return true
  }
}

extension ClashFinder {
  /// One says that there is none of a thing, the other makes use of it.
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
    guard let thing = lacking.first,
      table.terms[use.terms].contains(where: { $0.place == .patient && $0.isHead && $0.key == thing.key })
    else { return nil }
    return Clash(
      kind: .quantifier, first: place(comparison.a), second: place(comparison.b),
      parts: [
        ("one side says that there is no “\(word(Int(thing.token)))”", 0.4),
        ("the other makes use of one", 0.22),
      ])
  }

  /// "She was generous" and "they found her mean": a quality said of an object.
  func secondary(_ first: Int, _ second: Int) -> Clash? {
    guard agreement[.antonym] != nil else { return nil }
    let words = table.words(ofSentence: second)
    for index in table.statements(ofSentence: first) {
      let statement = table.statements[index]
      guard statement.predicatePart == .adjective, statement.predicate >= 0, !statement.isNegated,
        statement.isFinite,
        !statement.isConditional, statement.modality == .assertion,
        !lexicon.facts.poles(statement.predicate, .adjective).isEmpty
      else { continue }
      let agents = table.terms[statement.terms].filter { $0.place == .agent && $0.part == .noun }
      for word in words where word.part == .adjective || word.part == .verb {
        let token = Int(word.token)
        guard token > 0,
          lexicon.facts.areOpposites(statement.predicate, .adjective, word.key, .adjective),
          table.claimed.words[token - 1].kind == .pronoun || table.claimed.words[token - 1].kind == .name,
          isSameOne(agents, words.filter { Int($0.token) == token - 1 })
        else { continue }
        let other = place(sentence: second, token)
        let pair = first < second ? (place(statement), other) : (other, place(statement))
        return Clash(
          kind: .antonym, first: pair.0, second: pair.1,
          parts: [
            ("“\(self.word(statement.predicateToken))” and “\(self.word(token))” are opposites", 0.45),
            ("both are said of one", 0.2),
          ])
      }
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

extension Modality {
  /// Whether it says how things are or are going to be.
  var asserts: Bool { self == .assertion || self == .intention }
}
