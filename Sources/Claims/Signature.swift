/// What a verb, adjective or noun says of the truth of its complement, and of the will behind it.
///
/// The factive and implicative classes follow Karttunen 1971, doi:10.2307/412084 (implicative verbs), Karttunen 2012,
/// aclanthology.org/S12-1020, and Nairn, Condoravdi and Karttunen 2006, aclanthology.org/W06-3907. Verbs in no class
/// pass the polarity and modality of their own clause on ("manage to", "begin to", "ensure that").
struct Signature: OptionSet, Hashable, Sendable {
  var rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }

  // Whose word the complement is.
  /// The complement is the word or thought of the subject: "say", "believe", "claim" (verb or noun).
  static let reporting = Signature(rawValue: 1 << 0)
  /// The same, with a hint that the author does not follow: "allege".
  static let distancing = Signature(rawValue: 1 << 1)
  /// The complement is true, whether the clause is negated or not: "know", "show".
  static let factive = Signature(rawValue: 1 << 2)
  /// The subject holds the opposite of the complement: "deny".
  static let denying = Signature(rawValue: 1 << 3)
  /// Negation of the verb is meant of the complement: "do not believe that".
  static let raising = Signature(rawValue: 1 << 4)
  /// The complement is wrong: "mistaken", "myth".
  static let falsehood = Signature(rawValue: 1 << 5)
  /// The complement follows from the subject: "mean"; nothing of it is left under negation.
  static let implying = Signature(rawValue: 1 << 6)
  /// Takes up a view: "accept", "share".
  static let accepting = Signature(rawValue: 1 << 7)

  // Whether it is so.
  /// Signature −/+: the complement is not so, and under negation it is: "fail to", "prevent from".
  static let reversing = Signature(rawValue: 1 << 8)

  // What is wanted of it.
  static let directing = Signature(rawValue: 1 << 9)
  static let requiring = Signature(rawValue: 1 << 10)
  static let permitting = Signature(rawValue: 1 << 11)
  static let forbidding = Signature(rawValue: 1 << 12)
  static let intending = Signature(rawValue: 1 << 13)
  static let possible = Signature(rawValue: 1 << 14)
  static let recommending = Signature(rawValue: 1 << 15)
  /// Weighs a fact rather than put one forward: "regrettable that".
  static let hypothetical = Signature(rawValue: 1 << 16)

  /// With a tense the complement is news, else it is advice: "told us that", "told us to".
  static let informing = Signature(rawValue: 1 << 17)
  /// In the past what one was able to do is done.
  static let achieving = Signature(rawValue: 1 << 18)
  /// Tells of the course of its complement: "continue to".
  static let aspectual = Signature(rawValue: 1 << 19)
  /// Makes its object hold the complement: of the passive the subject is the source.
  static let convincing = Signature(rawValue: 1 << 20)

  /// A noun of an event for its object or behind "of" is as much wished for or feared as an infinitive: "want peace".
  static let wishing = Signature(rawValue: 1 << 21)

  /// What somebody thinks, says or wants.
  static let attitude: Signature = [.reporting, .intending, .directing, .accepting]
  static let modal: Signature = [
    .directing, .requiring, .permitting, .forbidding, .intending, .possible, .recommending, .hypothetical,
  ]

  static let lists: [(Signature, String)] = [
    (
      .reporting,
      """
      say tell argue claim contend maintain assert state declare suggest believe think hold feel fear warn
      complain object charge suspect report announce observe note stress add imply explain write reply answer
      comment conclude remark point insist emphasise emphasize underline underscore mention propose predict forecast
      estimate assume presume suppose reckon consider regard view judge deem guess imagine expect
      hope wish worry affirm reaffirm reiterate repeat submit testify speculate theorise theorize hypothesise
      hypothesize postulate posit opine rule promise pledge vow threaten agree concede admit allow grant
      swear boast lament protest counter retort caution advise urge recommend demand request ask call appeal
      accuse advocate teach preach proclaim pronounce describe portray denounce depict interpret understand
      fantasise whisper hint signal indicate convinced confident hopeful afraid sceptical skeptical
      view opinion belief argument idea notion claim assertion contention suggestion proposition thesis
      theory hypothesis allegation accusation charge complaint statement conviction impression perception
      feeling assumption presumption interpretation conclusion judgement judgment verdict doctrine
      assurance prediction warning report rumour rumor suspicion criticism objection thought premise
      """
    ),
    (
      .distancing,
      "claim allege pretend purport fantasise imagine boast accuse allegation accusation rumour rumor"
    ),
    ([.reporting, .distancing], "allege pretend purport"),
    (
      .factive,
      """
      show demonstrate prove recognise recognize realise realize know remind acknowledge reveal confirm
      establish discover find learn see remember recall forget notice illustrate regret appreciate
      understand document corroborate underscore teach
      """
    ),
    (
      .denying,
      "deny doubt dispute refute disprove disbelieve contest rebut dismiss reject repudiate discount"
    ),
    (
      .raising,
      "believe think suppose expect imagine feel consider reckon guess want wish seem appear view regard"
    ),
    (
      .falsehood,
      """
      wrong false untrue mistaken absurd misleading myth mistake error fallacy misconception illusion lie
      delusion superstition misbelief nonsense incorrect erroneous naive fanciful folly foolish ridiculous
      misguided simplistic unthinkable wrongly falsely mistakenly incorrectly erroneously
      """
    ),
    (.implying, "mean imply entail suggest follow signify indicate"),
    (.accepting, "accept share support agree endorse embrace welcome adopt subscribe concur"),
    (
      .reversing,
      """
      fail refuse decline neglect forget hesitate lack omit avoid prevent stop cease refrain abstain hinder deter preclude
      hamper prohibit dissuade discourage desist shun escape unable unwilling reluctant unlikely
      impossible powerless helpless loath failure refusal inability unwillingness reluctance impotent
      """
    ),
    (.convincing, "convince persuade assure satisfy"),
    (.achieving, "able"),
    (.aspectual, "keep tend continue begin start cease happen come serve manage prove turn remain"),
    ([.reporting, .informing], "inform notify"),
    (.informing, "tell persuade convince warn insist suggest teach"),
    (
      .directing,
      """
      urge call ask demand recommend request propose advise appeal invite encourage exhort implore beg insist
      tell persuade convince suggest advocate recommendation
      proposal appeal request demand invitation suggestion warn plead
      """
    ),
    (
      .requiring,
      """
      require order command instruct oblige obliges bind compel necessitate obliged bound required compelled duty obligation responsibility
      need necessity imperative essential vital necessary crucial incumbent urgent indispensable requirement
      mandate mandatory obligatory compulsory suppose have duty-bound imperative need
      """
    ),
    (
      .permitting,
      "permit allow entitle authorise authorize license permitted allowed entitled permission right freedom licence"
    ),
    (.forbidding, "forbid prohibit ban bar outlaw forbidden prohibited banned barred prohibition"),
    (
      .intending,
      """
      want wish like hope intend plan seek aim pledge promise commit undertake vow resolve decide determine strive
      endeavour endeavor try attempt struggle mean choose prepare offer swear agree
      ready willing determined committed resolved dedicated eager keen anxious prepared pledged
      intention commitment determination aim goal objective desire decision effort ambition
      willingness readiness promise purpose aspiration resolve proposal plan design dedicate bid policy task mission role function strategy objective vision
      """
    ),
    (
      .possible,
      """
      able capable likely liable apt possible probable conceivable possibility risk danger chance likelihood
      ability capacity potential opportunity probability prospect seem appear plausible impossible unlikely
      unable inability expect hope fear threaten suspect speculate guess free means way tool power unable powerless
      enable easy difficult hard suffice enough hopeful afraid
      """
    ),
    (
      .recommending,
      "ought desirable advisable preferable appropriate logical reasonable sensible prudent wise important better best proper fitting right good useful solution answer step way key challenge"
    ),
    (
      .wishing,
      """
      want wish hope seek plan intend desire promise pledge threaten expect fear await
      intention commitment determination aim goal desire ambition willingness readiness aspiration promise possibility risk
      danger chance likelihood opportunity probability prospect
      """
    ),
    (.hypothetical, "wonder question ask whether imagine suppose contemplate decide"),
  ]
}
