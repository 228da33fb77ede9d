import Syntax

/// The lemmatizer as far as it is learned.
struct LemmaDraft {
  /// Weights of facts; those of a sister tag count, but less.
  private static let weight = 10
  private static let sisterWeight = 3
  /// By how many words a rule must be better than the rule of the shorter ending; measured on EWT and GUM.
  private static let editGain = 2
  private static let casingGain = 1
  /// Rules that add more bytes than this are made for words that share them with two others.
  private static let longestAddition = 3

  private let groups: LemmaGroups
  private var entries: [SuffixTableWriter.Key: LemmaScript] = [:]

  init(groups: LemmaGroups) { self.groups = groups }

  // MARK: Rules

  mutating func learnRules(from facts: LemmaFacts) {
    learnEdits(from: facts)
    learnCasings(from: facts)
  }

  private mutating func learnEdits(from facts: LemmaFacts) {
    let words = facts.lemmas.merging(facts.inferred) { seen, _ in seen }.ascending
    var frequencies: [LemmaScript: Int] = [:]
    for (key, lemma) in words { frequencies[LemmaScript(from: key.word, to: lemma), default: 0] += 1 }
    let scripts = frequencies.keys.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: scripts.indices.map { (scripts[$0], $0) })
    var examples = [[SuffixLearner.Fact]](repeating: [], count: groups.groups.count)
    for (key, lemma) in words {
      let script = LemmaScript(from: key.word, to: lemma)
      guard script.strip < key.word.count, script.strip <= Int(UInt8.max),
        script.addition.count <= Self.longestAddition || frequencies[script]! > 2
      else { continue }
      let number = numbers[script]!
      examples[Int(key.group)].append(
        SuffixLearner.Fact(word: key.word, labels: [number], weight: Self.weight))
      for sister in Self.sisters(of: groups.groups[Int(key.group)].tag) {
        for group in groups.numbers(of: sister) {
          examples[Int(group)].append(
            SuffixLearner.Fact(word: key.word, labels: [number], weight: Self.sisterWeight))
        }
      }
    }
    let learner = SuffixLearner(gain: Self.editGain * Self.weight)
    for group in groups.groups.indices {
      for rule in learner.rules(for: examples[group]) {
        let topic = SuffixTable.Topic(kind: Lemmatizer.Kind.edit, group: UInt8(group))
        entries[SuffixTableWriter.Key(topic: topic, isWhole: false, suffix: rule.suffix)] =
          scripts[rule.label]
      }
    }
  }

  /// Tags that inflect alike.
  private static func sisters(of tag: PennTag) -> [PennTag] {
    switch tag {
    case .nounPlural: [.properNounPlural]
    case .verbPast: [.verbPastParticiple]
    case .verbPastParticiple: [.verbPast]
    default: []
    }
  }

  private mutating func learnCasings(from facts: LemmaFacts) {
    let casings: [Lemmatizer.Casing] = [.lower, .kept, .title]
    var examples: [SuffixTable.Topic: [SuffixLearner.Fact]] = [:]
    for (key, tally) in facts.spelled.ascending {
      let lemma = tally.mostFrequent!
      let (lower, shape) = TaggedLemma.lowercased(key.word)
      let edit = LemmaScript(from: lower, to: TaggedLemma.lowercased(lemma).lower)
      let labels = casings.indices.filter {
        var script = edit
        script.casing = casings[$0]
        return script.applied(to: key.word, lower) == lemma
      }
      guard !labels.isEmpty else { continue }
      for group in [key.group, Lemmatizer.anyGroup] {
        examples[SuffixTable.Topic(kind: Lemmatizer.Kind.casing(shape), group: group), default: []].append(
          SuffixLearner.Fact(word: lower, labels: labels, weight: Self.weight))
      }
    }
    for (topic, facts) in examples {
      var learner = SuffixLearner(gain: Self.casingGain * Self.weight)
      // Which names lost their capital is chance.
      if topic.kind == Lemmatizer.Kind.casing(.lower) { learner.longestSuffix = 0 }
      for rule in learner.rules(for: facts) {
        entries[SuffixTableWriter.Key(topic: topic, isWhole: false, suffix: rule.suffix)] =
          LemmaScript(casings[rule.label])
      }
    }
  }

  // MARK: Words

  /// Adds the words that the draft gets wrong in some capitalisation.
  mutating func learnWords(from facts: LemmaFacts) {
    let lemmatizer = Lemmatizer(draft: writer())
    var scratch = Lemmatizer.Scratch()
    func isRight(_ word: [UInt8], _ group: UInt8, _ lemma: [UInt8]) -> Bool {
      let tags = groups.groups[Int(group)]
      lemmatizer.lemma(of: word[...], tags.partOfSpeech, tags.tag, into: &scratch)
      return scratch.lemma == lemma
    }
    for (key, tally) in facts.evidence {
      let lemma = tally.mostFrequent!
      let capitals = key.word.map(Self.capital)
      let title = key.word.prefix(1).map(Self.capital) + key.word.dropFirst()
      if ![key.word, title, capitals].allSatisfy({ isRight($0, key.group, lemma) }) { add(key, lemma) }
    }
    for (key, lemma) in facts.inferred.merging(facts.typos, uniquingKeysWith: { inferred, _ in inferred })
    where facts.evidence[key] == nil && !isRight(key.word, key.group, lemma) {
      add(key, lemma)
    }
  }

  private mutating func add(_ key: GroupedWord, _ lemma: [UInt8]) {
    let lower = TaggedLemma.lowercased(lemma).lower
    var script = LemmaScript(from: key.word, to: lower, lemma == lower ? .lower : .title)
    if script.applied(to: key.word, key.word) != lemma {
      script = LemmaScript(replacing: key.word, by: lemma)
    }
    guard script.strip <= Int(UInt8.max) else { return }
    let topic = SuffixTable.Topic(kind: Lemmatizer.Kind.edit, group: key.group)
    entries[SuffixTableWriter.Key(topic: topic, isWhole: true, suffix: key.word)] = script
  }

  /// Adds the words that the draft gets wrong just as they are written, when that was no accident.
  mutating func learnSpellings(from facts: LemmaFacts) {
    let lemmatizer = Lemmatizer(draft: writer())
    var scratch = Lemmatizer.Scratch()
    for (key, tally) in facts.spelled {
      let tags = groups.groups[Int(key.group)]
      let lemma = tally.mostFrequent!
      lemmatizer.lemma(of: key.word[...], tags.partOfSpeech, tags.tag, into: &scratch)
      guard scratch.lemma != lemma else { continue }
      let evidence = facts.evidence[
        GroupedWord(group: key.group, word: TaggedLemma.lowercased(key.word).lower)]
      guard let evidence, let best = evidence.mostFrequent,
        tally.count(of: lemma) > 1 || evidence.count(of: lemma) * 3 >= evidence.count(of: best)
      else { continue }
      var script = LemmaScript(from: key.word, to: lemma, .kept)
      if script.applied(to: key.word, key.word) != lemma {
        script = LemmaScript(replacing: key.word, by: lemma)
      }
      guard script.strip <= Int(UInt8.max) else { continue }
      let topic = SuffixTable.Topic(kind: Lemmatizer.Kind.exact, group: key.group)
      entries[SuffixTableWriter.Key(topic: topic, isWhole: true, suffix: key.word)] = script
    }
  }

  private static func capital(_ byte: UInt8) -> UInt8 { byte >= 0x61 && byte <= 0x7A ? byte & ~0x20 : byte }

  // MARK: Writing

  /// The section as `Lemmatizer` reads it.
  func writer() -> ModelWriter {
    let scripts = Set(entries.values).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: scripts.indices.map { (scripts[$0], UInt16($0)) })
    var ends: [UInt32] = []
    var additions: [UInt8] = []
    for script in scripts {
      additions += script.addition
      ends.append(UInt32(additions.count))
    }
    var writer = ModelWriter()
    writer.write(TagPair.count)
    writer.write(scripts.count)
    writer.write(additions.count)
    writer.write(groups.table)
    writer.write(scripts.map { UInt8($0.strip) })
    writer.write(scripts.map(\.casing.rawValue))
    writer.write(ends)
    writer.write(additions)
    SuffixTableWriter.write(entries.mapValues { numbers[$0]! }, to: &writer)
    return writer
  }
}

extension Lemmatizer {
  /// The lemmatizer that was just written.
  fileprivate init(draft writer: ModelWriter) {
    do {
      let file = try ModelFile(ModelStorage(copying: ModelFile.bytes(of: [(Self.section, writer)])))
      var reader = try file.section(Self.section)
      self = try Lemmatizer(&reader)
    } catch {
      preconditionFailure("what was written cannot be read: \(error)")
    }
  }
}
