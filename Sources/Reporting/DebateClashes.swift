import Rules

/// Gathers the findings of each rule into a clash.
struct ClashBuilder {
  private static let cardsPerSide = 6
  private static let disagreementsPerClash = 3
  private let analysis: Analysis
  private let wording: Wording
  private let drafts: [(rule: Rule, writer: CardWriter, findings: [Finding])]
  /// The quotations that do not stand word for word in their source.
  let quoteCheck: QuoteCheck?

  init(_ analysis: Analysis) {
    self.analysis = analysis
    wording = Wording(analysis)
    let byRule = Dictionary(grouping: analysis.findings, by: \.rule)
    drafts = analysis.pack.rules.compactMap { rule in
      guard rule.contradiction == nil, let findings = byRule[rule.id] else { return nil }
      func title(_ side: Side) -> String {
        let id = rule.condition(side).concept
        return analysis.pack.concept(id)?.title ?? id
      }
      let writer = CardWriter(analysis: analysis, left: title(.left), right: title(.right))
      return (rule, writer, Self.surestFirst(findings))
    }
    let written = drafts.flatMap { draft in draft.findings.flatMap(draft.writer.cards) }
    quoteCheck = QuoteCheck(written, in: analysis)
  }

  /// The clashes with something to quote, the best supported first.
  func clashes() -> [DebatePack.Clash] {
    let weighed = drafts.map { draft in
      let weight = draft.findings.reduce(0) { $0 + $1.confidence * ($1.status == .contested ? 2 : 1) }
      return (weight: weight, clash: clash(draft.rule, draft.writer, draft.findings))
    }
    let ranked = weighed.enumerated().filter { !$0.element.clash.cards.isEmpty }.sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    return ranked.enumerated().map { $1.element.clash.numbered($0 + 1) }
  }

  /// Equal confidences keep their order, which is that of the texts.
  private static func surestFirst(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted {
      ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset)
    }.map(\.element)
  }

  private func clash(_ rule: Rule, _ writer: CardWriter, _ findings: [Finding]) -> DebatePack.Clash {
    let inside = findings.filter { $0.status != .contested }
    let cards = inside.flatMap(writer.cards).filter { QuoteCheck.stands($0, in: analysis) }
    return DebatePack.Clash(
      rule: rule.id, title: rule.title, left: writer.left, right: writer.right, motion: rule.debate.motion,
      forLeft: rule.debate.forLeft, forRight: rule.debate.forRight, decides: rule.debate.decides,
      positions: Status.listed.compactMap { status in
        let count = findings.count { $0.status == status }
        return count > 0 ? (status, count) : nil
      },
      cards: CardDealer(cardsPerSide: Self.cardsPerSide).deal(cards),
      questions: DebateQuestions(left: writer.left, right: writer.right)
        .questions(Set(findings.map(\.status)), first: findings.first.flatMap { wording.question($0) }),
      disagreements: findings.lazy.filter { $0.status == .contested }
        .compactMap { disagreement($0, inside, writer) }.prefix(Self.disagreementsPerClash).map { $0 })
  }

  /// The sentences of a disagreement: where one reading asserts the clash, and where the other denies it.
  private func disagreement(_ contested: Finding, _ inside: [Finding], _ writer: CardWriter) -> DebatePack
    .Disagreement?
  {
    let assertion = inside.first { $0.status == .asserted && $0.left == contested.left }
    let denial = inside.first { $0.status == .denied && $0.right == contested.right }
    guard let assertion, let denial, let asserting = writer.cards(assertion).first,
      let denying = writer.cards(denial).last, QuoteCheck.stands(asserting, in: analysis),
      QuoteCheck.stands(denying, in: analysis)
    else { return nil }
    return DebatePack.Disagreement(asserting: asserting, denying: denying)
  }
}

extension DebatePack.Clash {
  /// The same with its cards numbered, those of disagreements as where they were dealt.
  fileprivate func numbered(_ number: Int) -> Self {
    var clash = self
    for index in cards.indices { clash.cards[index].number = "\(number).\(index + 1)" }
    let dealt = clash.cards
    func cite(_ card: inout DebateCard) {
      card.number =
        dealt.first { $0.document == card.document && $0.span.contains(card.span) }?.number ?? ""
    }
    for index in disagreements.indices {
      cite(&clash.disagreements[index].asserting)
      cite(&clash.disagreements[index].denying)
    }
    return clash
  }
}
