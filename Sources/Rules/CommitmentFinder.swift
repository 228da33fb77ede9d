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

    /// Whether it is what a side of a rule asks for.
    func meets(_ condition: Rule.SideCondition) -> Bool {
      condition.stances.contains(stance) && condition.commitments.contains(claim.commitment)
    }
  }

  /// Why a link commits the author to nothing, whatever it speaks of.
  enum Refusal: Hashable {
    /// It says neither good nor ill of anything.
    case isNoJudgement
    /// It is not the author's own word.
    case isAnothers(Claims.Commitment)
    case isAsked
    /// It hangs on a condition, or is said to be possible only.
    case isUncertain
    /// It tells what does good or harm, and asks for nothing.
    case isNoDemand
  }

  let passage: Passage
  private static let reach = 8

  /// All commitments, in source order.
  func commitments() -> [Commitment] {
    var found: [Commitment] = []
    for link in passage.claimed.links {
      guard let isFavourable = Self.isFavourable(link.kind), refusal(of: link) == nil else { continue }
      let claim = passage.claimed[link.claim]
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

  /// The first condition that keeps a link from committing the author; nil where none does.
  func refusal(of link: Link) -> Refusal? {
    guard Self.isFavourable(link.kind) != nil else { return .isNoJudgement }
    let claim = passage.claimed[link.claim]
    guard claim.holder == .author, claim.commitment == .own else { return .isAnothers(claim.commitment) }
    if claim.force == .question { return .isAsked }
    if claim.condition != nil || link.modality == .hypothesis || link.modality == .possibility {
      return .isUncertain
    }
    return isCommitting(link) ? nil : .isNoDemand
  }

  private static func isFavourable(_ kind: CueKind) -> Bool? {
    switch kind {
    case .benefit, .approval: true
    case .harm, .disapproval: false
    default: nil
    }
  }

  /// Whether the claim binds its author: a demand, an announcement, or a judgement of value.
  private func isCommitting(_ link: Link) -> Bool {
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
