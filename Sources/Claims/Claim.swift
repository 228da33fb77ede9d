public import Prose

/// Index of a claim within its document, in source order.
public struct ClaimID: Hashable, Comparable, Sendable {
  public var rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }
  public init(_ index: Int) { rawValue = Int32(index) }
  public var index: Int { Int(rawValue) }
  public static func < (a: ClaimID, b: ClaimID) -> Bool { a.rawValue < b.rawValue }
}

/// One proposition that a text puts forward, with who says it and how firmly.
@dynamicMemberLookup
public struct Claim: Hashable, Sendable {
  public var id: ClaimID
  public var sentence: SentenceID
  /// From the first to behind the last of the proposition's own words; half-open, 0-based token indices.
  public var tokens: Range<Int>
  public var span: Span
  public var construction: Construction
  public var predicate: Predicate
  /// Subject first, then by their place in the text.
  public var roles: [Role]
  public var attributes: Attributes
  /// Numbers, shares, dates and the like, in source order.
  public var quantities: [Quantity] = []
  /// How much of a role the claim speaks of, in source order.
  public var quantifiers: [Quantifier] = []
  /// The claim that this one is the content of: "the council says" of "that trade harms".
  public var parent: ClaimID?
  /// From 0 to 1: how surely a reader would accept that the text says this.
  public var confidence: Double

  package init(
    id: ClaimID, sentence: SentenceID, tokens: Range<Int>, span: Span, construction: Construction = .fragment,
    predicate: Predicate? = nil, roles: [Role] = [], attributes: Attributes = Attributes(),
    parent: ClaimID? = nil,
    confidence: Double = 1
  ) {
    self.id = id
    self.sentence = sentence
    self.tokens = tokens
    self.span = span
    self.construction = construction
    let head = TokenID(tokens.lowerBound)
    self.predicate =
      predicate ?? Predicate(head: head, full: Constituent(tokens.isEmpty ? [] : [tokens], head: head))
    self.roles = roles
    self.attributes = attributes
    self.parent = parent
    self.confidence = confidence
  }

  /// Confidence from which lists made for readers show a claim unless asked for others: about one in ten of those is at fault.
  public static let reportableConfidence = 0.8

  /// The first role of a kind; nil without one.
  public func role(_ kind: Role.Kind) -> Role? { roles.first { $0.kind == kind } }

  /// What the predicate says of the subject: its object, attribute or content, or else its first other phrase.
  public var object: Role? {
    role(.object) ?? role(.attribute) ?? role(.content) ?? role(.oblique)
  }

  /// The attributes, as if they were the claim's own.
  public subscript<Value>(dynamicMember path: WritableKeyPath<Attributes, Value>) -> Value {
    get { attributes[keyPath: path] }
    set { attributes[keyPath: path] = newValue }
  }
}
