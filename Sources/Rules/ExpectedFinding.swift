public import Claims

/// A finding that a corpus file says must be reported on it.
public struct ExpectedFinding: Hashable, Sendable {
  public var rule: String
  public var status: Status
  /// For `prioritised` alone; nil when either side may win.
  public var winner: Side?
  /// Words that the left quote must overlap.
  public var left: String
  /// Words that the right quote must overlap.
  public var right: String
  /// Why it is known not to be found for now; nil when it must be found.
  public var knownGap: String?
  public var place: FilePlace

  public init(
    rule: String, status: Status, winner: Side?, left: String, right: String, knownGap: String? = nil,
    place: FilePlace
  ) {
    self.knownGap = knownGap
    self.rule = rule
    self.status = status
    self.winner = winner
    self.left = left
    self.right = right
    self.place = place
  }
}
