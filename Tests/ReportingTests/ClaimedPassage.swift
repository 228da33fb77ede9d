import Claims
import Prose
import Reporting
import Rules
import Testing

/// A text with claims made by hand, their words named by quoting them.
struct ClaimedPassage {
  let text: Text
  private(set) var claims: [Claim] = []
  private(set) var references: [Reference] = []

  init(_ source: String, id: String = "a.txt") {
    text = Reader().read(Document(id: id, path: "texts/\(id)", source: Array(source.utf8)))
  }

  /// The tokens of a quotation from the text, in pieces where `…` stands for words left out.
  func words(_ quote: String) throws -> Constituent {
    var pieces: [Range<Int>] = []
    for part in quote.split(separator: " … ") {
      let from = pieces.last?.upperBound ?? 0
      let piece = text.tokens[from...].indices.lazy.compactMap { tokens(part, from: $0) }.first
      pieces.append(try #require(piece, "“\(part)” is not in the text"))
    }
    return Constituent(pieces, head: TokenID(pieces.last.map { $0.upperBound - 1 } ?? 0))
  }

  /// The tokens of some words, if they stand at a token; half-open, 0-based indices.
  private func tokens(_ words: Substring, from token: Int) -> Range<Int>? {
    let start = text.tokens[token].span.lower
    let end = start + words.utf8.count
    guard text.document.source[start...].starts(with: words.utf8),
      let last = text.tokens[token...].firstIndex(where: { $0.span.upper == end })
    else { return nil }
    return token..<last + 1
  }

  func span(_ quote: String) throws -> Span { try #require(text.span(of: words(quote))) }

  func role(
    _ kind: Role.Kind, _ full: String, marker: String? = nil, compact: String? = nil, isShared: Bool = false
  ) throws -> Role {
    try Role(
      kind: kind, marker: marker.map { try words($0) }, full: words(full),
      compact: compact.map { try words($0) },
      isShared: isShared)
  }

  /// Adds a claim whose words are all those between the first and the last quoted.
  mutating func add(
    _ predicate: String, _ roles: [Role], _ construction: Construction = .verbal, implied: String? = nil,
    isPassive: Bool = false, attributes: Attributes = Attributes(), parent: Int? = nil,
    confidence: Double = 0.9
  ) throws {
    let full = try words(predicate)
    let own = (full.pieces + roles.filter { !$0.isShared }.flatMap { $0.marker.pieces + $0.full.pieces })
    let lower = try #require(own.map(\.lowerBound).min())
    let upper = try #require(own.map(\.upperBound).max())
    let sentence = try #require(text.sentences.firstIndex { $0.tokens.contains(lower) })
    claims.append(
      Claim(
        id: ClaimID(claims.count), sentence: SentenceID(sentence), tokens: lower..<upper,
        span: text.span(ofTokens: lower..<upper), construction: construction,
        predicate: Predicate(
          head: full.isEmpty ? roles[0].head : full.head, full: full, implied: implied, isPassive: isPassive),
        roles: roles, attributes: attributes, parent: parent.map { ClaimID($0) }, confidence: confidence))
  }

  var analysis: Analysis {
    Analysis(
      texts: [ClaimedText(text: text, claims: claims, links: [], references: references)], findings: [],
      pack: RulePack(
        cues: [], cueTests: [], concepts: [], rules: [], digest: "0123456789abcdef", diagnostics: []),
      diagnostics: [])
  }
}

extension ClaimedPassage {
  /// Claims that nest, overlap, share words, skip words and leave words out.
  static func full(prefix: String = "") throws -> ClaimedPassage {
    var passage = ClaimedPassage(
      prefix
        + """
        Critics say that, if prices rise, trade — <sadly> — must not harm
        the people of the coast.

        The minister, an old friend, was never asked by the council, and resigned in May.

        """)
    let content = try passage.role(.content, "trade … must not harm\nthe people of the coast")
    try passage.add("say", [passage.role(.subject, "Critics"), content])
    var attributes = Attributes(
      polarity: .negated, modality: .obligation, holder: .vague(try passage.span("Critics")),
      commitment: .reported)
    attributes.condition = try passage.span("if prices rise")
    try passage.add(
      "must not harm",
      [
        passage.role(.subject, "trade"),
        passage.role(.object, "the people of the coast", compact: "the people"),
      ], attributes: attributes, parent: 0)
    try passage.add("rise", [passage.role(.subject, "prices")])
    try passage.add(
      "", [passage.role(.subject, "The minister"), passage.role(.attribute, "an old friend")], .apposition,
      implied: "is", confidence: 0.6)
    try passage.add(
      "was never asked",
      [passage.role(.subject, "The minister"), passage.role(.agent, "the council", marker: "by")],
      isPassive: true, attributes: Attributes(polarity: .negated))
    try passage.add(
      "resigned",
      [
        passage.role(.subject, "The minister", isShared: true), passage.role(.time, "May", marker: "in"),
      ])
    let may = try passage.words("May")
    passage.claims[5].quantities = [
      Quantity(
        kind: .date, lower: nil, upper: nil, month: 5, tokens: may.pieces[0], span: try passage.span("May"),
        role: 1)
    ]
    let friend = try passage.words("an old friend")
    passage.references = [
      Reference(
        kind: .definite, head: friend.head, tokens: friend.pieces[0],
        antecedent: try passage.words("The minister"),
        confidence: 0.75)
    ]
    return passage
  }
}
