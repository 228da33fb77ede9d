import Argumentation
import Rules

extension DrawnMap {
  /// A Graphviz digraph with a cluster for each document.
  var dot: String {
    var lines = [
      "digraph elenchus {",
      "  graph [rankdir=LR, fontname=\"Helvetica\", fontsize=11, nodesep=0.35, ranksep=1.1, compound=true];",
      "  node [shape=box, style=\"rounded,filled\", fillcolor=\"#ffffff\", color=\"#5b6770\", fontname=\"Helvetica\", fontsize=10, margin=\"0.14,0.09\"];",
      "  edge [fontname=\"Helvetica\", fontsize=9, color=\"#5b6770\"];",
    ]
    for (document, nodes) in documents {
      let text = analysis[document].text
      lines.append("  subgraph cluster_\(document.index) {")
      lines.append(
        "    label=\(Self.dotString(text.displayTitle)); style=filled; color=\"#d9dee2\"; fillcolor=\"#f4f6f7\";"
      )
      for id in nodes {
        let node = graph[id]
        let words = Self.wrapped("“\(quote(id, limit: 160))”", columns: 38)
        let place = "\(concept(node)), line \(line(node))"
        lines.append("    \(name(id)) [label=\(Self.dotString((words + [place]).joined(separator: "\n")))];")
      }
      lines.append("  }")
    }
    for edge in graph.edges {
      let style = edge.status == .latent || edge.status == .reported ? "dashed" : "solid"
      let direction = edge.status == .denied || edge.status == .latent ? ", dir=none" : ""
      let label = Self.dotString(Self.wrapped(label(edge), columns: 24).joined(separator: "\n"))
      lines.append(
        "  \(name(edge.source)) -> \(name(edge.target)) [label=\(label), color=\"\(Self.colour(edge.status))\", fontcolor=\"\(Self.colour(edge.status))\", style=\(style)\(direction)];"
      )
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  /// A Mermaid flowchart with a subgraph for each document.
  var mermaid: String {
    var lines = ["flowchart LR"]
    for (document, nodes) in documents {
      lines.append(
        "  subgraph d\(document.index)[\"\(Self.mermaidText(analysis[document].text.displayTitle))\"]")
      for id in nodes {
        lines.append(
          "    \(name(id))[\"\(Self.mermaidText("“\(quote(id, limit: 160))”"))<br/>\(Self.mermaidText(concept(graph[id])))\"]"
        )
      }
      lines.append("  end")
    }
    for edge in graph.edges {
      let arrow =
        switch edge.status {
        case .denied: "---"
        case .latent: "-.-"
        case .reported: "-.->"
        default: "-->"
        }
      lines.append(
        "  \(name(edge.source)) \(arrow)|\"\(Self.mermaidText(label(edge)))\"| \(name(edge.target))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func colour(_ status: Status) -> String {
    switch status {
    case .asserted: "#a4262c"
    case .prioritised: "#6b3fa0"
    case .denied: "#1f6f43"
    case .contested: "#9a4d00"
    case .reported, .latent: "#4a5560"
    }
  }

  /// A quoted DOT string; line breaks become `\n`.
  private static func dotString(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      default: out.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
      }
    }
    return out + "\""
  }

  /// Text inside a quoted Mermaid label, where quotes, markup and entities count.
  private static func mermaidText(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "#", "&", "<", ">", "`", ";", "|": out += "#\(scalar.value);"
      default: out.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
      }
    }
    return out
  }

  private static func wrapped(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.unicodeScalars.count + word.unicodeScalars.count >= columns {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
