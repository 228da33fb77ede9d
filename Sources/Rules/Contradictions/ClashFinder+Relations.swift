import Claims

extension ClashFinder {
  /// A relation that one sentence names by the way, and what a statement of another makes of it.
  func related(_ relation: NounRelation, in naming: Int, _ sentence: Int) -> Clash? {
    for index in table.statements(ofSentence: sentence) {
      let statement = table.statements[index]
      guard statement.predicate >= 0, !statement.isNegated, statement.isFinite, statement.modality.asserts,
        !statement.isConditional
      else { continue }
      let isConverse = lexicon.areConverse(relation.noun, statement.predicate)
      let isOpposite =
        !isConverse && statement.predicatePart == .noun
        && lexicon.facts.areOpposites(relation.noun, .noun, statement.predicate, .noun)
      guard isConverse && agreement[.reversal] != nil || isOpposite && agreement[.antonym] != nil,
        haveSameRoles(relation, statement)
      else { continue }
      let named = Clash.Place(
        claim: table.claimed.owners[relation.token], sentence: naming,
        tokens: table.claimed.text.sentences[naming].tokens, holder: 0, token: relation.token)
      let words = "“\(word(relation.token))” and “\(word(statement.predicateToken))”"
      return Clash(
        kind: isConverse ? .reversal : .antonym, named, place(statement),
        parts: [
          (isConverse ? "\(words) say the same the other way round" : "\(words) exclude each other", 0.5),
          (isConverse ? "yet the roles are the same" : "both are said of the same two", 0.2),
        ])
    }
    return nil
  }

  /// Whether a statement says of the same two, each in its own part, what the noun says.
  private func haveSameRoles(_ relation: NounRelation, _ statement: Statement) -> Bool {
    var (who, whom) = (false, false)
    for term in table.terms[statement.terms] where term.isName && term.place != .time {
      let (isWho, isWhom) = (relation.who.contains(term.key), relation.whom.contains(term.key))
      guard isWho != isWhom else { continue }
      if isWho != (term.place == .agent) { return false }
      if isWho { who = true } else { whom = true }
    }
    return who && whom
  }

  /// "Lund and Holm got 20 and 30 days, respectively", and "Lund got 30 days".
  func respective(_ listing: Int, _ sentence: Int) -> Clash? {
    guard agreement[.quantity] != nil else { return nil }
    let tokens = table.claimed.text.sentences[listing].tokens
    guard let mark = tokens.last(where: { marks($0).contains(.respectively) }) else { return nil }
    var listed: [Quantity] = []
    for index in table.statements(ofSentence: listing) {
      for quantity in table.claimed.claims[table.statements[index].claim.index].quantities
      where quantity.tokens.upperBound <= mark && quantity.tokens.lowerBound >= tokens.lowerBound
        && !listed.contains(where: { $0.tokens == quantity.tokens })
      {
        listed.append(quantity)
      }
    }
    listed.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    guard listed.count >= 2 else { return nil }
    let amounts = listed.suffix(2).map { $0 }
    guard amounts[0].kind == amounts[1].kind, Self.areApart(amounts[0], amounts[1]),
      let names = pairOfNames(tokens.lowerBound..<amounts[0].tokens.lowerBound)
    else { return nil }
    let around = table.words(ofSentence: listing)
    for index in table.statements(ofSentence: sentence) {
      let statement = table.statements[index]
      guard statement.hasQuantities, !statement.isNegated, statement.isFinite, statement.modality.asserts,
        around.contains(where: { $0.key == statement.predicate })
      else { continue }
      let own = table.terms[statement.terms].filter(\.isName).map(\.key)
      let isNamed = names.map { name in name.contains { own.contains($0) } }
      guard isNamed[0] != isNamed[1] else { continue }
      let (right, wrong) = isNamed[0] ? (amounts[0], amounts[1]) : (amounts[1], amounts[0])
      for quantity in table.claimed.claims[statement.claim.index].quantities
      where quantity.kind == right.kind && unit(quantity) == unit(right) && Self.areApart(quantity, right)
        && !Self.areApart(quantity, wrong)
      {
        let there = place(sentence: listing, right.tokens.lowerBound)
        let here = place(statement, token: quantity.tokens.lowerBound)
        return Clash(
          kind: .quantity, there, here,
          parts: [
            ("“\(table.claimed.text.quote(quantity.span))” is the amount of the other one of the two", 0.5),
            ("both tell the same of them", 0.2),
          ])
      }
    }
    return nil
  }

  /// The last two names joined by "and", without what they share.
  private func pairOfNames(_ tokens: Range<Int>) -> [[Int32]]? {
    let words = table.claimed.words
    guard
      let joint = tokens.last(where: {
        marks($0).contains(.and) && $0 > tokens.lowerBound && $0 + 1 < tokens.upperBound
          && words[$0 - 1].kind == .name && words[$0 + 1].kind == .name
      })
    else { return nil }
    var (start, end) = (joint, joint + 1)
    while start > tokens.lowerBound, words[start - 1].kind == .name { start -= 1 }
    while end < tokens.upperBound, words[end].kind == .name { end += 1 }
    let forms = table.claimed.text.tokens
    let first = (start..<joint).map { forms[$0].form.rawValue }
    let second = (joint + 1..<end).map { forms[$0].form.rawValue }
    return [first.filter { !second.contains($0) }, second.filter { !first.contains($0) }]
  }
}
