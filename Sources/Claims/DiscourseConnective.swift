/// An English connective: a phrase, where it stands and what it signals there.
struct DiscourseConnective: Sendable {
  /// Where a connective can stand.
  struct Place: OptionSet, Sendable {
    var rawValue: UInt8
    /// At the head of an adverbial clause: "although".
    static let subordinator = Place(rawValue: 1)
    /// Between two clauses, or at the head of a sentence: "but".
    static let coordinator = Place(rawValue: 2)
    /// At the head of a clause that is no adverbial one: "in short".
    static let opener = Place(rawValue: 4)
    /// Anywhere in a clause that is no adverbial one: "however".
    static let adverb = Place(rawValue: 8)
  }

  var words: String
  var places: Place
  var kind: DiscourseRelation.Kind
  /// What the clause that the connective belongs to is in the relation.
  var cueArgument: DiscourseRelation.Place
  var looksAhead = false
  var isExclusive = false
  /// Whether a comma must stand behind it, because the words by themselves mean something else: "that is".
  var isSetOff = false
  var confidence: Double

  private init(
    _ words: String, _ places: Place, _ kind: DiscourseRelation.Kind, _ cueArgument: DiscourseRelation.Place,
    confidence: Double, looksAhead: Bool = false, isExclusive: Bool = false,
    isSetOff: Bool = false
  ) {
    self.words = words
    self.places = places
    self.kind = kind
    self.cueArgument = cueArgument
    self.confidence = confidence
    self.looksAhead = looksAhead
    self.isExclusive = isExclusive
    self.isSetOff = isSetOff
  }

  /// The connectives of English, phrases with the same behaviour side by side.
  ///
  /// Sources: the list of Prasad et al. 2008 (PDTB 2.0), aclanthology.org/L08-1093; Quirk et al. 1985, *A Comprehensive
  /// Grammar of the English Language*, §§ 8.134–8.147 (conjuncts) and 15.17–15.55 (adverbial clauses).
  static let all: [DiscourseConnective] = [
    group(
      "although|though|even though|even if|even when|much as|albeit|despite the fact that|in spite of the fact that|notwithstanding that|notwithstanding the fact that|granted that|granting that|despite|in spite of|whilst|no matter how|no matter what",
      .subordinator, .concession, .first, 0.9),
    group(
      "nevertheless|nonetheless|even so|all the same|notwithstanding|regardless|having said that|having said this|that said|that being said|this being said|despite this|despite that|despite these|in spite of this|in spite of that|be that as it may|in any case|at any rate|though|even then",
      .adverb, .concession, .second, 0.85),
    group("yet|and yet|but still|but yet|still", [.coordinator, .opener], .concession, .second, 0.75),
    group("but", .coordinator, .contrast, .second, 0.85),
    group(
      "however|by contrast|in contrast|by comparison|on the contrary|conversely|on the other hand|on the other side|then again|at the same time|instead|alas",
      .adverb, .contrast, .second, 0.8),
    group("quite the opposite|quite the contrary|rather|unfortunately", .opener, .contrast, .second, 0.6),
    group("whereas|while|rather than|instead of", .subordinator, .contrast, .second, 0.75),
    group(
      "because|since|as|given that|given the fact that|seeing that|considering that|considering|inasmuch as|in view of the fact that|in light of the fact that|due to the fact that|owing to the fact that|on the grounds that|for the reason that|now that|in that|insofar as|for fear that",
      .subordinator, .cause, .first, 0.85),
    group("for", .coordinator, .cause, .first, 0.8),
    group(
      "after all|all the more so|this is because|that is because|that 's because|this is so because|the reason is that|the reason for this is that|the reason being that",
      .opener, .cause, .first, 0.75),
    group(
      "therefore|thus|hence|consequently|accordingly|as a result|as a consequence|in consequence|as such|thereby|ergo",
      .adverb, .cause, .second, 0.85),
    group(
      "for this reason|for that reason|for these reasons|for those reasons|for all these reasons|because of this|because of that|because of these|due to this|owing to this|as a result of this|that is why|that 's why|this is why|which is why|it follows that|it is for this reason that|it is therefore|given this|this means|this means that|in this way|in view of this|in light of this|with this in mind",
      .opener, .cause, .second, 0.8),
    group("so|and so", .coordinator, .cause, .second, 0.7),
    group(
      "if|only if|even only if|as long as|so long as|provided|provided that|providing that|providing|on condition that|on the condition that|in case|assuming|assuming that|supposing|supposing that|in the event that|if and only if|to the extent that",
      .subordinator, .condition, .first, 0.9),
    group("unless|except if", .subordinator, .condition, .first, 0.9, isExclusive: true),
    group("otherwise|or else", .opener, .condition, .second, 0.6),
    group("to", .subordinator, .purpose, .second, 0.6),
    group("in order to|so as to|in order that|so that|lest", .subordinator, .purpose, .second, 0.8),
    group("to this end|to that end|to do so|to do this|for this purpose", .opener, .purpose, .first, 0.8),
    group(
      "that is to say|in other words|i.e.|namely|in short|in sum|in brief|to sum up|in summary|put differently|put another way|to put it another way|to put it differently|simply put|put simply|in essence|to be precise|more precisely|more specifically",
      .opener, .restatement, .second, 0.8),
    group("that is|specifically", .opener, .restatement, .second, 0.8, isSetOff: true),
    group("for example|for instance|e.g.|by way of example", .adverb, .exemplification, .second, 0.85),
    group(
      "in particular|to illustrate|as an example|as an illustration|a case in point is|one example is|to name but one example|to take one example|take for example",
      .opener, .exemplification, .second, 0.75),
    group("and|nor|and nor", .coordinator, .addition, .second, 0.7),
    group(
      "moreover|furthermore|in addition|in addition to this|additionally|besides|likewise|similarly|also|equally|what is more|what 's more|on top of that|on top of this|not only that|not only this|apart from that|apart from this|aside from that|plus|further|too|in the same way|by the same token|in the same vein|as well|to begin with|first|firstly|first of all|second|secondly|third|thirdly|finally|lastly|in fact|as a matter of fact|actually",
      .opener, .addition, .second, 0.7),
    group("moreover|furthermore|in addition|likewise|additionally", .adverb, .addition, .second, 0.8),
    group(
      "when|whenever|once|after|as soon as|ever since|every time|by the time|the moment", .subordinator,
      .temporal, .first, 0.75),
    group("before|until|till", .subordinator, .temporal, .second, 0.8),
    group(
      "then|afterwards|afterward|subsequently|thereafter|later|later on|since then|meanwhile|in the meantime|eventually|ultimately|after that|after this",
      .opener, .temporal, .second, 0.6),
    group(
      "admittedly|granted|to be sure|it is true that|it 's true that|true enough|sure enough|i admit|we admit|i concede|i agree|on the one hand|one could argue|one might argue|one may argue|one could say|one might say|one might think|one could object|one might object|it could be argued|it can be argued|it may be argued|it might be argued|it is often argued|it is often said|it may be true that|it may well be that|it may be that|it is understandable that|understandably",
      .opener, .concession, .first, 0.8, looksAhead: true),
    group("true|sure|yes|agreed", .opener, .concession, .first, 0.7, looksAhead: true, isSetOff: true),
    group(
      "of course|certainly|surely|clearly|obviously|naturally|no doubt|undoubtedly|doubtless|without doubt|without a doubt|indeed|it is clear that|it is certain that|at first glance|at first sight|theoretically|in theory|in principle",
      .adverb, .concession, .first, 0.35, looksAhead: true),
  ].flatMap { $0 }

  private static func group(
    _ phrases: String, _ places: Place, _ kind: DiscourseRelation.Kind,
    _ cueArgument: DiscourseRelation.Place, _ confidence: Double, looksAhead: Bool = false,
    isExclusive: Bool = false, isSetOff: Bool = false
  ) -> [DiscourseConnective] {
    phrases.split(separator: "|").map {
      DiscourseConnective(
        String($0), places, kind, cueArgument, confidence: confidence, looksAhead: looksAhead,
        isExclusive: isExclusive, isSetOff: isSetOff)
    }
  }
}
