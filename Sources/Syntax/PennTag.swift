/// The fine part of speech of an English word (XPOS), after the Penn Treebank as web corpora extend it.
///
/// Source: Marcus, Santorini, Marcinkiewicz 1993, aclanthology.org/J93-2004; the extensions of the English Web Treebank.
public enum PennTag: UInt8, CaseIterable, Sendable {
  case currency
  case closingQuote
  case comma
  case openingBracket
  case closingBracket
  case sentenceEnd
  case colon
  case address
  case affix
  case coordinatingConjunction
  case cardinal
  case determiner
  case existential
  case foreign
  case goesWith
  case hyphen
  case preposition
  case adjective
  case adjectiveComparative
  case adjectiveSuperlative
  case listMarker
  case modal
  case superfluousPunctuation
  case noun
  case properNoun
  case properNounPlural
  case nounPlural
  case predeterminer
  case possessive
  case pronoun
  case pronounPossessive
  case adverb
  case adverbComparative
  case adverbSuperlative
  case particle
  case symbol
  case infinitiveMarker
  case interjection
  case verbBase
  case verbPast
  case verbGerund
  case verbPastParticiple
  case verbPresent
  case verbPresentThird
  case whDeterminer
  case whPronoun
  case whPossessive
  case whAdverb
  case openingQuote

  /// The tag as CoNLL-U writes it: "NNS".
  public var label: String { Self.labels[Int(rawValue)] }

  /// The tag that CoNLL-U writes as `label`, or nil.
  public init?(label: String) {
    guard let index = Self.labels.firstIndex(of: label) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let labels = [
    "$", "''", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW", "GW", "HYPH",
    "IN", "JJ", "JJR", "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$",
    "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$",
    "WRB", "``",
  ]
}
