import Claims
import Prose

/// A claimed text with its concept hits, as the engine's parts look at it.
struct Passage {
  let claimed: ClaimedText
  /// Words of the shortest clause that a reader can judge by itself, and of the longest one quoted whole.
  private static let (fewestWords, mostWords) = (12, 32)
  /// Words at either end of a stretch of a longer clause that are left out for the sake of a mark.
  private static let reach = 6
  /// Claims that are clauses with a finite verb.
  private static let clauses: Set<Construction> = [.verbal, .copular, .existential]
  /// Ascending by first token.
  let hits: [ConceptMatcher.Hit]

  /// - Parameter entry: A lexicon entry to leave out, as its number in the matcher.
  init(_ claimed: ClaimedText, matcher: ConceptMatcher, without entry: Int? = nil) {
    self.claimed = claimed
    let all = claimed.text.sentences.flatMap {
      matcher.hits(in: claimed.text, tokens: $0.tokens, without: entry)
    }
    hits = Self.affirmed(all, in: claimed)
  }

  /// The hits that no word right ahead of them takes back: "without foreign interference", "the end of occupation".
  private static func affirmed(_ hits: [ConceptMatcher.Hit], in claimed: ClaimedText) -> [ConceptMatcher.Hit]
  {
    var cue = 0
    let takers = claimed.cues.filter { $0.kind == .absence }
    return hits.filter { hit in
      while cue < takers.count, takers[cue].end + 4 < hit.tokens.lowerBound { cue += 1 }
      var next = cue
      while next < takers.count, takers[next].tokens.lowerBound < hit.tokens.lowerBound {
        let between = takers[next].end..<max(takers[next].end, hit.tokens.lowerBound)
        if takers[next].end <= hit.tokens.lowerBound, between.count <= 3,
          between.allSatisfy({ claimed.words[$0].tense == .none })
        {
          return false
        }
        next += 1
      }
      return true
    }
  }

  var text: Text { claimed.text }

  /// The hits that lie within a range of tokens.
  ///
  /// - Complexity: O(log *n* + *k*).
  func hits(in range: Range<Int>) -> ArraySlice<ConceptMatcher.Hit> {
    let lower = hits.partitioningIndex { $0.tokens.lowerBound >= range.lowerBound }
    var upper = lower
    while upper < hits.count, hits[upper].tokens.lowerBound < range.upperBound { upper += 1 }
    return hits[lower..<upper].filter { $0.tokens.upperBound <= range.upperBound }[...]
  }

  /// The claim that a token belongs to; nil in a text without claims.
  func claim(at token: Int) -> Claim? {
    claimed.owners.isEmpty ? nil : claimed[claimed.owners[token]]
  }

  /// The 0-based index of the sentence that a token stands in.
  ///
  /// - Complexity: O(log *n*) in sentences.
  func sentence(at token: Int) -> Int {
    max(0, text.sentences.partitioningIndex { $0.tokens.lowerBound > token } - 1)
  }

  /// The tokens of some sentences.
  func tokens(of sentences: ClosedRange<Int>) -> Range<Int> {
    text.sentences[sentences.lowerBound].tokens
      .lowerBound..<text.sentences[sentences.upperBound].tokens.upperBound
  }

  /// The lowercase form of a token.
  func word(_ token: Int) -> String { text.vocabulary.spelling(of: text.tokens[token].form) }

  /// The links of some sentences.
  ///
  /// - Complexity: O(log *n* + *k*).
  func links(in sentences: ClosedRange<Int>) -> ArraySlice<Link> {
    let first = claimed.links.partitioningIndex { $0.sentence.index >= sentences.lowerBound }
    return claimed.links[first...].prefix { $0.sentence.index <= sentences.upperBound }
  }

  func sentence(of claim: Claim) -> Sentence { text.sentences[claim.sentence.index] }

  /// The clause around a hit, cut at `bounds`; of a long one, what stands nearest.
  func clause(around hit: Range<Int>, within bounds: Range<Int>) -> Range<Int> {
    guard let claim = claim(at: hit.lowerBound) else { return hit }
    let reach = claim.tokens.clamped(to: bounds)
    let whole = min(reach.lowerBound, hit.lowerBound)..<max(reach.upperBound, hit.upperBound)
    guard whole.count > 32 else { return trimmed(whole, around: hit) }
    let margin = max(0, (30 - hit.count) / 2)
    return trimmed((hit.lowerBound - margin..<hit.upperBound + margin).clamped(to: whole), around: hit)
  }

  /// The shortest clause around a hit that is long enough to be understood alone, as a quotation; a sentence where no clause is,
  /// and of a long one a stretch of it.
  ///
  /// - Complexity: O(log *n* + *k*) for *k* claims of the sentence.
  func quotation(of hit: Range<Int>) -> Span {
    let sentence = self.sentence(at: hit.lowerBound)
    let first = claimed.claims.partitioningIndex { $0.sentence.index >= sentence }
    let clauses = claimed.claims[first...].prefix { $0.sentence.index == sentence }
      .filter { Self.clauses.contains($0.construction) && $0.tokens.contains(hit) }.map(\.tokens)
    let whole = text.sentences[sentence].tokens
    let chosen = clauses.filter { $0.count >= Self.fewestWords }.min { $0.count < $1.count } ?? whole
    let quoted = chosen.count <= Self.mostWords ? chosen : stretch(of: chosen, around: hit)
    return text.span(ofTokens: trimmed(quoted, around: hit))
  }

  /// The stretch of a long clause around a hit, from mark to mark where marks stand near its ends.
  private func stretch(of clause: Range<Int>, around hit: Range<Int>) -> Range<Int> {
    func isMark(_ token: Int) -> Bool { [",", ";", ":", "–", "—"].contains(word(token)) }
    let margin = max(0, (Self.mostWords - hit.count) / 2)
    let near = (hit.lowerBound - margin..<hit.upperBound + margin).clamped(to: clause)
    let ahead = (near.lowerBound..<min(near.lowerBound + Self.reach, hit.lowerBound)).first(where: isMark)
    let behind = (max(hit.upperBound, near.upperBound - Self.reach)..<near.upperBound).last(where: isMark)
    return (ahead.map { $0 + 1 } ?? near.lowerBound)..<(behind ?? near.upperBound)
  }

  /// The words of two quotations cut where they run into each other: what stands ahead of the later hit is the earlier one's.
  func apart(_ a: Range<Int>, _ b: Range<Int>, hits: (Range<Int>, Range<Int>)) -> (Range<Int>, Range<Int>) {
    guard a.overlaps(b), !hits.0.overlaps(hits.1) else { return (a, b) }
    guard hits.0.lowerBound < hits.1.lowerBound else {
      let (second, first) = apart(b, a, hits: (hits.1, hits.0))
      return (first, second)
    }
    let earlier = min(a.lowerBound, hits.0.lowerBound)..<min(a.upperBound, hits.1.lowerBound)
    let later = max(b.lowerBound, earlier.upperBound)..<b.upperBound
    return (trimmed(earlier, around: hits.0), trimmed(later, around: hits.1))
  }

  /// A range without words at its ends that no quotation begins or ends with, and without what only leads up to the
  /// clause: "In both cases, …".
  private func trimmed(_ range: Range<Int>, around hit: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < hit.lowerBound, !claimed.quotability[lower].contains(.canBegin), !opensClause(lower) {
      lower += 1
    }
    if let start = subject(behindOpening: lower..<hit.lowerBound + 1) { lower = start }
    while upper > hit.upperBound, !claimed.quotability[upper - 1].contains(.canEnd) { upper -= 1 }
    return lower..<upper
  }

  /// Whether a token is a preposition that a clause begins with: "*At* the same time we need …".
  private func opensClause(_ token: Int) -> Bool {
    claimed.words[token].kind == .preposition && claim(at: token)?.tokens.lowerBound == token
  }

  /// Where the subject begins behind an adverb, or a preposition with its words, that a comma sets off from it; nil where
  /// nothing of the kind opens a clause.
  private func subject(behindOpening words: Range<Int>) -> Int? {
    guard let first = words.first, [.preposition, .adverb].contains(claimed.words[first].kind),
      let start = claim(at: words.upperBound - 1)?.role(.subject)?.full.tokens.lowerBound,
      words.dropFirst().contains(start), word(start - 1) == ","
    else { return nil }
    return start
  }

  /// Evidence words of a hit inside a phrase: the whole phrase, or what surrounds the hit in a long one.
  func evidence(around hit: Range<Int>, in phrase: Constituent) -> Range<Int> {
    phrase.tokens.count <= 25
      ? trimmed(phrase.tokens, around: hit) : clause(around: hit, within: phrase.tokens)
  }
}
