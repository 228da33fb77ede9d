/// The universal part of speech of a word (UPOS).
///
/// Source: Universal Dependencies 2, universaldependencies.org/u/pos.
public enum PartOfSpeech: UInt8, CaseIterable, Sendable {
  case adjective
  case adposition
  case adverb
  case auxiliary
  case coordinatingConjunction
  case determiner
  case interjection
  case noun
  case numeral
  case particle
  case pronoun
  case properNoun
  case punctuation
  case subordinatingConjunction
  case symbol
  case verb
  case other

  /// The tag as CoNLL-U writes it: "NOUN".
  public var label: String { Self.labels[Int(rawValue)] }

  /// The part of speech that CoNLL-U writes as `label`, or nil.
  public init?(label: String) {
    guard let index = Self.labels.firstIndex(of: label) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let labels = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
    "SCONJ", "SYM", "VERB", "X",
  ]
}
