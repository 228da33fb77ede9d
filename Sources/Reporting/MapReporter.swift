public import Rules

/// Writes the argument map of an analysis.
public struct MapReporter: Reporter {
  public enum Format: String, Sendable, CaseIterable {
    /// The map's own records, schema `elenchus.map/1`.
    case json
    /// A Graphviz digraph.
    case dot
    /// A Mermaid flowchart.
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
