import Prose

/// The words of numbers, dates, units and quantifiers over a vocabulary.
struct QuantityWords: Sendable {
  /// What a word contributes to a quantity.
  enum Word: Sendable {
    /// "Seven", "forty".
    case number(Double)
    /// "Hundred", "million", "dozen": multiplies what stands before it.
    case scale(Double)
    /// "Hundreds", "millions": at least so many.
    case scales(Double)
    /// "Half", "thirds".
    case fraction(Double)
    case ordinal(Double)
    case month(Int)
    case quantifier(Quantifier.Kind)
    /// "Per cent", "%".
    case percent
    case per
    case article
    case and
    case of
    /// "In", "out": "one *in* five".
    case among
    /// "To", "until", a dash: between the ends of a range.
    case upTo
    case hyphen
    /// "Year", "decade".
    case duration
    case currency
  }

  private var ofSymbol: [Word?]
  private let comparators: [(words: [Symbol], comparator: Quantity.Comparator)]
  private let between, other, the: Symbol

  /// Adds the words of all lists to `vocabulary`.
  init(vocabulary: inout Vocabulary) {
    var words: [Int: Word] = [:]
    func add(_ list: String, _ word: (Int) -> Word) {
      for (index, spelling) in list.split(separator: " ").enumerated() {
        words[Int(vocabulary.intern(String(spelling)).rawValue)] = word(index)
      }
    }
    add(Self.smallNumbers) { .number(Double($0)) }
    add("twenty thirty forty fifty sixty seventy eighty ninety") { .number(Double(20 + 10 * $0)) }
    for (name, value) in Self.scales {
      add(name) { _ in .scale(value) }
      add("\(name)s") { _ in .scales(value) }
    }
    add("tens") { _ in .scales(10) }
    add(Self.ordinals) { .ordinal(Double($0 + 1)) }
    add("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth") {
      .ordinal(Double(20 + 10 * $0))
    }
    add("hundredth thousandth") { .ordinal($0 == 0 ? 100 : 1000) }
    add("half halves") { _ in .fraction(1 / 2) }
    add("thirds quarters fifths sixths sevenths eighths ninths tenths") { .fraction(1 / Double($0 + 3)) }
    add("quarter") { _ in .fraction(1 / 4) }
    add(Self.months) { .month($0 + 1) }
    for (list, kind) in Self.quantifiers { add(list, { _ in .quantifier(kind) }) }
    add("percent % percentage") { _ in .percent }
    add("per") { _ in .per }
    add("a an") { _ in .article }
    add("and") { _ in .and }
    add("of") { _ in .of }
    add("in out") { _ in .among }
    add("to until till through – —") { _ in .upTo }
    add("-") { _ in .hyphen }
    add("year month week day hour minute second decade century") { _ in .duration }
    add(Self.currencies) { _ in .currency }
    comparators = Self.comparatorPhrases.flatMap { phrases, comparator in
      phrases.split(separator: "|").map { phrase in
        (phrase.split(separator: " ").map { vocabulary.intern(String($0)) }, comparator)
      }
    }.sorted { $0.words.count > $1.words.count }
    other = vocabulary.intern("other")
    the = vocabulary.intern("the")
    between = vocabulary.intern("between")
    ofSymbol = [Word?](repeating: nil, count: vocabulary.count)
    for (symbol, word) in words { ofSymbol[symbol] = word }
  }

  subscript(symbol: Symbol) -> Word? {
    let index = Int(symbol.rawValue)
    return index < ofSymbol.count ? ofSymbol[index] : nil
  }

  func isOther(_ form: Symbol) -> Bool { form == other }
  func isThe(_ form: Symbol) -> Bool { form == the }
  func isBetween(_ form: Symbol) -> Bool { form == between }

  /// The comparator whose words end just before a token, and how many words it has.
  func comparator(before token: Int, from lower: Int, in text: Text) -> (
    comparator: Quantity.Comparator, words: Int
  )? {
    for (words, comparator) in comparators where token - words.count >= lower {
      if zip(token - words.count..<token, words).allSatisfy({ text.tokens[$0].form == $1 }) {
        return (comparator, words.count)
      }
    }
    return nil
  }

  private static let smallNumbers =
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
  private static let ordinals =
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
  private static let months =
    "january february march april may june july august september october november december"
  private static let scales: [(String, Double)] = [
    ("hundred", 1e2), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12),
    ("dozen", 12),
    ("bn", 1e9), ("mn", 1e6),
  ]
  private static let currencies =
    "dollar euro pound franc yen yuan rouble ruble rupee peso mark krona krone dinar shilling rand cent usd eur gbp $ € £ ¥ us$"
  private static let quantifiers: [(String, Quantifier.Kind)] = [
    ("all every each everyone everybody everything", .all), ("most majority", .most),
    ("many numerous", .many),
    ("some several certain", .some), ("few minority", .few), ("no none nobody nothing neither", .none),
    ("both", .both), ("only solely exclusively", .only),
  ]
  private static let comparatorPhrases: [(String, Quantity.Comparator)] = [
    ("at least|no fewer than|no less than|not less than|not fewer than|a minimum of", .atLeast),
    ("at most|up to|as many as|as much as|no more than|not more than|a maximum of", .atMost),
    ("more than|over|above|upwards of|in excess of|exceeding", .moreThan),
    ("less than|fewer than|under|below|almost|nearly|close to|not quite", .lessThan),
    ("about|around|some|roughly|approximately|an estimated|estimated|circa", .about),
    ("exactly|precisely|just|only", .exactly),
  ]
}
