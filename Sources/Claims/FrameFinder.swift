import Prose

/// Reads the arguments of a cue off the claims whose predicate it is.
///
/// The text ahead of a cue and behind it is a guess at what the cue speaks of; the roles of a claim are what the sentence says
/// of it: an antecedent stands in for "which", the subject of a passive is what is acted upon, and each conjunct has its own.
struct FrameFinder {
  let definitions: [CueDefinition]
  /// The claims of one sentence.
  let claims: ArraySlice<Claim>

  /// The arguments that a cue has in each claim it is the predicate of, in the order of the claims.
  func frames(_ match: CueMatcher.Match) -> [Link.Frame] {
    let slots = definitions[match.cue].phrase.slots
    guard match.inner == nil, slots.count != 1 else { return [] }
    let isReversed = slots.first == .second || slots.first == .loser
    return claims.compactMap { claim in
      guard claim.predicate.implied == nil, match.tokens.contains(where: claim.predicate.full.contains)
      else { return nil }
      guard isHeaded(claim, by: match) else { return nil }
      let subject = claim.role(.subject)
      var (first, second) =
        claim.predicate.isPassive
        ? (claim.role(.agent), subject) : (subject, complement(of: claim, behind: match))
      if claim.predicate.isPassive, second == nil { second = complement(of: claim, behind: match) }
      if isReversed { swap(&first, &second) }
      guard first != nil || second != nil else { return nil }
      return Link.Frame(claim: claim.id, first: first, second: second)
    }
  }

  /// Whether the cue says what the claim says, rather than an adverb or a verb above it.
  private func isHeaded(_ claim: Claim, by match: CueMatcher.Match) -> Bool {
    if match.tokens.contains(claim.predicate.head.index) { return true }
    guard let object = claim.role(.object) else { return false }
    return match.tokens.contains(object.head.index)
  }

  /// What stands behind the cue as a role of its claim: its object, or what its last preposition brings in.
  private func complement(of claim: Claim, behind match: CueMatcher.Match) -> Role? {
    let kinds: Set<Role.Kind> = [.object, .attribute, .content, .oblique]
    let roles = claim.roles.filter {
      kinds.contains($0.kind) && $0.full.tokens.upperBound > match.tokens.upperBound
    }
    guard
      var role = roles.first(where: { $0.full.tokens.lowerBound >= match.tokens.lowerBound }) ?? roles.first
    else { return nil }
    let bound = match.tokens.upperBound
    guard role.full.tokens.lowerBound < bound else { return role }
    // The cue runs into the phrase: "a threat to" of "a threat to peace".
    role.full = role.full.dropping(before: bound)
    role.compact = role.compact.isEmpty ? role.full : role.compact.dropping(before: bound)
    if role.compact.isEmpty { role.compact = role.full }
    return role.full.isEmpty ? nil : role
  }
}

extension Constituent {
  /// The words from a token on.
  fileprivate func dropping(before token: Int) -> Constituent {
    let rest = pieces.compactMap { piece in
      piece.upperBound <= token ? nil : max(piece.lowerBound, token)..<piece.upperBound
    }
    return Constituent(
      rest, head: rest.contains { $0.contains(head.index) } ? head : TokenID(rest.first?.lowerBound ?? token))
  }
}
