import Claims
import Prose
import Rules

/// Finds lexicon entries that can never count, because another entry matches wherever they do.
///
/// Of two matches of one length the earlier entry counts, so an entry is shadowed when one ahead of it, of the same kind, has
/// as many parts and takes every word of each of them.
struct ShadowedPhrases {
  /// An entry that another one shadows.
  struct Pair {
    var shadowed: Concept.Entry
    var by: Concept.Entry
  }

  let pairs: [Pair]

  init(_ concept: Concept) {
    pairs = [concept.terms, concept.reproaches, concept.violations].flatMap { entries in
      entries.indices.compactMap { index -> Pair? in
        let entry = entries[index]
        guard let earlier = entries[..<index].first(where: { $0.phrase.covers(entry.phrase) }) else {
          return nil
        }
        return Pair(shadowed: entry, by: earlier)
      }
    }
  }
}

extension Phrase {
  /// Whether this phrase surely matches wherever another does, with the same words.
  fileprivate func covers(_ other: Phrase) -> Bool {
    elements.count == other.elements.count
      && zip(elements, other.elements).allSatisfy { mine, others in
        switch (mine, others) {
        case (.word(let mine, let isOptional), .word(let others, let isOthersOptional)):
          isOptional == isOthersOptional
            && others.allSatisfy { other in
              mine.contains { $0.text == other.text && (!$0.isExact || other.isExact) }
            }
        case (.gap(let mine), .gap(let others)): mine >= others
        case (.slot(let mine), .slot(let others)): mine == others
        default: false
        }
      }
  }
}
