/// The classes a word form can belong to; a form may have several ("leads", "that").
public struct WordClass: OptionSet, Hashable, Sendable {
  public var rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let determiner = WordClass(rawValue: 1 << 0)
  /// Personal pronouns in the nominative, and "it", "you", "there".
  public static let subjectPronoun = WordClass(rawValue: 1 << 1)
  /// Words that can stand for something said before: "this", "it", "these".
  public static let pointer = WordClass(rawValue: 1 << 2)
  public static let relative = WordClass(rawValue: 1 << 3)
  public static let preposition = WordClass(rawValue: 1 << 4)
  public static let coordinator = WordClass(rawValue: 1 << 5)
  public static let subordinator = WordClass(rawValue: 1 << 6)
  public static let modal = WordClass(rawValue: 1 << 7)
  public static let be = WordClass(rawValue: 1 << 8)
  public static let have = WordClass(rawValue: 1 << 9)
  public static let `do` = WordClass(rawValue: 1 << 10)
  public static let negation = WordClass(rawValue: 1 << 11)
  public static let adverb = WordClass(rawValue: 1 << 12)
  /// The base form of a verb, which is also its present plural.
  public static let verbBase = WordClass(rawValue: 1 << 13)
  /// Third person singular present.
  public static let verbPresent = WordClass(rawValue: 1 << 14)
  /// Past tense, where it is not also the participle.
  public static let verbPast = WordClass(rawValue: 1 << 15)
  public static let pastParticiple = WordClass(rawValue: 1 << 16)
  public static let presentParticiple = WordClass(rawValue: 1 << 17)
  /// First person: "we", "I", "our".
  public static let firstPerson = WordClass(rawValue: 1 << 18)
  /// "this", "these", "such" before a noun.
  public static let demonstrative = WordClass(rawValue: 1 << 19)
  public static let infinitiveMarker = WordClass(rawValue: 1 << 20)
  /// Adjectives that are common enough to tell a noun phrase from a verb, and the possessive mark.
  public static let adjective = WordClass(rawValue: 1 << 21)

  /// Verbs whose plain form is as often a noun: "support", "limit".
  public static let nounAlike = WordClass(rawValue: 1 << 22)

  /// Auxiliaries that can open a finite verb group.
  public static let auxiliary: WordClass = [.modal, .be, .have, .do]
}
