import Claims
import Rules

extension RulePack {
  /// One lexicon entry of one concept.
  struct ConceptEntry {
    /// Id of the concept.
    var concept: String
    /// `reproach`, `term`, `violation` or `exclusion`.
    var role: String
    var phrase: Phrase
    var place: FilePlace

    /// `term 'free trade'`.
    var name: String { "\(role) '\(phrase.source)'" }
  }

  /// All lexicon entries, numbered as a concept matcher made from this pack numbers them.
  var conceptEntries: [ConceptEntry] {
    concepts.flatMap { concept in
      [
        ("reproach", concept.reproaches), ("term", concept.terms), ("violation", concept.violations),
        ("exclusion", concept.exclusions),
      ]
      .flatMap { role, entries in
        entries.map {
          ConceptEntry(concept: concept.id, role: role, phrase: $0.phrase, place: $0.place)
        }
      }
    }
  }
}
