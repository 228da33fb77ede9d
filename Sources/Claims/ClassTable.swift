import Prose

/// Sets of word classes by symbol, from lists of words.
struct ClassTable<Class: OptionSet & Sendable>: Sendable {
  private var ofSymbol: [Class]

  /// Adds the words of all lists, apart by spaces, to `vocabulary`.
  init(_ lists: [(Class, String)], vocabulary: inout Vocabulary) {
    var classes: [Int: Class] = [:]
    for (value, list) in lists {
      for word in list.split(whereSeparator: \.isWhitespace) {
        classes[Int(vocabulary.intern(String(word)).rawValue), default: []].formUnion(value)
      }
    }
    ofSymbol = [Class](repeating: [], count: vocabulary.count)
    for (symbol, value) in classes { ofSymbol[symbol] = value }
  }

  subscript(symbol: Symbol) -> Class {
    let index = Int(symbol.rawValue)
    return index < ofSymbol.count ? ofSymbol[index] : []
  }
}
