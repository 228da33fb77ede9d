import Argumentation
import Rules

extension DrawnMap {
  /// `{schema, documents, nodes, edges}`; a node is words of a text, an edge rests on a finding.
  var json: String {
    JSONValue.object([
      ("schema", .string("elenchus.map/1")),
      ("documents", .array(documents.map { .string(analysis[$0.document].text.document.id) })),
      ("nodes", .array(graph.nodes.indices.map { record(ArgumentGraph.NodeID($0)) })),
      ("edges", .array(graph.edges.map(record))),
    ]).pretty + "\n"
  }

  private func record(_ id: ArgumentGraph.NodeID) -> JSONValue {
    let node = graph[id]
    let text = analysis[node.document].text
    return .object([
      ("id", .string(name(id))), ("document", .string(text.document.id)),
      ("claim", .string("\(text.document.id)#\(node.claim.index)")),
      ("quote", .string(text.quote(node.span))),
      ("start", .integer(node.span.lower)), ("end", .integer(node.span.upper)),
      ("line", .integer(line(node))),
      ("concept", .string(node.concept)), ("stance", .string(node.stance.rawValue)),
      ("holder", .string(wording.holder(node.holder, in: node.document))),
      ("commitment", .string(node.commitment.rawValue)),
    ])
  }

  private func record(_ edge: ArgumentGraph.Edge) -> JSONValue {
    .object([
      ("source", .string(name(edge.source))), ("target", .string(name(edge.target))),
      ("relation", JSONValue(edge.relation?.rawValue)), ("status", .string(edge.status.rawValue)),
      ("rule", .string(edge.rule)), ("cue", JSONValue(edge.cue.map { wording.quote($0) })),
      ("confidence", .number(edge.confidence)),
    ])
  }
}
