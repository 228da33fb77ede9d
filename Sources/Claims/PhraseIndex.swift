import Prose

/// Tells where phrases may begin, without running them.
///
/// Each phrase is looked for at the rarest of its words; of those that have it there, only those count whose next rare
/// word stands where it must, and they begin only at words they can begin with.
struct PhraseIndex: Sendable {
  /// For each symbol its row in what follows; row 0 is of words that no phrase has.
  private var rowOfSymbol: [Int32]
  /// For each row where its candidates begin: the phrases that are looked for at its word.
  private var starts: [Int32] = [0, 0]
  private var candidates: [Candidate] = []
  /// For each row a bit for each set of its word that a phrase can begin with, shared among sets.
  private var openers = [Signs.zero]
  /// The same for each set that a phrase needs.
  private var needs = [Signs.zero]
  /// For each phrase the signs of which its first word has one.
  private var openings: [Signs] = []

  private typealias Signs = SIMD4<UInt64>
  private static let signWidth = Signs.scalarCount

  /// A phrase as it is looked for at a word.
  private struct Candidate {
    var phrase: Int32
    /// The sign of a word set of which the phrase cannot do without one besides its anchor.
    var need: UInt8 = 0
    /// How far behind the anchor a word of that set can stand, at least and at most; the one is greater than the other
    /// where nothing is needed.
    var nearest: Int8 = 0
    var farthest: Int8 = -1
    /// How many words ahead of its anchor the phrase begins, at least and at most.
    var least: Int8
    var most: Int8
  }

  /// - Parameter members: The symbols of each word set.
  init(_ phrases: [[CompiledElement]], members: [[Symbol]], vocabulary: Vocabulary) {
    var setsOfSymbol = [[Int32]](repeating: [], count: vocabulary.count)
    for (set, symbols) in members.enumerated() {
      for symbol in symbols { setsOfSymbol[Int(symbol.rawValue)].append(Int32(set)) }
    }
    let frequencies = Self.frequencies(phrases, members, vocabulary)
    var candidatesOfSet = [[Candidate]](repeating: [], count: members.count)
    var neededSets = Numbering()
    var openingSets = Numbering()
    for (phrase, elements) in phrases.enumerated() {
      let anchor = PhraseAnchor(elements) { sets in sets.reduce(0) { $0 + frequencies[Int($1)] } }
      var candidate = Candidate(
        phrase: Int32(phrase), least: Int8(anchor.distance.lowerBound),
        most: Int8(anchor.distance.upperBound))
      if let need = anchor.need, let nearest = Int8(exactly: anchor.needDistance.lowerBound),
        let farthest = Int8(exactly: anchor.needDistance.upperBound)
      {
        candidate.need = neededSets.sign(of: need)
        (candidate.nearest, candidate.farthest) = (nearest, farthest)
      }
      for set in anchor.sets { candidatesOfSet[Int(set)].append(candidate) }
      openings.append(anchor.openers.reduce(into: Signs.zero) { $0.insert(openingSets.sign(of: $1)) })
    }
    rowOfSymbol = [Int32](repeating: 0, count: setsOfSymbol.count)
    for (symbol, sets) in setsOfSymbol.enumerated() where !sets.isEmpty {
      rowOfSymbol[symbol] = Int32(openers.count)
      var (own, needed) = (Signs.zero, Signs.zero)
      for set in sets {
        candidates += candidatesOfSet[Int(set)]
        if let sign = openingSets.signs[set] { own.insert(sign) }
        if let sign = neededSets.signs[set] { needed.insert(sign) }
      }
      starts.append(Int32(candidates.count))
      openers.append(own)
      needs.append(needed)
    }
  }

  /// About how often a word of each set comes up, in no unit: short words often, and those that many phrases have, as
  /// phrases are made of what texts speak of.
  private static func frequencies(
    _ phrases: [[CompiledElement]], _ members: [[Symbol]], _ vocabulary: Vocabulary
  ) -> [Double] {
    var uses = [Double](repeating: 0, count: vocabulary.count)
    for case .word(let runs, false) in phrases.joined() {
      for symbol in runs.joined().lazy.flatMap({ members[Int($0)] }) { uses[Int(symbol.rawValue)] += 1 }
    }
    return members.map { symbols in
      symbols.reduce(0) { sum, symbol in
        let length = Double(vocabulary.bytes(of: symbol).count)
        return sum + uses[Int(symbol.rawValue)] / (length * length * length * length)
      }
    }
  }

  /// The phrases that may begin in a range of tokens, each with the token where it may.
  ///
  /// - Complexity: O(*n*) in tokens, times the phrases that are looked for at each.
  func openings(in tokens: [Token], _ range: Range<Int>) -> [(phrase: Int32, start: Int32)] {
    let rowAt = range.map { token in
      let symbol = Int(tokens[token].form.rawValue)
      return symbol < rowOfSymbol.count ? Int(rowOfSymbol[symbol]) : 0
    }
    // The signs of needed sets, place by place.
    var needed = [UInt64](repeating: 0, count: rowAt.count * Self.signWidth)
    for (offset, row) in rowAt.enumerated() where row > 0 {
      for part in 0..<Self.signWidth {
        needed[offset * Self.signWidth + part] = needs[row][part]
      }
    }
    var found: [(phrase: Int32, start: Int32)] = []
    found.reserveCapacity(range.count)
    for (offset, row) in rowAt.enumerated() where row > 0 {
      for index in Int(starts[row])..<Int(starts[row + 1]) {
        let candidate = candidates[index]
        guard needed.withUnsafeBufferPointer({ Self.isMet(candidate, at: offset, $0) }) else { continue }
        let last = offset - Int(candidate.least)
        var start = max(0, offset - Int(candidate.most))
        while start <= last {
          // The anchor opens the phrase, or another word does.
          if start == offset || openers[rowAt[start]] & openings[Int(candidate.phrase)] != .zero {
            found.append((candidate.phrase, Int32(range.lowerBound + start)))
          }
          start += 1
        }
      }
    }
    return found
  }

  /// Whether a word that a phrase needs may stand where it must.
  @inline(__always)
  private static func isMet(
    _ candidate: Candidate, at offset: Int, _ needed: UnsafeBufferPointer<UInt64>
  ) -> Bool {
    guard candidate.nearest <= candidate.farthest else { return true }
    let (part, bit) = (Int(candidate.need >> 6), UInt64(candidate.need & 63))
    var place = max(0, offset &+ Int(candidate.nearest)) &* signWidth &+ part
    let end = min(needed.count, (offset &+ Int(candidate.farthest) &+ 1) &* signWidth)
    while place < end {
      if needed[place] &>> bit & 1 != 0 { return true }
      place &+= signWidth
    }
    return false
  }

  /// Gives word sets their signs in turn.
  private struct Numbering {
    private(set) var signs: [Int32: UInt8] = [:]

    mutating func sign(of set: Int32) -> UInt8 {
      let sign = signs[set] ?? UInt8(truncatingIfNeeded: signs.count)
      signs[set] = sign
      return sign
    }
  }
}

extension SIMD4<UInt64> {
  fileprivate mutating func insert(_ bit: UInt8) { self[Int(bit >> 6)] |= 1 << UInt64(bit & 63) }
}
