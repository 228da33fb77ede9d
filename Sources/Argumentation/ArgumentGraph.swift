public import Claims
public import Prose
public import Rules

/// An argument map: statements of the texts, the issues they bear on, and the relations between them.
///
/// Every edge rests on a finding, so on words of a text:
///
/// | status | edge |
/// |---|---|
/// | asserted | the sides attack each other |
/// | reported | the same, attributed to its holder |
/// | prioritised | the winner is preferred to the loser |
/// | denied, by words of harmony | the sides support each other, or the one that serves supports the other |
/// | denied otherwise ("not at odds with") | the denying statement undercuts the issue; that two things do not conflict does not yet make one support the other |
/// | latent | an open tension, without a relation |
/// | contested | the statements of the two documents attack each other |
public struct ArgumentGraph: Sendable {
  /// Index of a node within its graph.
  public struct NodeID: Hashable, Comparable, Sendable {
    public var rawValue: Int32
    public init(_ index: Int) { rawValue = Int32(index) }
    public var index: Int { Int(rawValue) }
    public static func < (a: NodeID, b: NodeID) -> Bool { a.rawValue < b.rawValue }
  }

  public enum Node: Hashable, Sendable {
    case issue(Issue)
    case statement(Statement)
  }

  /// The question whether two concepts conflict, as a rule puts it.
  public struct Issue: Hashable, Sendable {
    /// The rule's id.
    public var rule: String
  }

  /// Words of a text that take part in a tension: one side of it, or a sentence that speaks of it as a whole.
  public struct Statement: Hashable, Sendable {
    public var document: DocumentID
    /// The claim in which the words stand, or the first of them.
    public var claim: ClaimID
    public var span: Span
    public var holder: Holder
    public var commitment: Commitment
    /// Ids of the concepts that the words are evidence of, ascending.
    public var concepts: [String]
  }

  public struct Edge: Hashable, Sendable {
    public var source: NodeID
    public var target: NodeID
    /// nil for a tension that the text leaves open.
    public var relation: Relation?
    /// Whether the relation holds both ways.
    public var isMutual: Bool
    public var status: Status
    /// The issue it belongs to.
    public var issue: NodeID
    /// The words that draw the line; nil for a latent tension.
    public var cue: Finding.Signal?
    /// Whose view it is: for a reported tension somebody other than the author, named in the document of the source.
    public var holder: Holder
    /// Which of the rule's sides the source is; nil when it is the statement as a whole.
    public var sourceSide: Side?
    /// From 0 to 1.
    public var confidence: Double
  }

  /// Issues ascending by rule, then statements ascending by document and place.
  public let nodes: [Node]
  /// In the order of the findings they rest on, each once.
  public let edges: [Edge]

  /// Builds the map of an analysis.
  ///
  /// - Complexity: O(*n* log *n*) in findings.
  public init(_ analysis: Analysis) {
    let drafts = EdgeDrafter(analysis).drafts()
    nodes = Self.nodes(of: drafts)
    let index = Dictionary(
      nodes.enumerated().map { (NodeKey($1), NodeID($0)) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Edge> = []
    edges = drafts.compactMap { draft in
      guard let edge = draft.edge(index), seen.insert(edge.withoutConfidence).inserted else { return nil }
      return edge
    }
  }

  public subscript(id: NodeID) -> Node { nodes[id.index] }

  /// A node's name, the same on every run over the same findings: `i1` for an issue, `s1` for a statement.
  public func name(_ id: NodeID) -> String {
    if case .issue = self[id] { return "i\(id.index + 1)" }
    return "s\(id.index + 1 - issueCount)"
  }

  /// The statements that bear on an issue, ascending.
  ///
  /// - Complexity: O(*e* log *e*) in edges.
  public func statements(on issue: NodeID) -> [NodeID] {
    let ends = edges.lazy.filter { $0.issue == issue }.flatMap { [$0.source, $0.target] }
    return Set(ends).subtracting([issue]).sorted()
  }

  private var issueCount: Int {
    nodes.firstIndex { if case .statement = $0 { true } else { false } } ?? nodes.count
  }
}

extension ArgumentGraph.Edge {
  /// Equal for edges that say the same, however surely.
  fileprivate var withoutConfidence: Self {
    var edge = self
    edge.confidence = 0
    return edge
  }
}
