/// Units of a text that take one of two sides, with evidence of each unit's side and of which units take the same.
///
/// All evidence is stated as odds, so that independent pieces multiply. Belief propagation gives the odds of every
/// unit and pair: exactly on trees, closely elsewhere.
///
/// Source: Pearl 1988, *Probabilistic Reasoning in Intelligent Systems*, chapter 4; Yedidia, Freeman and Weiss 2003.
struct StanceNetwork {
  private struct Coupling {
    var first: Int
    var second: Int
    /// Odds that the two take the same side.
    var odds: Double
    /// What the first tells the second of its side, as odds, and the second the first.
    var forth = 1.0
    var back = 1.0
  }

  private var leanings: [Double]
  private var couplings: [Coupling] = []
  private var couplingOfPair: [[Int]: Int] = [:]
  private static let rounds = 24

  init(units: Int) { leanings = [Double](repeating: 1, count: units) }

  /// Adds evidence of a unit's side: odds that it is the author's own.
  mutating func lean(_ unit: Int, _ odds: Double) { leanings[unit] *= odds }

  /// Adds evidence about two units: odds that they are on the same side.
  mutating func couple(_ first: Int, _ second: Int, _ odds: Double) {
    guard first != second else { return }
    let pair = [min(first, second), max(first, second)]
    if let known = couplingOfPair[pair] {
      couplings[known].odds *= odds
    } else {
      couplingOfPair[pair] = couplings.count
      couplings.append(Coupling(first: pair[0], second: pair[1], odds: odds))
    }
  }

  /// Passes what the units know along the couplings until it settles.
  ///
  /// - Complexity: O(*c*) in couplings.
  mutating func settle() {
    for _ in 0..<Self.rounds {
      let odds = oddsOfUnits()
      for index in couplings.indices {
        let coupling = couplings[index]
        let first = odds[coupling.first] / coupling.back
        let second = odds[coupling.second] / coupling.forth
        couplings[index].forth = (coupling.odds * first + 1) / (coupling.odds + first)
        couplings[index].back = (coupling.odds * second + 1) / (coupling.odds + second)
      }
    }
  }

  /// For each unit the odds that its side is the author's own.
  func oddsOfUnits() -> [Double] {
    var odds = leanings
    for coupling in couplings {
      odds[coupling.first] *= coupling.back
      odds[coupling.second] *= coupling.forth
    }
    return odds
  }

  /// The odds that two units are on the same side.
  func sameSide(_ first: Int, _ second: Int) -> Double {
    let all = oddsOfUnits()
    var (one, other, odds) = (all[first], all[second], 1.0)
    if let index = couplingOfPair[[min(first, second), max(first, second)]] {
      let coupling = couplings[index]
      one /= first == coupling.first ? coupling.back : coupling.forth
      other /= second == coupling.second ? coupling.forth : coupling.back
      odds = coupling.odds
    }
    return odds * (one * other + 1) / (one + other)
  }
}
