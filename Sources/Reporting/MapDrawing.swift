import Argumentation
import Claims
import Rules

/// An argument map with the words that its drawings show.
struct DrawnMap {
  let analysis: Analysis
  let graph: ArgumentGraph
  let wording: Wording

  init(_ analysis: Analysis) {
    self.analysis = analysis
    graph = ArgumentGraph(analysis)
    wording = Wording(analysis)
  }

  typealias NodeID = ArgumentGraph.NodeID

  /// Issues, ascending by rule.
  var issues: [(id: NodeID, issue: ArgumentGraph.Issue)] {
    graph.nodes.enumerated().compactMap { index, node in
      if case .issue(let issue) = node { (NodeID(index), issue) } else { nil }
    }
  }

  /// The documents that take part, ascending, with the statements of each.
  var documents: [(document: DocumentID, statements: [(id: NodeID, statement: ArgumentGraph.Statement)])] {
    let all = graph.nodes.enumerated().compactMap { index, node in
      if case .statement(let it) = node { (id: NodeID(index), statement: it) } else { nil }
    }
    let grouped = Dictionary(grouping: all, by: \.statement.document)
    return grouped.keys.sorted().map { ($0, grouped[$0, default: []]) }
  }

  /// The rule's title.
  func title(_ issue: ArgumentGraph.Issue) -> String { analysis.pack.rule(issue.rule)?.title ?? issue.rule }

  /// The quoted words on one line, a long quote cut in its middle.
  func quote(_ statement: ArgumentGraph.Statement) -> String {
    let quote = analysis[statement.document].text.quote(statement.span)
    return "“\(quote.collapsingWhitespace().eliding(to: 180))”"
  }

  /// What stands below the quote: concept, line, and whose word it is when not the author's.
  func caption(_ statement: ArgumentGraph.Statement) -> String {
    let concepts = statement.concepts.map { analysis.pack.concept($0)?.title ?? $0 }
    let line = analysis[statement.document].text.position(statement.span.lower).line
    var parts = [concepts.joined(separator: " / "), "line \(line)"]
    if let commitment = statement.commitment.note { parts.append(commitment) }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The relation and the words that draw it: `attacks: “is at odds with”`.
  func label(_ edge: ArgumentGraph.Edge) -> String {
    var label = edge.relation?.rawValue ?? "open tension"
    if edge.status == .contested { label = "contradicts" }
    if edge.holder != .author { label += ", says “\(holder(edge).eliding(to: 40))”" }
    guard let cue = edge.cue else { return label }
    return label + ": “\(wording.quote(cue).eliding(to: 40))”"
  }

  /// `author`, or the words by which the text names whose view the edge is.
  func holder(_ edge: ArgumentGraph.Edge) -> String {
    guard case .statement(let source) = graph[edge.source] else { return "author" }
    return wording.holder(edge.holder, in: source.document)
  }

  /// Statements to tie to an issue so that every line of the drawing hangs on one: the left end of each edge.
  func tied(to issue: NodeID) -> [NodeID] {
    let edges = graph.edges.filter { $0.issue == issue && $0.relation != .undercuts }
    let undercutting = Set(graph.edges.filter { $0.target == issue }.map(\.source))
    return Set(edges.flatMap { $0.sourceSide == nil ? [$0.source, $0.target] : [left($0)] })
      .subtracting(undercutting).sorted()
  }

  /// The end that stands at the left: the rule's left side, or the source.
  func left(_ edge: ArgumentGraph.Edge) -> NodeID { edge.sourceSide == .right ? edge.target : edge.source }

  static func colour(_ edge: ArgumentGraph.Edge) -> String {
    switch edge.status {
    case .asserted: "#9b1c31"
    case .prioritised: "#3b3a92"
    case .denied: "#14663f"
    case .contested: "#7a2a7c"
    case .reported: "#53535d"
    case .latent: "#7d5200"
    }
  }
}

extension Commitment {
  /// How the author stands to another's word; nil for the author's own.
  fileprivate var note: String? {
    switch self {
    case .own: nil
    case .endorsed: "adopted from another"
    case .reported: "another's word"
    case .conceded: "granted"
    case .rejected: "turned down"
    }
  }
}
