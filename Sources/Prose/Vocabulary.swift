/// Words and their symbols.
///
/// A vocabulary built over a base keeps the base's symbols and adds its own behind them: rules and
/// cues are compiled once against a shared base, and each document adds the words only it has.
public struct Vocabulary: Sendable {
  /// Number of words in `base`; own symbols start here.
  private let below: Int
  private let base: WordTable?
  private var own = WordTable()

  public init() {
    base = nil
    below = 0
  }

  /// A vocabulary that extends `base`, sharing its storage.
  public init(extending base: Vocabulary) {
    precondition(base.base == nil, "a base is one layer deep")
    self.base = base.own
    below = base.own.count
  }

  /// Number of words, base included.
  public var count: Int { below + own.count }

  /// The symbol of `word`, adding it when new.
  public mutating func intern(_ word: String) -> Symbol { intern(Array(word.utf8)) }

  /// The symbol of a word given as UTF-8, adding it when new.
  ///
  /// - Complexity: O(*n*) in bytes of the word; no `String` is made.
  public mutating func intern(_ word: [UInt8]) -> Symbol {
    let hash = WordTable.hash(word)
    if let known = base?.find(word, hash) { return Symbol(rawValue: known) }
    return Symbol(rawValue: Int32(below) + own.insert(word, hash))
  }

  /// The symbol of `word`, or nil when it was never interned.
  public func symbol(of word: String) -> Symbol? { symbol(of: Array(word.utf8)) }

  /// The symbol of a word given as UTF-8, or nil when it was never interned.
  public func symbol(of word: [UInt8]) -> Symbol? {
    let hash = WordTable.hash(word)
    if let known = base?.find(word, hash) { return Symbol(rawValue: known) }
    return own.find(word, hash).map { Symbol(rawValue: Int32(below) + $0) }
  }

  /// Adds the words of another vocabulary over the same base.
  ///
  /// - Returns: For each symbol of the other one that its base lacks, in order, the symbol here.
  package mutating func merge(_ other: Vocabulary) -> [Symbol] {
    precondition(below == other.below, "both extend one base")
    return (0..<other.own.count).map { intern(Array(other.own.word($0))) }
  }

  /// A symbol of a vocabulary that was merged into this one.
  ///
  /// - Parameter table: What the merger returned.
  package func merged(_ symbol: Symbol, by table: [Symbol]) -> Symbol {
    let index = Int(symbol.rawValue) - below
    return index < 0 ? symbol : table[index]
  }

  /// The spelling behind a symbol of this vocabulary or its base.
  public func spelling(of symbol: Symbol) -> String { String(decoding: bytes(of: symbol), as: UTF8.self) }

  /// The UTF-8 bytes of a symbol of this vocabulary or its base.
  public func bytes(of symbol: Symbol) -> ArraySlice<UInt8> {
    let index = Int(symbol.rawValue)
    if index < below, let base { return base.word(index) }
    return own.word(index - below)
  }
}

/// Words side by side in one array, found through an open-addressing table.
private struct WordTable: Sendable {
  private var arena: [UInt8] = []
  /// Where each word ends in the arena; it starts where the word before it ends.
  private var ends: [Int] = []
  private var hashes: [UInt32] = []
  /// Index of a word plus one; 0 is an empty slot.
  ///
  /// The count is a power of two.
  private var slots = [Int32](repeating: 0, count: 64)

  var count: Int { ends.count }

  func word(_ index: Int) -> ArraySlice<UInt8> { arena[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

  /// Another number in every run, so that no text can be made whose words all meet in one slot.
  ///
  /// Symbols do not depend on it: they count words in the order in which they were interned.
  private static let seed = UInt64.random(in: 0...UInt64.max)

  /// FNV-1a from a seed, with a final mix.
  @inline(__always)
  static func hash(_ word: [UInt8]) -> UInt32 {
    var hash = seed
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 29
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    return UInt32(truncatingIfNeeded: hash >> 32)
  }

  func find(_ word: [UInt8], _ hash: UInt32) -> Int32? {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if hashes[index] == hash, equals(word, index) { return Int32(index) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  mutating func insert(_ word: [UInt8], _ hash: UInt32) -> Int32 {
    if let known = find(word, hash) { return known }
    if (count + 1) * 2 > slots.count { grow() }
    let index = Int32(count)
    arena.append(contentsOf: word)
    ends.append(arena.count)
    hashes.append(hash)
    place(index, hash)
    return index
  }

  @inline(__always)
  private func equals(_ word: [UInt8], _ index: Int) -> Bool {
    let start = index == 0 ? 0 : ends[index - 1]
    guard ends[index] - start == word.count else { return false }
    for offset in 0..<word.count where arena[start + offset] != word[offset] { return false }
    return true
  }

  private mutating func place(_ index: Int32, _ hash: UInt32) {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = index + 1
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for index in 0..<count { place(Int32(index), hashes[index]) }
  }
}
