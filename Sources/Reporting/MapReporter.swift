import Argumentation
public import Rules

/// Writes the argument map of an analysis.
public struct MapReporter: Reporter {
  public enum Format: String, Sendable, CaseIterable {
    /// The map's own records, schema `elenchus.map/1`.
    case json
    /// Graphviz.
    case dot
    case mermaid
  }

  private let format: Format

  public init(format: Format) { self.format = format }

  public func report(_ analysis: Analysis) -> String {
    let map = DrawnMap(analysis)
    switch format {
    case .json: return map.json
    case .dot: return map.dot
    case .mermaid: return map.mermaid
    }
  }
}

/// A map with the words that its drawings show.
struct DrawnMap {
  let analysis: Analysis
  let graph: ArgumentGraph
  let wording: Wording

  init(_ analysis: Analysis) {
    self.analysis = analysis
    graph = ArgumentGraph(analysis)
    wording = Wording(analysis)
  }

  /// The documents that take part, ascending, with the nodes of each.
  var documents: [(document: DocumentID, nodes: [ArgumentGraph.NodeID])] {
    let all = graph.nodes.indices.map { ArgumentGraph.NodeID($0) }
    let grouped = Dictionary(grouping: all) { graph[$0].document }
    return grouped.keys.sorted().map { ($0, grouped[$0, default: []]) }
  }

  /// A name that stays the same between runs: document, claim and place.
  func name(_ id: ArgumentGraph.NodeID) -> String { "n\(id.index)" }

  func quote(_ id: ArgumentGraph.NodeID, limit: Int) -> String {
    let node = graph[id]
    return analysis[node.document].text.quote(node.span).collapsingWhitespace().eliding(to: limit)
  }

  func label(_ edge: ArgumentGraph.Edge) -> String {
    let manner = edge.relation?.rawValue ?? "in tension with"
    guard let cue = edge.cue else { return manner }
    return "\(manner): “\(wording.quote(cue).eliding(to: 40))”"
  }

  func concept(_ node: ArgumentGraph.Node) -> String {
    analysis.pack.concept(node.concept)?.title ?? node.concept
  }

  func line(_ node: ArgumentGraph.Node) -> Int { analysis[node.document].text.position(node.span.lower).line }
}
