import Rules

/// Chooses the cards of a clash: each sentence once, readings in turn, the surest first, at most so many to a side.
struct CardDealer {
  let cardsPerSide: Int

  /// - Parameter cards: The surest first.
  /// - Returns: Those that quote both sides, then those that quote the left one alone, then the right one.
  func deal(_ cards: [DebateCard]) -> [DebateCard] {
    var dealt: [DebateCard] = []
    for card in inTurn(merged(cards)) {
      let isTooMany = card.sides.contains { side in
        dealt.count { $0.sides.contains(side) } >= cardsPerSide
      }
      if !isTooMany { dealt.append(card) }
    }
    let groups: [Set<Side>] = [[.left, .right], [.left], [.right]]
    return groups.flatMap { sides in dealt.filter { $0.sides == sides } }
  }

  /// Cards of the same sentences made one, under the tag of the surest; a wider card takes in a narrower one.
  private func merged(_ cards: [DebateCard]) -> [DebateCard] {
    var kept: [DebateCard] = []
    var places: [DocumentID: [Int]] = [:]
    for card in cards {
      let twin = places[card.document]?.first {
        kept[$0].span.contains(card.span) || card.span.contains(kept[$0].span)
      }
      guard let twin else {
        places[card.document, default: []].append(kept.count)
        kept.append(card)
        continue
      }
      var wider = kept[twin]
      if card.span.contains(wider.span) { (wider.span, wider.context) = (card.span, card.context) }
      let isNew = card.sides.subtracting(wider.sides)
      if card.sides.count == 2, wider.sides.count < 2 { (wider.tag, wider.winner) = (card.tag, card.winner) }
      wider.marks = (wider.marks + card.marks.filter { $0.side.map(isNew.contains) ?? wider.lacksCue })
        .sorted { $0.span < $1.span }
      kept[twin] = wider
    }
    return kept
  }

  /// The first card of every reading, then the second of every reading, and so on.
  private func inTurn(_ cards: [DebateCard]) -> [DebateCard] {
    var rounds: [DocumentID: Int] = [:]
    let ranked = cards.enumerated().map { place, card in
      defer { rounds[card.document, default: 0] += 1 }
      return (round: rounds[card.document, default: 0], place: place, card: card)
    }
    return ranked.sorted { ($0.round, $0.place) < ($1.round, $1.place) }.map(\.card)
  }
}

extension DebateCard {
  /// Whether no words are marked that say how the sides stand to each other.
  fileprivate var lacksCue: Bool { !marks.contains { $0.side == nil } }
}
