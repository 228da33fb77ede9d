import Claims
import Prose
import Rules

/// Gathers the findings of each rule into a clash.
struct ClashBuilder {
  let analysis: Analysis
  let cardsPerSide: Int

  func clashes() -> [DebatePack.Clash] {
    let byRule = Dictionary(grouping: analysis.findings, by: \.rule)
    let clashes = analysis.pack.rules.compactMap { rule in byRule[rule.id].map { clash(rule, $0) } }
    return clashes.enumerated().sorted { a, b in
      let weights = (weight(a.element), weight(b.element))
      return weights.0 == weights.1 ? a.offset < b.offset : weights.0 > weights.1
    }.map(\.element)
  }

  private func weight(_ clash: DebatePack.Clash) -> Int {
    clash.positions.reduce(0) { $0 + $1.count } + 2 * clash.disagreements.count
  }

  private func clash(_ rule: Rule, _ findings: [Finding]) -> DebatePack.Clash {
    let inside = findings.filter { $0.status != .contested }
    let contested = findings.filter { $0.status == .contested }
    return DebatePack.Clash(
      rule: rule.id, title: rule.title, left: concept(rule.left.concept), right: concept(rule.right.concept),
      motion: rule.debate.motion, forLeft: rule.debate.forLeft, forRight: rule.debate.forRight,
      decides: rule.debate.decides,
      positions: Status.listed.compactMap { status in
        let count = findings.count { $0.status == status }
        return count > 0 ? (status, count) : nil
      },
      leftCards: cards(inside, .left), rightCards: cards(inside, .right),
      questions: questions(rule, findings),
      disagreements: contested.map { (card($0, $0.left, side: .left), card($0, $0.right, side: .right)) })
  }

  private func concept(_ id: String) -> String { analysis.pack.concept(id)?.title ?? id }

  /// The best cards of a side: each quotation once, readings in turn, the surest first.
  private func cards(_ findings: [Finding], _ side: Side) -> [DebatePack.Card] {
    var seen: Set<Place> = []
    var waiting: [DocumentID: [DebatePack.Card]] = [:]
    for finding in findings.sorted(by: { $0.confidence > $1.confidence }) {
      let evidence = finding.evidence(side)
      guard seen.insert(Place(document: evidence.document, hit: evidence.hit)).inserted else { continue }
      waiting[evidence.document, default: []].append(card(finding, evidence, side: side))
    }
    var cards: [DebatePack.Card] = []
    while cards.count < cardsPerSide, !waiting.isEmpty {
      for document in waiting.keys.sorted() where cards.count < cardsPerSide {
        cards.append(waiting[document, default: []].removeFirst())
        if waiting[document, default: []].isEmpty { waiting[document] = nil }
      }
    }
    return cards
  }

  private struct Place: Hashable {
    var document: DocumentID
    var hit: Span
  }

  private func card(_ finding: Finding, _ evidence: Finding.Evidence, side: Side) -> DebatePack.Card {
    let text = analysis[evidence.document].text
    let claim = analysis[evidence.document][evidence.claim]
    let context = text.sentences[claim.sentence.index].span.union(evidence.span)
    return DebatePack.Card(
      tag: tag(finding, evidence, side), citation: citation(evidence),
      before: text.quote(Span(context.lower, evidence.span.lower)), quote: text.quote(evidence.span),
      after: text.quote(Span(evidence.span.upper, context.upper)), document: evidence.document,
      span: evidence.span)
  }

  /// What the reading does with this side, in neutral words.
  private func tag(_ finding: Finding, _ evidence: Finding.Evidence, _ side: Side) -> String {
    let this = concept(evidence.concept)
    switch finding.status {
    case .asserted: return "On \(this): said to conflict with the other side"
    case .denied: return "On \(this): said to fit with the other side"
    case .prioritised: return finding.winner == side ? "Ranked first: \(this)" : "Ranked second: \(this)"
    case .reported: return "On \(this): a conflict that others see"
    case .latent: return "A commitment to \(this)"
    case .contested: return side == .left ? "This reading sees the conflict" : "This reading denies it"
    }
  }

  /// Who, what, when and where, on one line.
  private func citation(_ evidence: Finding.Evidence) -> String {
    let text = analysis[evidence.document].text
    let line = text.position(evidence.span.lower).line
    var parts = [text.metadata.voice, text.metadata.title, text.metadata.date].compactMap { $0 }
    parts.append("\(text.document.id), line \(line)")
    return parts.joined(separator: "; ")
  }

  private func questions(_ rule: Rule, _ findings: [Finding]) -> [String] {
    let present = Set(findings.map(\.status))
    let left = concept(rule.left.concept)
    let right = concept(rule.right.concept)
    var questions = rule.question.isEmpty || rule.question.contains("{") ? [] : [rule.question]
    if present.contains(.asserted) {
      questions.append("What would have to change for \(left) and \(right) not to conflict in this case?")
    }
    if present.contains(.denied) {
      questions.append("A reading says that the two fit together. Which case would show that it is wrong?")
    }
    if present.contains(.prioritised) {
      questions.append(
        "A reading puts one above the other. Is there a case in which it should be the other way round?")
    }
    if present.contains(.reported) {
      questions.append(
        "A reading reports a view without adopting it. Who holds it, and what is their best reason?")
    }
    if present.contains(.latent) {
      questions.append(
        "A reading commits to both and does not say how they fit. How would its author have to choose?")
    }
    if present.contains(.contested) {
      questions.append("Two readings disagree here. Do they mean the same thing by \(left) and \(right)?")
    }
    return questions
  }
}
