import Training

@testable import Syntax

/// A model with the smallest sizes there are, its weights drawn at random.
///
/// The fuzzer damages it too, from its own package.
enum SmallModel {
  /// The names and bytes of its sections.
  static func sections() -> [(name: String, bytes: [UInt8])] {
    var lexicon = ModelWriter()
    Lexicon.write([("tax", [.noun, .verb, .mostlyNoun]), ("rise", [.verb, .mostlyVerb])], to: &lexicon)
    return [
      ("lexicon", lexicon.bytes), ("words", words()), ("network", network()), (Lemmatizer.section, lemmas()),
      (FeatureTable.section, features()),
    ]
  }

  /// A model file of some sections, with a checksum that is right.
  static func bytes(of sections: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    ModelFile.bytes(
      of: sections.map { section in
        var writer = ModelWriter()
        writer.write(section.bytes)
        return (section.name, writer)
      })
  }

  private static func words() -> [UInt8] {
    var random = RandomNumbers(seed: 1)
    var hashes = [WordForm.hash([], seed: 0)]
    for form in ["taxes", "rise", "."] {
      hashes.append(WordForm.hash(Array(form.utf8)[...], seed: 0))
      hashes.append(WordForm.hash(Array(form.utf8).suffix(1), seed: 3))
    }
    var words = ModelWriter()
    WordEmbeddings.write(
      hashes: hashes, rows: (0..<(16 * hashes.count)).map { _ in .random(in: -127...127, using: &random) },
      width: 16, unit: 0.01, root: (0..<16).map { _ in .random(in: -500...500, using: &random) }, to: &words)
    return words.bytes
  }

  private static func network() -> [UInt8] {
    var random = RandomNumbers(seed: 2)
    func numbers(_ count: Int) -> [Float] { (0..<count).map { _ in .random(in: -1...1, using: &random) } }
    var network = ModelWriter()
    for size in [8, 1, 8, 8] { network.write(size) }
    let parts = PartOfSpeech.allCases.count
    let (tags, relations) = (PennTag.allCases.count, DependencyRelation.allCases.count)
    let shapes = [
      (16, 32), (8, 32), (16, 32), (8, 32), (16, parts), (16, tags), (16, 8), (16, 8), (8, 8),
      (16, HeadDistance.count), (16, 8), (16, 8), (8, relations),
    ]
    for (rows, columns) in shapes {
      SyntaxModel.write(
        numbers(rows * columns), rows: rows, columns: columns, biases: numbers(columns), to: &network)
    }
    return network.bytes
  }

  /// Scripts that leave a word as it is, take off an "s", put an "e" in place of "ing", and keep or make capitals.
  private static func lemmas() -> [UInt8] {
    var lemmas = ModelWriter()
    for count in [TagPair.count, 5, 1] { lemmas.write(count) }
    lemmas.write([UInt8](repeating: 0, count: TagPair.count))
    lemmas.write([0, 1, 3, 0, 0] as [UInt8])
    lemmas.write([0, 1, 0, 2, 3] as [UInt8])
    lemmas.write([0, 0, 1, 1, 1] as [UInt32])
    lemmas.write(Array("e".utf8))
    var keys: [(kind: UInt8, group: UInt8, isWhole: UInt8, suffix: String, value: UInt16)] = [
      (Lemmatizer.Kind.exact, 0, 1, "IT", 3), (Lemmatizer.Kind.edit, 0, 0, "", 0),
      (Lemmatizer.Kind.edit, 0, 0, "s", 1), (Lemmatizer.Kind.edit, 0, 0, "ing", 2),
      (Lemmatizer.Kind.edit, 0, 1, "so", 4),
    ]
    for shape in WordShape.allCases {
      keys.append((Lemmatizer.Kind.casing(shape), Lemmatizer.anyGroup, 0, "", UInt16(shape.rawValue) % 4 + 1))
    }
    write(keys, to: &lemmas)
    return lemmas.bytes
  }

  /// Two bundles, told by an "s" at the end; one context, which changes the second.
  private static func features() -> [UInt8] {
    var features = ModelWriter()
    for count in [TagPair.count, 2, 1] { features.write(count) }
    features.write([UInt8](repeating: 0, count: TagPair.count))
    features.write(["Number=Sing", "Number=Plur"].map { MorphologicalFeatures(label: $0).rawValue })
    features.write([FeatureTable.context(group: 0, bundle: 1, 0)])
    features.write([0] as [UInt16])
    write([(0, 0, 0, "", 0), (0, 0, 0, "s", 1)], to: &features)
    return features.bytes
  }

  /// Writes what `SuffixTable` reads, all keys in one bucket.
  private static func write(
    _ keys: [(kind: UInt8, group: UInt8, isWhole: UInt8, suffix: String, value: UInt16)],
    to writer: inout ModelWriter
  ) {
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    for key in keys {
      bytes += [key.kind, key.group, key.isWhole] + key.suffix.utf8
      ends.append(UInt32(bytes.count))
    }
    for count in [1, keys.count, bytes.count] { writer.write(count) }
    writer.write([0, UInt32(keys.count)])
    writer.write(ends)
    writer.write(bytes)
    writer.write(keys.map(\.value))
  }
}
