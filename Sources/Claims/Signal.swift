/// What a closed-class word, adverb or noun does to the clause that it stands in.
struct Signal: OptionSet, Hashable, Sendable {
  var rawValue: UInt128
  init(rawValue: UInt128) { self.rawValue = rawValue }

  // Negation.
  static let negation = Signal(rawValue: 1 << 0)
  /// Behind a negation it takes it back: "not only".
  static let focusing = Signal(rawValue: 1 << 1)
  /// With a negation as its modifier it negates: "no longer".
  static let longer = Signal(rawValue: 1 << 2)
  static let but = Signal(rawValue: 1 << 3)
  static let nor = Signal(rawValue: 1 << 4)
  static let without = Signal(rawValue: 1 << 5)
  /// Behind a negation it leaves the negation without effect: "nothing but", "not until".
  static let excepting = Signal(rawValue: 1 << 6)
  /// Ahead of a noun phrase with "no", the phrase negates the clause: "under no circumstances".
  static let negatable = Signal(rawValue: 1 << 7)
  static let lack = Signal(rawValue: 1 << 8)

  // Auxiliaries and adverbs.
  static let must = Signal(rawValue: 1 << 9)
  static let shall = Signal(rawValue: 1 << 10)
  static let should = Signal(rawValue: 1 << 11)
  static let may = Signal(rawValue: 1 << 12)
  static let can = Signal(rawValue: 1 << 13)
  static let will = Signal(rawValue: 1 << 14)
  static let would = Signal(rawValue: 1 << 15)
  static let need = Signal(rawValue: 1 << 16)
  static let be = Signal(rawValue: 1 << 17)
  static let have = Signal(rawValue: 1 << 18)
  static let perhaps = Signal(rawValue: 1 << 19)
  static let reportedly = Signal(rawValue: 1 << 20)
  static let go = Signal(rawValue: 1 << 21)
  static let rightly = Signal(rawValue: 1 << 22)
  /// Says how something is rather than what somebody does: no permission is asked for it.
  static let stative = Signal(rawValue: 1 << 23)

  // Clauses.
  static let condition = Signal(rawValue: 1 << 24)
  static let even = Signal(rawValue: 1 << 25)
  static let concession = Signal(rawValue: 1 << 26)
  static let `as` = Signal(rawValue: 1 << 27)
  static let that = Signal(rawValue: 1 << 28)
  static let instead = Signal(rawValue: 1 << 29)
  static let whether = Signal(rawValue: 1 << 30)
  /// "as long as": what stands between.
  static let long = Signal(rawValue: 1 << 31)
  static let order = Signal(rawValue: 1 << 32)
  static let from = Signal(rawValue: 1 << 33)
  static let far = Signal(rawValue: 1 << 34)
  static let contrary = Signal(rawValue: 1 << 35)
  static let according = Signal(rawValue: 1 << 36)
  /// A noun for somebody's way of seeing things: "in the view of".
  static let viewpoint = Signal(rawValue: 1 << 37)
  static let inPreposition = Signal(rawValue: 1 << 38)
  static let admittedly = Signal(rawValue: 1 << 39)
  static let truth = Signal(rawValue: 1 << 40)
  static let event = Signal(rawValue: 1 << 41)

  // Sources.
  static let firstPerson = Signal(rawValue: 1 << 42)
  static let vague = Signal(rawValue: 1 << 43)
  /// Points to what the author has just said: "this shows".
  static let pointing = Signal(rawValue: 1 << 44)
  /// A text that speaks of itself with "this": "this paper".
  static let document = Signal(rawValue: 1 << 45)
  /// A body that the first person or a voice's name may stand with: "the Government of …".
  static let institution = Signal(rawValue: 1 << 46)
  static let of = Signal(rawValue: 1 << 47)
  static let by = Signal(rawValue: 1 << 48)
  static let expletive = Signal(rawValue: 1 << 49)

  // Questions and directives.
  static let who = Signal(rawValue: 1 << 50)
  static let how = Signal(rawValue: 1 << 51)
  static let `let` = Signal(rawValue: 1 << 52)
  static let or = Signal(rawValue: 1 << 53)
  static let npi = Signal(rawValue: 1 << 54)
  static let help = Signal(rawValue: 1 << 55)
  static let turn = Signal(rawValue: 1 << 56)
  static let forPreposition = Signal(rawValue: 1 << 57)
  static let light = Signal(rawValue: 1 << 58)
  static let time = Signal(rawValue: 1 << 60)
  /// Ahead of its subject it opens a condition: "had they acted".
  static let inverting = Signal(rawValue: 1 << 61)
  static let provided = Signal(rawValue: 1 << 59)
  static let to = Signal(rawValue: 1 << 67)
  static let little = Signal(rawValue: 1 << 64)
  /// Everybody, and so no source of its own: "whoever knows".
  static let universal = Signal(rawValue: 1 << 65)
  /// "What use is it": none.
  static let use = Signal(rawValue: 1 << 66)
  static let say = Signal(rawValue: 1 << 62)
  /// Who takes a side, and is meant by "for": "for critics, …".
  static let disputant = Signal(rawValue: 1 << 63)

  static let the = Signal(rawValue: 1 << 68)
  /// Says that a word is somebody else's: "the *so-called* experts".
  static let calledSo = Signal(rawValue: 1 << 69)

  /// Who takes a chance to act does act.
  static let taking = Signal(rawValue: 1 << 75)
  static let so = Signal(rawValue: 1 << 74)
  /// The author alone.
  static let singularSelf = Signal(rawValue: 1 << 73)
  /// With "so" or "self" ahead it says the same.
  static let styled = Signal(rawValue: 1 << 71)
  static let selfStyled = Signal(rawValue: 1 << 72)
  /// What cannot speak, so that the author answers for what it "shows": "*events* show".
  static let circumstance = Signal(rawValue: 1 << 76)
  /// A noun that names words themselves.
  static let wording = Signal(rawValue: 1 << 70)

  /// What takes from somebody the power or right to act: "*hampers* their ability to pay".
  static let hampering = Signal(rawValue: 1 << 77)
  static let either = Signal(rawValue: 1 << 78)
  static let fact = Signal(rawValue: 1 << 79)
  /// Tells of what somebody is about and of no duty: "have to *do* with".
  static let doing = Signal(rawValue: 1 << 80)

  /// Brings about what a clause behind its object says: "*build* a world in which nobody starves".
  static let creating = Signal(rawValue: 1 << 81)
  /// Whoever fits a description, if there is any: "*anyone* who lies".
  static let anybody = Signal(rawValue: 1 << 82)

  static let aspiring = Signal(rawValue: 1 << 83)

  /// What is yet to be: "a *future* in which nobody starves".
  static let envisaged = Signal(rawValue: 1 << 84)

  static let otherwise = Signal(rawValue: 1 << 85)

  static let until = Signal(rawValue: 1 << 86)

  /// Adjectives of what may be: "a *possible* revision".
  static let prospective = Signal(rawValue: 1 << 87)

  /// What is left to do where there is none but one: "no *choice* but to act".
  static let choice = Signal(rawValue: 1 << 88)
  /// Words ahead of what is excepted: "no choice other *than* to act".
  static let than = Signal(rawValue: 1 << 89)
  /// What an infinitive behind it is to whoever does it: "it is an *honour* to address you".
  static let honour = Signal(rawValue: 1 << 90)
  /// What calls a fact bad, where a clause follows, rather than untrue: "it is wrong that they pay".
  static let deploring = Signal(rawValue: 1 << 91)

  static let lists: [(Signal, String)] = [
    (.honour, "honour honor joy pleasure pride privilege"),
    (.choice, "alternative choice option recourse"), (.than, "than except save"),
    (.prospective, "conceivable eventual likely possible potential probable prospective"),
    (.until, "until till"),
    (.envisaged, "future"), (.otherwise, "otherwise"),
    (.aspiring, "aspire call demand dream long need require seek strive want yearn"),
    (
      .creating,
      """
      adopt agree bring build craft create design develop devise draft ensure establish find forge formulate foster frame introduce
      make produce promote reach secure shape
      """
    ),
    (.anybody, "anyone anybody whoever everyone everybody any"),
    (
      .hampering,
      """
      compromise constrain curb curtail deny destroy erode hamper hinder impair impede inhibit limit lose obstruct reduce restrict
      sap suppress undermine violate weaken
      """
    ), (.either, "either"), (.fact, "fact"), (.doing, "do"),
    (
      .negation,
      "not n't never no neither nor nothing nobody none nowhere hardly scarcely barely rarely seldom without"
    ),
    (.focusing, "only just merely simply solely"),
    (.longer, "longer more"),
    (.but, "but yet"),
    (.nor, "nor neither"),
    (.without, "without lest"),
    (.excepting, "but until other least"),
    (.negatable, "under by at in on to"),
    (.lack, "lack absence want shortage dearth end cessation"),
    (.must, "must"), (.shall, "shall shalt"), (.should, "should ought"), (.may, "may might"),
    (.can, "can could ca"),
    (.will, "will 'll wo ’ll"), (.would, "would 'd ’d"), (.need, "need dare"), (.be, "be"), (.have, "have"),
    (.perhaps, "perhaps possibly maybe conceivably potentially presumably probably likely arguably"),
    (.reportedly, "allegedly reportedly supposedly purportedly ostensibly"),
    (.go, "go about set due"),
    (.rightly, "rightly correctly aptly convincingly wisely justly"),
    (
      .stative,
      """
      be have know want like need seem appear exist matter agree understand believe suffice work succeed happen
      mean remain belong contain include differ suit fit last occur arise realise realize think feel lie depend help
      """
    ),
    (.condition, "if unless provided assuming supposing providing"),
    (.even, "even as"),
    (.concession, "while although though whilst whereas albeit granted"),
    (.as, "as"), (.that, "that"), (.instead, "instead rather"), (.whether, "whether if"),
    (.long, "long"), (.order, "too"), (.from, "from against"), (.far, "far short"),
    (.contrary, "contrary"), (.according, "according accord"),
    (
      .viewpoint,
      "view opinion eye word mind judgement judgment belief estimation account reading interpretation"
    ),
    (.inPreposition, "in on to from by at"),
    (.admittedly, "admittedly granted"), (.truth, "true conceded granted undeniable"),
    (.event, "event case condition"),
    (.deploring, "wrong absurd ridiculous foolish"),
    (.firstPerson, "i we me us my our mine ours myself ourselves"),
    (
      .vague,
      """
      some many critic critics others other opponent opponents people they those it observer observers sceptic
      sceptics skeptic skeptics commentator commentators detractor detractors voice voices several few most anyone one
      somebody someone pundit pundits expert experts everybody everyone pessimist pessimists optimist optimists
      supporter supporters proponent proponents advocate advocates there
      """
    ),
    (.pointing, "this that these those it which what"),
    (
      .document,
      "paper report essay article chapter book document study statement speech editorial thesis section author"
    ),
    (
      .institution,
      "government delegation country nation people republic kingdom state federation union commonwealth party"
    ),
    (.of, "of"), (.by, "by"), (.expletive, "it there"),
    (.who, "who what which whose"), (.how, "how why where when"), (.let, "let"), (.or, "or"),
    (.npi, "ever really seriously truly any anyone anybody anything honestly possibly"),
    (.help, "help"), (.turn, "but yet however nevertheless nonetheless still"),
    (.forPreposition, "for to"), (.light, "have make express hold take share give put raise advance voice"),
    (.say, "say note see remark"),
    (
      .disputant,
      """
      critic critics opponent opponents observer observers sceptic sceptics skeptic skeptics commentator commentators
      detractor detractors pundit pundits expert experts pessimist pessimists optimist optimists supporter supporters
      proponent proponents advocate advocates some many others
      """
    ),
    (.to, "to"), (.little, "little few"), (.universal, "you everyone everybody anyone anybody whoever"),
    (.use, "use good point sense"),
    (
      .wording,
      """
      word term name title phrase expression theme motto slogan heading label message answer question text sentence quotation
      caption nickname synonym definition meaning translation
      """
    ),
    (
      .circumstance,
      """
      event fact experience history situation development reality evidence circumstance example instance case crisis war past
      practice trend life time century year conflict tragedy disaster progress success failure outcome result
      """
    ),
    (.the, "the"), (.taking, "take seize use"), (.so, "so"), (.singularSelf, "me myself"),
    (.calledSo, "supposed alleged purported"),
    (.styled, "called styled proclaimed"),
    (.selfStyled, "so self"),
    (.time, "time moment"), (.inverting, "had were should"), (.provided, "provide assume suppose"),
  ]
}
