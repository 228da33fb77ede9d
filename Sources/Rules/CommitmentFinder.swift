import Claims
import Prose

/// Finds where the voice of a text commits itself for or against a concept.
struct CommitmentFinder {
  /// A commitment of the author.
  struct Commitment {
    var concept: Int
    var stance: Stance
    var claim: Claim
    var hit: ConceptMatcher.Hit
    var evidence: Range<Int>
    var cue: Link
  }

  let passage: Passage
  private static let reach = 8

  /// All commitments, in source order.
  func commitments() -> [Commitment] {
    var found: [Commitment] = []
    for link in passage.claimed.links {
      let claim = passage.claimed[link.claim]
      guard claim.holder == .author, claim.commitment == .own, claim.force != .question else { continue }
      guard claim.condition == nil, link.modality != .hypothesis, link.modality != .possibility else {
        continue
      }
      guard let isFavourable = Self.isFavourable(link.kind), isCommitting(link, claim) else { continue }
      for hit in hits(link) where found.last.map({ $0.hit != hit || $0.cue.claim != link.claim }) ?? true {
        let endorses = (isFavourable != link.isNegated) != hit.isViolation
        let sentence = passage.sentence(of: claim)
        found.append(
          Commitment(
            concept: hit.concept, stance: endorses ? .endorses : .opposes, claim: claim, hit: hit,
            evidence: passage.clause(around: hit.tokens, within: sentence.tokens), cue: link))
      }
    }
    return found
  }

  private static func isFavourable(_ kind: CueKind) -> Bool? {
    switch kind {
    case .benefit, .approval: true
    case .harm, .disapproval: false
    default: nil
    }
  }

  /// Whether the claim binds its author: a demand, an announcement, or a judgement of value.
  private func isCommitting(_ link: Link, _ claim: Claim) -> Bool {
    switch link.modality {
    case .obligation, .intention, .recommendation, .prohibition: true
    default: link.kind == .approval || link.kind == .disapproval
    }
  }

  private func hits(_ link: Link) -> [ConceptMatcher.Hit] {
    let object =
      link.tokens.lowerBound..<max(link.tokens.upperBound, link.second.prefix(Self.reach + 4).upperBound)
    let near = passage.hits(in: object).filter { $0.tokens.lowerBound - link.tokens.upperBound <= Self.reach }
    guard near.isEmpty, link.kind == .approval || link.kind == .disapproval else { return near }
    let subject = link.first.suffix(Self.reach + 4)
    return passage.hits(in: subject.lowerBound..<subject.upperBound).suffix(2).map { $0 }
  }
}
