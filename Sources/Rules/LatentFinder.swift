import Claims
import Prose

/// Finds latent tensions: one voice committed to both sides, and silent on how they fit.
struct LatentFinder {
  let passage: Passage
  let document: DocumentID
  /// In source order, by their concepts.
  private let commitments: [Int: [CommitmentFinder.Commitment]]
  /// How many sentences apart two commitments may stand and still be before the same reader's eyes.
  static let reach = 3

  init(passage: Passage, document: DocumentID, commitments: [CommitmentFinder.Commitment]) {
    self.passage = passage
    self.document = document
    self.commitments = Dictionary(grouping: commitments, by: \.concept)
  }

  /// The surest latent finding of each section.
  func findings(_ target: Engine.Target) -> [Finding] {
    var best: [BlockID?: Finding] = [:]
    let left = side(target.left, target.rule.left)
    let right = side(target.right, target.rule.right)
    for a in left {
      for b in near(a, right, target.rule.latentScope)
      where isInScope(a, b, target.rule.latentScope) && !a.hit.tokens.overlaps(b.hit.tokens) {
        let finding = finding(target.rule, a, b)
        let section = passage.text.section(of: passage.sentence(of: a.claim))
        if finding.confidence > (best[section]?.confidence ?? 0) { best[section] = finding }
      }
    }
    return Array(best.values)
  }

  /// The commitments of the other side that can be nearest to one: those within reach, or the next on either hand.
  private func near(
    _ a: CommitmentFinder.Commitment, _ others: [CommitmentFinder.Commitment], _ scope: Rule.LatentScope
  ) -> ArraySlice<CommitmentFinder.Commitment> {
    let sentence = a.claim.sentence.index
    let low = others.partitioningIndex { $0.claim.sentence.index >= sentence - Self.reach }
    let end = others.partitioningIndex { $0.claim.sentence.index > sentence + Self.reach }
    return scope.isWide ? others[max(0, low - 1)..<min(others.count, end + 1)] : others[low..<end]
  }

  private func side(_ concept: Int, _ condition: Rule.SideCondition) -> [CommitmentFinder.Commitment] {
    commitments[concept, default: []].filter { $0.meets(condition) }
  }

  private func isInScope(
    _ a: CommitmentFinder.Commitment, _ b: CommitmentFinder.Commitment, _ scope: Rule.LatentScope
  ) -> Bool {
    let distance = abs(a.claim.sentence.index - b.claim.sentence.index)
    let first = passage.sentence(of: a.claim)
    let second = passage.sentence(of: b.claim)
    // One sentence lists what it commits to; a tension wants two.
    guard distance > 0 || scope == .sentence else { return false }
    switch scope {
    case .sentence: return distance == 0
    case .paragraph: return first.block == second.block && distance <= Self.reach
    case .section: return passage.text.section(of: first) == passage.text.section(of: second)
    case .document, .voice, .corpus: return true
    }
  }

  /// How sure a latent tension is whose sides stand so many sentences apart.
  static func confidence(distance: Int) -> Double {
    ((0.65 - 0.04 * Double(min(distance, 5))) * 100).rounded() / 100
  }

  private func finding(
    _ rule: Rule, _ a: CommitmentFinder.Commitment, _ b: CommitmentFinder.Commitment
  ) -> Finding {
    let distance = abs(a.claim.sentence.index - b.claim.sentence.index)
    return Finding(
      rule: rule.id, status: .latent, winner: nil, severity: rule.severity,
      confidence: Self.confidence(distance: distance),
      left: a.evidence(concept: rule.left.concept, document: document, in: passage),
      right: b.evidence(concept: rule.right.concept, document: document, in: passage), cue: nil,
      because: [
        "the author commits to the left side (“\(a.cueWords(in: passage))”)",
        "the author commits to the right side (“\(b.cueWords(in: passage))”)",
        distance == 0
          ? "both stand in one sentence" : "they stand \(distance) sentence\(distance == 1 ? "" : "s") apart",
        "nothing is said of how the two fit",
      ])
  }
}

extension CommitmentFinder.Commitment {
  /// The words that show it, as a side of a finding.
  func evidence(concept: String, document: DocumentID, in passage: Passage) -> Finding.Evidence {
    Finding.Evidence(
      document: document, claim: claim.id, concept: concept, stance: stance, holder: claim.holder,
      commitment: claim.commitment, span: passage.text.span(ofTokens: evidence),
      hit: passage.text.span(ofTokens: hit.tokens), clause: passage.quotation(of: hit.tokens))
  }

  /// The words that commit, on one line.
  func cueWords(in passage: Passage) -> String {
    passage.text.quote(cue.span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
