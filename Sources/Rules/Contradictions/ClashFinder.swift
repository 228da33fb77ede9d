import Claims
import Prose

/// Sets the statements of two sentences against each other.
struct ClashFinder {
  let table: StatementTable
  /// How much must agree, by type; a type without a rule is not looked for.
  let agreement: AgreementTable

  var lexicon: ContradictionLexicon { table.lexicon }

  /// The clashes of a pair of sentences, one for each type at most.
  func clashes(_ first: Int, _ second: Int) -> [Clash] {
    var best: [Clash] = []
    func keep(_ clash: Clash?) {
      guard let clash, agreement[clash.kind] != nil else { return }
      if let known = best.firstIndex(where: { $0.kind == clash.kind }) {
        if clash.confidence > best[known].confidence { best[known] = clash }
      } else {
        best.append(clash)
      }
    }
    let (own, others) = (table.statements(ofSentence: first), table.statements(ofSentence: second))
    for i in own {
      let gate = table.gates[i]
      for j in others {
        let ways = gate.ways(table.gates[j])
        guard !ways.isEmpty else { continue }
        let comparison = Comparison(table: table, a: table.statements[i], b: table.statements[j])
        if ways.contains(.negation) { keep(negation(comparison)) }
        if ways.contains(.antonym) { keep(antonym(comparison)) }
        if ways.contains(.modality) { keep(modality(comparison)) }
        if ways.contains(.existence) { keep(existence(comparison)) }
        if ways.contains(.quantity) { keep(quantity(comparison)) }
        if ways.contains(.exclusive) { keep(exclusive(comparison)) }
        if ways.contains(.roleSwap) { keep(roleSwap(comparison)) }
        if ways.contains(.direction) { keep(direction(comparison)) }
        if ways.contains(.otherAgent) { keep(otherAgent(comparison)) }
        if ways.contains(.total) { keep(total(comparison)) }
      }
    }
    let (x, y) = (table.traits(ofSentence: first), table.traits(ofSentence: second))
    for i in own { against(i, second, y, keep) }
    for j in others { against(j, first, x, keep) }
    if x.marks.contains(.alone) { keep(possessed(first, second)) }
    if y.marks.contains(.alone) { keep(possessed(second, first)) }
    if y.marks.contains(.ordinal) { keep(place(first, beyond: second)) }
    if x.marks.contains(.ordinal) { keep(place(second, beyond: first)) }
    for i in own { qualified(i, second, y, keep) }
    for j in others { qualified(j, first, x, keep) }
    if x.marks.contains(.than), y.marks.contains(.than) { keep(comparative(first, second)) }
    if x.marks.contains(.causing), y.marks.contains(.causing) { keep(causal(first, second)) }
    for relation in table.relations(ofSentence: first) { keep(related(relation, in: first, second)) }
    for relation in table.relations(ofSentence: second) { keep(related(relation, in: second, first)) }
    if x.marks.contains(.respectively) { keep(respective(first, second)) }
    if y.marks.contains(.respectively) { keep(respective(second, first)) }
    if x.canMove, y.canMove { keep(scale(first, second)) }
    return best
  }

  /// Sets one statement against all words of another sentence.
  @inline(__always)
  private func against(
    _ index: Int, _ sentence: Int, _ traits: SentenceTraits, _ keep: (Clash?) -> Void
  ) {
    let gate = table.gates[index]
    if gate.traits.contains(.opposable), gate.antipoles & traits.poles != 0 {
      keep(opposed(table.statements[index], gate, by: sentence))
    }
    if gate.traits.contains(.deniable), traits.marks.contains(.noOne) {
      keep(denied(table.statements[index], by: sentence))
    }
  }

  /// Sets a quality against those that another sentence gives its objects.
  @inline(__always)
  private func qualified(
    _ index: Int, _ sentence: Int, _ traits: SentenceTraits, _ keep: (Clash?) -> Void
  ) {
    let gate = table.gates[index]
    guard gate.traits.contains(.quality), gate.antipoles & traits.poles != 0 else { return }
    keep(secondary(table.statements[index], sentence))
  }

  func place(_ statement: Statement, token: Int? = nil) -> Clash.Place {
    let claim = table.claimed[statement.claim]
    return Clash.Place(
      claim: claim.id, sentence: statement.sentence, tokens: claim.tokens, holder: statement.holder,
      token: token ?? statement.predicateToken)
  }

  func word(_ token: Int) -> String {
    table.claimed.text.quote(table.claimed.text.tokens[token].span)
  }

  /// Both predicates in quotation marks: “fell” and “rose”.
  func both(_ a: Statement, _ b: Statement) -> String {
    "“\(word(a.predicateToken))” and “\(word(b.predicateToken))”"
  }

  /// The roles say that the two speak of one thing: nil when they do not, else how surely.
  func sameSubject(_ comparison: Comparison) -> Double? {
    let agent = comparison.fit(.agent)
    let patient = comparison.fit(.patient)
    guard agent != .different, patient != .different else { return nil }
    switch (agent, patient) {
    case (.same, .same): return 0.12
    case (.same, .absent): return 0.08
    case (.same, .open): return 0.05
    case (.absent, .same), (.open, .same): return 0.06
    case (.open, .open), (.open, .absent): return 0
    case (.absent, .open): return comparison.a.isPassive || comparison.b.isPassive ? 0 : nil
    default: return nil
    }
  }

  /// Whether a verb that is no passive names no subject.
  func lacksSubject(_ statement: Statement) -> Bool {
    !statement.isPassive && !table.terms[statement.terms].contains { $0.place == .agent }
  }

  /// Whether two statements of which one names no subject still speak of one thing: a passive, or a name all but alone.
  func isBound(_ forward: Comparison.Coverage, _ back: Comparison.Coverage) -> Bool {
    min(forward.share, back.share) >= 0.8
      && (max(forward.names, back.names) >= 1 || max(forward.count, back.count) >= 3)
  }

  /// The statement whose claim owns a word.
  func owner(of token: Int, in sentence: Int) -> Statement? {
    let owner = table.claimed.owners[token]
    var found: Statement?
    for index in table.statements(ofSentence: sentence) {
      let statement = table.statements[index]
      if statement.claim == owner { return statement }
      if table.claimed[statement.claim].tokens.contains(token) { found = found ?? statement }
    }
    return found
  }

  func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
