import Claims
import Prose

extension Explanation {
  /// What the rule finds, or the first stage that holds nothing for it.
  func verdict() -> [String] {
    let all = engine.findings(in: passage.claimed, document: DocumentID(0)).filter {
      $0.rule == target.rule.id
    }
    let shown = Set(sentences)
    let here = all.filter { finding in
      [finding.left, finding.right].contains { shown.contains(passage.claimed[$0.claim].sentence.index) }
    }
    if !here.isEmpty { return here.map(describe) }
    if let other = all.first {
      let line = passage.text.position(min(other.left.span.lower, other.right.span.lower)).line
      return ["silent: the rule fires elsewhere in the text, on line \(line)"]
    }
    return ["silent: " + silence()]
  }

  private func describe(_ finding: Finding) -> String {
    var line = "fires: \(finding.status.rawValue)\(winner(finding.winner)), confidence \(finding.confidence)"
    if finding.confidence < Finding.reportableConfidence {
      line += ", below \(Finding.reportableConfidence), so that tests and reports leave it out"
    }
    return finding.cue == nil ? "\(line): \(finding.because.joined(separator: "; "))" : line
  }

  /// The first stage that holds nothing for the rule.
  private func silence() -> String {
    for (side, concept) in [(Side.left, target.left), (.right, target.right)]
    where !passage.hits.contains(where: { $0.concept == concept }) {
      let isTakenBack = takenBack.contains { $0.concept == concept }
      return isTakenBack
        ? "a cue of absence takes back all words that speak of the \(side.rawValue) side, \(self.concept(side))"
        : "no words of the text speak of the \(side.rawValue) side, \(self.concept(side))"
    }
    var isJoined = false
    for link in passage.claimed.links {
      do {
        let verdict = try judge.judge(link)
        return loss(of: verdict, link)
      } catch .attributed, .isBlamed {
        isJoined = true
      } catch .saysNothing {
        isJoined = isJoined || !(link.kind == .approval || link.kind == .disapproval)
      } catch {}
    }
    let opening = isJoined ? "no cue says how the two sides fit" : "no cue joins the two sides"
    return "\(opening), and \(distance())"
  }

  /// Why what a cue says of both sides is no finding.
  private func loss(of verdict: LinkJudge.Verdict, _ link: Link) -> String {
    let cue = excerpt(link.span, limit: 40)
    guard target.rule.statuses.contains(verdict.status) else {
      return "by \(cue) it is \(verdict.status.rawValue), which is not among the rule's statuses"
    }
    let tokens = passage.text.sentences[link.sentence.index].tokens
    let exception = target.rule.exceptions.first { exception in
      exception.severity == nil
        && passage.claimed.cues.contains {
          $0.kind == exception.cue && tokens.contains($0.tokens.lowerBound)
        }
    }
    guard let exception else { return "a surer finding takes the place of what \(cue) says" }
    return
      "the exception '\(exception.id)' (\(exception.place.file):\(exception.place.line)) drops what \(cue) says: \(exception.because)"
  }

  /// Why the commitments of the text are no latent tension.
  private func distance() -> String {
    let rule = target.rule
    guard rule.statuses.contains(.latent) else { return "latent is not among the rule's statuses" }
    var sides: [[CommitmentFinder.Commitment]] = []
    for (side, concept) in [(Side.left, target.left), (.right, target.right)] {
      let condition = rule.condition(side)
      let own = commitments.filter { $0.concept == concept }
      if own.isEmpty {
        return
          "the author commits to nothing on the \(side.rawValue) side, \(condition.concept), by a cue of approval or disapproval"
      }
      let fitting = own.filter { condition.stances.contains($0.stance) }
      if fitting.isEmpty {
        let stances = Set(own.map(\.stance.rawValue)).sorted().joined(separator: ", ")
        return
          "the author's stance on \(condition.concept) is \(stances), the rule wants \(condition.stances.map(\.rawValue).joined(separator: ", "))"
      }
      let counted = fitting.filter { condition.commitments.contains($0.claim.commitment) }
      if counted.isEmpty {
        return
          "the author's own commitment to \(condition.concept) is not among those that the rule wants: \(condition.commitments.map(\.rawValue).joined(separator: ", "))"
      }
      sides.append(counted)
    }
    return distance(sides[0], sides[1])
  }

  /// Why commitments to the two sides stand too near each other, or too far apart.
  private func distance(
    _ left: [CommitmentFinder.Commitment], _ right: [CommitmentFinder.Commitment]
  ) -> String {
    let pairs = left.flatMap { a in right.map { (left: a, right: $0) } }
      .filter { !$0.left.hit.tokens.overlaps($0.right.hit.tokens) }
    func gap(_ pair: (left: CommitmentFinder.Commitment, right: CommitmentFinder.Commitment)) -> Int {
      abs(pair.left.claim.sentence.index - pair.right.claim.sentence.index)
    }
    guard let nearest = pairs.min(by: { gap($0) < gap($1) }) else {
      return "the commitments to them rest on the same words"
    }
    let scope = target.rule.latentScope
    guard gap(nearest) > 0 else {
      let remedy =
        target.rule.nearness == nil
        ? "; the rule's 'nearness' would weigh the two in one sentence, and 'within: sentence' would look there alone"
        : ", while too little shows a tension for the rule's 'nearness'"
      return "the commitments to them stand in one sentence, where a latent tension wants two\(remedy)"
    }
    let apart = "the commitments to them stand \(gap(nearest)) sentence\(gap(nearest) == 1 ? "" : "s") apart"
    let isOneBlock = pairs.contains {
      passage.sentence(of: $0.left.claim).block == passage.sentence(of: $0.right.claim).block
    }
    if scope == .paragraph, isOneBlock {
      return "\(apart) in a paragraph, where a latent tension reaches over \(LatentFinder.reach)"
    }
    guard LatentFinder.confidence(distance: gap(nearest)) >= Finding.reportableConfidence else {
      let place = scope.isWide ? "" : ", outside one \(scope.rawValue)"
      return "\(apart)\(place), too far for a report to show"
    }
    let wider = scope == .sentence ? "paragraph" : scope == .paragraph ? "section" : "document"
    return
      "\(apart), outside one \(scope.rawValue); 'within: \(wider)' in the rule's scope would look further"
  }
}
