import Prose

/// Phrases as instructions that are run at a place of a text.
///
/// An instruction has the words it accepts beside it, so that to try a phrase is to read a few numbers that lie side by
/// side, however many phrases there are.
struct PhrasePrograms: Sendable {
  /// What an instruction does, the number it begins with.
  enum Operation {
    static let end: Int32 = 0
    /// Takes one of the word set that follows.
    static let word: Int32 = 1
    static let optionalWord: Int32 = 2
    /// Takes one of several runs of word sets: where the next instruction is, then each run as the place it ends at and
    /// its sets.
    static let runs: Int32 = 3
    static let optionalRuns: Int32 = 4
    /// Skips up to as many words as the number that follows says.
    static let gap: Int32 = 5
    static let slot: Int32 = 6
  }

  /// All programs, one behind the other.
  ///
  /// A word set is the number of its symbols and then these, or, where there are many, its index among the wide sets,
  /// as its complement.
  private(set) var code: [Int32] = []
  /// Where each program begins.
  private(set) var starts: [Int32] = []
  private(set) var wideSets: WideSets
  private let members: [[Symbol]]
  /// Symbols of a set that are compared one by one.
  private static let narrow = 12

  /// - Parameters:
  ///   - members: The symbols of each word set, ascending.
  ///   - symbolCount: Symbols there are.
  init(members: [[Symbol]], symbolCount: Int) {
    self.members = members
    wideSets = WideSets(symbolCount: symbolCount)
  }

  /// Appends the program of the next phrase.
  mutating func append(_ elements: [CompiledElement]) {
    starts.append(Int32(code.count))
    for element in elements {
      switch element {
      case .word(let runs, let isOptional): append(runs, isOptional: isOptional)
      case .gap(let limit): code += [Operation.gap, Int32(limit)]
      case .slot: code.append(Operation.slot)
      }
    }
    code.append(Operation.end)
  }

  private mutating func append(_ runs: [[Int32]], isOptional: Bool) {
    if runs.count == 1, runs[0].count == 1 {
      code.append(isOptional ? Operation.optionalWord : Operation.word)
      append(runs[0][0])
      return
    }
    code.append(isOptional ? Operation.optionalRuns : Operation.runs)
    let next = code.count
    code.append(0)
    for run in runs {
      let end = code.count
      code.append(0)
      for set in run { append(set) }
      code[end] = Int32(code.count)
    }
    code[next] = Int32(code.count)
  }

  private mutating func append(_ set: Int32) {
    let symbols = members[Int(set)]
    if symbols.count <= Self.narrow {
      code.append(Int32(symbols.count))
      code += symbols.map(\.rawValue)
    } else {
      code.append(~Int32(wideSets.index(of: set, symbols)))
    }
  }

  /// Where the word set at a place of the code ends.
  @inline(__always)
  func end(ofSet place: Int) -> Int { place + 1 + max(0, Int(code[place])) }

  /// Whether a symbol belongs to the word set at a place of the code.
  @inline(__always)
  func contains(_ symbol: Symbol, _ place: Int) -> Bool {
    let count = Int(code[place])
    guard count >= 0 else { return wideSets.contains(symbol, ~count) }
    var index = place + 1
    let end = index + count
    while index < end {
      if code[index] == symbol.rawValue { return true }
      index += 1
    }
    return false
  }
}

/// Word sets of many symbols: a bit for each symbol there is.
struct WideSets: Sendable {
  private var bits: [UInt64] = []
  private var indices: [Int32: Int] = [:]
  /// Integers a set.
  private let width: Int

  init(symbolCount: Int) { width = (symbolCount + 63) / 64 }

  /// The index of a set, which is entered unless it is known.
  mutating func index(of set: Int32, _ symbols: [Symbol]) -> Int {
    if let known = indices[set] { return known }
    let index = indices.count
    indices[set] = index
    bits += repeatElement(0, count: width)
    for symbol in symbols {
      bits[index * width + Int(symbol.rawValue >> 6)] |= 1 << UInt64(symbol.rawValue & 63)
    }
    return index
  }

  func contains(_ symbol: Symbol, _ index: Int) -> Bool {
    let place = Int(symbol.rawValue >> 6)
    return place < width && bits[index * width + place] &>> UInt64(symbol.rawValue & 63) & 1 != 0
  }
}
