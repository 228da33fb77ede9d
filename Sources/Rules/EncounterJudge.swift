import Claims
import Prose

/// Judges what a stretch of text makes of two sides it speaks of close together, by weighing the evidence.
///
/// Each sign multiplies the odds that a careful reader would see the tension by a fixed factor.
///
/// Source: Good 1950, *Probability and the Weighing of Evidence*; the factors were fitted to annotated passages of speeches by
/// logistic regression, but for those of `base`, `manySided`, `vague`, `conjoined` and `itemised`, which were chosen by trial.
struct EncounterJudge {
  let passage: Passage
  let reader: SignReader
  let document: DocumentID
  /// Encounters that are surer to be nothing than this are nothing.
  private static let leastConfidence = 0.4

  /// The finding of an encounter; nil where the rule leaves its status out.
  ///
  /// - Parameter faint: The surest of the findings that rest on a word joining the two, but are too unsure alone.
  func finding(_ rule: Rule, _ nearness: Rule.Nearness, _ encounter: Encounter, faint: Finding?) -> Finding? {
    var signs = reader.signs(encounter)
    switch nearness.weight {
    case .telling: signs.insert(.telling)
    case .weak: signs.insert(.untelling)
    case .fair: break
    }
    if let faint { signs.insert(faint.confidence >= 0.5 ? .faintLink : .fainterLink) }
    let odds = EvidenceSign.allCases.reduce(1) { signs.contains($1) ? $0 * $1.factor : $0 }
    let confidence = (100 * odds / (1 + odds)).rounded() / 100
    if var faint, confidence >= Self.leastConfidence {
      faint.confidence = confidence
      faint.because += reasons(signs)
      return faint
    }
    guard confidence >= Self.leastConfidence else { return nil }
    let pair = encounter.pairs[0]
    let (left, right) = passage.apart(
      clause(of: pair.left), clause(of: pair.right), hits: (pair.left.tokens, pair.right.tokens))
    let (status, winner) = status(signs, nearness)
    guard rule.statuses.contains(status) else { return nil }
    return Finding(
      rule: rule.id, status: status, winner: winner, severity: rule.severity, confidence: confidence,
      left: evidence(
        pair.left, left, rule.left.concept, signs.contains(.leftEndorsed) ? .endorses : .mentions),
      right: evidence(
        pair.right, right, rule.right.concept, signs.contains(.rightEndorsed) ? .endorses : .mentions),
      cue: nil, because: reasons(signs))
  }

  /// What the text makes of the tension.
  private func status(_ signs: Set<EvidenceSign>, _ nearness: Rule.Nearness) -> (Status, Side?) {
    if signs.contains(.bothForeign) { return (.reported, nil) }
    if signs.contains(.harmonyCue), !signs.contains(.leftReproach) { return (.denied, nil) }
    if let served = nearness.served, signs.contains(.serving), signs.isDisjoint(with: EvidenceSign.blame) {
      return (served, nil)
    }
    if let wanted = nearness.wanted, !signs.isDisjoint(with: [.leftDemanded, .leftEndorsed]),
      signs.isDisjoint(with: EvidenceSign.complaints)
    {
      return (wanted, nil)
    }
    let isAttack = !signs.isDisjoint(with: EvidenceSign.attacks)
    if isAttack, nearness.status != .prioritised { return (.asserted, nil) }
    if signs.contains(.leftEndorsed), signs.contains(.rightEndorsed) { return (.latent, nil) }
    return (nearness.status, nearness.winner)
  }

  /// The clause that a hit stands in.
  private func clause(of hit: Encounter.Hit) -> Range<Int> {
    let sentence = passage.text.sentences[passage.sentence(at: hit.tokens.lowerBound)]
    return passage.clause(around: hit.tokens, within: sentence.tokens)
  }

  private func evidence(_ hit: Encounter.Hit, _ words: Range<Int>, _ concept: String, _ stance: Stance)
    -> Finding.Evidence
  {
    let claim = passage.claim(at: hit.tokens.lowerBound)
    return Finding.Evidence(
      document: document, claim: claim?.id ?? ClaimID(0), concept: concept, stance: stance,
      holder: claim?.holder ?? .author, commitment: claim?.commitment ?? .own,
      span: passage.text.span(ofTokens: words), hit: passage.text.span(ofTokens: hit.tokens),
      clause: passage.quotation(of: hit.tokens))
  }

  /// The signs that weigh most, in words, and one that shows an attack; last what speaks against the tension.
  private func reasons(_ signs: Set<EvidenceSign>) -> [String] {
    func strength(_ sign: EvidenceSign) -> Double { max(sign.factor, 1 / sign.factor) }
    var telling = signs.filter { $0.reason != nil && strength($0) >= 1.25 }
      .sorted { (-strength($0), $0.rawValue) < (-strength($1), $1.rawValue) }.prefix(5)
    if telling.allSatisfy({ !EvidenceSign.attacks.contains($0) }),
      let attack = EvidenceSign.allCases.first(where: {
        EvidenceSign.attacks.contains($0) && signs.contains($0)
      })
    {
      telling.append(attack)
    }
    return telling.filter { $0.factor >= 1 }.compactMap(\.reason)
      + telling.filter { $0.factor < 1 }.compactMap { $0.reason.map { "speaks against it: \($0)" } }
  }
}
