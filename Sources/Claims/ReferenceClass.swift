/// What a word tells of who or what it can stand for.
struct ReferenceClass: OptionSet, Sendable {
  var rawValue: UInt32

  static let masculine = ReferenceClass(rawValue: 1 << 0)
  static let feminine = ReferenceClass(rawValue: 1 << 1)
  /// "It", "its".
  static let thing = ReferenceClass(rawValue: 1 << 2)
  /// "They", "their".
  static let several = ReferenceClass(rawValue: 1 << 3)
  static let pronoun = ReferenceClass(rawValue: 1 << 4)
  static let reflexive = ReferenceClass(rawValue: 1 << 5)
  /// "We", "our".
  static let ourselves = ReferenceClass(rawValue: 1 << 6)
  /// "My", "our": with a word for the voice's own body it stands for the voice.
  static let own = ReferenceClass(rawValue: 1 << 7)
  /// "Country", "delegation".
  static let body = ReferenceClass(rawValue: 1 << 8)
  /// A noun for people.
  static let person = ReferenceClass(rawValue: 1 << 9)
  static let definite = ReferenceClass(rawValue: 1 << 10)
  static let article = ReferenceClass(rawValue: 1 << 13)
  /// A noun that points to no thing of its own: "in that *regard*".
  static let light = ReferenceClass(rawValue: 1 << 14)
  /// "Majesty", which takes a possessive as a title.
  static let honorific = ReferenceClass(rawValue: 1 << 15)
  /// "We *in* Norway".
  static let place = ReferenceClass(rawValue: 1 << 17)
  /// Prepositions behind which a phrase has what belongs to the noun ahead: "the Assembly *at* its first session".
  static let company = ReferenceClass(rawValue: 1 << 18)
  /// "On *behalf* of".
  static let behalf = ReferenceClass(rawValue: 1 << 16)
  /// Verbs by which a speaker says where it stands: "Norway *welcomes* this".
  static let professing = ReferenceClass(rawValue: 1 << 19)
  static let negative = ReferenceClass(rawValue: 1 << 11)
  /// A title ahead of a name.
  static let title = ReferenceClass(rawValue: 1 << 12)

  static let lists: [(ReferenceClass, String)] = [
    ([.pronoun, .masculine], "he him his"), ([.pronoun, .masculine, .reflexive], "himself"),
    ([.pronoun, .feminine], "she her hers"), ([.pronoun, .feminine, .reflexive], "herself"),
    ([.pronoun, .thing], "it its"), ([.pronoun, .thing, .reflexive], "itself"),
    ([.pronoun, .several], "they them their theirs"), ([.pronoun, .several, .reflexive], "themselves"),
    (.ourselves, "we us our ours ourselves"), (.own, "my our"),
    (
      .body,
      "country nation government delegation people state republic kingdom party organization organisation company"
    ),
    (
      .professing,
      """
      appeal applaud associate attach believe commend condemn congratulate deplore emphasise emphasize endorse favor
      favour hail hope reaffirm regret reiterate stress support underline underscore urge welcome wish
      """
    ), (.behalf, "behalf"), (.company, "at with"), (.place, "in"),
    (.definite, "the this that these those"), (.article, "the"),
    (
      .honorific,
      "majesty majesties excellency excellencies highness holiness honour honor eminence lordship ladyship grace"
    ),
    (
      .light,
      """
      regard respect connection connexion context way manner sense end purpose reason view light effect outset beginning
      start occasion opportunity part course case fact
      """
    ), (.negative, "no neither nobody none nothing"),
    ([.masculine, .title, .person], "mr mr. sir king prince lord"),
    ([.feminine, .title, .person], "mrs mrs. ms ms. miss queen princess lady"),
    (
      [.masculine, .person],
      "man boy father son brother husband uncle grandfather gentleman businessman spokesman chairman"
    ),
    (
      [.feminine, .person],
      "woman girl mother daughter sister wife aunt grandmother actress businesswoman spokeswoman chairwoman"
    ),
    (
      [.title, .person],
      "president minister secretary secretary-general chancellor general doctor dr dr. professor senator governor ambassador judge justice bishop pope captain colonel premier mayor commissioner"
    ),
    (
      .person,
      "person child student teacher worker employee employer leader author writer scientist researcher lawyer soldier officer citizen refugee victim patient critic economist philosopher artist actor director manager player driver farmer politician representative delegate predecessor successor colleague friend neighbour neighbor owner tenant landlord customer consumer parent baby prisoner terrorist candidate member expert journalist historian poet musician singer nurse engineer founder chair boss mentor speaker reader"
    ),
  ]
}
