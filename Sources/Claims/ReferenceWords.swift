import Prose

/// What the words of a vocabulary tell of who or what they can stand for.
struct ReferenceWords: Sendable {
  struct Class: OptionSet, Sendable {
    var rawValue: UInt32
    static let masculine = Class(rawValue: 1 << 0)
    static let feminine = Class(rawValue: 1 << 1)
    /// "It", "its".
    static let thing = Class(rawValue: 1 << 2)
    /// "They", "their".
    static let several = Class(rawValue: 1 << 3)
    static let pronoun = Class(rawValue: 1 << 4)
    static let reflexive = Class(rawValue: 1 << 5)
    /// "We", "our".
    static let ourselves = Class(rawValue: 1 << 6)
    /// "My", "our": with a word for the voice's own body it stands for the voice.
    static let own = Class(rawValue: 1 << 7)
    /// "Country", "delegation".
    static let body = Class(rawValue: 1 << 8)
    /// A noun for people.
    static let person = Class(rawValue: 1 << 9)
    static let definite = Class(rawValue: 1 << 10)
    static let article = Class(rawValue: 1 << 13)
    /// A noun that points to no thing of its own: "in that *regard*".
    static let light = Class(rawValue: 1 << 14)
    /// "Majesty", which takes a possessive as a title.
    static let honorific = Class(rawValue: 1 << 15)
    /// "We *in* Norway".
    static let place = Class(rawValue: 1 << 17)
    /// Prepositions behind which a phrase has what belongs to the noun ahead: "the Assembly *at* its first session".
    static let company = Class(rawValue: 1 << 18)
    /// "On *behalf* of".
    static let behalf = Class(rawValue: 1 << 16)
    static let negative = Class(rawValue: 1 << 11)
    /// A title ahead of a name.
    static let title = Class(rawValue: 1 << 12)
  }

  private var ofSymbol: [Class]

  /// Adds the words of all lists to `vocabulary`.
  init(vocabulary: inout Vocabulary) {
    var classes: [Int: Class] = [:]
    for (list, value) in Self.lists {
      for word in list.split(whereSeparator: \.isWhitespace) {
        classes[Int(vocabulary.intern(String(word)).rawValue), default: []].formUnion(value)
      }
    }
    ofSymbol = [Class](repeating: [], count: vocabulary.count)
    for (symbol, value) in classes { ofSymbol[symbol] = value }
  }

  subscript(symbol: Symbol) -> Class {
    let index = Int(symbol.rawValue)
    return index < ofSymbol.count ? ofSymbol[index] : []
  }

  private static let lists: [(String, Class)] = [
    ("he him his", [.pronoun, .masculine]), ("himself", [.pronoun, .masculine, .reflexive]),
    ("she her hers", [.pronoun, .feminine]), ("herself", [.pronoun, .feminine, .reflexive]),
    ("it its", [.pronoun, .thing]), ("itself", [.pronoun, .thing, .reflexive]),
    ("they them their theirs", [.pronoun, .several]), ("themselves", [.pronoun, .several, .reflexive]),
    ("we us our ours ourselves", .ourselves), ("my our", .own),
    (
      "country nation government delegation people state republic kingdom party organization organisation company",
      .body
    ),
    ("behalf", .behalf), ("at with", .company), ("in", .place),
    ("the this that these those", .definite), ("the", .article),
    (
      "majesty majesties excellency excellencies highness holiness honour honor eminence lordship ladyship grace",
      .honorific
    ),
    (
      """
      regard respect connection connexion context way manner sense end purpose reason view light effect outset beginning
      start occasion opportunity part course case fact
      """, .light
    ), ("no neither nobody none nothing", .negative),
    ("mr mr. sir king prince lord", [.masculine, .title, .person]),
    ("mrs mrs. ms ms. miss queen princess lady", [.feminine, .title, .person]),
    (
      "man boy father son brother husband uncle grandfather gentleman businessman spokesman chairman",
      [.masculine, .person]
    ),
    (
      "woman girl mother daughter sister wife aunt grandmother actress businesswoman spokeswoman chairwoman",
      [.feminine, .person]
    ),
    (
      "president minister secretary secretary-general chancellor general doctor dr dr. professor senator governor ambassador judge justice bishop pope captain colonel premier mayor commissioner",
      [.title, .person]
    ),
    (
      "person child student teacher worker employee employer leader author writer scientist researcher lawyer soldier officer citizen refugee victim patient critic economist philosopher artist actor director manager player driver farmer politician representative delegate predecessor successor colleague friend neighbour neighbor owner tenant landlord customer consumer parent baby prisoner terrorist candidate member expert journalist historian poet musician singer nurse engineer founder chair boss mentor speaker reader",
      .person
    ),
  ]
}
