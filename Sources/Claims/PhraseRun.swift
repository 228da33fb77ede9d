import Prose

/// Runs the programs of phrases at places of a text.
struct PhraseRun {
  private let programs: PhrasePrograms
  private let tokens: [Token]
  /// Where the words end that may be matched.
  private let limit: Int
  private(set) var matches: [PhraseMatcher.Match] = []
  private var phrase = 0
  private var start = 0
  private var slotStart: Int?
  private var slotEnd = 0
  /// Matches found ahead of this phrase and start.
  private var known = 0
  /// Matches of one phrase at one place, which differ in their slots only.
  private static let most = 3

  private typealias Operation = PhrasePrograms.Operation

  init(programs: PhrasePrograms, tokens: [Token], limit: Int) {
    self.programs = programs
    self.tokens = tokens
    self.limit = limit
  }

  /// Appends the matches of a phrase that begin at a token.
  mutating func run(_ phrase: Int, at start: Int) {
    (self.phrase, self.start, known) = (phrase, start, matches.count)
    _ = run(from: Int(programs.starts[phrase]), at: start)
  }

  /// Runs a program from an instruction; returns whether a match was found.
  private mutating func run(from instruction: Int, at position: Int) -> Bool {
    var (place, position) = (instruction, position)
    while true {
      let operation = programs.code[place]
      switch operation {
      case Operation.word:
        guard position < limit, programs.contains(tokens[position].form, place + 1) else { return false }
        position += 1
        place = programs.end(ofSet: place + 1)
      case Operation.optionalWord:
        let next = programs.end(ofSet: place + 1)
        if position < limit, programs.contains(tokens[position].form, place + 1),
          run(from: next, at: position + 1)
        {
          return true
        }
        place = next
      case Operation.runs, Operation.optionalRuns:
        let next = Int(programs.code[place + 1])
        if takeRun(place + 2, next, position) { return true }
        guard operation == Operation.optionalRuns else { return false }
        place = next
      case Operation.gap:
        let most = min(Int(programs.code[place + 1]), limit - 1 - position)
        guard most >= 0 else { return false }
        for skip in 0...most where run(from: place + 2, at: position + skip) { return true }
        return false
      case Operation.slot: return fillSlot(place + 1, position)
      default: return append(upTo: position)
      }
    }
  }

  /// Goes on behind the first run of word sets that stands at a position and leads to a match.
  private mutating func takeRun(_ first: Int, _ next: Int, _ position: Int) -> Bool {
    var run = first
    while run < next {
      let end = Int(programs.code[run])
      var (set, place) = (run + 1, position)
      while set < end, place < limit, programs.contains(tokens[place].form, set) {
        set = programs.end(ofSet: set)
        place += 1
      }
      if set == end, self.run(from: next, at: place) { return true }
      run = end
    }
    return false
  }

  private mutating func fillSlot(_ next: Int, _ position: Int) -> Bool {
    guard position < limit else { return false }
    slotStart = position
    var isFound = false
    for end in (position + 1)..<max(position + 2, min(position + CompiledElement.slotLimit, limit)) {
      slotEnd = end
      if run(from: next, at: end) {
        isFound = true
        if matches.count - known >= Self.most { break }
      }
    }
    slotStart = nil
    return isFound
  }

  private mutating func append(upTo position: Int) -> Bool {
    guard position > start else { return false }
    if let slotStart {
      let inner = PhraseMatcher.Match.Inner(slot: slotStart..<slotEnd, end: position)
      matches.append(PhraseMatcher.Match(phrase: phrase, tokens: start..<slotStart, inner: inner))
    } else {
      matches.append(PhraseMatcher.Match(phrase: phrase, tokens: start..<position))
    }
    return true
  }
}
