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

  var kind: Contradiction.Kind
  var first: Place
  var second: Place
  /// The parts of the confidence, each with its reason, the first one the base.
  var parts: [(reason: String, worth: Double)]

  var confidence: Double { min(0.95, parts.reduce(0) { $0 + $1.worth }) }
}
