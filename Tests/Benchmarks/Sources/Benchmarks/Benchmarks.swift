import Elenchus
import Foundation

/// Measures the stages on the texts below a folder, on one core: `swift run -c release --package-path Tests/Benchmarks Benchmarks DIR`;
/// or, with `microtexts DIR`, how well support is told from attack.
@main
struct Benchmarks {
  static let runs = 7

  static func main() throws {
    if CommandLine.arguments.count >= 3, CommandLine.arguments[1] == "microtexts" {
      return try microtexts(CommandLine.arguments[2], CommandLine.arguments.dropFirst(3))
    }
    guard CommandLine.arguments.count == 2 else {
      print("usage: Benchmarks DIR | Benchmarks microtexts DIR [all | odd | even] [--errors]")
      exit(2)
    }
    let inputs = InputReader().read([CommandLine.arguments[1]])
    let bytes = inputs.documents.reduce(0) { $0 + $1.source.count }
    var vocabulary = Vocabulary()
    let extractor = Extractor(cues: RulePack.builtIn.cues, vocabulary: &vocabulary)
    let engine = Engine(pack: .builtIn, vocabulary: &vocabulary)
    let grown = Engine(
      pack: RulePack.builtIn.grown(10, words: words(of: inputs.documents)), vocabulary: &vocabulary)
    let reader = Reader(vocabulary: vocabulary)
    let texts = inputs.documents.map { reader.read($0) }
    let tokens = texts.reduce(0) { $0 + $1.tokens.count }
    let parser = Parser()
    let parsed = texts.map { parser.parse($0) }
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
    measure("claims", bytes, tokens) {
      for text in parsed { _ = extractor.extract(text) }
    }
    let claimed = parsed.map { extractor.extract($0) }
    measure("rules", bytes, tokens) {
      for (index, text) in claimed.enumerated() { _ = engine.findings(in: text, document: DocumentID(index)) }
    }
    measure("rules, lexicon × 10", bytes, tokens) {
      for (index, text) in claimed.enumerated() { _ = grown.findings(in: text, document: DocumentID(index)) }
    }
    measure("all but the rules", bytes, tokens) {
      var session = parser.session()
      for document in inputs.documents { _ = extractor.extract(session.parse(reader.read(document))) }
    }
  }

  private static func microtexts(_ folder: String, _ options: ArraySlice<String>) throws {
    var microtexts = Microtexts(showsErrors: options.contains("--errors"))
    try microtexts.run(folder, half: options.lazy.compactMap { Microtexts.Half(rawValue: $0) }.first ?? .all)
  }

  /// The words of some documents, sorted.
  private static func words(of documents: [Document]) -> [String] {
    let reader = Reader(vocabulary: Vocabulary())
    var words: Set<String> = []
    for document in documents {
      let text = reader.read(document)
      for token in text.tokens where token.kind == .word {
        words.insert(text.vocabulary.spelling(of: token.form))
      }
    }
    return words.filter { !$0.isEmpty }.sorted()
  }

  /// Prints the median speed of some work in megabytes (10^6 bytes) and tokens per second of processor time.
  static func measure(_ name: String, _ bytes: Int, _ tokens: Int, _ work: () -> Void) {
    let times = (0..<runs).map { _ in
      let start = processorTime()
      work()
      return processorTime() - start
    }.sorted()
    let seconds = times[runs / 2]
    let padded = name.padding(toLength: 24, withPad: " ", startingAt: 0)
    let speed = String(
      format: "%8.1f MB/s %10.0f tokens/s", Double(bytes) / 1e6 / seconds, Double(tokens) / seconds)
    print("\(padded) \(speed)")
  }

  /// Seconds that this thread has run, however busy the machine is with other work.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
