public import Prose

/// How one claim bears on another, by a connective or by the grammar between them.
///
/// Source of the notion of arguments: Prasad et al. 2008 (Penn Discourse Treebank 2.0), aclanthology.org/L08-1093.
public struct DiscourseRelation: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// The two are set against each other, in the order of the text.
    case contrast
    /// First what is granted, second what holds all the same.
    case concession
    /// First the reason, second the consequence.
    case cause
    /// First the condition, second what depends on it.
    case condition
    /// First what is done, second what it is done for.
    case purpose
    /// The second says the first again in other words, or spells it out.
    case restatement
    /// The second is an instance of the first.
    case exemplification
    /// First the earlier, second the later; of two at the same time, first the one that dates the other.
    case temporal
    /// The second goes on in the line of the first, in the order of the text.
    case addition
  }

  /// One of the two sides.
  public struct Argument: Hashable, Sendable {
    public var claim: ClaimID
    /// Its words without the cue and without the other argument; the head is that of its clause.
    public var words: Constituent

    package init(claim: ClaimID, words: Constituent) {
      self.claim = claim
      self.words = words
    }
  }

  /// A place among the two arguments.
  public enum Place: Hashable, Sendable { case first, second }

  public var kind: Kind
  public var first: Argument
  public var second: Argument
  /// Half-open 0-based token indices of the connective, or of the colon or semicolon that stands for one.
  public var cueTokens: Range<Int>
  public var cue: Span
  /// The argument that the cue belongs to by grammar: "Arg2" of the Penn Discourse Treebank; the other is "Arg1".
  public var cueArgument: Place
  /// Whether the second holds where the first does not: "unless".
  public var isExclusive: Bool
  /// From 0 to 1: how surely the cue means this kind here.
  public var confidence: Double

  package init(
    kind: Kind, first: Argument, second: Argument, cueTokens: Range<Int>, cue: Span, cueArgument: Place,
    isExclusive: Bool = false, confidence: Double
  ) {
    self.kind = kind
    self.first = first
    self.second = second
    self.cueTokens = cueTokens
    self.cue = cue
    self.cueArgument = cueArgument
    self.isExclusive = isExclusive
    self.confidence = confidence
  }
}

/// A word or phrase that signals a discourse relation, whether or not both its arguments were found.
public struct DiscourseCue: Hashable, Sendable {
  public var kind: DiscourseRelation.Kind
  /// Half-open 0-based token indices.
  public var tokens: Range<Int>
  /// The head of the clause that the cue belongs to.
  public var clause: TokenID
  /// What that clause is in the relation.
  public var cueArgument: DiscourseRelation.Place
  /// Whether the other argument is yet to come: "Granted, prices rose, *but* …".
  public var looksAhead: Bool
  /// Whether the clause that the cue belongs to is said not to hold: "unless".
  public var isExclusive: Bool
  /// From 0 to 1: how surely the cue means this kind here.
  public var confidence: Double
}
