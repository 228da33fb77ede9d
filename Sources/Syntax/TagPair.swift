/// A part of speech together with a Penn tag, numbered for tables.
package enum TagPair {
  /// The number of pairs.
  package static let count = PartOfSpeech.allCases.count * PennTag.allCases.count

  /// The 0-based number of a pair.
  ///
  /// The numbering is part of the model format.
  package static func index(_ partOfSpeech: PartOfSpeech, _ tag: PennTag) -> Int {
    Int(partOfSpeech.rawValue) * PennTag.allCases.count + Int(tag.rawValue)
  }
}
