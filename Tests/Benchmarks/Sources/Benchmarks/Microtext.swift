import Elenchus
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An argumentative microtext: its units in the order of the text and the edges between them.
struct Microtext {
  struct Edge {
    var source: Int
    var target: Int
    var isAttack: Bool
  }

  var text = ""
  /// The segments of each unit.
  var units: [[Span]] = []
  var edges: [Edge] = []
}

/// Reads the XML of one microtext; a class because `XMLParserDelegate` asks for one.
final class MicrotextReader: NSObject, XMLParserDelegate {
  private var segments: [(id: String, text: String)] = []
  private var edges: [String: (source: String, target: String, type: String)] = [:]
  private var edgeOrder: [String] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    guard let id = attributes["id"] else { return }
    switch name {
    case "edu": segments.append((id, ""))
    case "edge":
      guard let source = attributes["src"], let target = attributes["trg"], let type = attributes["type"]
      else { return }
      edges[id] = (source, target, type)
      edgeOrder.append(id)
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCDATA data: Data) {
    guard !segments.isEmpty else { return }
    segments[segments.count - 1].text += String(decoding: data, as: UTF8.self)
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard !segments.isEmpty else { return }
    segments[segments.count - 1].text += text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// What was read: the segments joined by spaces.
  var microtext: Microtext {
    var microtext = Microtext()
    var unitOf: [String: Int] = [:]
    for segment in segments {
      if !microtext.text.isEmpty { microtext.text += " " }
      let lower = microtext.text.utf8.count
      microtext.text += segment.text
      let span = Span(lower, microtext.text.utf8.count)
      guard let unit = edges.values.first(where: { $0.type == "seg" && $0.source == segment.id })?.target
      else { continue }
      if let known = unitOf[unit] {
        microtext.units[known].append(span)
      } else {
        unitOf[unit] = microtext.units.count
        microtext.units.append([span])
      }
    }
    for id in edgeOrder {
      guard let edge = edges[id], ["sup", "exa", "reb", "und"].contains(edge.type) else { continue }
      var target = edge.target
      while let aimed = edges[target] { target = aimed.source }
      guard let source = unitOf[edge.source], let target = unitOf[target] else { continue }
      microtext.edges.append(
        Microtext.Edge(source: source, target: target, isAttack: ["reb", "und"].contains(edge.type)))
    }
    return microtext
  }
}
