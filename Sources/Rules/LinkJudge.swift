import Claims
import Prose

/// Judges what a link says of the two concepts of a rule.
struct LinkJudge {
  /// A link that says something of a rule's two sides.
  struct Verdict {
    var status: Status
    var winner: Side?
    var confidence: Double
    var left: Range<Int>
    var right: Range<Int>
    var leftHit: ConceptMatcher.Hit
    var rightHit: ConceptMatcher.Hit
    var leftStance: Stance
    var rightStance: Stance
    var because: [String]
  }

  /// Why a link says nothing of a rule.
  enum Rejection: Error, Hashable {
    case noConcept(Side)
    case sameWords
    case saysNothing
    /// It speaks of harmony, and a side is named in words of blame.
    case isBlamed
    case attributed(Commitment)
  }

  let passage: Passage
  let left: Int
  let right: Int

  /// What is left of a verdict's confidence where a side is named in words that often mean something else.
  private static let vagueness = 0.8
  /// Sentences ahead of its own in which an argument that a cue leaves open may stand.
  private static let sentencesBack = 2

  /// The tokens among which both sides of a link must stand.
  static func reach(of link: Link, in passage: Passage) -> Range<Int> {
    let sentence = link.sentence.index
    let own = passage.text.sentences[sentence].tokens
    let back = passage.text.sentences[max(0, sentence - sentencesBack)].tokens
    var lower = min(back.lowerBound, link.first.lowerBound, link.second.lowerBound)
    var upper = max(own.upperBound, link.first.upperBound, link.second.upperBound)
    func take(_ phrase: Constituent?) {
      guard let tokens = phrase?.tokens, !tokens.isEmpty else { return }
      lower = min(lower, tokens.lowerBound)
      upper = max(upper, tokens.upperBound)
    }
    for frame in link.frames {
      take(frame.first?.full)
      take(frame.second?.full)
      if let subject = frame.first { take(passage.claimed.reference(of: subject)?.antecedent) }
    }
    return lower..<upper
  }

  /// - Throws: `Rejection`, the first condition that failed.
  func judge(_ given: Link) throws(Rejection) -> Verdict {
    var link = given
    if link.isNegated, standsBehindNotBut(link) { link.isNegated = false }
    let pairs = pairs(link)
    guard !pairs.isEmpty else { throw missing(link) }
    let claim = passage.claimed[link.claim]
    var failure = Rejection.saysNothing
    var best: Verdict?
    for pair in pairs {
      let isSwapped = pair.first.hit.concept == right
      let isTight = pair.first.isTight && pair.second.isTight
      guard
        var outcome = Outcome(
          link, firstIsViolation: pair.first.hit.isViolation, secondIsViolation: pair.second.hit.isViolation,
          isTight: isTight)
      else { continue }
      // Who calls for respect beside an aggression does not say that the two go together.
      if link.kind == .harmony, outcome.relation == .harmony,
        pair.first.hit.isReproach || pair.second.hit.isReproach
      {
        failure = .isBlamed
        continue
      }
      // Whom a text sees put the left side first it does not follow.
      if case .priority(let firstWins) = outcome.relation, firstWins != isSwapped,
        isAnothersChoice(link, pair)
      {
        outcome.relation = .conflict
      }
      guard let (status, firstWins) = Self.status(outcome.relation, claim.commitment) else {
        failure = .attributed(claim.commitment)
        continue
      }
      // Who wants a thing without its ills does not set them against what was spoken of before.
      if link.kind == .benefit, outcome.relation == .conflict,
        pair.first.isElsewhere || pair.second.isElsewhere
      {
        continue
      }
      let isVague = !isTight && (pair.first.hit.isVague || pair.second.hit.isVague)
      let nearness = pair.first.nearness * pair.second.nearness * (isVague ? Self.vagueness : 1)
      let confidence = outcome.strength * nearness * Self.certainty(link, claim)
      guard confidence > (best?.confidence ?? 0) else { continue }
      let sides = isSwapped ? (pair.second, pair.first) : (pair.first, pair.second)
      let stances = Self.stances(link, outcome)
      best = Verdict(
        status: status, winner: firstWins.map { $0 != isSwapped ? .left : .right }, confidence: confidence,
        left: sides.0.evidence, right: sides.1.evidence, leftHit: sides.0.hit, rightHit: sides.1.hit,
        leftStance: isSwapped ? stances.second : stances.first,
        rightStance: isSwapped ? stances.first : stances.second,
        because: reasons(link, claim, outcome, pair))
    }
    guard let best else { throw failure }
    return best
  }

  /// Whether somebody else than the author is blamed for putting one side above the other, "they prefer force to talks", or it is
  /// said to have come about, "talks were replaced by force".
  private func isAnothersChoice(_ link: Link, _ pair: (first: Argument, second: Argument)) -> Bool {
    let claim = passage.claimed[link.claim]
    guard [.assertion, .possibility].contains(claim.modality), claim.polarity == .affirmed,
      let subject = claim.role(.subject)
    else { return false }
    let isSide = [pair.first, pair.second].contains { $0.hit.tokens.overlaps(subject.full.tokens) }
    guard !isSide else { return claim.predicate.isPassive }
    return findsFault(besideCue: link) && passage.claimed.reference(of: subject)?.kind != .voice
  }

  /// Whether the sentence of a cue finds fault with something.
  private func findsFault(besideCue link: Link) -> Bool {
    let sentence = link.sentence.index
    return passage.links(in: sentence...sentence).contains {
      [.disapproval, .pretext, .conflict, .harm].contains($0.kind) && !$0.isNegated
    }
  }

  /// Whether a cue follows the "but" of "not … but", which no longer negates it: "they are not rivals but strengthen each other".
  private func standsBehindNotBut(_ link: Link) -> Bool {
    let sentence = passage.text.sentences[link.sentence.index].tokens
    let ahead = sentence.lowerBound..<max(sentence.lowerBound, link.tokens.lowerBound)
    guard link.kind == .harmony, let but = ahead.last(where: { passage.word($0) == "but" }) else {
      return false
    }
    func isNegation(_ token: Int) -> Bool {
      ["not", "n't", "never", "no", "nor"].contains(passage.word(token))
    }
    return (ahead.lowerBound..<but).contains(where: isNegation)
      && !(but..<link.tokens.upperBound).contains(where: isNegation)
  }

  private struct Argument {
    var hit: ConceptMatcher.Hit
    var evidence: Range<Int>
    /// From 0 to 1: how surely the hit is what the cue speaks of.
    var nearness: Double
    var isElsewhere: Bool
    /// Whether the hit stands right beside the cue, in its own clause.
    var isTight = false
  }

  /// The pairs of hits, one of each side, in the link's two arguments.
  private func pairs(_ link: Link) -> [(first: Argument, second: Argument)] {
    let isJoint = link.kind == .conflict || link.kind == .harmony || link.kind == .pretext
    guard isJoint || link.kind == .priority || !isInsideConcept(link), !speaksOfAnother(link) else {
      return []
    }
    if isJoint, link.second.isEmpty {
      let joint = jointPairs(link)
      if !joint.isEmpty { return joint }
    }
    let framed = link.frames.flatMap { framedPairs($0) }
    guard framed.isEmpty else { return framed }
    let first = arguments(link.first, link: link, other: link.second, pointsBack: link.firstPointsBack)
    let second = arguments(link.second, link: link, other: link.first, pointsBack: false)
    var pairs: [(first: Argument, second: Argument)] = []
    for a in first {
      for b in second where a.hit.concept != b.hit.concept && !a.hit.tokens.overlaps(b.hit.tokens) {
        pairs.append((a, b))
      }
    }
    if pairs.isEmpty, isJoint, !namesCounterpart(link) { pairs = jointPairs(link) }
    return pairs
  }

  /// Whether a cue whose first argument points back names what it sets against that: "this clashes with the timetable" joins
  /// no two things of the sentence before, as "these contradict each other" does.
  private func namesCounterpart(_ link: Link) -> Bool {
    link.firstPointsBack
      && link.second.contains { [.noun, .name].contains(passage.claimed.words[$0].kind) }
  }

  /// The pairs of hits in the roles of the claim that the cue is the predicate of.
  private func framedPairs(_ frame: Link.Frame) -> [(first: Argument, second: Argument)] {
    guard let subject = frame.first, let object = frame.second else { return [] }
    let second = arguments(object)
    guard !second.isEmpty else { return [] }
    return arguments(subject).flatMap { a in
      second.compactMap { b in
        a.hit.concept == b.hit.concept || a.hit.tokens.overlaps(b.hit.tokens) ? nil : (a, b)
      }
    }
  }

  /// The hits in a role, or in what its pronoun stands for.
  private func arguments(_ role: Role) -> [Argument] {
    let found = arguments(role.full, of: role, nearness: 1)
    guard found.isEmpty, let antecedent = passage.claimed.reference(of: role)?.antecedent else {
      return found
    }
    return arguments(antecedent, of: role, nearness: 0.85)
  }

  private func arguments(_ phrase: Constituent, of role: Role, nearness: Double) -> [Argument] {
    passage.hits(in: phrase.tokens).compactMap { hit in
      guard hit.concept == left || hit.concept == right, phrase.contains(hit.tokens.lowerBound) else {
        return nil
      }
      let isHead = hit.tokens.contains(phrase.head.index)
      let isCore = role.compact.contains(hit.tokens.lowerBound)
      return Argument(
        hit: hit, evidence: passage.evidence(around: hit.tokens, in: phrase),
        nearness: nearness * (isHead ? 1 : isCore ? 0.95 : 0.85), isElsewhere: nearness < 1,
        isTight: isHead || phrase.count <= 6)
    }
  }

  /// Whether a cue's own words speak of a concept, and of none of this rule's: "in our internal affairs" is no matter of budgets.
  private func speaksOfAnother(_ link: Link) -> Bool {
    let sentence = passage.text.sentences[link.sentence.index]
    let own = passage.hits(in: sentence.tokens).filter { $0.tokens.overlaps(link.tokens) }
    return link.kind == .conflict && !own.isEmpty
      && !own.contains { $0.concept == left || $0.concept == right }
  }

  /// Whether a verb cue is a word of a concept itself: "protecting" in "protecting civilians".
  private func isInsideConcept(_ link: Link) -> Bool {
    let sentence = passage.text.sentences[link.sentence.index]
    return passage.hits(in: sentence.tokens).contains { hit in
      (hit.concept == left || hit.concept == right) && hit.tokens.overlaps(link.tokens)
        && !reachesOut(of: link, hit)
    }
  }

  /// Whether a cue takes a word of a hit, at one end, and leaves the rest of it to an argument: "*inflicts suffering on* the people".
  ///
  /// But for a ranking, a verb is no such word: "*protects* the forests".
  private func reachesOut(of link: Link, _ hit: ConceptMatcher.Hit) -> Bool {
    let isBehind =
      hit.tokens.upperBound > link.tokens.upperBound && hit.tokens.lowerBound > link.tokens.lowerBound
    let isAhead =
      hit.tokens.lowerBound < link.tokens.lowerBound && hit.tokens.upperBound < link.tokens.upperBound
    return (isBehind || isAhead)
      && (link.kind == .priority
        || hit.tokens.clamped(to: link.tokens).allSatisfy { passage.claimed.words[$0].kind != .verb })
  }

  /// Both sides in one argument: "trade and security are complementary", or the two of the sentence before.
  ///
  /// What a pretext is for may be one side done to the other: "a pretext for intervention against sovereignty".
  private func jointPairs(_ link: Link) -> [(first: Argument, second: Argument)] {
    var regions = [link.kind == .pretext ? link.second : link.first]
    if link.firstPointsBack { regions = previous(to: link).map { [$0] } ?? [] }
    // A cue ahead of both: "the contradiction between … and …".
    if link.tokens.upperBound <= link.first.lowerBound, link.first.upperBound <= link.second.lowerBound {
      regions = [link.first.lowerBound..<link.second.upperBound]
    }
    for region in regions {
      let hits = passage.hits(in: region)
      let elsewhere = link.firstPointsBack
      for a in hits where a.concept == left {
        for b in hits where b.concept == right && !a.tokens.overlaps(b.tokens) {
          let bounds =
            a.tokens.lowerBound < b.tokens.lowerBound
            ? (region.lowerBound..<b.tokens.lowerBound, a.tokens.upperBound..<region.upperBound)
            : (b.tokens.upperBound..<region.upperBound, region.lowerBound..<a.tokens.lowerBound)
          let gap = max(b.tokens.lowerBound - a.tokens.upperBound, a.tokens.lowerBound - b.tokens.upperBound)
          let nearness = elsewhere ? 0.85 : gap <= 10 ? 1 : 0.8
          return [
            (
              Argument(
                hit: a, evidence: passage.clause(around: a.tokens, within: bounds.0), nearness: nearness,
                isElsewhere: elsewhere),
              Argument(
                hit: b, evidence: passage.clause(around: b.tokens, within: bounds.1), nearness: 1,
                isElsewhere: elsewhere)
            )
          ]
        }
      }
    }
    return []
  }

  private func arguments(_ region: Range<Int>, link: Link, other: Range<Int>, pointsBack: Bool) -> [Argument]
  {
    let cue = region.upperBound <= link.second.lowerBound ? region.upperBound : region.lowerBound
    var found = hits(in: region, of: link).map { hit in
      let distance = hit.tokens.lowerBound >= cue ? hit.tokens.lowerBound - cue : cue - hit.tokens.upperBound
      var nearness = distance <= 6 ? 1 : distance <= 14 ? 0.9 : distance <= 25 ? 0.75 : 0.6
      // A clause with a subject of its own speaks of that first.
      let isAhead = hit.tokens.upperBound <= link.tokens.lowerBound
      if isAhead, passage.claim(at: hit.tokens.lowerBound)?.id != link.claim,
        passage.claimed[link.claim].role(.subject) != nil
      {
        nearness *= link.kind == .harm || link.kind == .conflict || link.kind == .priority ? 0.85 : 0.75
      }
      return Argument(
        hit: hit, evidence: passage.clause(around: hit.tokens, within: region), nearness: nearness,
        isElsewhere: false, isTight: distance <= 3 && nearness == 1 && !link.isInfinitive)
    }
    let isOpen = region.isEmpty && (region != link.first || link.firstIsOpen)
    if found.isEmpty, isOpen || pointsBack { found = elsewhere(link, other: other) }
    return found
  }

  /// Candidates for an argument that the cue leaves open: the rest of the sentence, then the two sentences before.
  private func elsewhere(_ link: Link, other: Range<Int>) -> [Argument] {
    let sentence = passage.text.sentences[link.sentence.index]
    var regions: [(Range<Int>, Double)] = []
    if link.first.isEmpty || link.second.isEmpty { regions.append((sentence.tokens, 0.85)) }
    // A cue that names its arguments together has no second one in other sentences.
    let reach =
      link.second.isEmpty && (link.kind == .conflict || link.kind == .harmony) ? 0 : Self.sentencesBack
    var index = link.sentence.index - 1
    while index >= max(0, link.sentence.index - reach) {
      let before = passage.text.sentences[index]
      guard passage.text.section(of: before) == passage.text.section(of: sentence) else { break }
      regions.append(
        (before.tokens, (index == link.sentence.index - 1 ? 0.8 : 0.7) * (link.firstPointsBack ? 1 : 0.85)))
      index -= 1
    }
    for (region, nearness) in regions {
      let hits = passage.hits(in: region).filter {
        ($0.concept == left || $0.concept == right) && !$0.tokens.overlaps(other)
      }
      if !hits.isEmpty {
        return hits.map {
          Argument(
            hit: $0, evidence: passage.clause(around: $0.tokens, within: region), nearness: nearness,
            isElsewhere: true)
        }
      }
    }
    return []
  }

  /// The hits of the two concepts in an argument of a cue, those among them that the cue has a word of.
  private func hits(in region: Range<Int>, of link: Link) -> [ConceptMatcher.Hit] {
    let own = passage.hits(in: region)
    guard !region.isEmpty else { return [] }
    let isAhead = region.upperBound == link.tokens.lowerBound
    let isBehind = region.lowerBound == link.tokens.upperBound
    let shared =
      isAhead || isBehind
      ? passage.hits(
        in: isAhead ? region.lowerBound..<link.tokens.upperBound : link.tokens.lowerBound..<region.upperBound
      ).filter { $0.tokens.overlaps(link.tokens) && $0.tokens.overlaps(region) && reachesOut(of: link, $0) }
      : []
    return (own + shared).filter { $0.concept == left || $0.concept == right }
  }

  private func previous(to link: Link) -> Range<Int>? {
    guard link.sentence.index > 0 else { return nil }
    return passage.text.sentences[link.sentence.index - 1].tokens
  }

  private func missing(_ link: Link) -> Rejection {
    let concepts = Set((passage.hits(in: link.first) + passage.hits(in: link.second)).map(\.concept))
    if !concepts.contains(left) { return .noConcept(.left) }
    if !concepts.contains(right) { return .noConcept(.right) }
    return .sameWords
  }

  /// What a relation comes to, given how far the author stands behind the claim.
  private static func status(_ relation: Outcome.Relation, _ commitment: Commitment) -> (
    Status, firstWins: Bool?
  )? {
    switch (relation, commitment) {
    case (.conflict, .own), (.conflict, .endorsed): (.asserted, nil)
    case (.conflict, .reported), (.conflict, .conceded): (.reported, nil)
    case (.conflict, .rejected): (.denied, nil)
    case (.harmony, .own), (.harmony, .endorsed): (.denied, nil)
    case (.harmony, .rejected): (.asserted, nil)
    case (.harmony, _): nil
    case (.priority(let firstWins), .own), (.priority(let firstWins), .endorsed): (.prioritised, firstWins)
    case (.priority, .rejected): nil
    case (.priority, _): (.reported, nil)
    }
  }

  private static func certainty(_ link: Link, _ claim: Claim) -> Double {
    var certainty = 1.0
    if claim.force == .question { certainty *= 0.55 }
    switch link.modality {
    case .hypothesis: certainty *= 0.6
    case .possibility: certainty *= 0.85
    default: break
    }
    return certainty
  }

  private static func stances(_ link: Link, _ outcome: Outcome) -> (first: Stance, second: Stance) {
    switch (link.kind, outcome.relation) {
    case (_, .priority(let firstWins)): firstWins ? (.endorses, .opposes) : (.opposes, .endorses)
    case (.conflict, _), (.harmony, _): (.mentions, .mentions)
    case (_, .conflict): (.mentions, .harms)
    case (_, .harmony): (.mentions, .serves)
    }
  }

  private func reasons(
    _ link: Link, _ claim: Claim, _ outcome: Outcome, _ pair: (first: Argument, second: Argument)
  ) -> [String] {
    let cue = passage.text.quote(link.span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var reasons: [String] = []
    let negated = link.isNegated ? "negated " : ""
    reasons.append("“\(cue)” is a \(negated)cue of \(link.kind.rawValue)")
    let isElsewhere = pair.first.isElsewhere || pair.second.isElsewhere
    reasons.append(
      isElsewhere ? "one side stands outside the cue's own clause" : "both sides stand in the cue's arguments"
    )
    if pair.first.hit.isViolation || pair.second.hit.isViolation {
      reasons.append("one side is named by its contrary")
    }
    switch claim.commitment {
    case .own: reasons.append("the author says so")
    case .endorsed: reasons.append("the author adopts another's word")
    case .reported: reasons.append("it is another's view, which the author does not adopt")
    case .conceded: reasons.append("the author grants it as others' view")
    case .rejected: reasons.append("the author turns the view down")
    }
    if claim.force == .question { reasons.append("it is put as a question") }
    if link.modality == .possibility { reasons.append("it is said to be possible") }
    if link.modality == .hypothesis { reasons.append("it is said under a condition") }
    return reasons
  }
}
