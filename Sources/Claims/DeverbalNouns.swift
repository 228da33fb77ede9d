import Prose
import Syntax

/// Which nouns name what a verb says: "protection" of "protect".
///
/// Regular derivations are undone and looked up in the dictionary; nouns that have come to mean a thing, a place or a
/// body of people are left out.
///
/// Source: Macleod et al. 1998, NOMLEX, aclanthology.org/A98-1 (the idea; the words are our own).
struct DeverbalNouns {
  private let lexicon = Model.builtIn.lexicon

  /// Whether a noun, given by its lemma, names an event or state that some verb names too.
  ///
  /// - Complexity: O(*n*) in bytes.
  func contains(_ noun: ArraySlice<UInt8>) -> Bool {
    guard noun.count > 3 else { return false }
    for (suffix, endings) in Self.derivations where noun.count > suffix.utf8CodeUnitCount + 2 {
      guard suffix.withUTF8Buffer({ $0.elementsEqual(noun.suffix(suffix.utf8CodeUnitCount)) }) else {
        continue
      }
      let stem = noun.dropLast(suffix.utf8CodeUnitCount)
      for ending in endings where lexicon[stem + ending.withUTF8Buffer { Array($0) }].contains(.verb) {
        return true
      }
    }
    return false
  }

  /// Suffixes of nouns, and what stands in their place in the verb; longer suffixes first.
  private static let derivations: [(StaticString, [StaticString])] = [
    ("ification", ["ify"]), ("ication", ["ify", "icate"]), ("isation", ["ise"]), ("ization", ["ize"]),
    ("ution", ["ute", "ve"]), ("ition", ["ite", "ose", "ish", "e"]), ("ption", ["be", "pt"]),
    ("ction", ["ct", "y"]),
    ("ation", ["ate", "e", "", "ify"]), ("ssion", ["ss", "t", "de"]), ("sion", ["d", "de", "se", "t"]),
    ("tion", ["t", "te"]), ("ement", ["e"]), ("ment", ["", "e"]), ("ance", ["", "e", "ate"]),
    ("ence", ["", "e"]),
    ("iture", ["d"]), ("ure", ["", "e"]), ("ery", ["er", "e"]), ("al", ["", "e"]), ("ial", ["y"]),
  ]
}
