import Prose

/// What closed-class words tell of the claim they stand in.
struct WordMarks: OptionSet, Sendable {
  var rawValue: UInt64

  /// Says too little to be shared.
  static let light = WordMarks(rawValue: 1 << 0)
  static let voice = WordMarks(rawValue: 1 << 1)
  static let now = WordMarks(rawValue: 1 << 2)
  static let past = WordMarks(rawValue: 1 << 3)
  static let again = WordMarks(rawValue: 1 << 4)
  static let future = WordMarks(rawValue: 1 << 5)
  static let conditional = WordMarks(rawValue: 1 << 6)
  static let aggregate = WordMarks(rawValue: 1 << 7)
  static let only = WordMarks(rawValue: 1 << 8)
  static let alone = WordMarks(rawValue: 1 << 9)
  static let nobody = WordMarks(rawValue: 1 << 10)
  static let other = WordMarks(rawValue: 1 << 11)
  static let more = WordMarks(rawValue: 1 << 12)
  static let less = WordMarks(rawValue: 1 << 13)
  static let than = WordMarks(rawValue: 1 << 14)
  /// Nouns that say when.
  static let timeNoun = WordMarks(rawValue: 1 << 15)
  /// Words behind "not" that leave what is said standing: "not only".
  static let focus = WordMarks(rawValue: 1 << 16)
  static let not = WordMarks(rawValue: 1 << 17)
  static let be = WordMarks(rawValue: 1 << 18)
  static let have = WordMarks(rawValue: 1 << 19)
  static let none = WordMarks(rawValue: 1 << 20)
  static let negating = WordMarks(rawValue: 1 << 21)
  static let obliging = WordMarks(rawValue: 1 << 22)
  static let allowing = WordMarks(rawValue: 1 << 23)
  static let forbidding = WordMarks(rawValue: 1 << 24)
  static let power = WordMarks(rawValue: 1 << 25)
  static let rising = WordMarks(rawValue: 1 << 26)
  static let falling = WordMarks(rawValue: 1 << 27)
  static let using = WordMarks(rawValue: 1 << 28)
  static let causing = WordMarks(rawValue: 1 << 29)
  static let ordered = WordMarks(rawValue: 1 << 30)
  static let single = WordMarks(rawValue: 1 << 31)
  static let once = WordMarks(rawValue: 1 << 32)
  static let possessive = WordMarks(rawValue: 1 << 33)
  static let thirdPerson = WordMarks(rawValue: 1 << 34)
  static let particle = WordMarks(rawValue: 1 << 35)
  static let feminine = WordMarks(rawValue: 1 << 36)
  static let masculine = WordMarks(rawValue: 1 << 37)
  static let because = WordMarks(rawValue: 1 << 38)
  static let may = WordMarks(rawValue: 1 << 39)
  static let all = WordMarks(rawValue: 1 << 40)
  /// "That change", "this": stands for the clause ahead.
  static let pointer = WordMarks(rawValue: 1 << 41)
  /// "Need", "have to", when something denies them.
  static let need = WordMarks(rawValue: 1 << 43)
  /// "No", "nobody": denies of all.
  static let noOne = WordMarks(rawValue: 1 << 44)
  static let to = WordMarks(rawValue: 1 << 45)
  static let leaving = WordMarks(rawValue: 1 << 46)
  static let toward = WordMarks(rawValue: 1 << 47)
  /// Verbs that tell how many there are.
  static let counting = WordMarks(rawValue: 1 << 48)
  static let nor = WordMarks(rawValue: 1 << 49)
  /// Comparatives of price, which a lemmatizer may leave as they are.
  static let priceComparative = WordMarks(rawValue: 1 << 50)
  static let until = WordMarks(rawValue: 1 << 51)
  static let ordinal = WordMarks(rawValue: 1 << 52)
  static let by = WordMarks(rawValue: 1 << 42)
  static let of = WordMarks(rawValue: 1 << 53)
  /// "'s".
  static let genitive = WordMarks(rawValue: 1 << 54)
  static let respectively = WordMarks(rawValue: 1 << 55)
  static let and = WordMarks(rawValue: 1 << 56)
  static let place = WordMarks(rawValue: 1 << 57)
  /// Prepositions of the place where something is.
  static let inside = WordMarks(rawValue: 1 << 58)
  /// Words behind a noun that tell which one is meant: "no evidence *that*", "no reason *why*".
  static let narrowing = WordMarks(rawValue: 1 << 59)

  static let lists: [(WordMarks, String)] = [
    (
      .light,
      """
      be have do make get take go come give let keep put set see say tell mean seem become become's thing way one other
      such same also even just still very much many more most less least own able time kind sort part lot bit fact case
      matter mr mrs ms dr sir so too only not never then there here ever yet however though although quite rather
      some any each every all both few several no nothing nobody none who what which whose it he she they this that
      these those 's thus therefore indeed moreover nevertheless nonetheless want try begin start continue need use
      """
    ),
    (.voice, "i we us our my me ours mine myself ourselves"),
    (.now, "now today currently nowadays presently longer anymore"),
    (.past, "ago formerly previously last earlier previous former originally initially"),
    (.again, "again"), (.future, "next tomorrow soon later henceforth"),
    (.conditional, "if unless provided when whenever once except otherwise while wherever where"),
    (.aggregate, "whole overall average general generally mostly usually altogether most often"),
    (.only, "only sole solely exclusively just"), (.alone, "alone"), (.nobody, "nobody none noone no-one"),
    (.other, "else other"), (.more, "more"), (.less, "less fewer"), (.than, "than"),
    (
      .timeNoun,
      """
      year month week day hour minute century decade morning evening afternoon night noon winter summer spring autumn
      season quarter date weekend monday tuesday wednesday thursday friday saturday sunday january february march april
      may june july august september october november december today yesterday tomorrow
      """
    ),
    (
      .focus,
      "only just merely simply necessarily solely exclusively always entirely all every quite yet everyone"
    ),
    (.not, "not n't never no"), (.be, "be"), (.have, "have"),
    (.none, "no none nothing nobody never neither nor"),
    (.possessive, "her his their its your my our"),
    (.thirdPerson, "he she they him her them it himself herself themselves itself his their its"),
    (.particle, "up down out off in on away back over through"),
    (.feminine, "she her hers herself mrs miss ms"), (.masculine, "he him his himself mr"),
    (.because, "because since"), (.may, "may can could might"),
    (.all, "all every each everyone everybody always"),
    (.pointer, "this that which it"), (.by, "by"), (.need, "need"),
    (.noOne, "no none nobody nothing neither"), (.to, "to"),
    (.ordinal, "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"),
    (.until, "until till"), (.of, "of"), (.genitive, "'s ’s ' ’"), (.respectively, "respectively"),
    (.and, "and"), (.place, "where"), (.nor, "nor neither"),
    (.priceComparative, "dearer cheaper costlier pricier"),
    (.counting, "have number count comprise consist total involve contain employ"),
    (.toward, "to for toward towards"), (.inside, "in at near"), (.narrowing, "that why of which who"),
  ]
}

/// The marks of the words of a vocabulary.
struct WordMarkTable: Sendable {
  private var marks: [UInt64] = []

  init(_ lists: [(WordMarks, [String])], vocabulary: inout Vocabulary) {
    for (mark, words) in lists {
      for word in words {
        let index = Int(vocabulary.intern(word).rawValue)
        while marks.count <= index { marks.append(0) }
        marks[index] |= mark.rawValue
      }
    }
  }

  @inline(__always)
  subscript(key: Int32) -> WordMarks {
    key >= 0 && Int(key) < marks.count ? WordMarks(rawValue: marks[Int(key)]) : []
  }
}
