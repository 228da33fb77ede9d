public import Prose

/// The part that a phrase plays in a proposition.
public struct Role: Hashable, Sendable {
  /// What the phrase is to the predicate, by grammar.
  public enum Kind: String, Sendable, CaseIterable {
    /// Who or what acts or is spoken of; of a passive, what is acted upon.
    case subject
    /// Who acts in a passive: "by the council".
    case agent
    /// What is acted upon.
    case object
    /// To or for whom, without a preposition: "gave *states* time".
    case recipient
    /// What the subject or object is or becomes: "is *a right*", "called it *unjust*".
    case attribute
    /// A proposition in the place of an object: "said *that trade harms*".
    case content
    /// Anything else that a preposition or case brings in: "depends *on trade*".
    case oblique
    case time, place, manner, cause, purpose
    /// A clause or phrase on which the proposition depends.
    case condition
  }

  public var kind: Kind
  /// The preposition, as the words that stand ahead of the phrase ("because of"); empty without one.
  public var marker: Constituent
  /// The phrase with everything that belongs to it, without its marker.
  public var full: Constituent
  /// The phrase without relative clauses, asides and loose modifiers.
  public var compact: Constituent
  /// Whether the phrase stands elsewhere in the sentence and is understood here: an antecedent, a shared subject.
  public var isShared: Bool

  package init(
    kind: Kind, marker: Constituent? = nil, full: Constituent, compact: Constituent? = nil,
    isShared: Bool = false
  ) {
    self.kind = kind
    self.marker = marker ?? Constituent([], head: full.head)
    self.full = full
    self.compact = compact ?? full
    self.isShared = isShared
  }

  /// The head word.
  public var head: TokenID { full.head }
}

/// What a proposition says of its roles.
public struct Predicate: Hashable, Sendable {
  /// The word that the roles depend on: a verb, the noun or adjective behind a copula, a nominalisation.
  public var head: TokenID
  /// Auxiliaries, negation, particles and the verbs above and at the head: "has not tried to stop".
  public var full: Constituent
  /// The same without auxiliaries and adverbs: "tried to stop".
  public var compact: Constituent
  /// The word that the text leaves out: "is" of an apposition, "has" of a possessive; nil when it has its own.
  public var implied: String?
  /// Whether the subject is what is acted upon.
  public var isPassive: Bool

  package init(
    head: TokenID, full: Constituent, compact: Constituent? = nil, implied: String? = nil,
    isPassive: Bool = false
  ) {
    self.head = head
    self.full = full
    self.compact = compact ?? full
    self.implied = implied
    self.isPassive = isPassive
  }
}

/// The grammar that puts a proposition forward.
public enum Construction: String, Sendable, CaseIterable {
  /// A clause with a verb.
  case verbal
  /// "X is Y."
  case copular
  /// "There is X."
  case existential
  /// A participle or infinitive that a noun or clause carries: "goods *sold abroad*".
  case participial
  /// "X, the Y, …".
  case apposition
  /// "X's Y", "the Y of X".
  case possession
  /// An event in the form of a noun: "the *protection* of civilians".
  case nominalisation
  /// Words without a predicate: a heading, a fragment.
  case fragment
}
