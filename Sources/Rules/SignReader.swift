import Claims
import Prose

/// Reads the signs of an encounter.
struct SignReader {
  let passage: Passage
  let commitments: [CommitmentFinder.Commitment]
  /// Pairs of claims that a connective sets against each other, the earlier first.
  private let contrasts: Set<[ClaimID]>
  /// Pairs that are looked at in one encounter.
  private static let width = 6

  init(passage: Passage, commitments: [CommitmentFinder.Commitment]) {
    self.passage = passage
    self.commitments = commitments
    let kinds: Set<DiscourseRelation.Kind> = [.contrast, .concession]
    contrasts = Set(
      passage.claimed.relations.filter { kinds.contains($0.kind) }.map {
        [min($0.first.claim, $0.second.claim), max($0.first.claim, $0.second.claim)]
      })
  }

  /// The signs that the text itself gives.
  func signs(_ encounter: Encounter) -> Set<EvidenceSign> {
    var signs: Set<EvidenceSign> = [.base]
    func add(_ sign: EvidenceSign, if holds: Bool) { if holds { signs.insert(sign) } }
    let pairs = encounter.pairs.prefix(Self.width)
    add(.near, if: pairs.contains { $0.sentences.count == 1 && $0.gap <= 20 })
    add(.distant, if: pairs.allSatisfy { $0.sentences.count > 2 })
    add(.manyPairs, if: encounter.pairs.count >= 3)
    let (left, right) = (encounter.left.filter { !$0.isVague }, encounter.right.filter { !$0.isVague })
    add(.leftOften, if: left.count > 2)
    add(.rightRepeated, if: right.count > 1)
    let (leftWords, rightWords) = (variety(left), variety(right))
    add(.leftVaried, if: leftWords > 1)
    add(.leftManifold, if: leftWords > 2)
    add(.rightVaried, if: rightWords > 1)
    add(.rightManifold, if: rightWords > 2)
    add(.manySided, if: leftWords + rightWords > 3)
    add(.leftSpecific, if: pairs.contains { !$0.left.isVague && $0.left.tokens.count > 1 })
    add(.rightSpecific, if: pairs.contains { !$0.right.isVague && $0.right.tokens.count > 1 })
    add(.leftReproach, if: pairs.contains { $0.left.isReproach })
    add(.rightContraryOnly, if: encounter.right.allSatisfy(\.isViolation))
    for pair in pairs { readPair(pair, &signs) }
    let claims = pairs.flatMap { [claim(of: $0.left), claim(of: $0.right)] }
    add(.asked, if: claims.contains { $0?.force == .question })
    add(.listed, if: pairs.allSatisfy { isListed($0.left) || isListed($0.right) || areItems($0) })
    add(.inRow, if: pairs.allSatisfy { isInRow($0.left) || isInRow($0.right) })
    // Where a word follows on how the two fit, they are joined for its sake.
    let isJudged = signs.contains(.harmonyCue) || signs.contains(.conflictCue)
    add(.conjoined, if: !isJudged && pairs.first.map(areConjoined) ?? false)
    add(.itemised, if: pairs.first.map(areItemised) ?? false)
    add(.serving, if: pairs.first.map(isServing) ?? false)
    add(.vague, if: pairs.allSatisfy { $0.left.isVague || $0.right.isVague })
    add(
      .passing,
      if: encounter.left.count + encounter.right.count == 2 && signs.isDisjoint(with: EvidenceSign.judgements)
    )
    add(.bothForeign, if: pairs.allSatisfy { isDisowned($0.left) && isDisowned($0.right) })
    return signs
  }

  /// Different wordings among some hits.
  private func variety(_ hits: [Encounter.Hit]) -> Int {
    Set(hits.map { hit in hit.tokens.map { passage.text.tokens[$0].form } }).count
  }

  private func readPair(_ pair: Encounter.Pair, _ signs: inout Set<EvidenceSign>) {
    let (left, right) = (claim(of: pair.left), claim(of: pair.right))
    if left?.isDemand ?? false { signs.insert(.leftDemanded) }
    if right?.isDemand ?? false { signs.insert(.rightDemanded) }
    if right?.polarity == .negated { signs.insert(.rightNegated) }
    if left?.modality == .intention, left?.polarity == .negated, left?.holder == .author {
      signs.insert(.leftForsworn)
    }
    if left?.modality == .possibility { signs.insert(.leftPossible) }
    if isForeign(pair.left) { signs.insert(.leftForeign) }
    for link in passage.links(in: pair.sentences) { readLink(link, pair, &signs) }
    for commitment in commitments where pair.sentences.contains(commitment.claim.sentence.index) {
      if commitment.hit == pair.left {
        signs.insert(commitment.stance == .endorses ? .leftEndorsed : .leftOpposed)
      }
      if commitment.hit == pair.right, commitment.stance == .endorses { signs.insert(.rightEndorsed) }
    }
    if let left, let right, left.id != right.id, isContrast(left.id, right.id) {
      signs.insert(.discourseContrast)
    }
  }

  private func claim(of hit: Encounter.Hit) -> Claim? { passage.claim(at: hit.tokens.lowerBound) }

  private func isListed(_ hit: Encounter.Hit) -> Bool { claim(of: hit)?.construction == .fragment }

  /// Whether commas, or a comma and "and", stand on both hands of a hit.
  private func isInRow(_ hit: Encounter.Hit) -> Bool {
    let (before, after) = (hit.tokens.lowerBound - 1, hit.tokens.upperBound)
    guard before >= 0, after < passage.text.tokens.count else { return false }
    let (first, last) = (passage.word(before), passage.word(after))
    return [",", ":", ";"].contains(first) && [",", ";", "and", "or"].contains(last)
      || first == "and" && passage.word(max(0, before - 1)) == ","
  }

  /// Whether little but "and", "or" or a comma stands between the two, neither of which says what is done.
  private func areConjoined(_ pair: Encounter.Pair) -> Bool {
    guard pair.sentences.count == 1, !passage.claimed.words.isEmpty else { return false }
    let between = self.between(pair)
    let later = max(pair.left.tokens.lowerBound, pair.right.tokens.lowerBound)
    return between.count <= 6 && between.contains { ["and", "or", ",", "nor"].contains(passage.word($0)) }
      && ![.verb, .auxiliary].contains(passage.claimed.words[later].kind)
      && between.allSatisfy { token in
        switch passage.claimed.words[token].kind {
        case .verb, .auxiliary, .pronoun: false
        case .preposition: ["of", "as"].contains(passage.word(token))
        default: true
        }
      }
  }

  private func areItemised(_ pair: Encounter.Pair) -> Bool {
    pair.sentences.count == 1 && between(pair).contains { passage.word($0) == ";" }
  }

  /// Whether a word between the two says that one does the other good, or cures its ills.
  private func isServing(_ pair: Encounter.Pair) -> Bool {
    guard pair.sentences.count == 1, !pair.left.isViolation, !pair.left.isReproach else { return false }
    let between = self.between(pair)
    return passage.links(in: pair.sentences).contains { link in
      guard between.contains(link.tokens.lowerBound), !link.isNegated else { return false }
      switch link.kind {
      case .benefit: return !pair.right.isViolation
      case .remedy: return pair.right.isViolation
      default: return false
      }
    }
  }

  /// The tokens between the two.
  private func between(_ pair: Encounter.Pair) -> Range<Int> {
    let lower = min(pair.left.tokens.upperBound, pair.right.tokens.upperBound)
    return lower..<max(lower, pair.left.tokens.lowerBound, pair.right.tokens.lowerBound)
  }

  /// Whether the two stand in different items of a list.
  private func areItems(_ pair: Encounter.Pair) -> Bool {
    let blocks = [pair.left, pair.right].map { hit in
      passage.text.sentences[passage.sentence(at: hit.tokens.lowerBound)].block
    }
    guard blocks[0] != blocks[1] else { return false }
    return blocks.allSatisfy { block in
      if case .item = passage.text.blocks[Int(block.rawValue)].kind { true } else { false }
    }
  }

  private func isForeign(_ hit: Encounter.Hit) -> Bool {
    guard let claim = claim(of: hit) else { return false }
    return claim.commitment != .own && claim.commitment != .endorsed
  }

  /// Whether a hit is a view of nobody in particular, or one that the author grants or turns down.
  ///
  /// Whom a text quotes by name without a word against it, it quotes for support.
  private func isDisowned(_ hit: Encounter.Hit) -> Bool {
    guard let claim = claim(of: hit), isForeign(hit) else { return false }
    if case .vague = claim.holder { return true }
    return claim.commitment != .reported
  }

  /// Whether a connective sets two claims against each other.
  private func isContrast(_ a: ClaimID, _ b: ClaimID) -> Bool {
    contrasts.contains([min(a, b), max(a, b)])
  }

  private func readLink(_ link: Link, _ pair: Encounter.Pair, _ signs: inout Set<EvidenceSign>) {
    switch link.kind {
    case .priority: signs.insert(.priorityCue)
    case .conflict, .pretext: signs.insert(link.isNegated ? .harmonyCue : .conflictCue)
    // What breaks an ill does no harm: "free trade breaks the bonds of poverty".
    case .harm where pair.right.isViolation && link.touches(pair.right.tokens): signs.insert(.remedyCue)
    case .harm: signs.insert(link.isNegated ? .deniedHarmCue : .harmCue)
    case .contrast: signs.insert(.contrastCue)
    case .disapproval: signs.insert(.disapprovalCue)
    case .harmony where link.isNegated: signs.insert(.conflictCue)
    // What goes with what, in another sentence than one of the two, is something else.
    case .harmony where pair.sentences.count == 1: signs.insert(.harmonyCue)
    case .remedy: signs.insert(.remedyCue)
    case .approval: signs.insert(.approvalCue)
    case .cause: signs.insert(.causeCue)
    default: break
    }
    if link.kind == .harm, link.touches(pair.right.tokens), !pair.right.isViolation {
      signs.insert(.harmToRight)
    }
    if link.kind == .conflict, link.touches(pair.left.tokens) { signs.insert(.conflictAtLeft) }
  }
}

extension Claim {
  /// Whether it says what ought to be.
  fileprivate var isDemand: Bool {
    attributes.modality == .obligation || attributes.modality == .recommendation
  }
}
