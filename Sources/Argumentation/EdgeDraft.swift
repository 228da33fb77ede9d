import Rules

/// An edge whose ends are still nodes, not yet numbered.
struct EdgeDraft {
  var source: ArgumentGraph.Node
  var target: ArgumentGraph.Node
  var relation: Relation?
  var isMutual: Bool
  /// Which of the rule's sides the source is; nil when it is the statement as a whole.
  var sourceSide: Side?
  var finding: Finding

  var rule: String { finding.rule }

  /// The edge between numbered nodes; nil when an end has no number, or when both ends are one.
  func edge(_ index: [NodeKey: ArgumentGraph.NodeID]) -> ArgumentGraph.Edge? {
    guard let source = index[NodeKey(source)], let target = index[NodeKey(target)], source != target,
      let issue = index[.issue(rule)]
    else { return nil }
    return ArgumentGraph.Edge(
      source: source, target: target, relation: relation, isMutual: isMutual, status: finding.status,
      issue: issue, cue: finding.cue, holder: finding.holder,
      sourceSide: sourceSide, confidence: finding.confidence)
  }
}
