import Claims

/// Two claims that cannot both hold, before anybody asks whose they are.
struct Clash {
  /// The words of one side: a claim or a whole sentence.
  struct Place {
    var claim: ClaimID
    var sentence: Int
    /// Half-open 0-based token indices.
    var tokens: Range<Int>
    var holder: Int32
    /// The word on which the clash turns.
    var token: Int
  }

  let kind: Contradiction.Kind
  /// The one that stands first in the text.
  let first: Place
  let second: Place
  /// The parts of the confidence, each with its reason, the first one the base.
  let parts: [(reason: String, worth: Double)]

  /// The two places may come in either order.
  init(kind: Contradiction.Kind, _ a: Place, _ b: Place, parts: [(reason: String, worth: Double)]) {
    self.kind = kind
    (first, second) = b.sentence < a.sentence ? (b, a) : (a, b)
    self.parts = parts
  }

  var confidence: Double { min(0.95, parts.reduce(0) { $0 + $1.worth }) }
}
