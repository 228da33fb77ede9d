package import Claims
package import Prose

extension ConceptMatcher {
  /// The lexicon entries, numbered concept by concept: reproaches, terms, then violations, then exclusions.
  package var entryPlaces: [FilePlace] { entries.map(\.place) }

  /// The concept of each entry, as an index into the pack's concepts.
  package var entryConcepts: [Int] { entries.map(\.concept) }

  /// All hits in a range of tokens, as if an entry did not stand in its lexicon.
  package func hits(in text: Text, tokens: Range<Int>, without entry: Int?) -> [Hit] {
    let matches = matcher.matches(in: text, tokens: tokens)
    guard let entry else { return hits(among: matches) }
    return hits(among: matches.filter { $0.phrase != entry })
  }

  /// The entries whose phrases stand in a range of tokens, whether or not they count there; ascending.
  package func present(in text: Text, tokens: Range<Int>) -> [Int] {
    Set(matcher.matches(in: text, tokens: tokens).map(\.phrase)).sorted()
  }

  /// The entries that make or take back a hit in a range of tokens; ascending.
  ///
  /// A term or violation does so when it is a hit, an exclusion when a term or violation within it is none.
  package func effective(in text: Text, tokens: Range<Int>) -> [Int] {
    let matches = matcher.matches(in: text, tokens: tokens)
    guard !matches.isEmpty else { return [] }
    let hits = hits(among: matches)
    var found: Set<Int> = []
    for match in matches {
      let entry = entries[match.phrase]
      if entry.role == .exclusion {
        let isUsed = matches.contains { other in
          let rival = entries[other.phrase]
          return rival.concept == entry.concept && rival.role != .exclusion
            && other.tokens.overlaps(match.tokens) && match.tokens.count >= other.tokens.count
        }
        if isUsed { found.insert(match.phrase) }
      } else if hits.contains(where: {
        $0.concept == entry.concept && $0.tokens == match.tokens && $0.place == entry.place
      }) {
        found.insert(match.phrase)
      }
    }
    return found.sorted()
  }
}
