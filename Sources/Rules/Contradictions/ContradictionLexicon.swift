import Prose

/// The words that a pack's rules about contradictions go by, compiled over a vocabulary.
///
/// A class, since all threads look at one lexicon and none should pay for a copy.
final class ContradictionLexicon: Sendable {
  /// A dimension on which things rise and fall: "price", "dear", "cheap".
  struct Scale: Sendable {
    var nouns: Set<Int32>
    var high: Set<Int32>
    var low: Set<Int32>
  }

  let facts: WordFacts
  let marks: WordMarkTable
  let scales: [Scale]
  /// For each word of a measure the numbers of the measures it names, side by side as (word, measure).
  let measures: [Int32: Int32]
  /// Verbs that say of their roles what another verb says of them the other way round.
  let converses: [UInt64: Bool]
  private let related: Set<Int32>
  /// Opposites that follow one another, so that only on one date they clash.
  let sequences: [UInt64: Bool]
  let ordinals: [Int32: Double]
  private let possessing: Set<Int32>
  /// The scale or measure that a word belongs to, by one number for each.
  let dimensions: [Int32: Int32]

  private static let marked: [(WordMarks, String)] = [
    (.negating, "negating"), (.obliging, "obliging"), (.allowing, "allowing"), (.forbidding, "forbidding"),
    (.power, "powers"), (.rising, "rising"), (.falling, "falling"), (.using, "using"), (.causing, "causing"),
    (.ordered, "ordered"), (.leaving, "leaving"), (.single, "single"), (.once, "once"),
  ]

  init(_ rules: [Contradiction], facts source: [UInt8], vocabulary: inout Vocabulary) {
    func entries(_ name: String) -> [Contradiction.Entry] { rules.flatMap { $0.lexicons[name, default: []] } }
    func symbol(_ word: String) -> Int32 { vocabulary.intern(word).rawValue }
    var lists = WordMarks.lists.map { ($0.0, $0.1.split(whereSeparator: \.isWhitespace).map(String.init)) }
    for (mark, name) in Self.marked { lists.append((mark, rules.flatMap { $0.words(name) })) }
    marks = WordMarkTable(lists, vocabulary: &vocabulary)
    facts = WordFacts(
      source, same: entries("same").map { $0.sides[0] },
      opposites: entries("opposites").map { ($0.sides[0], $0.sides[1]) }, vocabulary: &vocabulary)
    scales = entries("scales").map { entry in
      Scale(
        nouns: Set(entry.sides[0].map(symbol)), high: Set(entry.sides[1].map(symbol)),
        low: Set(entry.sides[2].map(symbol)))
    }
    var measures: [Int32: Int32] = [:]
    for (index, entry) in entries("measures").enumerated() {
      for word in entry.sides[0] { measures[symbol(word)] = Int32(index) }
    }
    self.measures = measures
    var dimensions = measures
    for (index, scale) in scales.enumerated() {
      for word in scale.nouns.union(scale.high).union(scale.low) { dimensions[word] = Int32(1000 + index) }
    }
    self.dimensions = dimensions
    func pairs(_ name: String) -> [UInt64: Bool] {
      var pairs: [UInt64: Bool] = [:]
      for entry in entries(name) {
        for a in entry.sides[0].map(symbol) {
          for b in entry.sides[1].map(symbol) {
            pairs[Self.pair(a, b)] = true
            pairs[Self.pair(b, a)] = true
          }
        }
      }
      return pairs
    }
    converses = pairs("converses")
    related = Set(entries("converses").flatMap { $0.sides.flatMap { $0.map(symbol) } })
    sequences = pairs("sequences")
    possessing = Set("have hold own possess keep".split(separator: " ").map { symbol(String($0)) })
    var ordinals: [Int32: Double] = [:]
    let words = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    for (index, word) in words.split(separator: " ").enumerated() {
      ordinals[symbol(String(word))] = Double(index + 1)
    }
    self.ordinals = ordinals
  }

  static func pair(_ a: Int32, _ b: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b))
  }

  /// How well two terms name the same, from 0 to 1.
  @inline(__always)
  func likeness(_ a: Term, _ b: Term) -> Double {
    if a.key == b.key { return a.isNumber == b.isNumber || a.isName != b.isName ? 1 : 0.5 }
    if a.isName || b.isName || a.key < 0 || b.key < 0 || a.isNumber || b.isNumber { return 0 }
    if a.groups & b.groups != 0, facts.areSynonyms(a.key, a.part, b.key, b.part) { return 0.85 }
    guard a.part == .noun, b.part == .noun,
      a.kinds & WordFacts.bit(b.key) | b.kinds & WordFacts.bit(a.key) != 0
    else { return 0 }
    return facts.isKind(a.key, of: b.key) || facts.isKind(b.key, of: a.key) ? 0.7 : 0
  }

  /// Whether a verb says that somebody has something.
  func areSamePossession(_ verb: Int32) -> Bool { possessing.contains(verb) }

  func hasConverse(_ word: Int32) -> Bool { related.contains(word) }

  func areConverse(_ a: Int32, _ b: Int32) -> Bool { converses[Self.pair(a, b)] ?? false }
}
