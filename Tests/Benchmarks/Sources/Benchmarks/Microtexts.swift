import Elenchus
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Measures attack against support on argumentative microtexts, segments and edges given.
///
/// An undercut aims at an edge; it is scored as an attack on that edge's source. Source of the texts: Peldszus and Stede
/// 2015, github.com/peldszus/arg-microtexts.
struct Microtexts {
  /// Which of the texts, in the order of their names, are scored.
  enum Half: String { case all, odd, even }

  private let analyzer = Analyzer(pack: .builtIn)
  private var counts: [Bool: [Bool: Int]] = [:]
  private let showsErrors: Bool

  init(showsErrors: Bool) { self.showsErrors = showsErrors }

  /// Prints the scores of the files `*.xml` below a folder.
  mutating func run(_ folder: String, half: Half) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".xml") }
    for (index, name) in names.sorted().enumerated() {
      guard half == .all || (half == .odd) == (index % 2 == 0) else { continue }
      let reader = MicrotextReader()
      let parser = XMLParser(data: try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
      parser.delegate = reader
      guard parser.parse() else { throw CocoaError(.fileReadCorruptFile) }
      score(reader.microtext, name)
    }
    report(half)
  }

  private mutating func score(_ microtext: Microtext, _ name: String) {
    let document = Document(id: name, path: name, source: Array(microtext.text.utf8))
    let text = analyzer.claims(in: document)
    let units = microtext.units.map { spans in
      spans.map { span in
        let tokens = text.text.tokens
        let lower = tokens.firstIndex { $0.span.upper > span.lower } ?? tokens.count
        let upper = tokens.firstIndex { $0.span.lower >= span.upper } ?? tokens.count
        return lower..<max(lower, upper)
      }
    }
    let edges = microtext.edges.map { ArgumentativePolarity.Edge(source: $0.source, target: $0.target) }
    let polarity = ArgumentativePolarity(text, units: units, edges: edges)
    for (edge, gold) in zip(edges, microtext.edges) {
      let judgement = polarity.judgement(edge)
      let isAttack = judgement.verdict == .attacks
      counts[gold.isAttack, default: [:]][isAttack, default: 0] += 1
      guard showsErrors, isAttack != gold.isAttack else { continue }
      print("\(name) \(gold.isAttack ? "missed attack" : "false attack") \(judgement.confidence)")
      print("  from: \(text.text.quote(microtext.units[edge.source][0]))")
      print("  to:   \(text.text.quote(microtext.units[edge.target][0]))")
      for reason in judgement.reasons {
        print("    \(reason.kind) \(reason.units) \(reason.odds) \(text.text.quote(reason.span))")
      }
    }
  }

  private func report(_ half: Half) {
    func count(_ gold: Bool, _ found: Bool) -> Int { counts[gold]?[found] ?? 0 }
    func f1(_ label: Bool) -> Double {
      let right = Double(count(label, label))
      return right == 0 ? 0 : 2 * right / (2 * right + Double(count(!label, label) + count(label, !label)))
    }
    print("texts: \(half.rawValue); gold against found:")
    print("  attack:  \(count(true, true)) attack, \(count(true, false)) support")
    print("  support: \(count(false, true)) attack, \(count(false, false)) support")
    print(
      String(
        format: "F1 attack %.3f, F1 support %.3f, macro-F1 %.3f", f1(true), f1(false),
        (f1(true) + f1(false)) / 2))
  }
}
