public import Claims
public import Prose

/// Finds the tensions that a pack's rules describe.
public struct Engine: Sendable {
  /// A rule with its concepts looked up.
  struct Target: Sendable {
    var rule: Rule
    var left: Int
    var right: Int
  }

  let matcher: ConceptMatcher
  /// Ascending by rule id.
  let targets: [Target]
  let concepts: [String]
  let contradictions: ContradictionFinder?

  /// Compiles the pack's concepts, adding their words to `vocabulary`, over which texts must then be read.
  ///
  /// Rules whose concepts the pack lacks are left out; deprecated ones too.
  public init(pack: RulePack, vocabulary: inout Vocabulary) {
    matcher = ConceptMatcher(pack.concepts, vocabulary: &vocabulary)
    contradictions = ContradictionFinder(pack: pack, vocabulary: &vocabulary)
    concepts = pack.concepts.map(\.id)
    targets = Self.targets(pack.rules, concepts)
  }

  /// The engine of a pack that differs from this one's in its rules alone.
  package init(_ other: Engine, rules: [Rule]) {
    matcher = other.matcher
    contradictions = other.contradictions
    concepts = other.concepts
    targets = Self.targets(rules, concepts)
  }

  private static func targets(_ rules: [Rule], _ concepts: [String]) -> [Target] {
    let index = Dictionary(concepts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return rules.compactMap { rule in
      guard rule.stage != .deprecated, rule.contradiction == nil, let left = index[rule.left.concept],
        let right = index[rule.right.concept]
      else {
        return nil
      }
      return Target(rule: rule, left: left, right: right)
    }
  }

  /// The findings inside one document, in source order.
  ///
  /// - Complexity: O(*n*) in tokens, times the rules that share a link's concepts.
  public func findings(in text: ClaimedText, document: DocumentID) -> [Finding] {
    let contradictions = contradictions?.findings(in: text, document: document) ?? []
    let tensions = findings(in: Passage(text, matcher: matcher), document: document, targets)
    return (tensions + contradictions).sorted(by: Self.precedes)
  }

  /// The tensions of some rules in a passage, in source order.
  func findings(in passage: Passage, document: DocumentID, _ targets: [Target]) -> [Finding] {
    guard !passage.hits.isEmpty else { return [] }
    let present = Set(passage.hits.map(\.concept))
    let live = targets.filter { present.contains($0.left) && present.contains($0.right) }
    guard !live.isEmpty else { return [] }
    let commitments = CommitmentFinder(passage: passage).commitments()
    let latents = LatentFinder(passage: passage, document: document, commitments: commitments)
    let judge = EncounterJudge(
      passage: passage, reader: SignReader(passage: passage, commitments: commitments), document: document)
    let hits = Dictionary(grouping: passage.hits, by: \.concept)
    let reaches = passage.claimed.links.map { LinkJudge.reach(of: $0, in: passage) }
    var findings: [Finding] = []
    for target in live {
      let (left, right) = (hits[target.left, default: []], hits[target.right, default: []])
      let near = reaches.indices.filter { left.reach(into: reaches[$0]) && right.reach(into: reaches[$0]) }
      var own = explicit(target, near.map { passage.claimed.links[$0] }, in: passage, document: document)
      let isSettled = own.contains { $0.status != .reported }
      if !isSettled, target.rule.statuses.contains(.latent) { own += latents.findings(target) }
      if let nearness = target.rule.nearness {
        let met = EncounterFinder(passage: passage).encounters(left, right).compactMap {
          weigh($0, target.rule, nearness, judge, passage, &own)
        }
        own += surest(met, beside: own, passage)
      }
      findings += own
    }
    return findings.sorted(by: Self.precedes)
  }

  /// Of what encounters came to, the surest of each section in which nothing surer speaks for the rule.
  private func surest(_ met: [Finding], beside others: [Finding], _ passage: Passage) -> [Finding] {
    func section(_ finding: Finding) -> BlockID? {
      passage.text.section(of: passage.sentence(of: passage.claimed[finding.left.claim]))
    }
    let settled = Set(
      others.filter { $0.confidence >= Finding.reportableConfidence && $0.status != .reported }.map(section))
    return Dictionary(grouping: met, by: section).filter { !settled.contains($0.key) }.values.compactMap {
      $0.min { ($1.confidence, $0.left.span) < ($0.confidence, $1.left.span) }
    }
  }

  /// What an encounter comes to, unless a sure finding stands there; unsure ones give way to it.
  private func weigh(
    _ encounter: Encounter, _ rule: Rule, _ nearness: Rule.Nearness, _ judge: EncounterJudge,
    _ passage: Passage, _ findings: inout [Finding]
  ) -> Finding? {
    let stretch = passage.text.span(ofTokens: passage.tokens(of: encounter.sentences))
    let here = findings.indices.filter { index in
      stretch.overlaps(findings[index].left.span) || stretch.overlaps(findings[index].right.span)
    }
    guard !here.contains(where: { findings[$0].confidence >= Finding.reportableConfidence }) else {
      return nil
    }
    let faint = here.map { findings[$0] }.max { $0.confidence < $1.confidence }
    guard let met = judge.finding(rule, nearness, encounter, faint: faint),
      let finding = apply(rule, to: met, encounter.pairs[0].sentences, passage)
    else { return nil }
    for index in here.reversed() { findings.remove(at: index) }
    return finding
  }

  /// - Parameter links: Those that have both sides within their reach.
  private func explicit(_ target: Target, _ links: [Link], in passage: Passage, document: DocumentID)
    -> [Finding]
  {
    let judge = LinkJudge(passage: passage, left: target.left, right: target.right)
    var best: [SentenceID: Finding] = [:]
    for link in links {
      guard let verdict = try? judge.judge(link) else { continue }
      let finding = finding(target.rule, verdict, link, passage, document)
      guard target.rule.statuses.contains(finding.status) else { continue }
      let sentence = link.sentence.index
      guard let mended = apply(target.rule, to: finding, sentence...sentence, passage) else { continue }
      if mended.confidence > (best[link.sentence]?.confidence ?? 0) { best[link.sentence] = mended }
    }
    return distinct(Array(best.values))
  }

  /// Leaves out findings that rest on the very same words as a surer one.
  private func distinct(_ findings: [Finding]) -> [Finding] {
    var best: [[Span]: Finding] = [:]
    for finding in findings.sorted(by: Self.precedes) {
      let words = [finding.left.hit, finding.right.hit]
      if finding.confidence > (best[words]?.confidence ?? 0) { best[words] = finding }
    }
    return Array(best.values)
  }

  private func finding(
    _ rule: Rule, _ verdict: LinkJudge.Verdict, _ link: Link, _ passage: Passage, _ document: DocumentID
  ) -> Finding {
    let claim = passage.claimed[link.claim]
    let (left, right) = passage.apart(
      verdict.left, verdict.right, hits: (verdict.leftHit.tokens, verdict.rightHit.tokens))
    func evidence(_ side: Side) -> Finding.Evidence {
      let isLeft = side == .left
      let tokens = isLeft ? left : right
      let hit = isLeft ? verdict.leftHit : verdict.rightHit
      return Finding.Evidence(
        document: document, claim: passage.claim(at: hit.tokens.lowerBound)?.id ?? claim.id,
        concept: concepts[hit.concept], stance: isLeft ? verdict.leftStance : verdict.rightStance,
        holder: claim.holder, commitment: claim.commitment, span: passage.text.span(ofTokens: tokens),
        hit: passage.text.span(ofTokens: hit.tokens), clause: passage.quotation(of: hit.tokens))
    }
    return Finding(
      rule: rule.id, status: verdict.status, winner: verdict.winner, severity: rule.severity,
      confidence: (verdict.confidence * 100).rounded() / 100, left: evidence(.left), right: evidence(.right),
      cue: Finding.Signal(document: document, kind: link.kind, span: link.span), because: verdict.because)
  }

  /// A finding after the rule's exceptions, whose cues count in some sentences; nil when one drops it.
  private func apply(
    _ rule: Rule, to finding: Finding, _ sentences: ClosedRange<Int>, _ passage: Passage
  ) -> Finding? {
    var finding = finding
    let tokens = passage.tokens(of: sentences)
    for exception in rule.exceptions {
      let applies = passage.claimed.cues.contains { cue in
        cue.kind == exception.cue && tokens.contains(cue.tokens.lowerBound)
      }
      guard applies else { continue }
      guard let severity = exception.severity else { return nil }
      finding.severity = severity
      if !finding.because.contains(exception.because) { finding.because.append(exception.because) }
    }
    return finding
  }

  /// The order of findings in reports: by document, place, rule and status.
  static func precedes(_ a: Finding, _ b: Finding) -> Bool {
    let first = (a.left.document, min(a.left.span.lower, a.right.span.lower), a.rule)
    let second = (b.left.document, min(b.left.span.lower, b.right.span.lower), b.rule)
    if first != second { return first < second }
    return (a.status.rawValue, a.left.span, a.right.span) < (b.status.rawValue, b.left.span, b.right.span)
  }
}

extension [ConceptMatcher.Hit] {
  /// Whether some hit of the list, ascending by first token, begins in a range of tokens.
  ///
  /// - Complexity: O(log *n*).
  fileprivate func reach(into tokens: Range<Int>) -> Bool {
    let first = partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    return first < count && self[first].tokens.lowerBound < tokens.upperBound
  }
}
