import Argumentation
import Prose
import Rules

/// Writes the cards of one rule's findings.
struct CardWriter {
  let analysis: Analysis
  let left: String
  let right: String

  /// One card when a few sentences hold both sides, else a card for each.
  func cards(_ finding: Finding) -> [DebateCard] {
    if let card = jointCard(finding) { return [card] }
    return [Side.left, .right].map { side in
      let evidence = finding.evidence(side)
      return card(
        evidence.document, finding, side, marks: [.init(side: side, span: evidence.span)])
    }
  }

  /// The sentences in which a text speaks of both sides, when they are few and stand together.
  func jointCard(_ finding: Finding) -> DebateCard? {
    let document = finding.left.document
    guard document == finding.right.document, finding.status != .latent || isOneSentence(finding) else {
      return nil
    }
    var marks = [
      DebateCard.Mark(side: .left, span: finding.left.span),
      DebateCard.Mark(side: .right, span: finding.right.span),
    ]
    if let cue = finding.cue, cue.document == document { marks.append(.init(side: nil, span: cue.span)) }
    let joint = card(document, finding, nil, marks: marks)
    let sentences = analysis[document].text.sentences.filter { joint.span.contains($0.span) }
    return sentences.count <= 3 ? joint : nil
  }

  private func isOneSentence(_ finding: Finding) -> Bool {
    let text = analysis[finding.left.document].text
    return text.sentence(around: finding.left.span) == text.sentence(around: finding.right.span)
  }

  private func card(
    _ document: DocumentID, _ finding: Finding, _ side: Side?, marks: [DebateCard.Mark]
  ) -> DebateCard {
    let text = analysis[document].text
    let span = marks.dropFirst().reduce(text.sentence(around: marks[0].span)) {
      $0.union(text.sentence(around: $1.span))
    }
    let line = text.position((marks.map(\.span.lower).min() ?? span.lower)).line
    return DebateCard(
      number: "", tag: tag(finding, side), winner: finding.winner, citation: Self.citation(text, line: line),
      document: document, span: span,
      context: text.quote(span), marks: marks.sorted { $0.span < $1.span })
  }

  /// Title or file, voice, date and line.
  private static func citation(_ text: Text, line: Int) -> String {
    let title = text.displayTitle
    let file = title == text.document.id ? title : "\(title) (\(text.document.id))"
    let parts = [file, text.metadata.voice, text.metadata.date, "line \(line)"]
    return parts.compactMap { $0?.collapsingWhitespace() }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What the reading does with the sides, or with one of them, in neutral words.
  private func tag(_ finding: Finding, _ side: Side?) -> String {
    switch finding.status {
    case .asserted, .contested: return "Says that \(left) and \(right) conflict"
    case .denied: return "Says that \(left) and \(right) do not conflict"
    case .reported: return "Reports a view that \(left) and \(right) conflict"
    case .prioritised:
      return finding.winner == .right ? "Ranks \(right) above \(left)" : "Ranks \(left) above \(right)"
    case .latent:
      guard let side else { return "Commits to both \(left) and \(right)" }
      let concept = side == .left ? left : right
      switch finding.evidence(side).stance {
      case .endorses: return "Commits to \(concept)"
      case .opposes: return "Speaks against \(concept)"
      case .serves: return "Says what serves \(concept)"
      case .harms: return "Says what harms \(concept)"
      case .mentions: return "Speaks of \(concept)"
      }
    }
  }
}
