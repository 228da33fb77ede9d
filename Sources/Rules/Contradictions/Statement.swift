import Claims
import Prose

/// One content word of a statement, in integers.
struct Term {
  /// What the word is a part of, whatever the voice of the verb.
  enum Place: UInt8 { case agent, patient, predicate, attribute, other, time, condition }

  /// The symbol of the lemma, of a name its form; `voice` for the first person.
  var key: Int32
  var part: WordFacts.Part
  var place: Place
  var isName: Bool
  /// Whether it is the head of its role.
  var isHead: Bool
  /// Whether it stands for a pronoun whose sense is open.
  var isOpen: Bool
  var isNumber: Bool
  /// Whether it is understood from elsewhere in the sentence.
  var isShared = false
  var token: Int32
  /// The preposition of its role; -1 without one.
  var marker: Int32

  /// Whether it is a word of what a pronoun stands for.
  var isBorrowed = false
  /// The number of the word among those of its text.
  var number: Int32 = -1
  /// Bits of the groups and of the wider nouns of the word; see `WordFacts.Signs`.
  var groups: UInt64 = 0
  var kinds: UInt64 = 0

  /// The key of whoever speaks.
  static let voice: Int32 = -2

  /// How much it counts that the other claim speaks of it, too.
  var weight: Double {
    if isOpen { return 0.2 }
    if isName { return 1.4 }
    if isNumber { return 0.4 }
    switch part {
    case .noun: return isHead ? 1.3 : 1
    case .verb: return 0.8
    case .adjective: return 0.7
    case .adverb: return 0.25
    }
  }
}

/// When a statement holds, as far as its words tell.
struct TimeFrame {
  struct Marks: OptionSet {
    var rawValue: UInt8
    static let now = Marks(rawValue: 1)
    static let past = Marks(rawValue: 2)
    static let again = Marks(rawValue: 4)
    static let future = Marks(rawValue: 8)
  }

  var year: ClosedRange<Int>?
  var month: Int?
  var day: Int?
  var tense: ClaimWord.Tense = .none
  var marks: Marks = []

  var isDated: Bool { year != nil || month != nil }

  /// Whether the two speak of different times.
  func excludes(_ other: TimeFrame) -> Bool {
    if let year, let second = other.year, !year.overlaps(second) { return true }
    if let month, let second = other.month, month != second { return true }
    if let day, let second = other.day, day != second { return true }
    if (year == nil) != (other.year == nil), tense != other.tense { return true }
    for (a, b) in [(self, other), (other, self)] {
      if a.marks.contains(.now), b.tense == .past || b.marks.contains(.past) { return true }
      if a.marks.contains(.past), !b.marks.contains(.past), b.tense != .past { return true }
      if a.marks.contains(.again) || a.marks.contains(.future) != b.marks.contains(.future) { return true }
    }
    return false
  }
}

/// A claim as contradictions see it: who does what, in integers, with what bounds it.
struct Statement {
  var claim: ClaimID
  /// Those of its claim.
  var tokens: Range<Int>
  var sentence: Int
  /// Into the table's terms.
  var terms: Range<Int>
  /// The verb, adjective or noun that says it; -1 when there is none but a copula.
  var predicate: Int32
  var predicatePart: WordFacts.Part
  var predicateToken: Int
  var isCopular: Bool
  var isNegated: Bool
  var modality: Modality
  /// 0 for the author, else a number for each holder.
  var holder: Int32
  var time: TimeFrame
  /// Whether an "if", "when" or the like bounds it.
  var isConditional: Bool
  /// Whether it speaks of a whole or an average.
  var isAggregate: Bool
  var isPassive: Bool
  /// Whether its verb has a tense or a modal, so that it says that something is so.
  var isFinite: Bool
  /// Whether the negation is its own and not that of a clause around it.
  var isDenial: Bool
  /// Whether it lacks the power to do what the predicate says.
  var isPowerless: Bool
  /// Whether it gives a number, date or share.
  var hasQuantities: Bool
  var marks: WordMarks
}
