import Prose

/// Finds the dictionary form of a word: "tries" is a form of "try".
///
/// The longest known ending of the word under its tag says how many bytes go and which come instead; a whole word is
/// the longest ending of all. How the lemma is capitalised is found the same way, by tag and capitalisation of the word.
///
/// Source: the training facts are the LEMMA column of treebanks; universaldependencies.org/u/overview/morphology.
package struct Lemmatizer: Sendable {
  /// The section of a model that a lemmatizer is read from.
  package static let section = "lemmas"

  /// Room to work in, kept from word to word so that nothing is allocated for each.
  package struct Scratch: Sendable {
    /// The lemma found last, as UTF-8 where the word was.
    package fileprivate(set) var lemma: [UInt8] = []
    fileprivate var word: [UInt8] = []
    fileprivate var lower: [UInt8] = []
    fileprivate var shape = WordShape.lower

    package init() {}
  }

  /// The capitalisation of a lemma; the numbering is part of the model format.
  package enum Casing: UInt8, CaseIterable, Sendable {
    /// As the ending of the word and its own capitalisation have it.
    case open
    case lower
    /// As the word has it.
    case kept
    /// With a capital in front.
    case title
  }

  /// What the keys of the table are about; the casings of each `WordShape` follow behind.
  package enum Kind {
    package static let exact: UInt8 = 0
    package static let edit: UInt8 = 1
    package static func casing(_ shape: WordShape) -> UInt8 { 2 + shape.rawValue }
  }

  /// The group that stands for all tags.
  package static let anyGroup = UInt8.max

  private let groups: ModelArray<UInt8>
  /// How many bytes each script takes off.
  private let strips: ModelArray<UInt8>
  private let casings: ModelArray<UInt8>
  /// Where the bytes that each script adds end in `additions`.
  private let additionEnds: ModelArray<UInt32>
  private let additions: ModelArray<UInt8>
  private let table: SuffixTable

  /// Reads the section "lemmas".
  ///
  /// - Complexity: O(*n*) in bytes: every index is checked here.
  package init(_ reader: inout ModelReader) throws(ModelError) {
    let groupCount = try reader.number()
    let scriptCount = try reader.number()
    let additionCount = try reader.number()
    guard groupCount == TagPair.count else {
      throw reader.fault("it is made for \(groupCount) pairs of tags, not \(TagPair.count)")
    }
    groups = try reader.array(of: UInt8.self, count: groupCount)
    strips = try reader.array(of: UInt8.self, count: scriptCount)
    casings = try reader.array(of: UInt8.self, count: scriptCount)
    additionEnds = try reader.array(of: UInt32.self, count: scriptCount)
    additions = try reader.array(of: UInt8.self, count: additionCount)
    var last: UInt32 = 0
    for script in 0..<scriptCount {
      guard additionEnds[script] >= last, Int(additionEnds[script]) <= additionCount else {
        throw reader.fault("what script \(script) adds lies outside")
      }
      last = additionEnds[script]
      guard Casing(rawValue: casings[script]) != nil else {
        throw reader.fault("script \(script) has no known casing")
      }
    }
    table = try SuffixTable(&reader, limit: scriptCount)
  }

  /// Finds the lemma of a word and leaves it in `scratch.lemma`.
  ///
  /// Any bytes will do, ill-formed ones too; only an empty word has an empty lemma.
  ///
  /// - Parameters:
  ///   - form: UTF-8 as it stands in the source, line-end hyphens taken out.
  ///   - scratch: Room to work in, the same from word to word.
  /// - Complexity: O(*n*) in bytes; nothing is allocated once `scratch` has grown to the longest word.
  package func lemma(
    of form: ArraySlice<UInt8>, _ partOfSpeech: PartOfSpeech, _ tag: PennTag, into scratch: inout Scratch
  ) {
    let group = groups[TagPair.index(partOfSpeech, tag)]
    WordSpelling.normalize(form, into: &scratch.word)
    Self.lowercase(&scratch)
    if tag.canBeDrawnOut, WordSpelling.isDrawnOut(scratch.word), !isKnown(scratch, group),
      tag != .noun || scratch.shape == .lower && scratch.word.count > 4
    {
      WordSpelling.shortenRuns(&scratch.word)
      Self.lowercase(&scratch)
    }
    if let script = table.value(of: scratch.word[...], SuffixTable.Topic(kind: Kind.exact, group: group)) {
      return write(script, Casing(rawValue: casings[script])!, &scratch)
    }
    guard let edit = table.longest(in: scratch.lower[...], SuffixTable.Topic(kind: Kind.edit, group: group))
    else {
      return writeUnedited(casing(of: scratch, group), &scratch)
    }
    var casing = edit.isWhole ? Casing(rawValue: casings[edit.value])! : .open
    // A short name in capitals may be an acronym, whatever it means in other letters: "WHO".
    if casing == .title, scratch.shape.isAcronym { casing = .open }
    if casing == .open { casing = self.casing(of: scratch, group) }
    write(edit.value, casing, &scratch)
  }

  private static func lowercase(_ scratch: inout Scratch) {
    scratch.lower.removeAll(keepingCapacity: true)
    scratch.shape = WordShape.appendLowercase(of: scratch.word, to: &scratch.lower)
  }

  private func isKnown(_ scratch: borrowing Scratch, _ group: UInt8) -> Bool {
    table.value(of: scratch.word[...], SuffixTable.Topic(kind: Kind.exact, group: group)) != nil
      || table.value(of: scratch.lower[...], SuffixTable.Topic(kind: Kind.edit, group: group)) != nil
  }

  private func casing(of scratch: borrowing Scratch, _ group: UInt8) -> Casing {
    let kind = Kind.casing(scratch.shape)
    let found =
      table.longest(in: scratch.lower[...], SuffixTable.Topic(kind: kind, group: group))
      ?? table.longest(in: scratch.lower[...], SuffixTable.Topic(kind: kind, group: Self.anyGroup))
    return found.map { Casing(rawValue: casings[$0.value])! } ?? .lower
  }

  /// Writes the lemma that a script makes of the word.
  private func write(_ script: Int, _ casing: Casing, _ scratch: inout Scratch) {
    let kept = max(0, scratch.word.count - Int(strips[script]))
    let first = script == 0 ? 0 : Int(additionEnds[script - 1])
    let last = Int(additionEnds[script])
    // What is left must not be empty, nor end inside a character.
    let cutsCharacter = kept < scratch.word.count && scratch.word[kept] & 0xC0 == 0x80
    if cutsCharacter || kept == 0 && first == last { return writeUnedited(casing, &scratch) }
    writeWord(kept, casing, &scratch)
    for index in first..<last { scratch.lemma.append(additions[index]) }
    if casing == .title, kept == 0 { capitalize(&scratch) }
  }

  private func writeUnedited(_ casing: Casing, _ scratch: inout Scratch) {
    writeWord(scratch.word.count, casing, &scratch)
  }

  private func writeWord(_ count: Int, _ casing: Casing, _ scratch: inout Scratch) {
    scratch.lemma.removeAll(keepingCapacity: true)
    for index in 0..<count {
      scratch.lemma.append(casing == .kept ? scratch.word[index] : scratch.lower[index])
    }
    if casing == .title { capitalize(&scratch) }
  }

  /// Makes the first letter of the lemma a capital.
  private func capitalize(_ scratch: inout Scratch) {
    guard let first = scratch.lemma.first else { return }
    if first < 0x80 {
      if first >= 0x61 && first <= 0x7A { scratch.lemma[0] = first & ~0x20 }
      return
    }
    let (value, count) = UTF8Scan.decode(scratch.lemma, at: 0)
    guard let scalar = value.flatMap(Unicode.Scalar.init) else { return }
    // The titlecase of a letter is at most three scalars long, which lie in place, not on the heap.
    scratch.lemma.replaceSubrange(0..<count, with: scalar.properties.titlecaseMapping.utf8)
  }
}
