import Prose

/// Which words mean the same, the opposite or something wider: the lexical knowledge that contradictions rest on.
///
/// Compiled once over the shared vocabulary; from there on every question is about integers. A class, so that nobody
/// pays for a copy.
///
/// Source: Miller 1995, doi:10.1145/219717.219748; its use for contradictions: de Marneffe, Rafferty and Manning 2008,
/// "Finding contradictions in text", aclanthology.org/P08-1118.
final class WordFacts: Sendable {
  /// The parts of speech that facts tell apart.
  enum Part: Int { case noun, verb, adjective, adverb }

  /// One relation of a word: the number of a group, or of a pair of opposites.
  private let groups: Table
  private let poles: Table
  private let widers: Table
  /// A verb and its particle, and the symbol of the two joined.
  private let particleVerbs: [UInt64: Int32]

  /// What facts tell of a word in 64 bits each, so that most words without a common fact are told apart at once: two
  /// that have one share a bit.
  struct Signs {
    var groups: UInt64 = 0
    /// Of the nouns one and two steps wider.
    var kinds: UInt64 = 0
    var poles: UInt64 = 0
    /// Of the poles that exclude its own.
    var antipoles: UInt64 = 0
  }

  /// The bit that stands for an integer.
  @inline(__always)
  static func bit(_ value: Int32) -> UInt64 {
    1 << ((UInt64(UInt32(bitPattern: value)) &* 0x9E37_79B9_7F4A_7C15) >> 58)
  }

  func signs(_ word: Int32, _ part: Part) -> Signs {
    var signs = Signs()
    groups.forEach(slot(word, part)) { signs.groups |= Self.bit($0) }
    poles.forEach(slot(word, part)) { pole in
      signs.poles |= Self.bit(abs(pole))
      signs.antipoles |= Self.bit(abs(pole) ^ 1)
    }
    guard part == .noun else { return signs }
    widers.forEach(slot(word, .noun)) { wide in
      signs.kinds |= Self.bit(wide)
      widers.forEach(slot(wide, .noun)) { signs.kinds |= Self.bit($0) }
    }
    return signs
  }

  /// Lists of integers by word and part of speech, side by side in one array.
  private struct Table: Sendable {
    private var starts: [Int32] = [0]
    private var values: [Int32] = []

    init() {}

    init(_ pairs: [(slot: Int, value: Int32)]) {
      let size = (pairs.map(\.slot).max() ?? -1) + 1
      starts = [Int32](repeating: 0, count: size + 1)
      for pair in pairs { starts[pair.slot + 1] += 1 }
      for slot in 0..<size { starts[slot + 1] += starts[slot] }
      var next = starts
      values = [Int32](repeating: 0, count: pairs.count)
      for pair in pairs {
        values[Int(next[pair.slot])] = pair.value
        next[pair.slot] += 1
      }
    }

    /// Calls a function on each integer of a list, which spares a slice and its count of references.
    @inline(__always)
    func forEach(_ slot: Int, _ body: (Int32) -> Void) {
      guard slot >= 0, slot + 1 < starts.count else { return }
      for index in Int(starts[slot])..<Int(starts[slot + 1]) { body(values[index]) }
    }

    @inline(__always)
    subscript(slot: Int) -> ArraySlice<Int32> {
      slot >= 0 && slot + 1 < starts.count ? values[Int(starts[slot])..<Int(starts[slot + 1])] : []
    }
  }

  /// Reads facts, adding their words to `vocabulary`.
  ///
  /// - Parameters:
  ///   - source: Lines as elenchus-wordnet writes them.
  ///   - same: Groups of words that say the same, beside those of `source`; whatever their part of speech.
  ///   - opposites: Pairs of groups that exclude each other.
  init(_ source: [UInt8], same: [[String]], opposites: [([String], [String])], vocabulary: inout Vocabulary) {
    var reader = FactReader(vocabulary)
    for line in source.split(separator: 0x0A) { reader.read(line) }
    for group in same { reader.addGroup(group.map { Array($0.utf8) }) }
    for (left, right) in opposites {
      reader.addOpposites(left.map { Array($0.utf8) }, right.map { Array($0.utf8) })
    }
    reader.lendPoles()
    vocabulary = reader.vocabulary
    groups = Table(reader.groups)
    poles = Table(reader.poles)
    widers = Table(reader.widers)
    particleVerbs = reader.particleVerbs
  }

  @inline(__always)
  private func slot(_ word: Int32, _ part: Part) -> Int { Int(word) * 4 + part.rawValue }

  /// The numbers of the groups that a word belongs to.
  @inline(__always)
  func groups(_ word: Int32, _ part: Part) -> ArraySlice<Int32> { groups[slot(word, part)] }

  /// The pairs of opposites a word stands in: twice the number of the pair, plus one on its second side; negative
  /// when it stands there by likeness only.
  func poles(_ word: Int32, _ part: Part) -> ArraySlice<Int32> { poles[slot(word, part)] }

  /// The symbol of a verb with its particle; nil when the two have no sense of their own.
  func joined(_ verb: Int32, _ particle: Int32) -> Int32? {
    particleVerbs[UInt64(UInt32(bitPattern: verb)) << 32 | UInt64(UInt32(bitPattern: particle))]
  }

  /// The nouns next wider than a noun.
  func widers(_ word: Int32, _ part: Part) -> ArraySlice<Int32> {
    part == .noun ? widers[slot(word, part)] : []
  }

  func areSynonyms(_ a: Int32, _ first: Part, _ b: Int32, _ second: Part) -> Bool {
    let left = groups(a, first)
    guard !left.isEmpty else { return false }
    let right = groups(b, second)
    return left.contains { right.contains($0) }
  }

  /// Whether every `narrow` is a `wide`, one or two steps up.
  func isKind(_ narrow: Int32, of wide: Int32) -> Bool {
    let first = widers[slot(narrow, .noun)]
    return first.contains { $0 == wide || widers[slot($0, .noun)].contains(wide) }
  }

  func areOpposites(_ a: Int32, _ first: Part, _ b: Int32, _ second: Part) -> Bool {
    let left = poles(a, first)
    guard !left.isEmpty else { return false }
    let right = poles(b, second)
    return left.contains { pole in
      right.contains { other in (abs(pole) ^ abs(other)) == 1 && (pole > 0 || other > 0) }
    }
  }
}

/// Reads the lines of word facts.
private struct FactReader {
  var vocabulary: Vocabulary
  var groups: [(slot: Int, value: Int32)] = []
  var poles: [(slot: Int, value: Int32)] = []
  var widers: [(slot: Int, value: Int32)] = []
  var particleVerbs: [UInt64: Int32] = [:]
  /// Verbs and nouns made of them.
  private var derived: [(verb: Int32, noun: Int32)] = []
  private var groupCount: Int32 = 0
  /// From one on, so that every pole has a sign.
  private var pairCount: Int32 = 1

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  mutating func read(_ line: ArraySlice<UInt8>) {
    let fields = line.split(separator: 0x20)
    guard let mark = fields.first, let kind = mark.first, fields.count > 2 else { return }
    let words = fields.dropFirst()
    switch kind {
    case UInt8(ascii: "s"): add(words, to: groupCount, part(mark)); groupCount += 1
    case UInt8(ascii: "d"):
      add(words.prefix(1), to: groupCount, .verb)
      add(words.dropFirst(), to: groupCount, .noun)
      if let verb = words.first, let noun = words.dropFirst().first {
        derived.append((symbol(verb), symbol(noun)))
      }
      groupCount += 1
    case UInt8(ascii: "w"):
      let sides = words.split(separator: [UInt8(ascii: "|")][...])
      guard sides.count == 2 else { return }
      for word in sides[0] {
        let slot = Int(symbol(word)) * 4
        for wide in sides[1] { widers.append((slot, symbol(wide))) }
      }
    case UInt8(ascii: "o"):
      let sides = words.split(separator: [UInt8(ascii: "|")][...])
      guard sides.count == 2 else { return }
      for (side, list) in sides.enumerated() {
        var sign: Int32 = 1
        for word in list {
          if word.first == UInt8(ascii: ":"), word.count == 1 { sign = -1; continue }
          poles.append((Int(symbol(word)) * 4 + part(mark).rawValue, sign * (pairCount * 2 + Int32(side))))
        }
      }
      pairCount += 1
    default: break
    }
  }

  /// Gives the opposites of verbs to the nouns made of them: "loss" is the opposite of "earnings".
  mutating func lendPoles() {
    var byVerb: [Int: [Int32]] = [:]
    for pole in poles where pole.slot % 4 == WordFacts.Part.verb.rawValue {
      byVerb[pole.slot, default: []].append(pole.value)
    }
    for pair in derived {
      for value in byVerb[Int(pair.verb) * 4 + WordFacts.Part.verb.rawValue, default: []] {
        poles.append((Int(pair.noun) * 4 + WordFacts.Part.noun.rawValue, value))
      }
    }
  }

  mutating func addGroup(_ words: [[UInt8]]) {
    for part in [WordFacts.Part.noun, .verb, .adjective, .adverb] {
      add(words.map { $0[...] }[...], to: groupCount, part)
    }
    groupCount += 1
  }

  mutating func addOpposites(_ left: [[UInt8]], _ right: [[UInt8]]) {
    for (side, list) in [left, right].enumerated() {
      for word in list {
        let slot = Int(symbol(word[...])) * 4
        for part in 0..<4 { poles.append((slot + part, pairCount * 2 + Int32(side))) }
      }
    }
    pairCount += 1
  }

  private mutating func add(_ words: ArraySlice<ArraySlice<UInt8>>, to group: Int32, _ part: WordFacts.Part) {
    for word in words { groups.append((Int(symbol(word)) * 4 + part.rawValue, group)) }
  }

  private func part(_ mark: ArraySlice<UInt8>) -> WordFacts.Part {
    switch mark.last {
    case UInt8(ascii: "v"): .verb
    case UInt8(ascii: "a"): .adjective
    case UInt8(ascii: "r"): .adverb
    default: .noun
    }
  }

  private mutating func symbol(_ word: ArraySlice<UInt8>) -> Int32 {
    let whole = vocabulary.intern(Array(word)).rawValue
    if let bar = word.firstIndex(of: UInt8(ascii: "_")) {
      let verb = vocabulary.intern(Array(word[..<bar])).rawValue
      let particle = vocabulary.intern(Array(word[(bar + 1)...])).rawValue
      particleVerbs[UInt64(UInt32(bitPattern: verb)) << 32 | UInt64(UInt32(bitPattern: particle))] = whole
    }
    return whole
  }
}
