import Claims
package import Prose
import Rules

/// Turns findings into edges.
struct EdgeDrafter {
  private let analysis: Analysis
  /// The asserted and denied findings by what a contested finding repeats of them.
  private let asserted: [Repeated: Finding]
  private let denied: [Repeated: Finding]

  private struct Repeated: Hashable {
    var rule: String
    var evidence: Finding.Evidence
  }

  init(_ analysis: Analysis) {
    self.analysis = analysis
    func index(_ status: Status, by side: Side) -> [Repeated: Finding] {
      let findings = analysis.findings.lazy.filter { $0.status == status }
      return Dictionary(
        findings.map { (Repeated(rule: $0.rule, evidence: $0.evidence(side)), $0) },
        uniquingKeysWith: { first, _ in first })
    }
    asserted = index(.asserted, by: .left)
    denied = index(.denied, by: .right)
  }

  func drafts() -> [EdgeDraft] { analysis.findings.map(draft) }

  private func draft(_ finding: Finding) -> EdgeDraft {
    if finding.kind != .tension { return sides(finding, .attacks, isMutual: true) }
    switch finding.status {
    case .asserted, .reported: return sides(finding, .attacks, isMutual: true)
    case .latent: return sides(finding, nil, isMutual: true)
    case .prioritised:
      guard let winner = finding.winner else { return sides(finding, .attacks, isMutual: true) }
      return sides(finding, from: winner, .prefers, isMutual: false)
    case .denied:
      if let serving = finding.serving { return sides(finding, from: serving, .supports, isMutual: false) }
      if finding.cue?.kind == .harmony { return sides(finding, .supports, isMutual: true) }
      let issue = ArgumentGraph.Node.issue(.init(rule: finding.rule))
      return EdgeDraft(
        source: statement(finding), target: issue, relation: .undercuts, isMutual: false, finding: finding)
    case .contested:
      let assertion = asserted[Repeated(rule: finding.rule, evidence: finding.left)]
      let denial = denied[Repeated(rule: finding.rule, evidence: finding.right)]
      return EdgeDraft(
        source: statement(assertion, or: finding.left), target: statement(denial, or: finding.right),
        relation: .attacks, isMutual: true, finding: finding)
    }
  }

  private func sides(
    _ finding: Finding, from side: Side = .left, _ relation: Relation?, isMutual: Bool
  ) -> EdgeDraft {
    EdgeDraft(
      source: .statement(.init(finding.evidence(side))),
      target: .statement(.init(finding.evidence(side.other))),
      relation: relation, isMutual: isMutual, sourceSide: side, finding: finding)
  }

  /// The sentences of a finding, or those of the one side that is known.
  private func statement(_ finding: Finding?, or evidence: Finding.Evidence) -> ArgumentGraph.Node {
    if let finding { return statement(finding) }
    return .statement(.init(evidence, span: sentence(evidence), concepts: [evidence.concept]))
  }

  /// The sentences in which one document speaks of both sides and of how they stand to each other.
  private func statement(_ finding: Finding) -> ArgumentGraph.Node {
    var span = sentence(finding.left)
    let here = finding.left.document
    if finding.right.document == here { span = span.union(sentence(finding.right)) }
    if let cue = finding.cue, cue.document == here {
      span = span.union(analysis[here].text.sentence(around: cue.span))
    }
    let concepts = Set([finding.left.concept, finding.right.concept]).sorted()
    return .statement(.init(finding.left, span: span, concepts: concepts))
  }

  private func sentence(_ evidence: Finding.Evidence) -> Span {
    analysis[evidence.document].text.sentence(around: evidence.span)
  }
}

extension ArgumentGraph.Statement {
  /// A side as it is quoted, or a wider stretch around it.
  init(_ evidence: Finding.Evidence, span: Span? = nil, concepts: [String]? = nil) {
    self.init(
      document: evidence.document, claim: evidence.claim, span: span ?? evidence.span,
      holder: evidence.holder,
      commitment: evidence.commitment, concepts: concepts ?? [evidence.concept])
  }
}

extension Text {
  /// The sentences that some words touch, from the first to the last, and the words themselves.
  ///
  /// - Complexity: O(log *n*) in sentences, and O(*k*) in those touched.
  package func sentence(around span: Span) -> Span {
    let first = sentences.partitioningIndex { $0.span.upper > span.lower }
    return sentences[first...].prefix { $0.span.lower < span.upper }.reduce(span) { $0.union($1.span) }
  }
}

extension Finding {
  /// The side of which the text says that it does the other good; nil when it says no such thing.
  ///
  /// That one side does the other no harm is not help, so words of conflict name none.
  fileprivate var serving: Side? {
    switch cue?.kind {
    case .benefit, .cause, .remedy: left.stance == .serves ? .right : right.stance == .serves ? .left : nil
    default: nil
    }
  }

  /// Whose view the finding is: the side's holder who is not the author, if there is one.
  ///
  /// A disagreement between two documents is nobody's view.
  var holder: Holder {
    if left.document != right.document { return .author }
    return left.holder == .author ? right.holder : left.holder
  }
}
