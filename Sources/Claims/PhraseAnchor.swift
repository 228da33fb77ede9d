/// By which word a phrase is looked for: the rarest of those it cannot do without.
struct PhraseAnchor {
  /// The word sets of the alternatives there.
  var sets: [Int32] { best?.sets ?? [] }
  /// How many words ahead of it the phrase begins, at least and at most.
  var distance: ClosedRange<Int32> { best?.distance ?? 0...0 }
  /// The word set of the next rarest word; nil where it can be written in several ways.
  var need: Int32? { rival.flatMap { $0.sets.count == 1 ? $0.sets[0] : nil } }
  /// The word sets of the words that the phrase can begin with.
  private(set) var openers: [Int32] = []

  private struct Candidate {
    var sets: [Int32]
    var distance: ClosedRange<Int32>
    var frequency: Double
  }

  private var best: Candidate?
  private var rival: Candidate?
  private static let limit: Int32 = 60

  /// - Parameter frequency: How often a word of some sets comes up, in no unit.
  init(_ elements: [CompiledElement], frequency: ([Int32]) -> Double) {
    var (least, most): (Int32, Int32) = (0, 0)
    var isOpening = true
    for element in elements {
      switch element {
      case .word(let runs, let isOptional):
        if isOpening { openers += runs.map { $0[0] } }
        if !isOptional {
          isOpening = false
          consider(runs, behind: least...most, frequency)
        }
        least += isOptional ? 0 : runs.reduce(.max) { min($0, Int32($1.count)) }
        most += runs.reduce(0) { max($0, Int32($1.count)) }
      case .gap(let limit):
        isOpening = false
        most += Int32(limit)
      case .slot:
        isOpening = false
        most += Int32(CompiledElement.slotLimit)
      }
    }
  }

  /// Considers a word of an element: of one way to write it each of its words, of several the rarest word of each.
  private mutating func consider(
    _ runs: [[Int32]], behind distance: ClosedRange<Int32>, _ frequency: ([Int32]) -> Double
  ) {
    func candidate(_ words: [(place: Int32, set: Int32)]) -> Candidate {
      let places = words.map(\.place)
      let sets = words.map(\.set)
      return Candidate(
        sets: sets,
        distance: distance.lowerBound + (places.min() ?? 0)...distance.upperBound + (places.max() ?? 0),
        frequency: frequency(sets))
    }
    let places = runs.map { run in run.enumerated().map { (place: Int32($0.offset), set: $0.element) } }
    if places.count == 1 {
      for place in places[0] { consider(candidate([place])) }
    } else {
      consider(candidate(places.compactMap { run in run.min { frequency([$0.set]) < frequency([$1.set]) } }))
    }
  }

  private mutating func consider(_ candidate: Candidate) {
    guard candidate.distance.upperBound < Self.limit else { return }
    if candidate.frequency < best?.frequency ?? .infinity {
      (rival, best) = (best, candidate)
    } else if candidate.frequency < rival?.frequency ?? .infinity {
      rival = candidate
    }
  }

  /// How many words behind the anchor, or ahead of it where negative, the needed word can stand.
  var needDistance: ClosedRange<Int32> {
    guard let rival else { return 0...0 }
    return rival.distance.lowerBound - distance.upperBound...rival.distance.upperBound - distance.lowerBound
  }
}
