package import Prose

/// Finds the places where any of many phrases match.
///
/// Phrases are indexed by the words they can begin with, so the cost of a token depends on the phrases that begin with
/// it and not on how many there are; of these, only those are tried whose rarest other word stands in the sentence.
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
  private var sets: NumberLists
  /// For each symbol, the phrases that can begin with it.
  private var starts: NumberLists
  /// For each phrase, a set of words of which it cannot do without one behind its first; -1 where none is rare.
  private var needs: [Int32] = []
  /// For each symbol, the needed sets it belongs to.
  private var needed: NumberLists
  private let setCount: Int
  /// Letters of the shortest word that is rare enough to be looked for first.
  private static let leastNeededLength = 4
  private static let innerSlotLimit = 25

  package init(_ phrases: [Phrase], vocabulary: inout Vocabulary) {
    var compiler = PhraseCompiler(vocabulary: vocabulary)
    var startsOfSet: [Int32: [Int32]] = [:]
    for (index, phrase) in phrases.enumerated() {
      let first = steps.count
      var isOpening = true
      var need: (set: Int32, length: Int) = (-1, Self.leastNeededLength - 1)
      for (place, element) in phrase.elements.enumerated() {
        switch element {
        case .word(let words, let isOptional):
          let compiled = compiler.alternatives(words)
          let start = Int32(alternatives.count)
          for run in compiled {
            alternatives.append(Int32(runs.count)..<Int32(runs.count + run.count))
            runs += run
            if isOpening { startsOfSet[run[0], default: []].append(Int32(index)) }
          }
          steps.append(.word(start..<Int32(alternatives.count), isOptional: isOptional))
          let length = words.map(\.text.utf8.count).min() ?? 0
          if !isOpening, !isOptional, compiled.count == 1, compiled[0].count == 1, length > need.length {
            need = (compiled[0][0], length)
          }
          if !isOptional { isOpening = false }
        case .gap(let limit):
          steps.append(.gap(Int32(limit)))
          isOpening = false
        case .slot:
          guard place > 0, place < phrase.elements.count - 1 else { continue }
          steps.append(.slot)
          isOpening = false
        }
      }
      programs.append(first..<steps.count)
      needs.append(need.set)
    }
    vocabulary = compiler.vocabulary
    var setPairs: [(Int, Int32)] = []
    var startPairs: [(Int, Int32)] = []
    for (set, symbols) in compiler.members.enumerated() {
      let phrases = startsOfSet[Int32(set)] ?? []
      for symbol in symbols {
        setPairs.append((Int(symbol.rawValue), Int32(set)))
        startPairs += phrases.map { (Int(symbol.rawValue), $0) }
      }
    }
    let isNeeded = Set(needs)
    needed = NumberLists(setPairs.filter { isNeeded.contains($0.1) }, count: vocabulary.count)
    setCount = compiler.members.count
    sets = NumberLists(setPairs, count: vocabulary.count)
    starts = NumberLists(startPairs, count: vocabulary.count)
  }

  /// All matches that begin inside a range of tokens and end inside it, by start, then by phrase.
  ///
  /// - Complexity: O(*n*) in tokens for phrases of bounded length.
  package func matches(in text: Text, tokens range: Range<Int>) -> [Match] {
    let tokens = text.tokens
    var state = State(limit: range.upperBound)
    var isPresent = [Bool](repeating: false, count: setCount)
    for token in range {
      for place in needed.range(Int(tokens[token].form.rawValue)) {
        isPresent[Int(needed.numbers[place])] = true
      }
    }
    for start in range {
      for index in starts.range(Int(tokens[start].form.rawValue)) {
        state.phrase = Int(starts.numbers[index])
        let need = needs[state.phrase]
        guard need < 0 || isPresent[Int(need)] else { continue }
        state.start = start
        state.known = state.matches.count
        let program = programs[state.phrase]
        run(program.lowerBound, end: program.upperBound, at: start, tokens, &state)
      }
    }
    return state.matches
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
      guard sets.contains(runs[Int(index)], at: Int(tokens[position].form.rawValue)) else { return nil }
      position += 1
    }
    return position
  }
}
