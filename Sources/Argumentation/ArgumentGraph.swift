public import Claims
public import Prose
public import Rules

/// How one statement bears on another.
public enum Relation: String, Sendable, CaseIterable {
  case supports, attacks, undercuts, rephrases, prefers
}

/// An argument map: statements of the texts, the issues they meet in, and the relations between them.
///
/// Every edge rests on a finding: the map draws no line that the texts do not give.
public struct ArgumentGraph: Sendable {
  /// Index of a node within its graph.
  public struct NodeID: Hashable, Comparable, Sendable {
    public var rawValue: Int32
    public init(_ index: Int) { rawValue = Int32(index) }
    public var index: Int { Int(rawValue) }
    public static func < (a: NodeID, b: NodeID) -> Bool { a.rawValue < b.rawValue }
  }

  /// Words of a text that take part in a tension.
  public struct Node: Hashable, Sendable {
    public var document: DocumentID
    public var claim: ClaimID
    public var span: Span
    public var concept: String
    public var stance: Stance
    public var holder: Holder
    public var commitment: Commitment
  }

  public struct Edge: Hashable, Sendable {
    public var source: NodeID
    public var target: NodeID
    /// nil for a tension that the text leaves open.
    public var relation: Relation?
    public var status: Status
    /// The rule's id.
    public var rule: String
    /// The words that draw the line; nil for a latent tension.
    public var cue: Finding.Signal?
    public var confidence: Double
  }

  /// Ascending by document, place and concept.
  public let nodes: [Node]
  /// In the order of the findings they rest on.
  public let edges: [Edge]

  /// Builds the map of an analysis.
  ///
  /// - Complexity: O(*n* log *n*) in findings.
  public init(_ analysis: Analysis) {
    let sides = analysis.findings.flatMap { [Node($0.left), Node($0.right)] }
    let nodes = Set(sides).sorted(by: Node.precedes)
    let index = Dictionary(
      nodes.enumerated().map { ($1, NodeID($0)) }, uniquingKeysWith: { first, _ in first })
    self.nodes = nodes
    edges = analysis.findings.compactMap { finding in
      guard let left = index[Node(finding.left)], let right = index[Node(finding.right)] else { return nil }
      return Edge(finding, left: left, right: right)
    }
  }

  public subscript(id: NodeID) -> Node { nodes[id.index] }
}

extension ArgumentGraph.Node {
  init(_ evidence: Finding.Evidence) {
    self.init(
      document: evidence.document, claim: evidence.claim, span: evidence.span, concept: evidence.concept,
      stance: evidence.stance, holder: evidence.holder, commitment: evidence.commitment)
  }

  static func precedes(_ a: Self, _ b: Self) -> Bool {
    let first = (a.document, a.span, a.concept, a.stance.rawValue)
    let second = (b.document, b.span, b.concept, b.stance.rawValue)
    if first != second { return first < second }
    return a.commitment.rawValue < b.commitment.rawValue
  }
}

extension ArgumentGraph.Edge {
  /// What a finding says of its two sides: a preference runs from the winner, all else from left to right.
  init(_ finding: Finding, left: ArgumentGraph.NodeID, right: ArgumentGraph.NodeID) {
    let relation: Relation? =
      switch finding.status {
      case .asserted, .reported, .contested: .attacks
      case .denied: .supports
      case .prioritised: .prefers
      case .latent: nil
      }
    let runsBack = finding.winner == .right
    self.init(
      source: runsBack ? right : left, target: runsBack ? left : right, relation: relation,
      status: finding.status,
      rule: finding.rule, cue: finding.cue, confidence: finding.confidence)
  }
}
