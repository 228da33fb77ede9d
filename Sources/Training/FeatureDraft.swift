import Syntax

/// The table of features as far as it is learned.
struct FeatureDraft {
  /// A word of a treebank; `inflected.features` are those the treebank gives.
  struct Word {
    var lower: [UInt8]
    var inflected: InflectedWord

    /// Nil for a word with tags that English treebanks do not use.
    init?(_ word: CoNLLUSentence.Word) {
      guard let partOfSpeech = PartOfSpeech(label: word.partOfSpeech),
        let tag = PennTag(label: word.pennTag)
      else { return nil }
      var form: [UInt8] = []
      WordSpelling.normalize(Array(word.form.utf8)[...], into: &form)
      lower = TaggedLemma.lowercased(form).lower
      inflected = InflectedWord(
        partOfSpeech: partOfSpeech, tag: tag, features: MorphologicalFeatures(label: word.features),
        head: word.head.flatMap { $0 > 0 ? $0 - 1 : nil },
        relation: DependencyRelation(label: word.relation) ?? .dep)
    }
  }

  /// By how many different words a rule must be better than the rule of the shorter ending.
  ///
  /// This and the two below are measured on EWT and GUM.
  private static let endingGain = 2
  /// By how many sightings the features of a word must be better than those of its ending.
  private static let wordGain = 2
  /// By how many sightings features in a context must be better than those of the word.
  private static let contextGain = 2

  private var groups = [UInt8](repeating: FeatureTable.noGroup, count: TagPair.count)
  private let seen: [GroupedWord: [MorphologicalFeatures: Int]]
  private var endings: [SuffixTableWriter.Key: MorphologicalFeatures] = [:]
  private var contexts: [Context: MorphologicalFeatures] = [:]

  private struct Context: Hashable {
    var group: UInt8
    var features: MorphologicalFeatures
    var signature: UInt32
  }

  init(_ words: [Word]) {
    var sizes = [Int](repeating: 0, count: TagPair.count)
    for word in words { sizes[TagPair.index(word.inflected.partOfSpeech, word.inflected.tag)] += 1 }
    var groupCount = 0
    for tag in PennTag.allCases {
      let pairs = PartOfSpeech.allCases.map { TagPair.index($0, tag) }
      var main = pairs[0]
      for pair in pairs where sizes[pair] > 0 && groupCount < Int(FeatureTable.noGroup) {
        groups[pair] = UInt8(groupCount)
        groupCount += 1
        if sizes[pair] > sizes[main] { main = pair }
      }
      for pair in pairs where sizes[pair] == 0 { groups[pair] = groups[main] }
    }
    var seen: [GroupedWord: [MorphologicalFeatures: Int]] = [:]
    for word in words {
      let group = groups[TagPair.index(word.inflected.partOfSpeech, word.inflected.tag)]
      seen[GroupedWord(group: group, word: word.lower), default: [:]][word.inflected.features, default: 0] +=
        1
    }
    self.seen = seen
  }

  /// The features seen most often, of equals those of the smallest number.
  private static func mostFrequent(_ counts: [MorphologicalFeatures: Int]) -> MorphologicalFeatures {
    counts.max { a, b in a.value < b.value || a.value == b.value && a.key.rawValue > b.key.rawValue }!.key
  }

  // MARK: Learning

  mutating func learnEndings() {
    let bundles = Set(seen.values.flatMap(\.keys)).sorted { $0.rawValue < $1.rawValue }
    let numbers = Dictionary(uniqueKeysWithValues: bundles.indices.map { (bundles[$0], $0) })
    var examples = [[SuffixLearner.Fact]](repeating: [], count: Int(FeatureTable.noGroup) + 1)
    for (key, counts) in seen.ascending {
      examples[Int(key.group)].append(
        SuffixLearner.Fact(word: key.word, labels: [numbers[Self.mostFrequent(counts)]!], weight: 1))
    }
    let learner = SuffixLearner(gain: Self.endingGain)
    for group in examples.indices {
      for rule in learner.rules(for: examples[group]) {
        let topic = SuffixTable.Topic(kind: 0, group: UInt8(group))
        endings[SuffixTableWriter.Key(topic: topic, isWhole: false, suffix: rule.suffix)] =
          bundles[rule.label]
      }
    }
    learnWords()
  }

  private mutating func learnWords() {
    let table = FeatureTable(draft: writer())
    var representatives = [(PartOfSpeech, PennTag)?](repeating: nil, count: Int(FeatureTable.noGroup) + 1)
    for part in PartOfSpeech.allCases {
      for tag in PennTag.allCases {
        let group = Int(groups[TagPair.index(part, tag)])
        representatives[group] = representatives[group] ?? (part, tag)
      }
    }
    for (key, counts) in seen {
      guard let (part, tag) = representatives[Int(key.group)] else { continue }
      let best = Self.mostFrequent(counts)
      let expected = table.features(of: key.word[...], part, tag)
      guard counts[best]! - counts[expected, default: 0] >= Self.wordGain else { continue }
      let topic = SuffixTable.Topic(kind: 0, group: key.group)
      endings[SuffixTableWriter.Key(topic: topic, isWhole: true, suffix: key.word)] = best
    }
  }

  /// Learns what the tree changes about the features of a word; sentences with unknown tags are left out.
  mutating func learnContexts(from trees: [[Word?]]) {
    let table = FeatureTable(draft: writer())
    var counts: [Context: [MorphologicalFeatures: Int]] = [:]
    var surroundings = SentenceSurroundings()
    for tree in trees {
      let words = tree.compactMap { $0 }
      guard words.count == tree.count else { continue }
      var guesses = words.map(\.inflected)
      for index in guesses.indices {
        guesses[index].features = table.features(
          of: words[index].lower[...], guesses[index].partOfSpeech, guesses[index].tag)
      }
      surroundings.read(guesses)
      for (index, guess) in guesses.enumerated() {
        let context = Context(
          group: groups[TagPair.index(guess.partOfSpeech, guess.tag)], features: guess.features,
          signature: surroundings.signature(of: index))
        counts[context, default: [:]][words[index].inflected.features, default: 0] += 1
      }
    }
    for (context, counts) in counts {
      let best = Self.mostFrequent(counts)
      if counts[best]! - counts[context.features, default: 0] >= Self.contextGain { contexts[context] = best }
    }
  }

  // MARK: Writing

  /// The section as `FeatureTable` reads it.
  func writer() -> ModelWriter {
    let used = Set(endings.values).union(contexts.values).union(contexts.keys.map(\.features))
    let bundles = used.sorted { $0.rawValue < $1.rawValue }
    let numbers = Dictionary(uniqueKeysWithValues: bundles.indices.map { (bundles[$0], UInt16($0)) })
    var rows: [UInt64: UInt16] = [:]
    for (context, features) in contexts {
      let key = FeatureTable.context(
        group: context.group, bundle: numbers[context.features]!, context.signature)
      rows[key] = numbers[features]!
    }
    var writer = ModelWriter()
    writer.write(TagPair.count)
    writer.write(bundles.count)
    writer.write(rows.count)
    writer.write(groups)
    writer.write(bundles.map(\.rawValue))
    writer.write(rows.ascending.map(\.key))
    writer.write(rows.ascending.map(\.value))
    SuffixTableWriter.write(endings.mapValues { numbers[$0]! }, to: &writer)
    return writer
  }
}

extension FeatureTable {
  /// The table that was just written.
  fileprivate init(draft writer: ModelWriter) {
    do {
      let file = try ModelFile(ModelStorage(copying: ModelFile.bytes(of: [(Self.section, writer)])))
      var reader = try file.section(Self.section)
      self = try FeatureTable(&reader)
    } catch {
      preconditionFailure("what was written cannot be read: \(error)")
    }
  }
}
