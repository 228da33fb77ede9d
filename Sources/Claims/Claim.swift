public import Prose

/// Index of a claim within its document, in source order.
public struct ClaimID: Hashable, Comparable, Sendable {
  public var rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }
  public init(_ index: Int) { rawValue = Int32(index) }
  public var index: Int { Int(rawValue) }
  public static func < (a: ClaimID, b: ClaimID) -> Bool { a.rawValue < b.rawValue }
}

/// Whether a claim says that something is so or that it is not.
public enum Polarity: String, Sendable, CaseIterable { case affirmed, negated }

/// How a claim relates what it says to the actual world.
public enum Modality: String, Sendable, CaseIterable {
  case assertion, intention, obligation, recommendation, possibility, permission, prohibition, hypothesis
}

/// What a claim does: states, asks or directs.
public enum Force: String, Sendable, CaseIterable { case statement, question, directive }

/// How far the author of the document stands behind a claim.
public enum Commitment: String, Sendable, CaseIterable {
  /// The author's own word.
  case own
  /// Somebody else's word, which the author adopts ("as X has noted").
  case endorsed
  /// Somebody else's word, left standing ("critics say").
  case reported
  /// Granted for the sake of argument ("while some argue").
  case conceded
  /// Turned down ("contrary to the claim that").
  case rejected
}

/// Who holds a claim.
public enum Holder: Hashable, Sendable {
  case author
  /// An actor with a name or description in the text.
  case named(Span)
  /// Nobody in particular: "some", "critics".
  case vague(Span)
}

/// One proposition that a text puts forward.
public struct Claim: Hashable, Sendable {
  public var id: ClaimID
  public var sentence: SentenceID
  /// Half-open range of 0-based token indices of the document.
  public var tokens: Range<Int>
  public var span: Span
  public var subject: Span?
  public var predicate: Span?
  public var object: Span?
  public var polarity: Polarity
  public var modality: Modality
  public var force: Force
  public var holder: Holder
  public var commitment: Commitment
  /// The clause on which the claim depends ("if", "unless", "provided that").
  public var condition: Span?

  package init(
    id: ClaimID, sentence: SentenceID, tokens: Range<Int>, span: Span, subject: Span? = nil,
    predicate: Span? = nil, object: Span? = nil, polarity: Polarity = .affirmed,
    modality: Modality = .assertion, force: Force = .statement, holder: Holder = .author,
    commitment: Commitment = .own, condition: Span? = nil
  ) {
    self.id = id
    self.sentence = sentence
    self.tokens = tokens
    self.span = span
    self.subject = subject
    self.predicate = predicate
    self.object = object
    self.polarity = polarity
    self.modality = modality
    self.force = force
    self.holder = holder
    self.commitment = commitment
    self.condition = condition
  }
}
