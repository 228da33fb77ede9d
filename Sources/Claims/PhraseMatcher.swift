package import Prose
import Syntax

/// Finds the places where any of many phrases match.
///
/// Phrases are indexed by the words they can begin with, so the cost of a token depends on the phrases that begin with
/// it and not on how many there are.
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
    /// Alternatives, each a run of word sets.
    case word([[Int32]], isOptional: Bool)
    case gap(Int)
    case slot
  }

  private var programs: [[Step]] = []
  /// For each symbol, the word sets it belongs to.
  private var sets: [[Int32]] = []
  /// For each symbol, the phrases that can begin with it.
  private var starts: [[Int32]] = []
  private static let innerSlotLimit = 25

  package init(_ phrases: [Phrase], vocabulary: inout Vocabulary) {
    var compiler = Compiler(vocabulary: vocabulary)
    for (index, phrase) in phrases.enumerated() {
      let program = compiler.compile(phrase)
      for set in Self.openingSets(of: program) { compiler.phrases[set, default: []].append(Int32(index)) }
      programs.append(program)
    }
    vocabulary = compiler.vocabulary
    sets = [[Int32]](repeating: [], count: vocabulary.count)
    starts = [[Int32]](repeating: [], count: vocabulary.count)
    for (set, symbols) in compiler.members.enumerated() {
      for symbol in symbols {
        sets[Int(symbol.rawValue)].append(Int32(set))
        starts[Int(symbol.rawValue)] += compiler.phrases[Int32(set)] ?? []
      }
    }
    for index in starts.indices where starts[index].count > 1 {
      starts[index] = Array(Set(starts[index])).sorted()
    }
  }

  /// All matches that begin inside a range of tokens and end inside it, by start, then by phrase.
  ///
  /// - Complexity: O(*n*) in tokens for phrases of bounded length.
  package func matches(in text: Text, tokens range: Range<Int>) -> [Match] {
    var found: [Match] = []
    for start in range {
      let symbol = Int(text.tokens[start].form.rawValue)
      guard symbol < starts.count else { continue }
      for phrase in starts[symbol] {
        var state = State(text: text, phrase: Int(phrase), start: start, limit: range.upperBound)
        run(programs[Int(phrase)], step: 0, at: start, &state)
        found += state.matches
      }
    }
    return found
  }

  private struct State {
    let text: Text
    let phrase: Int
    let start: Int
    let limit: Int
    var slotStart: Int?
    var slotEnd = 0
    var matches: [Match] = []
  }

  /// Runs a program from a step; returns whether a match was found.
  @discardableResult
  private func run(_ program: [Step], step: Int, at position: Int, _ state: inout State) -> Bool {
    if step == program.count {
      guard position > state.start else { return false }
      if let slotStart = state.slotStart {
        let inner = Match.Inner(slot: slotStart..<state.slotEnd, end: position)
        state.matches.append(Match(phrase: state.phrase, tokens: state.start..<slotStart, inner: inner))
      } else {
        state.matches.append(Match(phrase: state.phrase, tokens: state.start..<position))
      }
      return true
    }
    switch program[step] {
    case .word(let alternatives, let isOptional):
      for alternative in alternatives {
        if let end = accept(alternative, at: position, state), run(program, step: step + 1, at: end, &state) {
          return true
        }
      }
      return isOptional && run(program, step: step + 1, at: position, &state)
    case .gap(let limit):
      for skip in 0...limit where position + skip < state.limit {
        if run(program, step: step + 1, at: position + skip, &state) { return true }
      }
      return false
    case .slot:
      guard position < state.limit else { return false }
      state.slotStart = position
      var isFound = false
      for end in (position + 1)..<max(position + 2, min(position + Self.innerSlotLimit, state.limit)) {
        state.slotEnd = end
        if run(program, step: step + 1, at: end, &state) {
          isFound = true
          if state.matches.count >= 3 { break }
        }
      }
      state.slotStart = nil
      return isFound
    }
  }

  private func accept(_ run: [Int32], at position: Int, _ state: State) -> Int? {
    guard position + run.count <= state.limit else { return nil }
    for (offset, set) in run.enumerated() {
      let symbol = Int(state.text.tokens[position + offset].form.rawValue)
      guard symbol < sets.count, sets[symbol].contains(set) else { return nil }
    }
    return position + run.count
  }

  private static func openingSets(of program: [Step]) -> [Int32] {
    var opening: [Int32] = []
    for step in program {
      guard case .word(let alternatives, let isOptional) = step else { break }
      opening += alternatives.compactMap(\.first)
      if !isOptional { break }
    }
    return Array(Set(opening)).sorted()
  }

  /// Turns phrases into programs over word sets.
  private struct Compiler {
    var vocabulary: Vocabulary
    /// The symbols of each word set.
    var members: [[Symbol]] = []
    var phrases: [Int32: [Int32]] = [:]
    private var setOfWords: [[Symbol]: Int32] = [:]

    init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    mutating func compile(_ phrase: Phrase) -> [Step] {
      var program: [Step] = []
      for (index, element) in phrase.elements.enumerated() {
        switch element {
        case .word(let words, let isOptional):
          program.append(.word(alternatives(words), isOptional: isOptional))
        case .gap(let limit): program.append(.gap(limit))
        case .slot:
          let isInner = index > 0 && index < phrase.elements.count - 1
          if isInner { program.append(.slot) }
        }
      }
      return program
    }

    private mutating func alternatives(_ words: [Phrase.Word]) -> [[Int32]] {
      var single: [Symbol] = []
      var runs: [[Int32]] = []
      for word in words {
        let parts = Self.tokens(of: word.text)
        if parts.count > 1 {
          runs.append(
            parts.enumerated().map { set(of: forms($1, isExact: word.isExact || $0 < parts.count - 1)) })
        }
        single += forms(word.text, isExact: word.isExact)
      }
      return runs + [[set(of: single)]]
    }

    private mutating func forms(_ word: String, isExact: Bool) -> [Symbol] {
      (isExact ? [word] : Inflection.forms(of: word)).map { vocabulary.intern($0) }
    }

    private mutating func set(of symbols: [Symbol]) -> Int32 {
      let symbols = Array(Set(symbols)).sorted()
      if let known = setOfWords[symbols] { return known }
      let set = Int32(members.count)
      setOfWords[symbols] = set
      members.append(symbols)
      return set
    }

    /// The tokens that the tokenizer makes of a word, so that "state-based" and "don't" match as written.
    private static func tokens(of word: String) -> [String] {
      guard !word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return [word] }
      let text = Reader().read(Document(id: "", path: "", source: Array(word.utf8)))
      return text.tokens.map { text.vocabulary.spelling(of: $0.form) }
    }
  }
}
