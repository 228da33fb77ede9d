import Syntax

/// What is known about lemmas: what treebanks show, and the paradigms of the words in them.
struct LemmaFacts {
  let groups: LemmaGroups
  /// The lemmas of each form as it is written.
  private(set) var spelled: [GroupedWord: Tally] = [:]
  /// The lemmas of each form in lower case, those seen in the surest capitalisation weighing most.
  private(set) var evidence: [GroupedWord: Tally] = [:]
  /// The lemma of each form in lower case, both in lower case.
  private(set) var lemmas: [GroupedWord: [UInt8]] = [:]
  /// Forms nobody wrote, and their lemmas.
  private(set) var inferred: [GroupedWord: [UInt8]] = [:]
  /// Lemmas of forms that are typos and never something better.
  private(set) var typos: [GroupedWord: [UInt8]] = [:]

  init(_ sentences: [CoNLLUSentence]) {
    let words = sentences.flatMap { $0.words.compactMap { TaggedLemma($0) } }
    groups = LemmaGroups(words)
    var lower: [GroupedWord: Tally] = [:]
    var typos: [GroupedWord: Tally] = [:]
    for word in words {
      let group = groups.group(word.partOfSpeech, word.tag)
      let key = GroupedWord(group: group, word: word.lower)
      if word.isTypo {
        typos[key, default: Tally()].add(word.lemma)
        continue
      }
      spelled[GroupedWord(group: group, word: word.form), default: Tally()].add(word.lemma)
      lower[key, default: Tally()].add(word.lowerLemma)
      evidence[key, default: Tally()].add(word.lemma, Self.weight(word))
    }
    for (key, tally) in lower { lemmas[key] = tally.mostFrequent }
    for (key, tally) in typos where lower[key] == nil { self.typos[key] = tally.mostFrequent }
    infer(lower)
  }

  /// How much a word says about the capitalisation of its lemma.
  ///
  /// Small letters are written for common words even where anything else is in capitals; names lose their capital
  /// only by carelessness.
  private static func weight(_ word: TaggedLemma) -> Int {
    let isName = word.tag == .properNoun || word.tag == .properNounPlural
    switch word.shape {
    case .lower: return isName ? 1 : 10_000
    case .twoCapitals, .threeCapitals, .fourCapitals, .capitals: return 1
    case .title, .initial, .mixed: return 100
    }
  }

  /// Completes the paradigms of the words that were seen.
  private mutating func infer(_ seen: [GroupedWord: Tally]) {
    var verbs: Set<String> = []
    var nouns: Set<String> = []
    var adjectives: Set<String> = []
    for (key, tally) in spelled {
      let words = tally.counts.keys.map { String(decoding: $0, as: UTF8.self) }
      switch groups.groups[Int(key.group)].tag {
      case .verbBase, .verbPast, .verbGerund, .verbPastParticiple, .verbPresent, .verbPresentThird:
        verbs.formUnion(words)
      case .noun, .nounPlural: nouns.formUnion(words)
      case .adjective, .adjectiveComparative, .adjectiveSuperlative: adjectives.formUnion(words)
      default: break
      }
    }
    for row in Paradigm.irregularVerbs where !row.isPrefixed || verbs.contains(row.base) {
      add(row.form, row.tag, row.base, unlessSeen: row.isPrefixed ? nil : seen)
    }
    // The commonest word class first: a form belongs to the first word that claims it.
    let others = nouns.subtracting(verbs).subtracting(Paradigm.irregularBases)
    for base in verbs.sorted(by: byteOrder) + others.sorted(by: byteOrder) {
      let isIrregular = Paradigm.irregularBases.contains(base)
      for (tag, form) in Paradigm.verb(base)
      where !isIrregular || tag == .verbPresentThird || tag == .verbGerund {
        add(form, tag, base)
      }
    }
    for row in IrregularForms.nouns where row[0] != "not" {
      for form in row.dropFirst() { add(form, .nounPlural, row[0]) }
    }
    for base in nouns.sorted(by: byteOrder) + verbs.subtracting(nouns).sorted(by: byteOrder) {
      for form in Paradigm.plurals(base) { add(form, .nounPlural, base) }
    }
    for base in adjectives.sorted(by: byteOrder) {
      for (tag, form) in Paradigm.comparison(base) { add(form, tag, base) }
    }
  }

  /// Adds an inferred form, unless it is known; one given `seen` prevails over up to three sightings of another lemma.
  private mutating func add(
    _ form: String, _ tag: PennTag, _ lemma: String, unlessSeen seen: [GroupedWord: Tally]? = nil
  ) {
    let lemma = Array(lemma.utf8)
    for group in groups.numbers(of: tag) {
      let key = GroupedWord(group: group, word: Array(form.utf8))
      if let known = lemmas[key] {
        if known != lemma, let seen, seen[key]!.total <= 3 {
          lemmas[key] = lemma
          evidence[key] = nil
          inferred[key] = lemma
        }
      } else if inferred[key] == nil {
        inferred[key] = lemma
      }
    }
  }

  private func byteOrder(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
}
