import Prose

/// Gathers what a text shows of the sides that its units take.
struct ArgumentEvidence {
  typealias Reason = ArgumentativePolarity.Reason

  let text: ClaimedText
  let units: [[Range<Int>]]
  private(set) var reasons: [Reason] = []
  /// For each token its unit; -1 outside all.
  private var unitOfToken: [Int]
  /// First tokens of cues that already join two units.
  private var usedCues: Set<Int> = []
  /// Pairs of units that are set against each other.
  private var adverse: Set<[Int]> = []
  /// Units that answer the one before them.
  private var answers: Set<Int> = []

  init(text: ClaimedText, units: [[Range<Int>]]) {
    self.text = text
    self.units = units
    unitOfToken = [Int](repeating: -1, count: text.text.tokens.count)
    for (unit, ranges) in units.enumerated() {
      for range in ranges { for token in range { unitOfToken[token] = unit } }
    }
  }

  mutating func gather() {
    for relation in text.relations { read(relation) }
    for cue in text.discourseCues where !cue.looksAhead && !usedCues.contains(cue.tokens.lowerBound) {
      readOpening(cue)
    }
    for cue in text.discourseCues where cue.looksAhead { readGranting(cue) }
    readAttributes()
  }

  private mutating func add(_ kind: Reason.Kind, _ tokens: Range<Int>, _ units: [Int], _ odds: Double) {
    reasons.append(Reason(kind: kind, span: text.text.span(ofTokens: tokens), units: units, odds: odds))
  }

  // MARK: Relations

  /// The odds that the two sides of a relation argue for the same.
  private static func odds(_ kind: DiscourseRelation.Kind, isExclusive: Bool) -> Double {
    switch kind {
    case .contrast: 1 / 5
    case .concession: 1 / 7
    case .cause: 7
    case .condition: isExclusive ? 1 / 3 : 1.5
    case .purpose: 3
    case .restatement: 4
    case .exemplification: 8
    case .temporal: 1.5
    case .addition: 3
    }
  }

  private mutating func read(_ relation: DiscourseRelation) {
    var first = unitOfToken[relation.first.words.head.index]
    var second = unitOfToken[relation.second.words.head.index]
    guard first >= 0, second >= 0, first != second else { return }
    usedCues.insert(relation.cueTokens.lowerBound)
    let isCueFirst = relation.cueArgument == .first
    let own = isCueFirst ? first : second
    let claim = isCueFirst ? relation.first.claim : relation.second.claim
    if opensSentence(own, with: relation.cueTokens, claim), own > 0, own - 1 != (isCueFirst ? second : first)
    {
      // What opens a sentence answers the unit just before it rather than the main clause there.
      if isCueFirst { second = own - 1 } else { first = own - 1 }
    }
    join(relation.kind, relation.cueTokens, first, second, isExclusive: relation.isExclusive)
  }

  /// Whether a cue stands at the head of a unit with which a sentence begins, and looks back from there.
  private func opensSentence(_ unit: Int, with cue: Range<Int>, _ claim: ClaimID) -> Bool {
    guard let lower = units[unit].first?.lowerBound, cue.lowerBound - lower <= 2 else { return false }
    return text.text.sentences[text[claim].sentence.index].tokens.lowerBound == lower
  }

  private mutating func join(
    _ kind: DiscourseRelation.Kind, _ cue: Range<Int>, _ first: Int, _ second: Int, isExclusive: Bool
  ) {
    let isAdverse = kind == .contrast || kind == .concession
    let pair = [min(first, second), max(first, second)]
    // "But therefore", "however, also": the contrast is with the unit before, the rest goes on from further back.
    if isAdverse { adverse.insert(pair) } else if adverse.contains(pair) { return }
    add(.relation, cue, [first, second], Self.odds(kind, isExclusive: isExclusive))
    guard isAdverse else { return }
    // The author goes on with what stands behind "but", and grants what stands before it.
    add(.granted, cue, [first], 1 / 2)
    add(.answer, cue, [second], 2)
    answers.insert(second)
  }

  /// A cue at the head of a unit whose other argument the grammar does not give: it looks back to the unit before.
  private mutating func readOpening(_ cue: DiscourseCue) {
    let unit = unitOfToken[cue.tokens.lowerBound]
    guard unit >= 0, let lower = units[unit].first?.lowerBound, cue.tokens.lowerBound - lower <= 2,
      unitOfToken[cue.clause.index] == unit
    else { return }
    let isFirst = cue.cueArgument == .first
    let other = unit > 0 ? unit - 1 : 1
    guard units.indices.contains(other) else { return }
    join(
      cue.kind, cue.tokens, isFirst ? unit : other, isFirst ? other : unit, isExclusive: cue.isExclusive)
  }

  // MARK: Single units

  /// "Of course …", which grants something when an answer follows.
  private mutating func readGranting(_ cue: DiscourseCue) {
    let unit = unitOfToken[cue.tokens.lowerBound]
    guard unit >= 0 else { return }
    let isAnswered = answers.contains(unit + 1)
    let isStrong = cue.confidence >= 0.6
    add(.granted, cue.tokens, [unit], isStrong ? 1 / 6 : isAnswered ? 1 / 4 : 1 / 1.6)
  }

  private mutating func readAttributes() {
    var isHedged = Set<Int>()
    var isReported = Set<Int>()
    for claim in text.claims {
      let unit = unitOfToken[claim.predicate.head.index]
      guard unit >= 0 else { continue }
      if claim.modality == .possibility, isHedged.insert(unit).inserted {
        add(.possibility, claim.tokens, [unit], answers.contains(unit + 1) ? 1 / 2 : 1 / 1.3)
      }
      switch claim.commitment {
      case .reported, .conceded, .rejected:
        if isReported.insert(unit).inserted { add(.reported, claim.tokens, [unit], 1 / 3) }
      case .own, .endorsed: break
      }
    }
  }
}
