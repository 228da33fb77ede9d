import Prose

/// The connectives over a vocabulary, found by their first word.
struct DiscourseConnectives: Sendable {
  struct Entry: Sendable {
    var symbols: [Symbol]
    var connective: DiscourseConnective
  }

  /// Longer phrases first among those with the same first word.
  private var entries: [Entry]
  /// For each symbol the entries that begin with it; an empty range for most.
  private var starts: [Range<Int32>]

  private let ambiguities: [Symbol: Ambiguity]
  private let reporting: Set<Symbol>
  private let colon, semicolon, only, have: Symbol

  /// Words whose sense as connectives depends on the grammar around them.
  enum Ambiguity: String, CaseIterable, Sendable { case to, so, `as`, since, `while`, and, but }

  /// Adds the words of all connectives to `vocabulary`.
  init(vocabulary: inout Vocabulary) {
    ambiguities = Dictionary(
      uniqueKeysWithValues: Ambiguity.allCases.map { (vocabulary.intern($0.rawValue), $0) })
    reporting = Set(Self.reportingVerbs.split(separator: " ").map { vocabulary.intern(String($0)) })
    colon = vocabulary.intern(":")
    semicolon = vocabulary.intern(";")
    only = vocabulary.intern("only")
    have = vocabulary.intern("have")
    let unsorted = DiscourseConnective.all.map { connective in
      let words = connective.words.split(separator: " ")
      return Entry(symbols: words.map { vocabulary.intern(String($0)) }, connective: connective)
    }
    let order = unsorted.indices.sorted {
      let (a, b) = (unsorted[$0].symbols, unsorted[$1].symbols)
      return (a[0].rawValue, -a.count, $0) < (b[0].rawValue, -b.count, $1)
    }
    entries = order.map { unsorted[$0] }
    starts = [Range<Int32>](repeating: 0..<0, count: vocabulary.count)
    for (index, entry) in entries.enumerated() {
      let symbol = Int(entry.symbols[0].rawValue)
      let lower = starts[symbol].isEmpty ? Int32(index) : starts[symbol].lowerBound
      starts[symbol] = lower..<Int32(index) + 1
    }
  }

  /// The connectives that may begin with a word, longest first.
  func candidates(_ symbol: Symbol) -> ArraySlice<Entry> {
    let index = Int(symbol.rawValue)
    guard index < starts.count else { return [] }
    return entries[Int(starts[index].lowerBound)..<Int(starts[index].upperBound)]
  }

  func ambiguity(of form: Symbol) -> Ambiguity? { ambiguities[form] }
  /// Whether "as they …" with a verb names a source rather than a reason.
  func reports(_ lemma: Symbol) -> Bool { reporting.contains(lemma) }
  func isColon(_ form: Symbol) -> Bool { form == colon }
  func isSemicolon(_ form: Symbol) -> Bool { form == semicolon }
  func isOnly(_ form: Symbol) -> Bool { form == only }
  func isHave(_ lemma: Symbol) -> Bool { lemma == have }

  private static let reportingVerbs =
    "say state note know see point show suggest argue mention explain indicate put observe report describe expect announce declare recall emphasize emphasise stress underline agree hear understand remember"
}
