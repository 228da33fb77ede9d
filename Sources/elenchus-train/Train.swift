import Foundation
import Prose
import Syntax
import Training

/// Trains the model that is built into the library; see "Training the parser" in its documentation.
@main
struct Train {
  private static let usage = """
    usage: elenchus-train --treebank FILE… [--supplement FILE…] --texts DIR --wordnet DIR [--check FILE…] [--seed N] -o FILE

    --treebank FILE   a treebank to learn from, CoNLL-U; may be repeated
    --supplement FILE sentences to learn tags and trees from at last; may be repeated
    --texts DIR       texts that nobody has annotated, to learn from what larger networks make of them
    --wordnet DIR     the dictionary files of WordNet 3: index.noun and so on
    --check FILE      a treebank to score the model on, which it does not learn from; may be repeated
    --seed N          where random numbers come from (default 1)
    -o FILE           where the model goes
    """

  private var treebanks: [String] = []
  private var supplements: [String] = []
  private var checks: [String] = []
  private var texts: String?
  private var wordNet: String?
  private var output: String?
  private var recipe = Recipe()

  static func main() {
    var train = Train()
    do {
      try train.readOptions(CommandLine.arguments.dropFirst())
      try train.run()
    } catch {
      fail("\(error)", status: 2)
    }
  }

  private mutating func readOptions(_ arguments: ArraySlice<String>) throws {
    var rest = arguments
    while let option = rest.popFirst() {
      if option == "--help" || option == "-h" {
        print(Self.usage)
        exit(0)
      }
      guard let value = rest.popFirst() else { throw Fault("'\(option)' needs a value\n\n\(Self.usage)") }
      switch option {
      case "--treebank": treebanks.append(value)
      case "--supplement": supplements.append(value)
      case "--check": checks.append(value)
      case "--texts": texts = value
      case "--wordnet": wordNet = value
      case "-o", "--output": output = value
      case "--seed":
        guard let seed = UInt64(value) else { throw Fault("the seed '\(value)' is no whole number") }
        recipe.seed = seed
      default: throw Fault("there is no option '\(option)'\n\n\(Self.usage)")
      }
    }
  }

  private func run() throws {
    guard !treebanks.isEmpty, let wordNet, let texts, let output else {
      throw Fault("--treebank, --texts, --wordnet and -o must be given\n\n\(Self.usage)")
    }
    let ingredients = try Recipe.Ingredients(
      treebank: treebanks.flatMap(Self.sentences), supplement: supplements.flatMap(Self.sentences),
      texts: Self.documents(texts),
      wordNet: { try Self.bytes(wordNet + "/" + $0) })
    let held = try checks.map { (name: $0, sentences: try Self.sentences($0)) }
    let start = Date()
    let model = try recipe.model(from: ingredients) { line in
      FileHandle.standardError.write(Data("\(Int(Date().timeIntervalSince(start))) s  \(line)\n".utf8))
    }
    try Data(model).write(to: URL(fileURLWithPath: output))
    print("\(output): \(model.count) bytes")
    for check in held { print("\(check.name): \(try Score(model: model, check.sentences))") }
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private static func sentences(_ path: String) throws -> [CoNLLUSentence] {
    do { return try CoNLLUSentence.read(bytes(path)) } catch let error as CoNLLUError {
      throw Fault("\(path):\(error.line): \(error.fault)")
    }
  }

  /// The `.txt` files of a folder, ascending by name.
  private static func documents(_ directory: String) throws -> [Document] {
    let names = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    return try names.filter { $0.hasSuffix(".txt") }.map { name in
      Document(id: name, path: name, source: try bytes(directory + "/" + name))
    }
  }

  private static func fail(_ message: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data("error: \(message)\n".utf8))
    exit(status)
  }
}

private struct Fault: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
