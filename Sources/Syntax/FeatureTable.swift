/// Tells the morphological features of a word from its form and tags, then from the tree around it.
///
/// The longest known ending under the tags decides, a whole word being the longest of all. What the word cannot tell,
/// such as whether "put" in "they put" is third person, the tree settles.
package struct FeatureTable: Sendable {
  /// The section of a model that a table is read from.
  package static let section = "features"

  /// The group of a pair of tags that was never seen.
  package static let noGroup = UInt8.max

  private let groups: ModelArray<UInt8>
  private let bundles: ModelArray<UInt128>
  private let table: SuffixTable
  /// Group, bundle and surroundings of a word, ascending.
  private let contexts: ModelArray<UInt64>
  /// The bundle that each of `contexts` makes.
  private let contextBundles: ModelArray<UInt16>
  /// Numbers of `bundles`, ascending by features.
  private let numbers: [MorphologicalFeatures: UInt16]

  /// Reads the section "features".
  ///
  /// - Complexity: O(*n*) in bytes: every index is checked here.
  package init(_ reader: inout ModelReader) throws(ModelError) {
    let groupCount = try reader.number()
    let bundleCount = try reader.number()
    let contextCount = try reader.number()
    guard groupCount == TagPair.count else {
      throw reader.fault("it is made for \(groupCount) pairs of tags, not \(TagPair.count)")
    }
    groups = try reader.array(of: UInt8.self, count: groupCount)
    bundles = try reader.array(of: UInt128.self, count: bundleCount)
    contexts = try reader.array(of: UInt64.self, count: contextCount)
    contextBundles = try reader.array(of: UInt16.self, count: contextCount)
    var numbers: [MorphologicalFeatures: UInt16] = [:]
    for index in 0..<bundleCount {
      guard index <= Int(UInt16.max), let features = MorphologicalFeatures(packed: bundles[index]) else {
        throw reader.fault("bundle \(index) holds unknown features")
      }
      numbers[features] = UInt16(index)
    }
    self.numbers = numbers
    for index in 0..<contextCount {
      guard index == 0 || contexts[index - 1] < contexts[index], Int(contextBundles[index]) < bundleCount
      else {
        throw reader.fault("context \(index) is out of order or has no bundle")
      }
    }
    table = try SuffixTable(&reader, limit: bundleCount)
  }

  /// The most likely features of a word, whatever stands around it; none under tags that were never seen together.
  ///
  /// - Parameter form: UTF-8 in lower case, with straight apostrophes; any bytes will do.
  /// - Complexity: O(*n*) in bytes; nothing is allocated.
  package func features(
    of form: ArraySlice<UInt8>, _ partOfSpeech: PartOfSpeech, _ tag: PennTag
  ) -> MorphologicalFeatures {
    let topic = SuffixTable.Topic(kind: 0, group: groups[TagPair.index(partOfSpeech, tag)])
    guard let found = table.longest(in: form, topic) else { return MorphologicalFeatures() }
    return MorphologicalFeatures(rawValue: bundles[found.value])
  }

  /// Whether words were seen with these two tags together.
  package func knows(_ partOfSpeech: PartOfSpeech, _ tag: PennTag) -> Bool {
    groups[TagPair.index(partOfSpeech, tag)] != Self.noGroup
  }

  /// Corrects the features of the words of a sentence by the tree: agreement with the subject, case of pronouns, mood
  /// and voice.
  ///
  /// - Parameters:
  ///   - words: In the order of the sentence, with the features that `features(of:_:_:)` gives.
  ///   - surroundings: Room to work in, the same from sentence to sentence.
  /// - Complexity: O(*n* log *m*) in words and known contexts; nothing is allocated once `surroundings` has grown.
  package func refine(_ words: inout [InflectedWord], using surroundings: inout SentenceSurroundings) {
    surroundings.read(words)
    for index in words.indices {
      guard let bundle = numbers[words[index].features],
        let context = find(context(of: words[index], bundle, surroundings.signature(of: index)))
      else { continue }
      words[index].features = MorphologicalFeatures(rawValue: bundles[Int(contextBundles[context])])
    }
  }

  private func context(of word: InflectedWord, _ bundle: UInt16, _ signature: UInt32) -> UInt64 {
    Self.context(group: groups[TagPair.index(word.partOfSpeech, word.tag)], bundle: bundle, signature)
  }

  /// The key of a word of this group and bundle in these surroundings.
  package static func context(group: UInt8, bundle: UInt16, _ signature: UInt32) -> UInt64 {
    UInt64(group) << 48 | UInt64(bundle) << 32 | UInt64(signature)
  }

  private func find(_ context: UInt64) -> Int? {
    var low = 0
    var high = contexts.count
    while low < high {
      let middle = (low + high) / 2
      if contexts[middle] < context { low = middle + 1 } else { high = middle }
    }
    return low < contexts.count && contexts[low] == context ? low : nil
  }
}
