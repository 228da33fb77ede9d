/// Words and their symbols.
///
/// A vocabulary built over a base keeps the base's symbols and adds its own behind them: rules and
/// cues are compiled once against a shared base, and each document adds the words only it has.
public struct Vocabulary: Sendable {
  private final class Words: Sendable {
    let spellings: [String]
    let symbols: [String: Int32]
    init(spellings: [String], symbols: [String: Int32]) {
      self.spellings = spellings
      self.symbols = symbols
    }
  }

  private let base: Words?
  private var spellings: [String] = []
  private var symbols: [String: Int32] = [:]

  public init() { base = nil }

  /// A vocabulary that extends `base`, sharing its storage.
  public init(extending base: Vocabulary) {
    precondition(base.base == nil, "a base is one layer deep")
    self.base = Words(spellings: base.spellings, symbols: base.symbols)
  }

  /// Number of words, base included.
  public var count: Int { (base?.spellings.count ?? 0) + spellings.count }

  /// The symbol of `word`, adding it when new.
  public mutating func intern(_ word: String) -> Symbol {
    if let known = symbol(of: word) { return known }
    let symbol = Symbol(rawValue: Int32(count))
    spellings.append(word)
    symbols[word] = symbol.rawValue
    return symbol
  }

  /// The symbol of `word`, or nil when it was never interned.
  public func symbol(of word: String) -> Symbol? {
    if let known = base?.symbols[word] ?? symbols[word] { return Symbol(rawValue: known) }
    return nil
  }

  /// The spelling behind a symbol of this vocabulary or its base.
  public func spelling(of symbol: Symbol) -> String {
    let index = Int(symbol.rawValue)
    let below = base?.spellings.count ?? 0
    return index < below ? base!.spellings[index] : spellings[index - below]
  }
}
