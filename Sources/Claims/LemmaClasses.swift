import Prose

/// What grammar needs to know of a lemma or a closed-class form.
struct LemmaClass: OptionSet, Hashable, Sendable {
  var rawValue: UInt128
  init(rawValue: UInt128) { self.rawValue = rawValue }

  // Bits 0–15: how propositions are built.
  static let relativePronoun = LemmaClass(rawValue: 1 << 0)
  static let negation = LemmaClass(rawValue: 1 << 1)
  static let subordinator = LemmaClass(rawValue: 1 << 2)
  /// Opens a clause on which another depends.
  static let conditional = LemmaClass(rawValue: 1 << 3)
  static let causal = LemmaClass(rawValue: 1 << 4)
  static let temporal = LemmaClass(rawValue: 1 << 5)
  static let timeNoun = LemmaClass(rawValue: 1 << 6)
  /// Verbs whose complement has their own subject in spite of an object: "promised us to come".
  static let subjectControl = LemmaClass(rawValue: 1 << 7)
  /// Predicates that hold of several subjects together.
  static let collective = LemmaClass(rawValue: 1 << 8)
  /// Prepositions that take several things together.
  static let joining = LemmaClass(rawValue: 1 << 9)
  static let ofPreposition = LemmaClass(rawValue: 1 << 13)
  static let byPreposition = LemmaClass(rawValue: 1 << 14)
  /// Prepositions behind which a noun of action has what it is aimed at.
  static let goalPreposition = LemmaClass(rawValue: 1 << 15)
  static let be = LemmaClass(rawValue: 1 << 10)
  /// Nouns that name an act or state without a suffix that says so.
  static let eventNoun = LemmaClass(rawValue: 1 << 11)
  /// Nouns that look like acts and are things, places or people.
  static let thingNoun = LemmaClass(rawValue: 1 << 12)

  // Bits 64–95: more of the same.
  static let that = LemmaClass(rawValue: 1 << 64)
  /// Verbs of a comment that stands inside a relative clause: "which we *believe* is right".
  static let commenting = LemmaClass(rawValue: 1 << 80)
  /// Verbs whose subject wants others to act: "*demands* measures to end it".
  static let demanding = LemmaClass(rawValue: 1 << 114)
  /// Nouns of what somebody means, is able or is bound to do: "the *will* to act".
  static let volition = LemmaClass(rawValue: 1 << 69)
  /// Verbs whose infinitive has their object for a subject: "asked states to disarm".
  static let objectControl = LemmaClass(rawValue: 1 << 65)
  /// Verbs that say what their object is or becomes: "declared the election invalid".
  static let judging = LemmaClass(rawValue: 1 << 66)
  /// Nouns of events that happen to what stands behind "of", with nobody doing them: "the rise of the dollar".
  static let happening = LemmaClass(rawValue: 1 << 67)
  /// Verbs whose infinitive has the phrase behind a preposition for a subject: "call on states to disarm".
  static let obliqueControl = LemmaClass(rawValue: 1 << 81)
  static let whether = LemmaClass(rawValue: 1 << 82)
  /// Verbs whose object does what a gerund behind a preposition says: "*prevents* them from leaving"; and those prepositions.
  static let gerundControl = LemmaClass(rawValue: 1 << 117)
  static let gerundPreposition = LemmaClass(rawValue: 1 << 118)
  /// Verbs that tell of an object and what it does or what becomes of it: "*saw* the wall fall", "*want* it repaired".
  static let perception = LemmaClass(rawValue: 1 << 115)
  /// Verbs that send the reader to a document: "(*see* A/62/1)".
  static let pointer = LemmaClass(rawValue: 1 << 116)
  /// Participles that open clauses as conjunctions do: "provided that".
  static let participialMark = LemmaClass(rawValue: 1 << 83)
  /// Nouns of set phrases that join sentences: "by contrast".
  static let discourseNoun = LemmaClass(rawValue: 1 << 84)
  /// Nouns of which a copula says an infinitive: "the *aim* is to help".
  static let aimNoun = LemmaClass(rawValue: 1 << 85)
  /// Adjectives that judge what an infinitive says: "it is *wise* to wait".
  static let evaluative = LemmaClass(rawValue: 1 << 86)
  static let it = LemmaClass(rawValue: 1 << 87)
  /// Nouns whose clause with "where" is a condition: "in *cases* where".
  static let caseNoun = LemmaClass(rawValue: 1 << 88)
  /// Nouns whose clause with "that" says what they are about: "the *fact* that".
  static let contentNoun = LemmaClass(rawValue: 1 << 89)
  static let forPreposition = LemmaClass(rawValue: 1 << 90)
  /// Words of "more than", "at least" and their like.
  static let comparator = LemmaClass(rawValue: 1 << 91)
  /// Prepositions of time.
  static let temporalCase = LemmaClass(rawValue: 1 << 92)
  static let between = LemmaClass(rawValue: 1 << 93)
  static let only = LemmaClass(rawValue: 1 << 94)
  /// Verbs that go on, end or avoid what a gerund says: "kept *running*".
  static let gerundVerb = LemmaClass(rawValue: 1 << 95)
  /// Nouns of those who are somebody else even when they are called ours: "our *friends*".
  static let otherParty = LemmaClass(rawValue: 1 << 96)
  /// Verbs that say nothing without an object.
  static let transitive = LemmaClass(rawValue: 1 << 98)
  /// Words that go with a verb as often as they are prepositions: "bring *about*".
  static let particle = LemmaClass(rawValue: 1 << 100)
  /// What somebody is addressed as.
  static let addressNoun = LemmaClass(rawValue: 1 << 101)
  static let secondPerson = LemmaClass(rawValue: 1 << 102)
  static let indefiniteArticle = LemmaClass(rawValue: 1 << 103)
  /// Prepositions behind which a gerund says what something is about.
  static let topicPreposition = LemmaClass(rawValue: 1 << 104)
  /// Nouns of prepositions of several words: "in *accordance* with".
  static let prepositionNoun = LemmaClass(rawValue: 1 << 105)
  static let have = LemmaClass(rawValue: 1 << 106)
  static let asPreposition = LemmaClass(rawValue: 1 << 107)
  /// Prepositions that gerunds seldom stand behind.
  static let appositiveCase = LemmaClass(rawValue: 1 << 108)
  static let instead = LemmaClass(rawValue: 1 << 110)
  /// Verbs that say little without their object.
  static let lightVerb = LemmaClass(rawValue: 1 << 111)
  static let up = LemmaClass(rawValue: 1 << 112)
  static let who = LemmaClass(rawValue: 1 << 113)
  /// Gerunds that are adjectives ahead of any noun ("*neighbouring* countries") and ahead of nouns of peoples alone.
  static let participialAdjective = LemmaClass(rawValue: 1 << 119)
  static let developing = LemmaClass(rawValue: 1 << 120)
  static let polity = LemmaClass(rawValue: 1 << 121)
  /// "Held", and the meetings that are.
  static let convening = LemmaClass(rawValue: 1 << 122)
  static let gathering = LemmaClass(rawValue: 1 << 123)
  /// Bodies and papers that names are given to: "the *Court* of Human Rights".
  static let institution = LemmaClass(rawValue: 1 << 124)
  /// Who holds an office that a name can follow, and the titles ahead of names.
  static let office = LemmaClass(rawValue: 1 << 125)
  static let courtesyTitle = LemmaClass(rawValue: 1 << 126)
  static let doubt = LemmaClass(rawValue: 1 << 127)
  // Bits 16–63: still more.
  static let so = LemmaClass(rawValue: 1 << 16)
  /// Adverbs between a noun and a gerund that says more of it: "those *still* waiting".
  static let continuing = LemmaClass(rawValue: 1 << 17)
  /// Participles that stand behind their noun and say only which one is meant: "the states *concerned*".
  static let concerned = LemmaClass(rawValue: 1 << 18)
  /// Pronouns ahead of the first of several nouns that go with all of them: "*such* acts and threats".
  static let spreading = LemmaClass(rawValue: 1 << 19)
  /// Adverbs of degree ahead of the first of several adjectives: "*as* tall and strong as".
  static let degree = LemmaClass(rawValue: 1 << 20)
  /// Verbs by whose passive something is fitted to do what an infinitive says: "was *built* to last".
  static let equipping = LemmaClass(rawValue: 1 << 21)
  /// Verbs whose gerund behind a comma tells what came of the whole clause: "it rained, *leading* to floods".
  static let resulting = LemmaClass(rawValue: 1 << 22)
  /// Nouns of what somebody does in a cause: "the *role* of women in building peace".
  static let function = LemmaClass(rawValue: 1 << 23)
  static let part = LemmaClass(rawValue: 1 << 24)
  /// Pronouns that make a restriction of what follows their noun: "*all* goods made there".
  static let universal = LemmaClass(rawValue: 1 << 25)
  static let eventuality = LemmaClass(rawValue: 1 << 26)
  static let definiteArticle = LemmaClass(rawValue: 1 << 27)
  /// The halves of names with "and": "*Trinidad* and *Tobago*".
  static let doubleNameStart = LemmaClass(rawValue: 1 << 28)
  static let doubleNameEnd = LemmaClass(rawValue: 1 << 29)
  /// "Than" and "as", which open what something is measured by.
  static let measure = LemmaClass(rawValue: 1 << 30)
  static let noDeterminer = LemmaClass(rawValue: 1 << 31)
  static let entitling = LemmaClass(rawValue: 1 << 32)
  /// What something is done by that is nobody: "settlement by peaceful *means*".
  static let means = LemmaClass(rawValue: 1 << 33)
  /// Nouns of which an infinitive says what they are good for: "this is the *time* to act".
  static let openingNoun = LemmaClass(rawValue: 1 << 34)
  static let keeping = LemmaClass(rawValue: 1 << 35)
  static let knowing = LemmaClass(rawValue: 1 << 36)
  /// Verbs by which somebody takes a stand on what others mean to do: "we *oppose* plans to sell it".
  static let appraising = LemmaClass(rawValue: 1 << 37)
  /// Prepositions with which a gerund says more of the noun ahead: "work *on* mending it".
  static let adnominalPreposition = LemmaClass(rawValue: 1 << 38)
  /// Papers, which have aims and do nothing: "the *treaty*'s duty to report".
  static let paper = LemmaClass(rawValue: 1 << 39)
  static let regarding = LemmaClass(rawValue: 1 << 41)
  static let none = LemmaClass(rawValue: 1 << 42)
  static let less = LemmaClass(rawValue: 1 << 43)
  /// Nouns of what has to be done, whoever may do it: "stress the *need* to act".
  static let impersonalNoun = LemmaClass(rawValue: 1 << 44)
  static let order = LemmaClass(rawValue: 1 << 45)
  static let thanks = LemmaClass(rawValue: 1 << 46)
  static let per = LemmaClass(rawValue: 1 << 47)
  static let ahead = LemmaClass(rawValue: 1 << 48)
  /// Adjectives of "to be sure", which comments on the clause behind.
  static let frank = LemmaClass(rawValue: 1 << 49)
  /// Nouns that make prepositions with a word ahead and one behind: "with *respect* to".
  static let respect = LemmaClass(rawValue: 1 << 50)
  /// Verbs of saying what a clause with "that" says: "it is my duty to *report* that".
  static let telling = LemmaClass(rawValue: 1 << 51)
  /// Adverbs ahead of "as": "*just* as we do".
  static let exact = LemmaClass(rawValue: 1 << 52)
  static let but = LemmaClass(rawValue: 1 << 53)
  /// Verbs whose gerund nobody named need do: "that *involves* waiting".
  static let entailing = LemmaClass(rawValue: 1 << 54)
  static let `let` = LemmaClass(rawValue: 1 << 55)
  static let together = LemmaClass(rawValue: 1 << 56)
  /// Prepositions of phrases that "it is … that" puts ahead of their clause.
  static let cleftPreposition = LemmaClass(rawValue: 1 << 57)
  /// Nouns of phrases that say how things stand, and are put ahead of no clause: "it is in our *interest* that".
  static let standing = LemmaClass(rawValue: 1 << 58)
  /// Participles that are prepositions at the head of a sentence.
  static let pending = LemmaClass(rawValue: 1 << 59)
  static let alone = LemmaClass(rawValue: 1 << 60)
  static let `do` = LemmaClass(rawValue: 1 << 61)
  static let third = LemmaClass(rawValue: 1 << 62)
  static let world = LemmaClass(rawValue: 1 << 63)
  static let yet = LemmaClass(rawValue: 1 << 40)
  static let why = LemmaClass(rawValue: 1 << 109)
  static let pluralPronoun = LemmaClass(rawValue: 1 << 99)
  static let government = LemmaClass(rawValue: 1 << 97)
  /// Adverbs that join sentences and say nothing of how something is done.
  static let connective = LemmaClass(rawValue: 1 << 68)

  /// Prepositions, and the verbs that take a phrase with them behind an object: "bring money *to* the coast".
  static let frames: [LemmaClass] = (70..<80).map { LemmaClass(rawValue: 1 << $0) }
  static let anyFrame = LemmaClass(rawValue: 1 << 80 - 1 << 70)
}

/// The classes of the words of a vocabulary.
struct LemmaClasses: Sendable {
  private var ofSymbol: [LemmaClass]

  /// Adds the words of all lists to `vocabulary`.
  init(vocabulary: inout Vocabulary) {
    var classes: [Int: LemmaClass] = [:]
    for list in LemmaLists.all {
      for word in list.words.split(whereSeparator: \.isWhitespace) {
        classes[Int(vocabulary.intern(String(word)).rawValue), default: []].formUnion(list.class)
      }
    }
    ofSymbol = [LemmaClass](repeating: [], count: vocabulary.count)
    for (symbol, value) in classes { ofSymbol[symbol] = value }
  }

  subscript(symbol: Symbol) -> LemmaClass {
    let index = Int(symbol.rawValue)
    return index < ofSymbol.count ? ofSymbol[index] : []
  }
}
