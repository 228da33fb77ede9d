public import Claims
import Prose

/// Says stage by stage why a rule fires on a text, or what kept it from firing.
public struct Explainer: Sendable {
  private let engine: Engine
  private let pack: RulePack

  public init(pack: RulePack, engine: Engine) {
    self.pack = pack
    self.engine = engine
  }

  /// An explanation in words, one step a line; nil when the pack holds no such rule.
  ///
  /// - Parameter line: Only sentences on this 1-based line are looked at; nil for all.
  public func explain(rule id: String, in claimed: ClaimedText, line: Int? = nil) -> String? {
    if let rule = pack.rule(id), rule.contradiction != nil {
      return engine.contradictions?.explain(rule, in: claimed, line: line)
    }
    guard let target = engine.targets.first(where: { $0.rule.id == id }) else { return nil }
    let explanation = Explanation(engine: engine, pack: pack, target: target, claimed: claimed, line: line)
    return explanation.lines().joined(separator: "\n") + "\n"
  }
}

/// The explanation of one rule on one text.
struct Explanation {
  let engine: Engine
  let pack: RulePack
  let target: Engine.Target
  let passage: Passage
  /// Hits of the rule's concepts that a cue of absence takes back.
  let takenBack: [ConceptMatcher.Hit]
  let commitmentFinder: CommitmentFinder
  let commitments: [CommitmentFinder.Commitment]
  let judge: LinkJudge
  /// 0-based indices of the sentences looked at.
  let sentences: [Int]

  init(engine: Engine, pack: RulePack, target: Engine.Target, claimed: ClaimedText, line: Int?) {
    self.engine = engine
    self.pack = pack
    self.target = target
    let text = claimed.text
    let passage = Passage(claimed, matcher: engine.matcher)
    self.passage = passage
    takenBack = text.sentences.flatMap { engine.matcher.hits(in: text, tokens: $0.tokens) }.filter {
      ($0.concept == target.left || $0.concept == target.right) && !passage.hits.contains($0)
    }
    commitmentFinder = CommitmentFinder(passage: passage)
    commitments = commitmentFinder.commitments()
    judge = LinkJudge(passage: passage, left: target.left, right: target.right)
    sentences = text.sentences.indices.filter { index in
      guard let line else { return true }
      let span = text.sentences[index].span
      return text.position(span.lower).line <= line && line <= text.position(span.upper).line
    }
  }

  /// All steps, then what the rule comes to.
  func lines() -> [String] {
    var lines = ["\(target.rule.id) (\(target.rule.place.file):\(target.rule.place.line))"]
    var silent = 0
    for sentence in sentences {
      let steps = steps(SentenceID(sentence))
      if steps.isEmpty { silent += 1 } else { lines += [""] + steps }
    }
    if silent > 0 {
      let verb = silent == 1 ? "sentence speaks" : "sentences speak"
      lines += [
        "", "\(silent) \(verb) of neither side, \(concept(.left)) and \(concept(.right))",
      ]
    }
    return lines + [""] + verdict()
  }

  /// What is found in one sentence; nothing where neither side is spoken of.
  private func steps(_ id: SentenceID) -> [String] {
    let sentence = passage.text.sentences[id.index]
    let hits = passage.hits(in: sentence.tokens).filter { side(of: $0) != nil }
    let lost = takenBack.filter { sentence.tokens.contains($0.tokens.lowerBound) }
    let links = passage.claimed.links.filter { $0.sentence == id }
    // A cue may point back at sides that stand in the sentences ahead.
    let shown = hits.isEmpty ? links.filter(pointsBackAtSides) : links
    guard !hits.isEmpty || !lost.isEmpty || !shown.isEmpty else { return [] }
    let line = passage.text.position(sentence.span.lower).line
    var lines = ["sentence at line \(line): \(excerpt(sentence.span, limit: 100))"]
    for claim in passage.claimed.claims where claim.sentence == id {
      lines.append("  claim      " + describe(claim))
    }
    for hit in hits { lines.append("  concept    " + describe(hit)) }
    for hit in lost { lines.append("  concept    " + describe(hit) + ", but " + taker(of: hit)) }
    if hits.isEmpty, lost.isEmpty {
      lines.append("  concept    neither \(concept(.left)) nor \(concept(.right)) is spoken of")
    }
    for link in shown {
      lines.append("  cue        " + describe(link.cue, link.span, isNegated: link.isNegated))
      lines.append("             " + outcome(link))
    }
    for cue in idleCues(in: sentence, beside: links) where !hits.isEmpty {
      lines.append("  cue        " + describe(cue.cue, passage.text.span(ofTokens: cue.tokens)))
      lines.append("             does not count: " + idleness(cue))
    }
    return lines
  }

  private func pointsBackAtSides(_ link: Link) -> Bool {
    guard link.firstPointsBack else { return false }
    do {
      _ = try judge.judge(link)
      return true
    } catch .noConcept {
      return false
    } catch {
      return true
    }
  }

  private func side(of hit: ConceptMatcher.Hit) -> Side? {
    hit.concept == target.left ? .left : hit.concept == target.right ? .right : nil
  }

  /// The id of a side's concept.
  func concept(_ side: Side) -> String { target.rule.condition(side).concept }

  private func describe(_ claim: Claim) -> String {
    var holder = "author"
    if case .named(let span) = claim.holder { holder = excerpt(span, limit: 30) }
    if case .vague(let span) = claim.holder { holder = excerpt(span, limit: 30) }
    let words = excerpt(claim.span, limit: 60)
    return
      "\(words): \(claim.polarity.rawValue), \(claim.modality.rawValue), \(claim.force.rawValue); holder \(holder), \(claim.commitment.rawValue)"
  }

  private func describe(_ hit: ConceptMatcher.Hit) -> String {
    let side = side(of: hit) ?? .left
    let words = excerpt(passage.text.span(ofTokens: hit.tokens), limit: 60)
    let manner = hit.isViolation ? " by its contrary" : ""
    return
      "\(side.rawValue): \(words) speaks of \(concept(side))\(manner) (\(hit.place.file):\(hit.place.line))"
  }

  private func describe(_ cue: Int, _ span: Span, isNegated: Bool = false) -> String {
    let definition = pack.cues[cue]
    let negated = isNegated ? ", negated" : ""
    return
      "\(excerpt(span, limit: 40)), \(definition.kind.rawValue)\(negated) (\(definition.place.file):\(definition.place.line))"
  }

  /// The cue of absence that takes a hit back.
  private func taker(of hit: ConceptMatcher.Hit) -> String {
    let taker = passage.claimed.cues.last { $0.kind == .absence && $0.end <= hit.tokens.lowerBound }
    guard let taker else { return "is taken back" }
    return describe(taker.cue, passage.text.span(ofTokens: taker.tokens)) + ", takes it back"
  }

  /// Cues that could join two sides but were not taken to, in source order.
  private func idleCues(in sentence: Sentence, beside links: [Link]) -> [CueMatcher.Match] {
    passage.claimed.cues.filter { cue in
      cue.kind.isLink && sentence.tokens.contains(cue.tokens.lowerBound)
        && !links.contains { $0.cue == cue.cue && $0.tokens == cue.tokens }
    }
  }

  private func idleness(_ cue: CueMatcher.Match) -> String {
    let words = passage.text.quote(passage.text.span(ofTokens: cue.tokens))
    guard cue.tokens.count == 1 else { return "“only” or the like behind it takes its negation back" }
    return
      "“\(words)” can be a noun or an adjective, and the words ahead of it do not show a verb; write the cue with a word more, such as “we \(words)”"
  }

  /// What a cue comes to for the rule.
  private func outcome(_ link: Link) -> String {
    let failure: LinkJudge.Rejection
    do {
      let verdict = try judge.judge(link)
      guard target.rule.statuses.contains(verdict.status) else {
        return "stopped at status: \(verdict.status.rawValue) is not among the rule's statuses"
      }
      return
        "→ \(verdict.status.rawValue)\(winner(verdict.winner)), confidence \(hundredths(verdict.confidence)): \(verdict.because.joined(separator: "; "))"
    } catch {
      failure = error
    }
    let made = commitments.filter { $0.cue == link }.compactMap { commitment in
      side(of: commitment.hit).map { "the \($0.rawValue) side: \(commitment.stance.rawValue)" }
    }
    if !made.isEmpty { return "→ commits the author on \(made.joined(separator: ", and on "))" }
    if link.kind == .approval || link.kind == .disapproval { return refusal(link) }
    switch failure {
    case .noConcept(let side):
      return
        "stopped at concept: nothing in the cue's arguments speaks of the \(side.rawValue) side, \(concept(side))"
    case .sameWords:
      return
        "stopped at concept: no argument of the cue holds one side with the other side in the other argument"
    case .attributed(let commitment):
      return "stopped at commitment: the claim is \(commitment.rawValue), so the author says nothing of it"
    case .saysNothing:
      return "stopped at stance: the cue joins both sides but does not say how they fit"
    case .isBlamed:
      return "stopped at stance: the cue speaks of harmony, but one side is named in words of blame"
    }
  }

  /// Why a cue that calls something good or bad commits the author to neither side.
  private func refusal(_ link: Link) -> String {
    switch commitmentFinder.refusal(of: link) {
    case .isAnothers(let commitment):
      "stopped at commitment: the claim is \(commitment.rawValue), so the author commits to nothing by it"
    case .isAsked: "stopped at commitment: it is put as a question"
    case .isUncertain: "stopped at commitment: it hangs on a condition, or is said to be possible only"
    case .isNoJudgement, .isNoDemand, nil:
      "stopped at concept: no words near the cue speak of a side"
    }
  }

  /// Quoted words on one line, shortened to a number of characters.
  func excerpt(_ span: Span, limit: Int) -> String {
    let words = passage.text.quote(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > limit ? "“\(words.prefix(limit - 1))…”" : "“\(words)”"
  }

  /// The side that a prioritised tension puts first.
  func winner(_ side: Side?) -> String { side.map { ", \($0.rawValue) wins" } ?? "" }

  func hundredths(_ confidence: Double) -> Double { (confidence * 100).rounded() / 100 }
}
