public import Claims
public import Prose

/// Index of a document within a run, in input order.
public struct DocumentID: Hashable, Comparable, Sendable {
  public var rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }
  public init(_ index: Int) { rawValue = Int32(index) }
  public var index: Int { Int(rawValue) }
  public static func < (a: DocumentID, b: DocumentID) -> Bool { a.rawValue < b.rawValue }
}

/// A tension between two sides, as a rule found it.
public struct Finding: Hashable, Sendable {
  /// One side: the words that carry it and how they stand to the concept.
  public struct Evidence: Hashable, Sendable {
    public var document: DocumentID
    public var claim: ClaimID
    public var concept: String
    public var stance: Stance
    public var holder: Holder
    public var commitment: Commitment
    /// The words that carry it, as findings mark and message them.
    public var span: Span
    /// The words that the concept's lexicon recognised, inside `span`.
    public var hit: Span
    /// The clause that they stand in, long enough to be judged by itself; those of two sides may be the same.
    public var clause: Span

    public init(
      document: DocumentID, claim: ClaimID, concept: String, stance: Stance, holder: Holder,
      commitment: Commitment, span: Span, hit: Span, clause: Span? = nil
    ) {
      self.document = document
      self.claim = claim
      self.concept = concept
      self.stance = stance
      self.holder = holder
      self.commitment = commitment
      self.span = span
      self.hit = hit
      self.clause = clause ?? span
    }
  }

  public struct Signal: Hashable, Sendable {
    public var document: DocumentID
    public var kind: CueKind
    public var span: Span

    public init(document: DocumentID, kind: CueKind, span: Span) {
      self.document = document
      self.kind = kind
      self.span = span
    }
  }

  /// Confidence from which a finding is worth a reader's time; reports show no others unless asked to.
  public static let reportableConfidence = 0.6

  /// What two sides are to each other.
  public enum Kind: String, Sendable, CaseIterable {
    case tension
    /// One voice says both, and not both can hold.
    case contradiction
    /// Two voices say what cannot both hold.
    case disagreement
  }

  public var kind: Kind
  /// The rule's id.
  public var rule: String
  public var status: Status
  /// The side ranked above the other, for a prioritised tension.
  public var winner: Side?
  public var severity: Severity
  /// From 0 to 1.
  public var confidence: Double
  public var left: Evidence
  public var right: Evidence
  /// The words that say how the sides stand to each other; nil for a latent tension.
  public var cue: Signal?
  /// Short reasons, in order, that make up the confidence.
  public var because: [String]

  public init(
    rule: String, status: Status, winner: Side?, severity: Severity, confidence: Double, left: Evidence,
    right: Evidence, cue: Signal?, because: [String], kind: Kind = .tension
  ) {
    self.kind = kind
    self.rule = rule
    self.status = status
    self.winner = winner
    self.severity = severity
    self.confidence = confidence
    self.left = left
    self.right = right
    self.cue = cue
    self.because = because
  }

  public func evidence(_ side: Side) -> Evidence { side == .left ? left : right }
}
