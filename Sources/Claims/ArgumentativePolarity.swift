public import Prose

/// Tells whether one unit of an argument supports or attacks another.
///
/// The units of a text are taken to speak either for the author or for an opponent: connectives say which of them go
/// together, concessions and hedges which of them are the opponent's, and a unit attacks another when the two are on
/// different sides.
///
/// Sources: Peldszus and Stede 2015 (joint prediction of role and function), doi:10.18653/v1/D15-1110; Anscombre and
/// Ducrot 1977 ("but" introduces what the author argues for), *Lingua* 43.
public struct ArgumentativePolarity: Sendable {
  /// From one unit to another, by their indices.
  public struct Edge: Hashable, Sendable {
    public var source: Int
    public var target: Int

    public init(source: Int, target: Int) {
      self.source = source
      self.target = target
    }
  }

  public enum Verdict: String, Sendable, CaseIterable { case supports, attacks }

  public struct Judgement: Hashable, Sendable {
    public var verdict: Verdict
    /// From 0.5 to 1: how surely the verdict holds.
    public var confidence: Double
    /// What speaks for or against it, strongest first.
    public var reasons: [Reason]
  }

  /// One piece of evidence about a unit or two.
  public struct Reason: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
      /// A connective joins the two units.
      case relation
      /// The author grants the unit in advance of an answer.
      case granted
      /// The unit answers what was granted before it.
      case answer
      /// The unit is what somebody else holds.
      case reported
      /// The unit only calls something possible.
      case possibility
      /// One unit says what the other denies.
      case negation
    }

    public var kind: Kind
    /// The words that show it.
    public var span: Span
    /// The units concerned.
    public var units: [Int]
    /// Above 1 for the author's own side, or for the same side; below 1 for the opponent's, or for different sides.
    public var odds: Double
  }

  private var network: StanceNetwork
  private let reasons: [Reason]

  /// Reads the evidence for the units of a text.
  ///
  /// - Parameters:
  ///   - units: The tokens of each unit in source order: half-open ranges of 0-based token indices, ascending.
  ///   - edges: The pairs that are known to bear on one another; a unit from which no edge leads, though some lead to
  ///     it, is taken for a main claim.
  /// - Complexity: O(*n*) in the tokens of the text and in edges.
  public init(_ text: ClaimedText, units: [[Range<Int>]], edges: [Edge] = []) {
    var evidence = ArgumentEvidence(text: text, units: units)
    evidence.gather()
    reasons = evidence.reasons
    network = StanceNetwork(units: units.count)
    for reason in reasons {
      if reason.units.count == 2 {
        network.couple(reason.units[0], reason.units[1], reason.odds)
      } else {
        network.lean(reason.units[0], reason.odds)
      }
    }
    let sources = Set(edges.map(\.source))
    let targets = Set(edges.map(\.target))
    for unit in units.indices {
      let isMain = targets.contains(unit) && !sources.contains(unit)
      network.lean(unit, isMain ? Self.mainClaim : Self.ownSide)
    }
    for edge in edges { network.couple(edge.source, edge.target, Self.support) }
    network.settle()
  }

  /// Odds that any unit is on the author's side: a text mostly argues for what it wants.
  private static var ownSide: Double { 2.2 }
  private static var mainClaim: Double { 50 }
  /// Odds that a unit supports what it bears on, before anything is known of either.
  private static var support: Double { 1.1 }

  /// Whether one unit supports or attacks another.
  public func judgement(_ edge: Edge) -> Judgement {
    let odds = network.sameSide(edge.source, edge.target)
    let probability = odds / (1 + odds)
    let concerned = reasons.filter { reason in
      reason.units.contains(edge.source) || reason.units.contains(edge.target)
    }
    return Judgement(
      verdict: odds >= 1 ? .supports : .attacks, confidence: max(probability, 1 - probability),
      reasons: concerned.sorted { max($0.odds, 1 / $0.odds) > max($1.odds, 1 / $1.odds) })
  }
}
