import Claims

extension ClashFinder {
  /// The two give one thing two measures, or one event two dates.
  func quantity(_ comparison: Comparison) -> Clash? {
    let (a, b) = (comparison.a, comparison.b)
    guard !a.isNegated, !b.isNegated, let least = agreement[.quantity] else { return nil }
    if let clash = date(comparison) { return clash }
    // What is given respectively is not given to each; see `respective`.
    guard a.hasQuantities, b.hasQuantities, !a.marks.union(b.marks).contains(.respectively) else {
      return nil
    }
    let first = table.claimed[a.claim].quantities
    let second = table.claimed[b.claim].quantities
    guard !first.isEmpty, !second.isEmpty, !a.time.excludes(b.time) else { return nil }
    guard a.modality.asserts, b.modality.asserts, a.isFinite, b.isFinite else { return nil }
    let likeness = comparison.predicateLikeness
    for x in first where x.kind != .date && x.kind != .ordinal {
      for y in second where y.kind == x.kind && Self.areApart(x, y) {
        if let clash = measure(comparison, x, y) { return clash }
        guard likeness > 0, comparison.areConditionsOpen, unit(x) == unit(y) else { continue }
        guard a.time.year == b.time.year, a.time.month == b.time.month, a.time.tense == b.time.tense else {
          continue
        }
        guard place(of: x, a) == place(of: y, b), let subject = sameSubject(comparison), subject > 0 else {
          continue
        }
        let forward = comparison.coverage(of: a, in: b)
        let back = comparison.coverage(of: b, in: a)
        guard max(forward.share, back.share) >= least, min(forward.share, back.share) >= 0.5,
          !forward.missesName || !back.missesName, isBare(x), isBare(y)
        else { continue }
        return clash(
          comparison, x, y,
          [
            ("\(both(a, b)) say the same", 0.1 * likeness), ("the two speak of the same", subject),
            ("\(percent(forward.share)) of the one claim stands in the other", 0.1 * forward.share),
            ("\(percent(back.share)) the other way round", 0.1 * back.share),
          ])
      }
    }
    return nil
  }

  /// Two amounts of one named measure: "a staff of 40" and "employs 60 people".
  private func measure(_ comparison: Comparison, _ x: Quantity, _ y: Quantity) -> Clash? {
    let (a, b) = (comparison.a, comparison.b)
    guard let first = measure(near: x, a), let second = measure(near: y, b), first.measure == second.measure,
      first.token != second.token
    else { return nil }
    let subject = comparison.fit(.agent)
    guard !a.isConditional, !b.isConditional else { return nil }
    guard a.time.year == b.time.year || a.time.year == nil || b.time.year == nil else { return nil }
    let forward = comparison.coverage(of: a, in: b)
    let back = comparison.coverage(of: b, in: a)
    guard subject == .same || x.kind == .money && subject != .different else { return nil }
    guard !forward.missesName || !back.missesName else { return nil }
    return clash(
      comparison, x, y,
      [
        ("“\(word(first.token))” and “\(word(second.token))” name one measure", 0.12),
        ("the two speak of the same", subject == .same ? 0.1 : 0.06),
      ])
  }

  private func clash(
    _ comparison: Comparison, _ x: Quantity, _ y: Quantity, _ parts: [(reason: String, worth: Double)]
  ) -> Clash {
    let text = table.claimed.text
    return Clash(
      kind: .quantity, place(comparison.a, token: x.tokens.lowerBound),
      place(comparison.b, token: y.tokens.lowerBound),
      parts: [("“\(text.quote(x.span))” and “\(text.quote(y.span))” cannot both be right", 0.45)] + parts)
  }

  private func measure(near quantity: Quantity, _ statement: Statement) -> (measure: Int32, token: Int)? {
    let bounds = table.claimed.text.sentences[statement.sentence].tokens
    let reach =
      max(
        bounds.lowerBound, quantity.tokens.lowerBound - 4)..<min(
        bounds.upperBound, quantity.tokens.upperBound + 4)
    for token in reach {
      if let measure = lexicon.measures[table.claimed.words[token].lemma.rawValue] { return (measure, token) }
    }
    return nil
  }

  /// Words that make a number one of several: "another 50", "a further 50".
  private func isBare(_ quantity: Quantity) -> Bool {
    (max(0, quantity.tokens.lowerBound - 2)..<quantity.tokens.upperBound).allSatisfy {
      marks($0).isDisjoint(with: [.other, .again, .more, .less, .all])
    }
  }

  /// The symbol of what is counted; -1 when it is open.
  func unit(_ quantity: Quantity) -> Int32 {
    let words = table.claimed.words
    guard let unit = quantity.unit, !quantity.tokens.isEmpty else { return -1 }
    for token in [quantity.tokens.upperBound - 1, quantity.tokens.upperBound, quantity.tokens.lowerBound] {
      if words.indices.contains(token), table.claimed.text.vocabulary.spelling(of: words[token].lemma) == unit
      {
        return words[token].lemma.rawValue
      }
    }
    return table.claimed.text.vocabulary.symbol(of: unit)?.rawValue ?? -1
  }

  private func place(of quantity: Quantity, _ statement: Statement) -> Role.Kind? {
    quantity.role.map { table.claimed[statement.claim].roles[$0].kind }
  }

  /// Whether no number fits both.
  static func areApart(_ x: Quantity, _ y: Quantity) -> Bool {
    let (first, second) = (bounds(x), bounds(y))
    return first.upper < second.lower || second.upper < first.lower
  }

  private static func bounds(_ quantity: Quantity) -> (lower: Double, upper: Double) {
    let lower = quantity.lower ?? 0
    let upper = quantity.upper ?? lower
    switch quantity.comparator {
    case .exactly: return (lower * 0.999, upper * 1.001)
    case .about: return (lower * 0.8, upper * 1.25)
    case .between: return (lower, upper)
    case .atLeast, .moreThan: return (lower, .infinity)
    case .atMost, .lessThan: return (0, upper)
    }
  }

  /// "NATO has 16 members" and "NATO's 19 members": a claim about a number, and another number of the same.
  func total(_ comparison: Comparison) -> Clash? {
    guard agreement[.quantity] != nil, comparison.a.hasQuantities, comparison.b.hasQuantities else {
      return nil
    }
    for (x, y) in [(comparison.a, comparison.b), (comparison.b, comparison.a)] {
      let words = table.claimed.words
      guard lexicon.marks[words[x.predicateToken].lemma.rawValue].contains(.counting), !x.isNegated,
        x.isFinite,
        x.modality == .assertion, !x.isConditional, comparison.areTimesOpen,
        x.time.year == y.time.year
      else { continue }
      let coverage = comparison.coverage(of: x, in: y)
      guard coverage.share >= 0.7, !coverage.missesName, coverage.names >= 1 || coverage.count >= 3 else {
        continue
      }
      for p in table.claimed[x.claim].quantities where p.kind == .count {
        for q in table.claimed[y.claim].quantities where q.kind == .count && Self.areApart(p, q) {
          guard unit(p) >= 0, unit(p) == unit(q), isBare(p), isBare(q) else { continue }
          return clash(
            comparison, x.sentence == comparison.a.sentence ? p : q,
            x.sentence == comparison.a.sentence ? q : p,
            [
              ("one claim is about this number", 0.08),
              ("\(percent(coverage.share)) of it stands in the other", 0.12),
            ])
        }
      }
    }
    return nil
  }

  /// "Five stops" and "the seventh of the new stops": a place in a row that is too short for it.
  func place(_ counting: Int, beyond ranking: Int) -> Clash? {
    guard agreement[.quantity] != nil else { return nil }
    let words = table.claimed.words
    let tokens = table.claimed.text.sentences[ranking].tokens
    guard let ordinal = tokens.first(where: { lexicon.ordinals[words[$0].lemma.rawValue] != nil }),
      let place = lexicon.ordinals[words[ordinal].lemma.rawValue],
      let head = tokens.first(where: { $0 > ordinal && $0 <= ordinal + 6 && words[$0].kind == .noun })
    else { return nil }
    let qualities = (ordinal + 1..<head).filter { words[$0].kind == .adjective }.map { words[$0].lemma }
    let around = table.words(ofSentence: counting)
    guard qualities.contains(where: { quality in around.contains { $0.key == quality.rawValue } }) else {
      return nil
    }
    for index in table.statements(ofSentence: counting) {
      let statement = table.statements[index]
      guard !statement.isNegated, statement.isFinite, !statement.isConditional else { continue }
      for quantity in table.claimed[statement.claim].quantities
      where quantity.kind == .count && quantity.comparator == .exactly && (quantity.upper ?? place) < place
        && unit(quantity) == words[head].lemma.rawValue && isNew(quantity)
      {
        let owner = self.place(sentence: ranking, ordinal)
        let first = self.place(statement, token: quantity.tokens.lowerBound)
        return Clash(
          kind: .quantity, first, owner,
          parts: [
            ("“\(table.claimed.text.quote(quantity.span))” leaves no place for a \(word(ordinal))", 0.45),
            ("both count the same, by the same quality", 0.2),
          ])
      }
    }
    return nil
  }

  /// Whether a number counts what was not spoken of: "adds five stops", not "at the three sessions", which are some of them.
  private func isNew(_ quantity: Quantity) -> Bool {
    let before = quantity.tokens.lowerBound - 1
    return before < 0 || table.claimed.words[before].kind != .determiner
  }

  /// Two dates for what happens once.
  private func date(_ comparison: Comparison) -> Clash? {
    let (a, b) = (comparison.a, comparison.b)
    guard a.time.isDated, b.time.isDated, comparison.predicateLikeness > 0, a.modality == .assertion,
      b.modality == .assertion, a.isFinite, b.isFinite
    else { return nil }
    let isOnce = lexicon.marks[a.predicate].contains(.once) || lexicon.marks[b.predicate].contains(.once)
    let years = a.time.year.flatMap { x in b.time.year.map { !x.overlaps($0) } } ?? false
    let months = a.time.month.flatMap { x in b.time.month.map { x != $0 } } ?? false
    let days = a.time.day.flatMap { x in b.time.day.map { x != $0 } } ?? false
    guard
      years || (months || days) && a.time.year == b.time.year
        || months && (a.time.year == nil || b.time.year == nil),
      let subject = sameSubject(comparison), subject > 0
    else { return nil }
    let forward = comparison.coverage(of: a, in: b)
    let back = comparison.coverage(of: b, in: a)
    guard max(forward.share, back.share) >= 0.75, !(forward.missesName && back.missesName) else { return nil }
    // What can happen twice must be told in all its detail, with names, to be one event.
    if !isOnce {
      guard a.time.tense == .past, b.time.tense == .past, comparison.fit(.agent) == .same,
        min(forward.share, back.share) >= 0.8, max(forward.names, back.names) >= 2,
        max(forward.count, back.count) >= 3
      else { return nil }
    }
    return Clash(
      kind: .quantity, place(a), place(b),
      parts: [
        ("they give two dates", 0.45),
        (isOnce ? "\(both(a, b)) happens once" : "both tell one event in all its detail", 0.1),
        ("the two speak of the same", subject),
        ("\(percent(max(forward.share, back.share))) of the one claim stands in the other", 0.12),
      ])
  }
}
