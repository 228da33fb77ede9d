import Claims

extension ClashFinder {
  /// One obliges or allows where the other does not.
  func modality(_ comparison: Comparison) -> Clash? {
    let (a, b) = (comparison.a, comparison.b)
    guard let least = agreement[.modality], let first = duty(a), let second = duty(b),
      first.clashes(with: second)
    else { return nil }
    let likeness = comparison.predicateLikeness
    guard likeness > 0, comparison.areTimesOpen else { return nil }
    let (denial, other) = first.isDenial ? (a, b) : (b, a)
    if denial.isPowerless { return powerless(denial, other, likeness) }
    guard a.isFinite || a.modality == .obligation, b.isFinite || b.modality == .obligation else { return nil }
    let coverage = comparison.coverage(of: denial, in: other)
    guard coverage.share >= least, !coverage.missesName, let subject = sameSubject(comparison) else {
      return nil
    }
    guard areSameConditions(comparison) else { return nil }
    return Clash(
      kind: .modality, place(a), place(b),
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
    guard isSame, areSameActs(denial, other) else { return nil }
    return Clash(
      kind: .modality, place(denial), place(other),
      parts: [
        ("one side allows, the other gives no power to", 0.45),
        ("\(both(denial, other)) say the same", 0.1 * likeness),
        ("the two speak of the same", 0.1),
      ])
  }

  /// Whether the two tell of one act, as far as what they act on is named.
  private func areSameActs(_ denial: Statement, _ other: Statement) -> Bool {
    denial.predicate == other.predicate && denial.predicatePart == other.predicatePart
      && Comparison(table: table, a: denial, b: other).fit(.patient) != .different
  }

  func duty(_ statement: Statement) -> Duty? {
    Duty(statement, words: table.tokenMarks)
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

extension Modality {
  /// Whether it says how things are or are going to be.
  var asserts: Bool { self == .assertion || self == .intention }
}
