import Claims
import Prose

/// Finds latent tensions between documents, for rules that look so far: one voice committed to one side here and to the
/// other there, or two voices each to its own.
///
/// An index by rule, side and voice keeps the strongest commitment of each document. Of the documents in the order of their
/// dates, those are set against each other between which the side changes, so the cost is linear in the documents; how many
/// stand on either side is told as a number.
struct DocumentLatentFinder {
  let matcher: ConceptMatcher
  /// Those whose latent scope reaches beyond the document.
  let targets: [Engine.Target]
  let texts: [ClaimedText]
  let entry: Int?

  /// The strongest commitment of a document to a side.
  private struct Position {
    /// Index into the texts.
    var document: Int
    var side: Side
    var evidence: Finding.Evidence
    var cue: String
  }

  /// For each voice the documents that commit to one side alone, in the order of their dates.
  private typealias Groups = [String: [Position]]

  /// How sure such a tension is: as sure as one whose sides stand in neighbouring sentences, less what lies between.
  private static let confidence = 0.6

  /// - Parameter entry: A lexicon entry to leave out, as its number in the matcher.
  init(
    _ targets: [Engine.Target], matcher: ConceptMatcher, texts: [ClaimedText], without entry: Int? = nil
  ) {
    self.matcher = matcher
    self.targets = targets.filter {
      $0.rule.latentScope.isBeyondDocument && $0.rule.statuses.contains(.latent)
    }
    self.texts = texts
    self.entry = entry
  }

  /// The findings by rule, then by voice and date.
  ///
  /// - Parameter inside: The findings inside the documents.
  func findings(beside inside: [Finding]) -> [Finding] {
    guard !targets.isEmpty else { return [] }
    let order = texts.indices.sorted { rank($0) < rank($1) }
    var groups = [Groups](repeating: [:], count: targets.count)
    for document in order { take(document, &groups) }
    let settled = settled(inside)
    return zip(targets, groups).flatMap { target, groups in
      groups.sorted { $0.key < $1.key }.flatMap { findings(target.rule, $0.value, settled) }
    }
  }

  /// Notes where a document stands towards the sides of each rule.
  private func take(_ document: Int, _ groups: inout [Groups]) {
    let passage = Passage(texts[document], matcher: matcher, without: entry)
    let commitments = CommitmentFinder(passage: passage).commitments()
    for (index, target) in targets.enumerated() {
      let left = strongest(commitments, target.left, target.rule.left)
      let right = strongest(commitments, target.right, target.rule.right)
      // What commits to both has its finding inside the document.
      guard (left == nil) != (right == nil), let group = group(document, target.rule.latentScope) else {
        continue
      }
      let own =
        left.map { position($0, .left, target.rule.left.concept, document, passage) }
        ?? right.map { position($0, .right, target.rule.right.concept, document, passage) }
      if let own { groups[index][group, default: []].append(own) }
    }
  }

  /// What a document is set against others of; nil for one that stands by itself.
  private func group(_ document: Int, _ scope: Rule.LatentScope) -> String? {
    scope == .corpus ? "" : texts[document].voice
  }

  /// The first demand or announcement, or else the first judgement.
  private func strongest(
    _ commitments: [CommitmentFinder.Commitment], _ concept: Int, _ condition: Rule.SideCondition
  ) -> CommitmentFinder.Commitment? {
    let own = commitments.filter { $0.concept == concept && $0.meets(condition) }
    return own.first { $0.cue.modality != .assertion } ?? own.first
  }

  private func position(
    _ commitment: CommitmentFinder.Commitment, _ side: Side, _ concept: String, _ document: Int,
    _ passage: Passage
  ) -> Position {
    Position(
      document: document, side: side,
      evidence: commitment.evidence(concept: concept, document: DocumentID(document), in: passage),
      cue: commitment.cueWords(in: passage))
  }

  /// What the neighbours by date that stand on different sides come to, in order.
  private func findings(_ rule: Rule, _ positions: [Position], _ settled: Set<Settlement>) -> [Finding] {
    let leftCount = positions.count { $0.side == .left }
    let counts = "\(leftCount) to the left, \(positions.count - leftCount) to the right"
    return zip(positions, positions.dropFirst()).compactMap { earlier, later in
      guard earlier.side != later.side else { return nil }
      let (left, right) = earlier.side == .left ? (earlier, later) : (later, earlier)
      return finding(rule, left, right, counts, settled)
    }
  }

  private func rank(_ document: Int) -> DocumentRank { DocumentRank(texts[document], document) }

  /// For each rule the voices that say how its sides fit.
  private func settled(_ findings: [Finding]) -> Set<Settlement> {
    Set(
      findings.compactMap { finding in
        guard finding.confidence >= Finding.reportableConfidence, finding.status != .reported,
          finding.status != .latent, let voice = texts[finding.left.document.index].voice
        else { return nil }
        return Settlement(rule: finding.rule, voice: voice)
      })
  }

  private struct Settlement: Hashable {
    var rule: String
    var voice: String
  }

  private func finding(
    _ rule: Rule, _ left: Position, _ right: Position, _ counts: String, _ settled: Set<Settlement>
  ) -> Finding? {
    let voices = (texts[left.document].voice, texts[right.document].voice)
    let isOneVoice = voices.0 != nil && voices.0 == voices.1
    if isOneVoice, let voice = voices.0, settled.contains(Settlement(rule: rule.id, voice: voice)) {
      return nil
    }
    let who = isOneVoice ? "the author commits" : "one voice commits"
    return Finding(
      rule: rule.id, status: isOneVoice ? .latent : .contested, winner: nil,
      severity: isOneVoice ? rule.severity : .note, confidence: Self.confidence, left: left.evidence,
      right: right.evidence, cue: nil,
      because: [
        "\(who) to the left side (“\(left.cue)”)",
        "\(isOneVoice ? who : "another commits") to the right side (“\(right.cue)”)",
        "documents that commit to one side alone: \(counts)",
        "nothing is said of how the two fit",
      ], kind: isOneVoice ? .tension : .disagreement)
  }
}
