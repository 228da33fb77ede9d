import Argumentation
import Rules

extension DrawnMap {
  /// A Mermaid flowchart with a subgraph for each document.
  var mermaid: String {
    var lines = ["flowchart LR"]
    for (id, issue) in issues {
      lines.append("  \(graph.name(id)){{\"\(Self.mermaidText(title(issue)))\"}}:::issue")
    }
    for (document, statements) in documents {
      let title = Self.mermaidText(analysis[document].text.displayTitle)
      lines.append("  subgraph d\(document.index + 1)[\"\(title)\"]")
      for (id, statement) in statements {
        let label = "\(Self.mermaidText(quote(statement)))<br/>\(Self.mermaidText(caption(statement)))"
        let style = statement.commitment == .own ? "" : ":::another"
        lines.append("    \(graph.name(id))[\"\(label)\"]\(style)")
      }
      lines.append("  end")
    }
    let ties = issues.flatMap { issue in tied(to: issue.id).map { (issue.id, $0) } }
    lines += ties.map { "  \(graph.name($0)) -.- \(graph.name($1))" }
    lines += graph.edges.map(mermaidEdge)
    for (index, edge) in graph.edges.enumerated() {
      lines.append("  linkStyle \(ties.count + index) stroke:\(Self.colour(edge)),stroke-width:2px")
    }
    lines.append("  classDef issue fill:#2b2f36,color:#ffffff,stroke:#2b2f36")
    lines.append("  classDef another stroke-dasharray:4 3")
    return lines.joined(separator: "\n") + "\n"
  }

  private func mermaidEdge(_ edge: ArgumentGraph.Edge) -> String {
    let isBroken = edge.relation == nil || edge.status == .reported
    let arrow =
      switch (edge.relation, edge.isMutual, isBroken) {
      case (nil, _, _): "-.-"
      case (_, true, true): "<-.->"
      case (_, true, false): "<-->"
      case (_, false, true): "-.->"
      case (_, false, false): "-->"
      }
    return
      "  \(graph.name(edge.source)) \(arrow)|\"\(Self.mermaidText(label(edge)))\"| \(graph.name(edge.target))"
  }

  /// Text inside a quoted Mermaid label, where quotation marks, markup and entities count; entity codes stand for them.
  private static func mermaidText(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "#", "&", "<", ">", "`", ";", "|", "\\", "*", "_", "{", "}", "[", "]", "$":
        escaped += "#\(scalar.value);".unicodeScalars
      default: escaped.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
      }
    }
    return String(escaped)
  }
}
