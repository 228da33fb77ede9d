public import Prose

/// What a link cue says of the text in its slots: a conflict, harmony, harm, priority and so on.
public struct Link: Hashable, Sendable {
  /// The arguments of a cue that is the predicate of a claim.
  public struct Frame: Hashable, Sendable {
    public var claim: ClaimID
    /// Who or what acts; nil when the claim leaves it open.
    public var first: Role?
    /// What is acted upon.
    public var second: Role?
  }

  public var kind: CueKind
  /// Index into the lexicon's cues.
  public var cue: Int
  /// The cue's own words.
  public var span: Span
  /// The same as half-open 0-based token indices.
  public var tokens: Range<Int>
  public var sentence: SentenceID
  /// Tokens in which the first argument stands (`{1}` or `{winner}`); empty when the text leaves it open.
  public var first: Range<Int>
  /// Tokens in which the second argument stands (`{2}` or `{loser}`); empty when the text leaves it open.
  public var second: Range<Int>
  /// Whether the first argument only points back ("this", "these two concepts").
  public var firstPointsBack: Bool
  /// Whether an empty first argument may stand elsewhere; a passive without an agent has none.
  public var firstIsOpen: Bool
  /// Whether the cue is an infinitive, whose subject the clause may not name.
  public var isInfinitive: Bool
  public var isNegated: Bool
  public var modality: Modality
  /// The claim whose words hold the cue.
  public var claim: ClaimID
  /// The roles that fill the arguments where the cue is a predicate; `first` and `second` are where to look otherwise.
  public var frames: [Frame]

  package init(
    kind: CueKind, cue: Int, span: Span, tokens: Range<Int>, sentence: SentenceID, first: Range<Int>,
    second: Range<Int>,
    firstPointsBack: Bool, firstIsOpen: Bool, isInfinitive: Bool, isNegated: Bool, modality: Modality,
    claim: ClaimID, frames: [Frame] = []
  ) {
    self.frames = frames
    self.kind = kind
    self.cue = cue
    self.span = span
    self.tokens = tokens
    self.sentence = sentence
    self.first = first
    self.second = second
    self.firstPointsBack = firstPointsBack
    self.firstIsOpen = firstIsOpen
    self.isInfinitive = isInfinitive
    self.isNegated = isNegated
    self.modality = modality
    self.claim = claim
  }
}

/// The claims of one document and the links between what they speak of.
public struct ClaimedText: Sendable {
  public var text: Text
  /// In source order; a claim's id is its index.
  public var claims: [Claim]
  /// In source order.
  public var links: [Link]
  /// All cues found, in source order.
  public var cues: [CueMatcher.Match]
  /// How claims bear on one another, in the order of their cues.
  public var relations: [DiscourseRelation]
  /// All words that signal a discourse relation, also where it is open to what; in source order.
  public var discourseCues: [DiscourseCue]
  /// What pronouns and short names stand for, ascending by their heads.
  public var references: [Reference]
  /// For each token its dictionary form and class; empty in a text put together without syntax.
  public var words: [ClaimWord]
  /// Whose text it is, in lower case, where its metadata or its words tell.
  public var voice: String?

  /// - Parameter owners: For each token, the claim whose words it is first of all; nil for the shortest claim it lies in.
  package init(
    text: Text, claims: [Claim], links: [Link], cues: [CueMatcher.Match] = [],
    quotability: [Quotability] = [], owners: [ClaimID]? = nil, relations: [DiscourseRelation] = [],
    discourseCues: [DiscourseCue] = [], references: [Reference] = [], words: [ClaimWord] = [],
    voice: String? = nil
  ) {
    self.text = text
    self.claims = claims
    self.owners = owners ?? Self.owners(claims, tokens: text.tokens.count)
    self.links = links
    self.cues = cues
    self.quotability = quotability
    self.relations = relations
    self.discourseCues = discourseCues
    self.references = references
    self.words = words
    self.voice = voice
  }

  /// For each token, whether a quotation can begin or end with it.
  package var quotability: [Quotability]

  /// For each token, the claim whose words it is first of all; empty when there are no claims.
  package var owners: [ClaimID]

  /// The shortest claim around each token, or else the first of all.
  private static func owners(_ claims: [Claim], tokens: Int) -> [ClaimID] {
    guard let first = claims.first else { return [] }
    var owners = [ClaimID](repeating: first.id, count: tokens)
    for claim in claims.sorted(by: { ($0.tokens.count, $1.id) > ($1.tokens.count, $0.id) }) {
      for token in claim.tokens { owners[token] = claim.id }
    }
    return owners
  }

  public subscript(id: ClaimID) -> Claim { claims[id.index] }
}
