import Elenchus
import Foundation

/// Measures the stages on the texts below a folder, on one core: `swift run -c release --package-path Tests/Benchmarks Benchmarks DIR`.
@main
struct Benchmarks {
  static let runs = 7

  static func main() {
    guard CommandLine.arguments.count == 2 else {
      print("usage: Benchmarks DIR")
      exit(2)
    }
    let inputs = InputReader().read([CommandLine.arguments[1]])
    let bytes = inputs.documents.reduce(0) { $0 + $1.source.count }
    let reader = Reader()
    let analyzer = Analyzer(pack: .builtIn)
    let texts = inputs.documents.map { reader.read($0) }
    let tokens = texts.reduce(0) { $0 + $1.tokens.count }
    let parser = Parser()
    print(
      "\(inputs.documents.count) documents, \(bytes) bytes, \(tokens) tokens; median of \(runs) runs, one core"
    )
    measure("split and tokenize", bytes, tokens) {
      for document in inputs.documents { _ = reader.read(document) }
    }
    measure("tag and parse", bytes, tokens) {
      var session = parser.session()
      for text in texts { _ = session.parse(text) }
    }
    measure("split, tag and parse", bytes, tokens) {
      var session = parser.session()
      for document in inputs.documents { _ = session.parse(reader.read(document)) }
    }
    measure("split, extract claims", bytes, tokens) {
      for document in inputs.documents { _ = analyzer.claims(in: document) }
    }
  }

  /// Prints the median speed of some work in megabytes (10^6 bytes) and tokens a second.
  static func measure(_ name: String, _ bytes: Int, _ tokens: Int, _ work: () -> Void) {
    let clock = ContinuousClock()
    let times = (0..<runs).map { _ in clock.measure(work) }.sorted()
    let seconds = times[runs / 2] / .seconds(1)
    let padded = name.padding(toLength: 24, withPad: " ", startingAt: 0)
    let speed = String(
      format: "%8.1f MB/s %10.0f tokens/s", Double(bytes) / 1e6 / seconds, Double(tokens) / seconds)
    print("\(padded) \(speed)")
  }
}
