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
    for i in table.statements(ofSentence: first) {
      for j in table.statements(ofSentence: second) {
        let comparison = Comparison(table: table, a: table.statements[i], b: table.statements[j])
        keep(negation(comparison))
        keep(antonym(comparison))
        keep(modality(comparison))
        keep(existence(comparison))
        keep(quantity(comparison))
        keep(exclusive(comparison))
        keep(roleSwap(comparison))
        keep(direction(comparison))
        keep(otherAgent(comparison))
        keep(total(comparison))
      }
    }
    for i in table.statements(ofSentence: first) {
      keep(opposed(table.statements[i], by: second))
      keep(denied(table.statements[i], by: second))
    }
    for j in table.statements(ofSentence: second) {
      keep(opposed(table.statements[j], by: first))
      keep(denied(table.statements[j], by: first))
    }
    let (marks, others) = (table.marks(ofSentence: first), table.marks(ofSentence: second))
    if marks.contains(.alone) { keep(possessed(first, second)) }
    if others.contains(.alone) { keep(possessed(second, first)) }
    if others.contains(.ordinal) { keep(place(first, beyond: second)) }
    if marks.contains(.ordinal) { keep(place(second, beyond: first)) }
    keep(secondary(first, second))
    keep(secondary(second, first))
    if marks.contains(.than), others.contains(.than) { keep(comparative(first, second)) }
    if marks.contains(.causing), others.contains(.causing) { keep(causal(first, second)) }
    keep(scale(first, second))
    return best
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
}
