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
    let passage = Passage(claimed, matcher: engine.matcher)
    let sentences = claimed.text.sentences.indices.filter { index in
      guard let line else { return true }
      let span = claimed.text.sentences[index].span
      return claimed.text.position(span.lower).line <= line && line <= claimed.text.position(span.upper).line
    }
    var lines = ["\(id) (\(target.rule.place.file):\(target.rule.place.line))"]
    lines += sentences.map { SentenceID($0) }.flatMap { explain($0, target, passage) }
    lines += verdict(target, claimed, sentences: Set(sentences))
    return lines.joined(separator: "\n") + "\n"
  }

  private func explain(_ id: SentenceID, _ target: Engine.Target, _ passage: Passage) -> [String] {
    let sentence = passage.text.sentences[id.index]
    let hits = passage.hits(in: sentence.tokens).filter {
      $0.concept == target.left || $0.concept == target.right
    }
    let links = passage.claimed.links.filter { $0.sentence == id }
    guard !hits.isEmpty || !links.isEmpty else { return [] }
    var lines = [
      "",
      "sentence at line \(passage.text.position(sentence.span.lower).line): \(excerpt(sentence.span, passage, limit: 100))",
    ]
    for claim in passage.claimed.claims where claim.sentence == id {
      lines.append("  claim      " + describe(claim, passage))
    }
    for hit in hits { lines.append("  concept    " + describe(hit, target, passage)) }
    if hits.isEmpty {
      lines.append(
        "  concept    neither \(engine.concepts[target.left]) nor \(engine.concepts[target.right]) is spoken of"
      )
    }
    let judge = LinkJudge(passage: passage, left: target.left, right: target.right)
    for link in links where !hits.isEmpty || link.firstPointsBack {
      lines.append("  cue        \(describe(link, passage))")
      lines.append("             \(outcome(link, judge, target, passage))")
    }
    return lines
  }

  private func describe(_ claim: Claim, _ passage: Passage) -> String {
    var holder = "author"
    if case .named(let span) = claim.holder { holder = excerpt(span, passage, limit: 30) }
    if case .vague(let span) = claim.holder { holder = excerpt(span, passage, limit: 30) }
    let words = excerpt(claim.span, passage, limit: 60)
    return
      "\(words): \(claim.polarity.rawValue), \(claim.modality.rawValue), \(claim.force.rawValue); holder \(holder), \(claim.commitment.rawValue)"
  }

  private func describe(_ hit: ConceptMatcher.Hit, _ target: Engine.Target, _ passage: Passage) -> String {
    let side = hit.concept == target.left ? Side.left : .right
    let words = excerpt(passage.text.span(ofTokens: hit.tokens), passage, limit: 60)
    let manner = hit.isViolation ? " by its contrary" : ""
    return
      "\(side.rawValue): \(words) speaks of \(engine.concepts[hit.concept])\(manner) (\(hit.place.file):\(hit.place.line))"
  }

  private func describe(_ link: Link, _ passage: Passage) -> String {
    let definition = pack.cues[link.cue]
    var words = "\(excerpt(link.span, passage, limit: 40)), \(link.kind.rawValue)"
    if link.isNegated { words += ", negated" }
    return "\(words) (\(definition.place.file):\(definition.place.line))"
  }

  private func outcome(
    _ link: Link, _ judge: LinkJudge, _ target: Engine.Target, _ passage: Passage
  ) -> String {
    do {
      let verdict = try judge.judge(link)
      guard target.rule.statuses.contains(verdict.status) else {
        return "stopped at status: \(verdict.status.rawValue) is not among the rule's statuses"
      }
      return
        "→ \(verdict.status.rawValue), confidence \((verdict.confidence * 100).rounded() / 100): \(verdict.because.joined(separator: "; "))"
    } catch LinkJudge.Rejection.noConcept(let side) {
      return
        "stopped at concept: nothing in the cue's arguments speaks of the \(side.rawValue) side, \(target.rule.condition(side).concept)"
    } catch LinkJudge.Rejection.sameWords {
      return
        "stopped at concept: no argument of the cue holds one side with the other side in the other argument"
    } catch LinkJudge.Rejection.attributed(let commitment) {
      return "stopped at commitment: the claim is \(commitment.rawValue), so the author says nothing of it"
    } catch {
      return "stopped at stance: the cue joins both sides but does not say how they fit"
    }
  }

  private func verdict(_ target: Engine.Target, _ claimed: ClaimedText, sentences: Set<Int>) -> [String] {
    let findings = engine.findings(in: claimed, document: DocumentID(0)).filter { finding in
      finding.rule == target.rule.id && sentences.contains(claimed[finding.left.claim].sentence.index)
    }
    guard findings.isEmpty else {
      return [""] + findings.map { "fires: \($0.status.rawValue), confidence \($0.confidence)" }
    }
    return ["", "silent: " + silence(target, claimed)]
  }

  /// The first stage that holds nothing for the rule.
  private func silence(_ target: Engine.Target, _ claimed: ClaimedText) -> String {
    let passage = Passage(claimed, matcher: engine.matcher)
    for (side, concept) in [(Side.left, target.left), (.right, target.right)]
    where !passage.hits.contains(where: { $0.concept == concept }) {
      return "no words of the text speak of the \(side.rawValue) side, \(engine.concepts[concept])"
    }
    let commitments = CommitmentFinder(passage: passage).commitments()
    for (side, concept) in [(Side.left, target.left), (.right, target.right)] {
      let condition = target.rule.condition(side)
      let own = commitments.filter { $0.concept == concept }
      if own.isEmpty {
        return
          "no cue joins the two sides, and the author commits to nothing on the \(side.rawValue) side, \(condition.concept)"
      }
      if !own.contains(where: { condition.stances.contains($0.stance) }) {
        let stances = Set(own.map(\.stance.rawValue)).sorted().joined(separator: ", ")
        return
          "the author's stance on \(condition.concept) is \(stances), the rule wants \(condition.stances.map(\.rawValue).joined(separator: ", "))"
      }
    }
    return
      "no cue joins the two sides, and the commitments to them stand outside one \(target.rule.latentScope.rawValue)"
  }

  /// Quoted words on one line, shortened to a number of characters.
  private func excerpt(_ span: Span, _ passage: Passage, limit: Int) -> String {
    let words = passage.text.quote(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > limit ? "“\(words.prefix(limit - 1))…”" : "“\(words)”"
  }
}
