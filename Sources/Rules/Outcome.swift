import Claims

/// What a link between two concepts amounts to, before anybody asks who says so.
struct Outcome: Hashable {
  enum Relation: Hashable {
    case conflict, harmony
    /// The first argument ranks above the second, or the other way round.
    case priority(firstWins: Bool)
  }

  var relation: Relation
  /// How plainly the link says so, from 0 to 1.
  var strength: Double

  /// - Parameters:
  ///   - firstIsViolation: Whether the first argument names its concept's contrary.
  ///   - secondIsViolation: The same of the second.
  ///   - isTight: Whether both arguments stand right beside the cue.
  /// - Returns: nil when the link says nothing of how the two fit.
  init?(_ link: Link, firstIsViolation: Bool, secondIsViolation: Bool, isTight: Bool) {
    let violations = (firstIsViolation ? 1 : 0) + (secondIsViolation ? 1 : 0)
    switch link.kind {
    case .priority:
      guard violations == 0 else { return nil }
      self.init(relation: .priority(firstWins: !link.isNegated), strength: link.isNegated ? 0.65 : 0.85)
    case .proviso:
      guard violations == 0, !link.isNegated else { return nil }
      self.init(relation: .priority(firstWins: false), strength: 0.7)
    // Who forbids a harm sees it coming.
    case .harm where Self.isForbidden(link) && violations == 0:
      self.init(relation: .conflict, strength: 0.7)
    case .contrast:
      guard violations == 1 else { return nil }
      self.init(relation: .conflict, strength: 0.8)
    case .pretext:
      guard !firstIsViolation else { return nil }
      self.init(relation: .conflict, strength: 0.85)
    case .remedy:
      guard violations == 1, secondIsViolation, !link.isNegated, isTight else { return nil }
      self.init(relation: .harmony, strength: 0.7)
    case .conflict, .harm, .harmony, .benefit, .cause:
      let isBinding = link.modality == .obligation || link.modality == .recommendation
      let pulls = (link.kind == .conflict || link.kind == .harm) != link.isNegated
      let isConflict = pulls != (violations % 2 == 1)
      // What ought to serve or to mend does not yet do so.
      if isBinding, !isConflict, link.kind != .harmony { return nil }
      // What an ill does or undoes is no matter between the two concepts.
      if firstIsViolation, link.kind != .conflict, link.kind != .harmony { return nil }
      // What is at odds with a harm may well be at odds with much else.
      if violations == 1, link.kind == .conflict { return nil }
      // A cause of harm to both, or harm done by a harm, says nothing of the two concepts.
      if violations == 2 { return nil }
      let isExplicit = link.kind == .conflict || link.kind == .harmony
      // That one thing serves another is said in passing all the time; only its plainest form is a word on how they fit.
      if !isConflict, !isExplicit, !isTight { return nil }
      self.init(
        relation: isConflict ? .conflict : .harmony,
        strength: Self.strength(link.kind) * (violations == 0 || link.kind == .cause ? 1 : 0.85)

          * (isConflict || isExplicit ? 1 : 0.85))
    default: return nil
    }
  }

  private init(relation: Relation, strength: Double) {
    self.relation = relation
    self.strength = strength
  }

  private static func isForbidden(_ link: Link) -> Bool {
    link.modality == .prohibition
      || link.isNegated && (link.modality == .recommendation || link.modality == .obligation)
  }

  private static func strength(_ kind: CueKind) -> Double {
    switch kind {
    case .conflict, .harmony: 0.9
    case .harm: 0.85
    default: 0.8
    }
  }
}
