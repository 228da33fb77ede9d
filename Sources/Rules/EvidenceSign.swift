/// What speaks for or against a tension where a text speaks of both sides of a rule.
enum EvidenceSign: String, CaseIterable {
  /// Holds always: its weight is what speaks against a tension before anything is looked at.
  case base
  // What the rule says of nearness, and what links say that are too unsure alone.
  case telling, untelling, faintLink, fainterLink
  // How near the two sides come, and how often.
  case near, distant, manyPairs
  /// Each side is named once, and nothing is said of either.
  case passing
  /// A side is named in a question, or in words without a predicate.
  case asked, listed
  /// A side is one of several things told off by commas.
  case inRow
  /// The two are joined as things of one kind: "debt and poverty".
  case conjoined
  /// A semicolon stands between the two.
  case itemised
  /// A side is named only in words that often mean something else.
  case vague
  // How much the stretch is about each side.
  case leftOften, leftVaried, leftManifold, leftSpecific
  case rightRepeated, rightVaried, rightManifold, rightSpecific
  /// The two together are named in four ways or more.
  case manySided
  // In what spirit each side is named.
  case leftReproach, rightContraryOnly
  case leftEndorsed, leftOpposed, rightEndorsed
  case leftDemanded, rightDemanded, rightNegated, leftPossible, leftForeign, bothForeign
  /// The author will not do what the left side means.
  case leftForsworn
  // Cues in the sentences of a pair, whatever they join.
  case priorityCue, contrastCue, disapprovalCue, harmCue, conflictCue, deniedHarmCue, harmonyCue, remedyCue
  case approvalCue, causeCue
  /// Words between the two say that one does the other good, or cures its ills.
  case serving
  case conflictAtLeft, harmToRight, discourseContrast

  /// Signs that a text sets the two sides against each other.
  static let attacks: Set<EvidenceSign> = [
    .leftReproach, .leftOpposed, .priorityCue, .contrastCue, .disapprovalCue, .harmCue, .conflictCue,
    .deniedHarmCue, .causeCue, .conflictAtLeft, .harmToRight, .discourseContrast, .rightNegated,
  ]

  /// Signs that a text blames the left side, or has it do damage to the right one.
  static let blame: Set<EvidenceSign> = [
    .leftReproach, .leftOpposed, .conflictCue, .contrastCue, .discourseContrast, .harmToRight,
    .conflictAtLeft,
    .rightNegated,
  ]

  /// Signs that a text finds fault with anything near the two.
  static let complaints = blame.union([.harmCue, .disapprovalCue])

  /// Signs that something is said of a side, for or against it.
  static let judgements = attacks.union([
    .harmonyCue, .leftDemanded, .rightDemanded, .leftEndorsed, .rightEndorsed, .remedyCue, .faintLink,
    .fainterLink,
  ])

  /// How many times likelier a tension is where the sign holds: a Bayes factor, below 1 for what speaks against.
  var factor: Double {
    switch self {
    case .base: 0.16
    case .telling: 2.32
    case .untelling: 0.72
    case .faintLink: 1.46
    case .fainterLink: 1.17
    case .near: 1.97
    case .distant: 0.5
    case .manyPairs: 1.26
    case .passing: 0.25
    case .asked: 0.5
    case .inRow: 0.6
    case .conjoined: 0.5
    case .itemised: 0.5
    case .vague: 0.4
    case .listed: 0.4
    case .leftForsworn: 0.25
    case .leftOften: 1.14
    case .leftVaried: 1.58
    case .leftManifold: 1.52
    case .leftSpecific: 1.6
    case .rightRepeated: 1.52
    case .rightVaried: 1.82
    case .rightManifold: 1.43
    case .rightSpecific: 1.3
    case .rightContraryOnly: 0.66
    case .manySided: 1.6
    case .leftOpposed: 1.2
    case .leftDemanded: 1.35
    case .rightDemanded: 1.55
    case .leftPossible: 0.8
    case .leftForeign: 0.68
    case .priorityCue: 1.55
    case .remedyCue: 0.68
    case .approvalCue: 0.63
    case .conflictAtLeft: 1.39
    case .harmToRight: 1.23
    case .discourseContrast: 1.26
    default: 1
    }
  }

  /// The sign as a reason of a finding; nil for one that no reader could see in the text.
  var reason: String? {
    switch self {
    case .base: nil
    case .telling: "who speaks of the one beside the other mostly sets them against each other"
    case .untelling: "the two are often named together with nothing meant by it"
    case .faintLink, .fainterLink: "words near both sides join them, though not surely"
    case .near: "the two stand close together in one sentence"
    case .distant: "a sentence stands between the two"
    case .passing: "each is named once, and nothing is said of either"
    case .inRow: "a side is one of several things told off"
    case .conjoined: "the two are joined as things of one kind"
    case .itemised: "they are different items of one enumeration"
    case .vague: "a side is named in words that often mean something else"
    case .asked: "a side is named in a question"
    case .listed: "a side is named in a list or heading"
    case .leftForsworn: "the author will not do what the left side means"
    case .manyPairs: "they meet at several places"
    case .leftOften: "the left side comes up again and again"
    case .leftVaried, .leftManifold: "the left side is named in several ways"
    case .leftSpecific: "the words for the left side are specific"
    case .rightRepeated: "the right side comes up more than once"
    case .rightVaried, .rightManifold: "the right side is named in several ways"
    case .rightSpecific: "the words for the right side are specific"
    case .manySided: "much is said of the two"
    case .leftReproach: "the left side is named in words of blame"
    case .rightContraryOnly: "the right side is named by its contrary alone"
    case .leftEndorsed: "the author stands up for the left side"
    case .leftOpposed: "the author is against the left side"
    case .rightEndorsed: "the author stands up for the right side"
    case .leftDemanded: "the left side is demanded"
    case .rightDemanded: "the right side is demanded"
    case .rightNegated: "the right side is denied"
    case .leftPossible: "the left side is said to be possible"
    case .leftForeign: "the left side is in another's mouth"
    case .bothForeign: "both sides are in others' mouths"
    case .priorityCue: "words beside them rank one thing above another"
    case .contrastCue, .discourseContrast: "words beside them set two facts against each other"
    case .disapprovalCue: "something beside them is called bad"
    case .harmCue, .harmToRight: "something beside them does damage"
    case .conflictCue, .conflictAtLeft: "words of conflict stand beside them"
    case .deniedHarmCue: "harm is spoken of beside them, if to deny or forbid it"
    case .harmonyCue: "words of harmony stand beside them"
    case .remedyCue: "something is to be mended there"
    case .approvalCue: "something is called good there"
    case .serving: "one is said to serve the other"
    case .causeCue: "one thing is said to bring about another there"
    }
  }
}
