/// By which word a phrase is looked for: the rarest of those it cannot do without, as long words are rare.
struct PhraseAnchor {
  /// The word sets of the alternatives there.
  private(set) var sets: [Int32] = []
  /// How many words ahead of it the phrase begins, at least and at most.
  private(set) var least: Int32 = 0
  private(set) var most: Int32 = 0
  /// The word set of the next rarest word.
  var need: Int32? { rival.flatMap { $0.sets.count == 1 ? $0.sets[0] : nil } }
  /// The word sets of the words that the phrase can begin with.
  private(set) var openers: [Int32] = []

  private struct Candidate {
    var sets: [Int32]
    var least: Int32
    var most: Int32
    /// How often such words come up, in no unit.
    var frequency: Double
  }

  private var best: Candidate?
  private var rival: Candidate?
  /// Distance of the next element from the start.
  private var next: (least: Int32, most: Int32) = (0, 0)
  /// Whether all words so far may be left out.
  private var isOpening = true
  private static let limit: Int32 = 60

  /// - Parameters:
  ///   - alternatives: Each a run of word sets.
  ///   - lengths: Bytes of each word.
  mutating func read(_ alternatives: [[Int32]], isOptional: Bool, lengths: [Int]) {
    let sets = alternatives.map { $0[0] }
    if isOpening { openers += sets }
    if !isOptional {
      isOpening = false
      let frequency = lengths.reduce(0) { $0 + Self.frequency(ofLength: $1) }
      consider(Candidate(sets: sets, least: next.least, most: next.most, frequency: frequency))
    }
    next.least += isOptional ? 0 : Int32(alternatives.map(\.count).min() ?? 1)
    next.most += Int32(alternatives.map(\.count).max() ?? 1)
  }

  /// About how often a word of so many bytes comes up, in no unit.
  private static func frequency(ofLength length: Int) -> Double {
    let square = Double(length * length)
    return 1 / (square * square)
  }

  /// A gap or slot of so many words at most follows.
  mutating func skip(_ most: Int) {
    isOpening = false
    next.most += Int32(most)
  }

  private mutating func consider(_ candidate: Candidate) {
    guard candidate.most < Self.limit else { return }
    if candidate.frequency < best?.frequency ?? .infinity {
      (rival, best) = (best, candidate)
    } else if candidate.frequency < rival?.frequency ?? .infinity {
      rival = candidate
    }
    if let best { (sets, least, most) = (best.sets, best.least, best.most) }
  }

  /// A bit for each distance from the anchor at which the needed word can stand, counted by 64.
  var window: UInt64 {
    guard let rival else { return 0 }
    let (nearest, farthest) = (rival.least - most, rival.most - least)
    guard farthest - nearest < 63 else { return .max }
    return (nearest...farthest).reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
