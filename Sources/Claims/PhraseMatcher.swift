package import Prose

/// Finds the places where any of many phrases match.
///
/// An index tells where which phrases may begin, so the cost of a token depends on the phrases that are looked for there
/// and not on how many there are.
package struct PhraseMatcher: Sendable {
  /// One match, in half-open 0-based token indices of the document.
  package struct Match: Hashable, Sendable {
    /// Index of the phrase in the list the matcher was made from.
    package var phrase: Int
    /// The words of the phrase up to its first inner slot.
    package var tokens: Range<Int>
    /// The text in the first inner slot, and where the words behind it end; nil without one.
    package var inner: Inner?

    package struct Inner: Hashable, Sendable {
      package var slot: Range<Int>
      package var end: Int
    }

    /// One past the last token of the whole phrase.
    package var end: Int { inner?.end ?? tokens.upperBound }
  }

  private enum Step: Sendable {
    /// Alternatives, as indices into `alternatives`.
    case word(Range<Int32>, isOptional: Bool)
    case gap(Int32)
    case slot
  }

  /// All programs, one behind the other.
  private var steps: [Step] = []
  /// Where the program of each phrase stands among the steps.
  private var programs: [Range<Int>] = []
  /// Runs of word sets, as indices into `runs`.
  private var alternatives: [Range<Int32>] = []
  private var runs: [Int32] = []
  /// For each symbol, the word sets it belongs to.
  private let sets: NumberLists
  /// For each symbol a bit for each of its sets, shared among sets.
  private let signs: [UInt64]
  private let index: PhraseIndex
  private static let innerSlotLimit = 25

  package init(_ phrases: [Phrase], vocabulary: inout Vocabulary) {
    var compiler = PhraseCompiler(vocabulary: vocabulary)
    var outlines: [[PhraseAnchor.Element]] = []
    for phrase in phrases {
      let first = steps.count
      var outline: [PhraseAnchor.Element] = []
      for (place, element) in phrase.elements.enumerated() {
        switch element {
        case .word(let words, let isOptional):
          let compiled = compiler.alternatives(words)
          let start = Int32(alternatives.count)
          for run in compiled {
            alternatives.append(Int32(runs.count)..<Int32(runs.count + run.count))
            runs += run
          }
          steps.append(.word(start..<Int32(alternatives.count), isOptional: isOptional))
          let counts = compiled.map { Int32($0.count) }
          outline.append(
            .word(
              sets: compiled.map { $0[0] }, counts: (counts.min() ?? 1)...(counts.max() ?? 1),
              isOptional: isOptional))
        case .gap(let limit):
          steps.append(.gap(Int32(limit)))
          outline.append(.skip(Int32(limit)))
        case .slot:
          guard place > 0, place < phrase.elements.count - 1 else { continue }
          steps.append(.slot)
          outline.append(.skip(Int32(Self.innerSlotLimit)))
        }
      }
      programs.append(first..<steps.count)
      outlines.append(outline)
    }
    vocabulary = compiler.vocabulary
    var setsOfSymbol = [[Int32]](repeating: [], count: vocabulary.count)
    for (set, symbols) in compiler.members.enumerated() {
      for symbol in symbols { setsOfSymbol[Int(symbol.rawValue)].append(Int32(set)) }
    }
    index = PhraseIndex(
      outlines, sets: setsOfSymbol, members: compiler.members,
      length: { vocabulary.bytes(of: $0).count })
    sets = NumberLists(setsOfSymbol)
    signs = setsOfSymbol.map { $0.reduce(0) { $0 | Self.sign(of: $1) } }
  }

  private static func sign(of set: Int32) -> UInt64 { 1 << UInt64(set & 63) }

  /// All matches that begin inside a range of tokens and end inside it, by start, then by phrase.
  ///
  /// - Complexity: O(*n*) in tokens for phrases of bounded length.
  package func matches(in text: Text, tokens range: Range<Int>) -> [Match] {
    let tokens = text.tokens
    var state = State(limit: range.upperBound)
    for (phrase, start) in index.openings(in: tokens, range) {
      (state.phrase, state.start, state.known) = (Int(phrase), Int(start), state.matches.count)
      let program = programs[Int(phrase)]
      run(program.lowerBound, end: program.upperBound, at: Int(start), tokens, &state)
    }
    return state.inOrder()
  }

  private struct State {
    var phrase = 0
    var start = 0
    let limit: Int
    var slotStart: Int?
    var slotEnd = 0
    /// Matches found ahead of this start and phrase.
    var known = 0
    var matches: [Match] = []

    init(limit: Int) { self.limit = limit }

    /// The matches by start, then by phrase, each once: one that has its anchor at two places was found twice.
    func inOrder() -> [Match] {
      guard matches.count > 1 else { return matches }
      let sorted = matches.sorted {
        ($0.tokens.lowerBound, $0.phrase, $0.end) < ($1.tokens.lowerBound, $1.phrase, $1.end)
      }
      var unique: [Match] = []
      for match in sorted where unique.last != match { unique.append(match) }
      return unique
    }
  }

  /// Runs a program from a step; returns whether a match was found.
  @discardableResult
  private func run(_ step: Int, end last: Int, at position: Int, _ tokens: [Token], _ state: inout State)
    -> Bool
  {
    if step == last {
      guard position > state.start else { return false }
      if let slotStart = state.slotStart {
        let inner = Match.Inner(slot: slotStart..<state.slotEnd, end: position)
        state.matches.append(Match(phrase: state.phrase, tokens: state.start..<slotStart, inner: inner))
      } else {
        state.matches.append(Match(phrase: state.phrase, tokens: state.start..<position))
      }
      return true
    }
    switch steps[step] {
    case .word(let choices, let isOptional):
      for choice in choices {
        if let end = accept(alternatives[Int(choice)], at: position, tokens, state.limit),
          run(step + 1, end: last, at: end, tokens, &state)
        {
          return true
        }
      }
      return isOptional && run(step + 1, end: last, at: position, tokens, &state)
    case .gap(let limit):
      for skip in 0...Int(limit) where position + skip < state.limit {
        if run(step + 1, end: last, at: position + skip, tokens, &state) { return true }
      }
      return false
    case .slot:
      guard position < state.limit else { return false }
      state.slotStart = position
      var isFound = false
      for end in (position + 1)..<max(position + 2, min(position + Self.innerSlotLimit, state.limit)) {
        state.slotEnd = end
        if run(step + 1, end: last, at: end, tokens, &state) {
          isFound = true
          if state.matches.count - state.known >= 3 { break }
        }
      }
      state.slotStart = nil
      return isFound
    }
  }

  /// Where a run of word sets that stands at a position ends.
  private func accept(_ run: Range<Int32>, at position: Int, _ tokens: [Token], _ limit: Int) -> Int? {
    guard position + run.count <= limit else { return nil }
    var position = position
    for index in run {
      let (set, symbol) = (runs[Int(index)], Int(tokens[position].form.rawValue))
      guard symbol < signs.count, signs[symbol] & Self.sign(of: set) != 0,
        sets.contains(set, at: symbol)
      else {
        return nil
      }
      position += 1
    }
    return position
  }
}
