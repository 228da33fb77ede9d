import Claims
import Prose
import Rules

/// What makes two nodes the same: the issue's rule, or the words and who stands behind them.
enum NodeKey: Hashable {
  case issue(String)
  case statement(DocumentID, Span, ClaimID, Holder, Commitment)

  init(_ node: ArgumentGraph.Node) {
    switch node {
    case .issue(let issue): self = .issue(issue.rule)
    case .statement(let it):
      self = .statement(it.document, it.span, it.claim, it.holder, it.commitment)
    }
  }
}

extension ArgumentGraph {
  /// The ends of some edges, each once, with the concepts of all edges that meet there.
  static func nodes(of drafts: [EdgeDraft]) -> [Node] {
    let issues = Set(drafts.map(\.rule)).sorted().map { Node.issue(Issue(rule: $0)) }
    var statements: [NodeKey: Statement] = [:]
    for node in drafts.lazy.flatMap({ [$0.source, $0.target] }) {
      guard case .statement(let statement) = node else { continue }
      let known = statements[NodeKey(node), default: statement]
      var merged = known
      merged.concepts = Set(known.concepts + statement.concepts).sorted()
      statements[NodeKey(node)] = merged
    }
    return issues + statements.values.sorted(by: Statement.precedes).map(Node.statement)
  }
}

extension ArgumentGraph.Statement {
  static func precedes(_ a: Self, _ b: Self) -> Bool {
    let here = (a.document, a.span, a.claim, a.commitment.rawValue)
    let there = (b.document, b.span, b.claim, b.commitment.rawValue)
    return here == there ? a.holder.order < b.holder.order : here < there
  }
}

extension Holder {
  /// A total order, so that lists of statements are stable.
  fileprivate var order: (Int, Int, Int) {
    switch self {
    case .author: (0, 0, 0)
    case .named(let span): (1, span.lower, span.upper)
    case .vague(let span): (2, span.lower, span.upper)
    }
  }
}
