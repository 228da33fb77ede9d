public import Prose

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

/// Who holds a claim, how firmly, and under what condition.
public struct Attributes: Hashable, Sendable {
  public var polarity: Polarity
  public var modality: Modality
  public var force: Force
  /// Whether a question expects no answer.
  public var isRhetorical: Bool
  public var holder: Holder
  public var commitment: Commitment
  /// The clause on which the claim depends ("if", "unless", "provided that").
  public var condition: Span?

  package init(
    polarity: Polarity = .affirmed, modality: Modality = .assertion, force: Force = .statement,
    isRhetorical: Bool = false, holder: Holder = .author, commitment: Commitment = .own,
    condition: Span? = nil
  ) {
    self.polarity = polarity
    self.modality = modality
    self.force = force
    self.isRhetorical = isRhetorical
    self.holder = holder
    self.commitment = commitment
    self.condition = condition
  }
}
