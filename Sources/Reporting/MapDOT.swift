import Argumentation
import Rules

extension DrawnMap {
  /// A Graphviz digraph: issues at the left, a cluster for each document, left sides before right ones.
  var dot: String {
    var lines = [
      "digraph elenchus {",
      "  graph [rankdir=LR, fontname=\"Helvetica\", fontsize=12, nodesep=0.3, ranksep=1.4, newrank=true];",
      "  node [shape=box, style=\"rounded,filled\", fillcolor=\"#ffffff\", color=\"#8a8578\", fontcolor=\"#1e1d1b\", fontname=\"Helvetica\", fontsize=11, margin=\"0.16,0.1\"];",
      "  edge [fontname=\"Helvetica\", fontsize=10, penwidth=1.4, arrowsize=0.8];",
    ]
    for (id, issue) in issues {
      let label = Self.wrapped(title(issue), columns: 22)
      lines.append(
        "  \(graph.name(id)) [label=\(Self.dotLines(label)), shape=box, style=filled, fillcolor=\"#2b2f36\", color=\"#2b2f36\", fontcolor=\"#ffffff\"];"
      )
    }
    for (document, statements) in documents {
      let title = Self.wrapped(analysis[document].text.displayTitle, columns: 70)
      lines.append("  subgraph cluster_\(document.index) {")
      lines.append(
        "    label=\(Self.dotLines(title)); labeljust=l; style=\"rounded,filled\"; color=\"#ddd8cd\"; fillcolor=\"#f6f4ef\"; fontcolor=\"#5b5851\";"
      )
      for (id, statement) in statements {
        let label =
          Self.wrapped(quote(statement), columns: 40) + Self.wrapped(caption(statement), columns: 44)
        let style = statement.commitment == .own ? "" : ", style=\"rounded,filled,dashed\""
        lines.append("    \(graph.name(id)) [label=\(Self.dotLines(label))\(style)];")
      }
      lines.append("  }")
    }
    for (id, _) in issues {
      lines += tied(to: id).map {
        "  \(graph.name(id)) -> \(graph.name($0)) [style=dotted, arrowhead=none, color=\"#8a8578\", penwidth=1];"
      }
    }
    return (lines + graph.edges.map(dotEdge) + ["}"]).joined(separator: "\n") + "\n"
  }

  private func dotEdge(_ edge: ArgumentGraph.Edge) -> String {
    // The line runs from the left to the right side, so that the sides keep their columns; its head tells the way.
    let isUndercut = edge.target == edge.issue
    let left = isUndercut ? edge.target : left(edge)
    let right = left == edge.source ? edge.target : edge.source
    var direction = edge.isMutual ? "both" : left == edge.source ? "forward" : "back"
    if edge.relation == nil { direction = "none" }
    let label = Self.dotLines(Self.wrapped(label(edge), columns: 26))
    let colour = Self.colour(edge)
    let dashed = edge.relation == nil || edge.status == .reported ? ", style=dashed" : ""
    let loose = edge.status == .contested ? ", constraint=false" : ""
    return
      "  \(graph.name(left)) -> \(graph.name(right)) [label=\(label), dir=\(direction), color=\"\(colour)\", fontcolor=\"\(colour)\"\(dashed)\(loose)];"
  }

  /// A quoted DOT string of lines set to the left.
  private static func dotLines(_ lines: [String]) -> String {
    if lines.count < 2 { return "\"\(escapedForDOT(lines.first ?? ""))\"" }
    return "\"" + lines.map { escapedForDOT($0) + "\\l" }.joined() + "\""
  }

  /// Text inside a quoted DOT string, where a quotation mark ends it and a backslash begins an escape.
  private static func escapedForDOT(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": escaped += ["\\", scalar]
      // Graphviz reads HTML entities in every label.
      case "&": escaped += "&amp;".unicodeScalars
      default: escaped.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
      }
    }
    return String(escaped)
  }

  /// The words of a text in lines of at most so many scalars; a longer word has a line of its own.
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
