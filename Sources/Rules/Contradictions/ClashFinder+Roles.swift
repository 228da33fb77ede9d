import Claims

extension ClashFinder {
  /// One leaves room for a single filler, the other names another.
  func exclusive(_ comparison: Comparison) -> Clash? {
    guard agreement[.exclusive] != nil else { return nil }
    return restricted(comparison.a, comparison.b) ?? restricted(comparison.b, comparison.a)
      ?? singular(comparison)
  }

  /// "By the treasurer alone", and somebody else does it.
  private func restricted(_ rule: Statement, _ other: Statement) -> Clash? {
    guard !rule.isNegated, !other.isNegated, !rule.time.excludes(other.time), rule.predicate >= 0,
      other.isFinite, other.modality.asserts
    else { return nil }
    let isNobodyElse = rule.marks.isSuperset(of: [.nobody, .other])
    guard isNobodyElse || !rule.marks.isDisjoint(with: [.alone, .only]) else { return nil }
    let comparison = Comparison(table: table, a: rule, b: other)
    guard comparison.predicateLikeness > 0, comparison.fit(.patient) == .same else { return nil }
    guard isNobodyElse || isAgentRestricted(rule) else { return nil }
    var fillers = table.terms[rule.terms].filter { $0.place == .agent }
    if isNobodyElse {
      for index in table.statements(ofSentence: rule.sentence) {
        let sister = table.statements[index]
        if sister.predicateToken == rule.predicateToken {
          fillers += table.terms[sister.terms].filter { $0.place == .agent }
        }
      }
    }
    let rivals = table.terms[other.terms].filter { $0.place == .agent }
    guard !rivals.isEmpty, !fillers.isEmpty else { return nil }
    let isShared = fillers.contains { filler in rivals.contains { lexicon.likeness(filler, $0) >= 0.7 } }
    guard !isShared else { return nil }
    let around = table.words(ofSentence: other.sentence)
    let isOpen = rivals.allSatisfy(\.isOpen) || fillers.allSatisfy(\.isOpen)
    // An open pronoun may stand for the very one, unless the sentence gives it another part.
    if isOpen, !around.contains(where: { $0.part == .noun && !$0.isOpen && isPerson($0, besides: fillers) }) {
      return nil
    }
    let coverage = comparison.coverage(of: rule, in: other)
    let patient = table.terms[rule.terms].filter { $0.place == .patient }
    let covered = patient.filter { term in around.contains { lexicon.likeness(term, $0) >= 0.7 } }
    guard covered.count == patient.count, isNobodyElse || coverage.share >= 0.5 else { return nil }
    return Clash(
      kind: .exclusive, place(rule), place(other),
      parts: [
        ("“\(word(rule.predicateToken))” is left to one alone, and another does it", 0.5),
        ("the two speak of the same", 0.1),
        ("\(percent(coverage.share)) of the bound stands in the other claim", 0.15 * coverage.share),
        (isOpen ? "who does it stands in the words around" : "who does it is named", isOpen ? 0.02 : 0.08),
      ])
  }

  /// "The keys are held by him alone" and "her own keys".
  func possessed(_ bound: Int, _ other: Int) -> Clash? {
    guard agreement[.exclusive] != nil else { return nil }
    let words = table.claimed.words
    for index in table.statements(ofSentence: bound) {
      let rule = table.statements[index]
      guard !rule.isNegated, rule.marks.contains(.alone), isAgentRestricted(rule),
        lexicon.areSamePossession(words[rule.predicateToken].lemma.rawValue)
      else { continue }
      let things = table.terms[rule.terms].filter { $0.place == .patient && !$0.isOpen }
      let around = table.words(ofSentence: other)
      guard things.count >= 2, things.allSatisfy({ thing in around.contains { $0.key == thing.key } }),
        let holder = table.terms[rule.terms].first(where: { $0.place == .agent })
      else { continue }
      for word in around where things.contains(where: { $0.key == word.key }) {
        let start = max(table.claimed.text.sentences[other].tokens.lowerBound, Int(word.token) - 6)
        guard let owner = (start..<Int(word.token)).last(where: { marks($0).contains(.possessive) }) else {
          continue
        }
        let sexes: WordMarks = [.feminine, .masculine]
        let (first, second) = (marks(Int(holder.token)).intersection(sexes), marks(owner).intersection(sexes))
        guard !first.isEmpty, !second.isEmpty, first.isDisjoint(with: second) else { continue }
        let there = place(sentence: other, owner)
        return Clash(
          kind: .exclusive, place(rule), there,
          parts: [
            ("one has it alone, and somebody else has it, too", 0.5), ("the two speak of the same", 0.15),
          ])
      }
    }
    return nil
  }

  /// Whether a noun names somebody, behind "as", in the part of whom the bound leaves out.
  private func isPerson(_ term: Term, besides fillers: [Term]) -> Bool {
    let token = Int(term.token)
    guard token > 0 else { return false }
    let words = table.claimed.words
    let isPart = table.claimed.text.vocabulary.spelling(of: words[token - 1].lemma) == "as"
    return isPart && !fillers.contains { lexicon.likeness($0, term) >= 0.7 }
  }

  private func isAgentRestricted(_ statement: Statement) -> Bool {
    let claim = table.claimed[statement.claim]
    for token in claim.tokens {
      let marks = lexicon.marks[table.claimed.words[token].lemma.rawValue]
      if marks.contains(.alone) {
        // "In 2018 alone" bounds nothing but the count.
        return token > 0
          && claim.roles.contains { role in
            (role.kind == .agent || role.kind == .subject)
              && (role.full.contains(token - 1) || role.full.contains(token))
          }
      }
      if marks.contains(.only) {
        // "Only since 1993" bounds a time.
        guard token + 1 < table.claimed.words.count, table.claimed.words[token + 1].kind != .preposition
        else { return false }
        return claim.roles.contains { role in
          (role.kind == .agent || role.kind == .subject && !claim.predicate.isPassive)
            && (role.full.contains(token) || role.full.tokens.lowerBound == token + 1)
        }
      }
    }
    return false
  }

  /// Two fillers of what has one only: two birthplaces, two capitals.
  private func singular(_ comparison: Comparison) -> Clash? {
    let (a, b) = (comparison.a, comparison.b)
    guard a.predicate == b.predicate, a.predicate >= 0, lexicon.marks[a.predicate].contains(.single),
      !a.isNegated, !b.isNegated, a.modality.asserts, b.modality.asserts, comparison.areTimesOpen,
      a.isFinite, b.isFinite
    else { return nil }
    let (first, second) = (table.terms[a.terms], table.terms[b.terms])
    if a.predicatePart == .noun {
      let agents = (first.filter { $0.place == .agent }, second.filter { $0.place == .agent })
      let rest = (
        first.filter { $0.place == .attribute || $0.place == .other },
        second.filter { $0.place == .attribute || $0.place == .other }
      )
      guard agents.0.contains(where: \.isName), agents.1.contains(where: \.isName),
        areApart(agents.0, agents.1),
        rest.0.contains(where: \.isName), agree(rest.0, rest.1), agree(rest.1, rest.0)
      else { return nil }
    } else {
      guard
        comparison.fit(.patient) == .same
          || comparison.fit(.agent) == .same && comparison.fit(.patient) == .absent
      else { return nil }
      let places = (
        first.filter { $0.place == .other && $0.isName }, second.filter { $0.place == .other && $0.isName }
      )
      if let x = places.0.first, let y = places.1.first, x.marker == y.marker,
        lexicon.marks[x.marker].contains(.inside),
        areApart(places.0, places.1)
      {
        guard comparison.fit(.agent) != .different else { return nil }
      } else {
        guard areMakersApart(comparison) else { return nil }
      }
    }
    return Clash(
      kind: .exclusive, place(a), place(b),
      parts: [
        ("“\(word(a.predicateToken))” has room for one", 0.5), ("the two speak of the same", 0.12),
        ("they name two", 0.1),
      ])
  }

  /// Whether two names make one named thing.
  private func areMakersApart(_ comparison: Comparison) -> Bool {
    let agents = [comparison.a, comparison.b].map { statement in
      table.terms[statement.terms].filter { $0.place == .agent }
    }
    let isNamed = table.terms[comparison.a.terms].contains { $0.place == .patient && $0.isName }
    return isNamed && agents.allSatisfy { $0.contains(where: \.isName) && !$0.contains(where: \.isOpen) }
      && areApart(agents[0], agents[1])
  }

  private func areApart(_ a: [Term], _ b: [Term]) -> Bool {
    !a.contains { x in
      b.contains {
        lexicon.likeness(x, $0) > 0 || lexicon.facts.isKind(x.key, of: $0.key)
          || lexicon.facts.isKind($0.key, of: x.key)
      }
    }
  }

  private func agree(_ a: [Term], _ b: [Term]) -> Bool {
    a.allSatisfy { x in !x.isName || b.contains { lexicon.likeness(x, $0) >= 0.7 } }
  }

  /// One relation, or its converse, with its roles exchanged.
  func roleSwap(_ comparison: Comparison) -> Clash? {
    let (a, b) = (comparison.a, comparison.b)
    guard agreement[.reversal] != nil, a.predicate >= 0, b.predicate >= 0, !a.isNegated, !b.isNegated,
      a.modality.asserts, b.modality.asserts, comparison.areTimesOpen
    else { return nil }
    let isOrdered =
      comparison.predicateLikeness > 0
      && (lexicon.marks[a.predicate].contains(.ordered) || lexicon.marks[b.predicate].contains(.ordered))
    let isConverse = lexicon.areConverse(a.predicate, b.predicate)
    guard isOrdered || isConverse else { return nil }
    let (agentA, patientA) = sides(a)
    let (agentB, patientB) = sides(b)
    guard !agentA.isEmpty, !agentB.isEmpty, !patientA.isEmpty, !patientB.isEmpty else { return nil }
    let straight = (share(agentA, agentB), share(patientA, patientB))
    let crossed = (share(agentA, patientB), share(patientA, agentB))
    let (clash, fits) = isConverse ? (straight, crossed) : (crossed, straight)
    guard clash.0, clash.1, !(fits.0 && fits.1) else { return nil }
    return Clash(
      kind: .reversal, place(a), place(b),
      parts: [
        (
          isConverse ? "\(both(a, b)) say the same the other way round" : "\(both(a, b)) hold one way only",
          0.5
        ),
        (isConverse ? "yet the roles are the same" : "the roles are exchanged", 0.2),
      ])
  }

  /// One past event told in all its detail, with another agent, whom the first telling gives another part.
  func otherAgent(_ comparison: Comparison) -> Clash? {
    let (a, b) = (comparison.a, comparison.b)
    guard a.time.tense == .past, b.time.tense == .past, a.modality == .assertion, b.modality == .assertion,
      !a.isNegated, !b.isNegated, agreement[.exclusive] != nil, comparison.predicateLikeness > 0,
      comparison.fit(.agent) == .different, comparison.fit(.patient) == .same, comparison.areTimesOpen
    else { return nil }
    for (x, y) in [(a, b), (b, a)] {
      let agents = table.terms[x.terms].filter { $0.place == .agent }
      let rest = table.terms[x.terms].filter { $0.place != .agent && $0.place != .predicate && !$0.isOpen }
      let around = table.words(ofSentence: y.sentence)
      guard agents.contains(where: { $0.isHead && $0.isName }),
        rest.count >= 3 || rest.count == 2 && rest.contains(where: \.isName),
        agents.allSatisfy({ agent in around.contains { $0.key == agent.key } }),
        rest.allSatisfy({ term in around.contains { lexicon.likeness(term, $0) >= 0.7 } })
      else { continue }
      return Clash(
        kind: .exclusive, place(a), place(b),
        parts: [
          ("both tell one event, word for word", 0.45), ("it has two different agents", 0.15),
          ("the agent of the one has another part in the other", 0.1),
        ])
    }
    return nil
  }

  /// "Left Hawaii" and "left for Hawaii".
  func direction(_ comparison: Comparison) -> Clash? {
    let (a, b) = (comparison.a, comparison.b)
    guard agreement[.reversal] != nil, !a.isNegated, !b.isNegated,
      lexicon.marks[a.predicate].contains(.leaving), lexicon.marks[b.predicate].contains(.leaving),
      comparison.areTimesOpen, a.modality.asserts, b.modality.asserts,
      a.isFinite, b.isFinite, comparison.fit(.agent) == .same
    else { return nil }
    let (x, y) = (table.terms[a.terms], table.terms[b.terms])
    func goals(_ terms: ArraySlice<Term>) -> [Term] {
      terms.filter {
        $0.isName && $0.place != .agent && $0.marker >= 0
          && !lexicon.marks[$0.marker].isDisjoint(with: .toward)
      }
    }
    func sources(_ terms: ArraySlice<Term>) -> [Term] { terms.filter { $0.isName && $0.place == .patient } }
    func meet(_ a: [Term], _ b: [Term]) -> Bool { a.contains { p in b.contains { $0.key == p.key } } }
    guard meet(goals(x), sources(y)) || meet(sources(x), goals(y)) else { return nil }
    return Clash(
      kind: .reversal, place(a), place(b),
      parts: [("one leaves the place, the other leaves for it", 0.5), ("the two speak of the same", 0.15)])
  }

  private func sides(_ statement: Statement) -> ([Term], [Term]) {
    let terms = table.terms[statement.terms].filter { !$0.isOpen }
    let agents = terms.filter { $0.place == .agent }
    let isNominal = statement.predicatePart == .noun || statement.isCopular
    let patients = terms.filter {
      $0.place == .patient || isNominal && ($0.place == .attribute || $0.place == .other)
    }
    return (agents, patients)
  }

  private func share(_ a: [Term], _ b: [Term]) -> Bool {
    a.contains { x in b.contains { lexicon.likeness(x, $0) >= 0.85 && (x.isName || x.isHead || $0.isHead) } }
  }
}
