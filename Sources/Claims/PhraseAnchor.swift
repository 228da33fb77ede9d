/// By which word a phrase is looked for: the rarest of those it cannot do without.
struct PhraseAnchor {
  /// What of an element matters for where a phrase stands.
  enum Element {
    /// The word sets that its alternatives begin with, and how many words they have.
    case word(sets: [Int32], counts: ClosedRange<Int32>, isOptional: Bool)
    /// A gap or slot of so many words at most.
    case skip(Int32)
  }

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
  init(_ elements: [Element], frequency: ([Int32]) -> Double) {
    var (least, most): (Int32, Int32) = (0, 0)
    var isOpening = true
    for element in elements {
      switch element {
      case .word(let sets, let counts, let isOptional):
        if isOpening { openers += sets }
        if !isOptional {
          isOpening = false
          consider(Candidate(sets: sets, distance: least...most, frequency: frequency(sets)))
        }
        least += isOptional ? 0 : counts.lowerBound
        most += counts.upperBound
      case .skip(let limit):
        isOpening = false
        most += limit
      }
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
