public import Claims
public import Prose

/// Finds where a text speaks of the concepts of a pack.
public struct ConceptMatcher: Sendable {
  /// One place where a concept is spoken of.
  public struct Hit: Hashable, Sendable {
    /// Index into the pack's concepts.
    public var concept: Int
    /// Whether the words name the concept's contrary or damage to it.
    public var isViolation: Bool
    /// Whether the words blame what they name.
    public var isReproach: Bool
    /// Whether the words often mean something else.
    public var isVague: Bool
    /// Half-open range of 0-based token indices.
    public var tokens: Range<Int>
    /// Where the lexicon entry stands.
    public var place: FilePlace
  }

  struct Entry {
    var concept: Int
    var role: Role
    var isVague: Bool
    var place: FilePlace
  }

  enum Role { case reproach, term, violation, exclusion }

  let entries: [Entry]
  let matcher: PhraseMatcher

  /// Compiles the lexicons, adding their words to `vocabulary`, over which texts must then be read.
  public init(_ concepts: [Concept], vocabulary: inout Vocabulary) {
    var entries: [Entry] = []
    var phrases: [Phrase] = []
    for (index, concept) in concepts.enumerated() {
      let roles: [(Role, [Concept.Entry])] = [
        (.reproach, concept.reproaches), (.term, concept.terms), (.violation, concept.violations),
        (.exclusion, concept.exclusions),
      ]
      for (role, list) in roles {
        for entry in list {
          entries.append(Entry(concept: index, role: role, isVague: entry.isVague, place: entry.place))
          phrases.append(entry.phrase)
        }
      }
    }
    self.entries = entries
    matcher = PhraseMatcher(phrases, vocabulary: &vocabulary)
  }

  /// All hits in a range of tokens, by start, then by concept.
  ///
  /// Of two hits of one concept that overlap, the longer one stays; a hit inside an exclusion of its concept is dropped.
  /// - Complexity: O(*n*) in tokens.
  public func hits(in text: Text, tokens: Range<Int>) -> [Hit] {
    hits(among: matcher.matches(in: text, tokens: tokens))
  }

  /// The matches in one range of tokens that count.
  func hits(among matches: [PhraseMatcher.Match]) -> [Hit] {
    var hits: [Hit] = []
    for match in matches {
      let entry = entries[match.phrase]
      guard entry.role != .exclusion else { continue }
      let isCovered = matches.contains { other in
        let rival = entries[other.phrase]
        guard rival.concept == entry.concept, other.tokens.overlaps(match.tokens) else { return false }
        if rival.role == .exclusion { return other.tokens.count >= match.tokens.count }
        return other.tokens.count > match.tokens.count
          || other.tokens.count == match.tokens.count && other.phrase < match.phrase
            && other.tokens.lowerBound <= match.tokens.lowerBound
      }
      guard !isCovered else { continue }
      hits.append(
        Hit(
          concept: entry.concept, isViolation: entry.role == .violation, isReproach: entry.role == .reproach,
          isVague: entry.isVague, tokens: match.tokens, place: entry.place))
    }
    return hits.sorted { ($0.tokens.lowerBound, $0.concept) < ($1.tokens.lowerBound, $1.concept) }
  }
}
