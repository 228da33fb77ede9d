import Claims

extension ClashFinder {
  // MARK: Comparisons

  /// "More X than Y", taken apart.
  private struct Ranking {
    /// The comparative adjective or the noun that is counted; -1 when open.
    var dimension: Int32
    var part: WordFacts.Part
    var above: [Term]
    var below: [Term]
    var token: Int
    var isMore: Bool
  }

  /// Two comparisons that rank the same two things the other way round, or one thing on opposite ends.
  func comparative(_ first: Int, _ second: Int) -> Clash? {
    guard agreement[.reversal] != nil || agreement[.antonym] != nil, let x = ranking(first),
      let y = ranking(second)
    else { return nil }
    let areOpposite =
      x.dimension >= 0 && y.dimension >= 0
      && lexicon.facts.areOpposites(x.dimension, x.part, y.dimension, y.part)
    let areAlike =
      x.dimension < 0 || y.dimension < 0 || x.dimension == y.dimension
      || lexicon.facts.areSynonyms(x.dimension, x.part, y.dimension, y.part)
    let isStraight = share(x.above, y.above) && share(x.below, y.below)
    let isCrossed = share(x.above, y.below) && share(x.below, y.above)
    let turns = areOpposite != (x.isMore != y.isMore)
    if areAlike || areOpposite, turns ? isStraight && !isCrossed : isCrossed && !isStraight {
      return clash(
        .reversal, first, second, x.token, y.token,
        [
          ("both rank the same two things", 0.4), ("they rank them the other way round", 0.2),
          (
            x.dimension == y.dimension ? "by the same measure" : "by what may be the same measure",
            x.dimension == y.dimension ? 0.12 : 0.05
          ),
        ])
    }
    guard areOpposite, x.isMore == y.isMore else { return nil }
    let shared = sharedWeight(first, second, besides: [x.dimension, y.dimension])
    guard shared.count >= 2, shared.weight >= 1.6, isPlain(first), isPlain(second) else { return nil }
    return clash(
      .antonym, first, second, x.token, y.token,
      [
        ("the comparatives are opposites", 0.42),
        ("the two share \(shared.count) words", min(0.24, 0.1 * Double(shared.count))),
      ])
  }

  private func isPlain(_ sentence: Int) -> Bool {
    table.statements(ofSentence: sentence).allSatisfy {
      !table.statements[$0].isNegated && table.statements[$0].holder == 0
    }
  }

  private func clash(
    _ kind: Contradiction.Kind, _ first: Int, _ second: Int, _ x: Int, _ y: Int,
    _ parts: [(reason: String, worth: Double)]
  ) -> Clash {
    Clash(kind: kind, place(sentence: first, x), place(sentence: second, y), parts: parts)
  }

  /// The claim around a word, or else the first of its sentence.
  func place(sentence: Int, _ token: Int) -> Clash.Place {
    let claim = table.claimed[table.claimed.owners[token]]
    let bounds = table.claimed.text.sentences[sentence].tokens
    let holder =
      table.statements(ofSentence: sentence).map { table.statements[$0] }.first { $0.claim == claim.id }?
      .holder ?? 0
    return Clash.Place(claim: claim.id, sentence: sentence, tokens: bounds, holder: holder, token: token)
  }

  private func ranking(_ sentence: Int) -> Ranking? {
    let tokens = table.claimed.text.sentences[sentence].tokens
    let words = table.claimed.words
    guard let comparator = tokens.first(where: { words[$0].degree == .comparative || isMore($0) }),
      let than = tokens.first(where: { $0 > comparator && $0 - comparator <= 12 && marks($0).contains(.than) }
      ),
      than + 1 < tokens.upperBound, !tokens.contains(where: { $0 < than && marks($0).contains(.not) })
    else { return nil }
    var dimension: Int32 = -1
    var part = WordFacts.Part.adjective
    let isPlainMore = isMore(comparator)
    if !isPlainMore {
      dimension = words[comparator].lemma.rawValue
    } else if words[comparator + 1].kind == .noun {
      (dimension, part) = (words[comparator + 1].lemma.rawValue, .noun)
    } else if words[comparator + 1].kind == .adjective {
      dimension = words[comparator + 1].lemma.rawValue
    }
    let end = (than + 1..<tokens.upperBound).first { $0 > than + 1 && isBoundary($0) } ?? tokens.upperBound
    let below = terms(than + 1..<end)
    var above: [Term]
    if words[than + 1].kind == .preposition, words[comparator + 1].lemma == words[than + 1].lemma {
      above = terms(comparator + 1..<than)
    } else {
      let owner = table.claimed[table.claimed.owners[comparator]]
      let statement = table.statements(ofSentence: sentence).map { table.statements[$0] }.first {
        $0.claim == owner.id
      }
      above = statement.map { table.terms[$0.terms].filter { $0.place == .agent } } ?? []
      if above.isEmpty {
        let start =
          (tokens.lowerBound..<comparator).last { isBoundary($0) && !isComma($0) } ?? tokens.lowerBound
        above = terms(start..<comparator)
      }
    }
    return Ranking(
      dimension: dimension, part: part, above: above, below: below, token: comparator,
      isMore: !marks(comparator).contains(.less))
  }

  private func isMore(_ token: Int) -> Bool { !marks(token).isDisjoint(with: [.more, .less]) }

  func marks(_ token: Int) -> WordMarks { table.marks(token) }

  private func isBoundary(_ token: Int) -> Bool { table.claimed.text.tokens[token].kind == .punctuation }

  private func isComma(_ token: Int) -> Bool {
    table.claimed.text.tokens[token].span.count == 1 && isBoundary(token)
  }

  /// The content words that stand in a range of tokens.
  private func terms(_ range: Range<Int>) -> [Term] {
    guard let sentence = sentence(of: range.lowerBound) else { return [] }
    return table.words(ofSentence: sentence).filter { range.contains(Int($0.token)) && !$0.isOpen }
  }

  private func sentence(of token: Int) -> Int? {
    let claim = table.claimed[table.claimed.owners[token]]
    return claim.sentence.index
  }

  private func share(_ a: [Term], _ b: [Term]) -> Bool {
    a.contains { x in
      b.contains {
        lexicon.likeness(x, $0) >= 0.7 && (x.part == .noun || x.part == .verb) && x.key != Term.voice
      }
    }
  }

  private func sharedWeight(_ first: Int, _ second: Int, besides: [Int32]) -> (count: Int, weight: Double) {
    var (count, weight) = (0, 0.0)
    var seen: [Int32] = []
    for x in table.words(ofSentence: first)
    where !besides.contains(x.key) && !seen.contains(x.key) && x.part != .adverb {
      guard x.key != Term.voice, !x.isNumber, !x.isOpen else { continue }
      if table.words(ofSentence: second).contains(where: { lexicon.likeness(x, $0) >= 0.85 }) {
        seen.append(x.key)
        count += 1
        weight += x.weight
      }
    }
    return (count, weight)
  }

  // MARK: Causes

  /// A brings B about, and B brings A about.
  func causal(_ first: Int, _ second: Int) -> Clash? {
    guard agreement[.reversal] != nil, let x = cause(first), let y = cause(second) else { return nil }
    let crossed = min(overlap(x.cause, y.effect), overlap(x.effect, y.cause))
    let straight = max(overlap(x.cause, y.cause), overlap(x.effect, y.effect))
    guard crossed >= 1, straight < crossed, fills(x.cause, y.effect), fills(x.effect, y.cause) else {
      return nil
    }
    return clash(
      .reversal, first, second, x.token, y.token,
      [
        ("both say that one thing brings another about", 0.4),
        ("what is the cause in one is the effect in the other", 0.25),
      ])
  }

  private func cause(_ sentence: Int) -> (cause: [Term], effect: [Term], token: Int)? {
    let tokens = table.claimed.text.sentences[sentence].tokens
    let words = table.claimed.words
    guard let verb = tokens.first(where: { marks($0).contains(.causing) && words[$0].kind == .verb }) else {
      return nil
    }
    if tokens.contains(where: { $0 < verb && verb - $0 <= 4 && marks($0).contains(.not) }) { return nil }
    let before = terms(tokens.lowerBound..<verb)
    let after = terms(verb + 1..<tokens.upperBound)
    guard !before.isEmpty, !after.isEmpty else { return nil }
    // "Caused by" turns the two around.
    let isPassive = words[verb].isParticiple && verb + 1 < tokens.upperBound && marks(verb + 1).contains(.by)
    return isPassive ? (after, before, verb) : (before, after, verb)
  }

  /// Whether the sparser of two sides is mostly covered by the other.
  private func fills(_ a: [Term], _ b: [Term]) -> Bool {
    let weights = (a.reduce(0) { $0 + $1.weight }, b.reduce(0) { $0 + $1.weight })
    return max(overlap(a, b) / max(weights.0, 0.1), overlap(b, a) / max(weights.1, 0.1)) >= 0.5
  }

  private func overlap(_ a: [Term], _ b: [Term]) -> Double {
    var total = 0.0
    for x in a where x.key != Term.voice {
      var best = 0.0
      for y in b { best = max(best, lexicon.likeness(x, y)) }
      if best >= 0.7 { total += best * x.weight }
    }
    return total
  }

  // MARK: Scales

  /// One thing goes up and down at once: "the price fell" and "the dearer gas".
  func scale(_ first: Int, _ second: Int) -> Clash? {
    guard agreement[.antonym] != nil, !lexicon.scales.isEmpty else { return nil }
    guard let x = direction(first), let y = direction(second), x.scale == y.scale, x.isUp != y.isUp else {
      return nil
    }
    let scale = lexicon.scales[x.scale]
    var shared = sharedWeight(first, second, besides: Array(scale.nouns) + [x.key, y.key])
    if shared.count == 0 { shared = sharedThrough(first, second) }
    guard shared.count >= 1, shared.weight >= 1, isPlain(first), isPlain(second),
      !times(first).excludes(times(second))
    else { return nil }
    return clash(
      .antonym, first, second, x.token, y.token,
      [
        ("“\(word(x.token))” and “\(word(y.token))” point opposite ways", 0.45),
        (
          "the two share \(shared.count) other word\(shared.count == 1 ? "" : "s")",
          min(0.24, 0.15 + 0.05 * Double(shared.count))
        ),
      ])
  }

  /// What an open "it" of the first sentence may stand for, the subject of the sentence ahead, if the second has it.
  private func sharedThrough(_ first: Int, _ second: Int) -> (count: Int, weight: Double) {
    guard first > 0, table.words(ofSentence: first).contains(where: \.isOpen) else { return (0, 0) }
    for index in table.statements(ofSentence: first - 1) {
      for term in table.terms[table.statements[index].terms]
      where term.place == .agent && term.isHead && !term.isOpen {
        if table.words(ofSentence: second).contains(where: { $0.key == term.key }) { return (1, term.weight) }
      }
    }
    return (0, 0)
  }

  private func times(_ sentence: Int) -> TimeFrame {
    table.statements(ofSentence: sentence).map { table.statements[$0].time }.first {
      $0.isDated || !$0.marks.isEmpty
    }
      ?? TimeFrame()
  }

  /// Which way a sentence moves something on a scale.
  private func direction(_ sentence: Int) -> (scale: Int, isUp: Bool, token: Int, key: Int32)? {
    let words = table.words(ofSentence: sentence)
    for (index, scale) in lexicon.scales.enumerated() {
      for term in words where term.part == .adjective && !term.isName {
        let token = Int(term.token)
        guard table.claimed.words[token].degree == .comparative || marks(token).contains(.priceComparative)
        else { continue }
        if scale.high.contains(term.key) { return (index, true, token, term.key) }
        if scale.low.contains(term.key) { return (index, false, token, term.key) }
      }
      for number in table.statements(ofSentence: sentence) {
        let statement = table.statements[number]
        let marks = lexicon.marks[statement.predicate]
        guard !statement.isNegated, statement.modality.asserts, !marks.isDisjoint(with: [.rising, .falling])
        else { continue }
        let isMoved = table.terms[statement.terms].contains {
          ($0.place == .agent || $0.place == .patient) && scale.nouns.contains($0.key)
        }
        if isMoved { return (index, marks.contains(.rising), statement.predicateToken, statement.predicate) }
      }
    }
    return nil
  }
}
