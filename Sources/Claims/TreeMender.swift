import Prose
import Syntax

/// Puts right what a parser gets wrong time and again and the words around show: a participle in front of its noun that was
/// read as a clause, a relative clause hung on its own pronoun, a negation drawn into "we believe".
struct TreeMender {
  /// A participle and the lemma of the noun it stands in front of.
  struct Pair: Hashable {
    var participle: Symbol
    var noun: Symbol
  }

  /// How far a dependent may stand from its head to be hung elsewhere with it.
  static let reach = 48

  let lexicon = Model.builtIn.lexicon
  let deverbal = DeverbalNouns()
  let text: Text
  let classes: LemmaClasses
  var words: [ParsedWord]
  /// Participles that the text has as adjectives of a noun elsewhere.
  var modifiers: Set<Pair> = []

  init(_ parsed: ParsedText, classes: LemmaClasses) {
    text = parsed.text
    words = parsed.words
    self.classes = classes
  }

  /// - Complexity: O(*n*) in tokens, and as much again for each word that is mended in the words of its sentence.
  mutating func mend() {
    for word in words.indices where words[word].relation == .amod && isParticiple(word) {
      if let noun = head(of: word), noun == word + 1 { modifiers.insert(pair(word, noun)) }
    }
    for sentence in text.sentences {
      let given = Array(words[sentence.tokens])
      for word in sentence.tokens {
        if words[word].head == nil {
          mendLostSubject(of: word, in: sentence.tokens)
          mendProviso(word, in: sentence.tokens)
        }
        mendAcronym(word, in: sentence.tokens)
        mendNoneTheLess(word, in: sentence.tokens)
        mendClass(word, in: sentence.tokens)
        mendPair(word, in: sentence.tokens)
        mendPending(word, in: sentence.tokens)
        if words[word].relation.universal == .nsubj {
          mendNoDoubt(word, in: sentence.tokens)
          mendThanks(word, in: sentence.tokens)
          mendSubject(word)
          mendComplementizer(word, in: sentence.tokens)
          mendApposition(word, in: sentence.tokens)
          mendOblique(word, in: sentence.tokens)
          mendSecondSubject(word, in: sentence.tokens)
        }
        if classes[words[word].lemma].contains(.have) { mendPerfect(word, in: sentence.tokens) }
        switch words[word].relation {
        case .appos:
          mendTitledName(word, in: sentence.tokens)
          mendNameApposition(word, in: sentence.tokens)
          mendStrandedObject(word, in: sentence.tokens)
        case .obj:
          mendSplitName(word, in: sentence.tokens)
          mendStrandedObject(word, in: sentence.tokens)
          mendModifier(of: word, in: sentence.tokens)
          mendInvertedPassive(word, in: sentence.tokens)
          mendObject(word, in: sentence.tokens)
        case .advcl, .xcomp:
          mendEntitled(word, in: sentence.tokens)
          mendTold(word, in: sentence.tokens)
          mendConcerned(word, in: sentence.tokens)
          mendParticipialAdjective(word, in: sentence.tokens)
          mendDuty(word, in: sentence.tokens)
          mendBidding(word, in: sentence.tokens)
          mendContinuing(word, in: sentence.tokens)
          mendBeing(word, in: sentence.tokens)
          mendNounContent(word, in: sentence.tokens)
          mendWho(word, in: sentence.tokens)
          mendVolition(word, in: sentence.tokens)
          mendShownWill(word, in: sentence.tokens)
          mendContentRow(word, in: sentence.tokens)
          mendOpenedSubject(word, in: sentence.tokens)
          mendSeries(word, in: sentence.tokens)
          mendGerundSeries(word, in: sentence.tokens)
          mendInserted(word, in: sentence.tokens)
          mendGiven(word, in: sentence.tokens)
          mendResult(word, in: sentence.tokens)
          mendBareInfinitive(word, in: sentence.tokens)
          mendWhom(word, in: sentence.tokens)
          mendClausalSubject(word, in: sentence.tokens)
          mendInversion(word, in: sentence.tokens)
        case .csubj: mendParticipialAdjective(word, in: sentence.tokens)
        case .advclRelcl: mendWhom(word, in: sentence.tokens)
        case .parataxis:
          mendNounContent(word, in: sentence.tokens)
          mendTold(word, in: sentence.tokens)
          mendWho(word, in: sentence.tokens)
          mendContentRow(word, in: sentence.tokens)
          mendInserted(word, in: sentence.tokens)
        case .ccomp:
          mendCoordinateClause(word, in: sentence.tokens)
          mendTold(word, in: sentence.tokens)
          mendParticipialAdjective(word, in: sentence.tokens)
          mendNounContent(word, in: sentence.tokens)
          mendWho(word, in: sentence.tokens)
          mendExtraposed(word, in: sentence.tokens)
          mendInserted(word, in: sentence.tokens)
          mendSemicolon(word, in: sentence.tokens)
          mendSaidSubject(word, in: sentence.tokens)
          mendWhom(word, in: sentence.tokens)
        case .obl:
          mendEvent(word, in: sentence.tokens)
          mendInnerPhrase(word, in: sentence.tokens)
          mendNamePhrase(word, in: sentence.tokens)
          mendContrast(word, in: sentence.tokens)
        case .iobj: mendSplitName(word, in: sentence.tokens)
        case .mark: mendMark(word, in: sentence.tokens)
        case .det: mendPluralThat(word, in: sentence.tokens)
        case .acl, .aclRelcl:
          mendParticipialAdjective(word, in: sentence.tokens)
          mendTold(word, in: sentence.tokens)
          mendRelative(word, in: sentence.tokens)
          mendConcerned(word, in: sentence.tokens)
          mendPurpose(word, in: sentence.tokens)
          mendMeeting(word, in: sentence.tokens)
          mendInfinitive(word, in: sentence.tokens)
          mendOpenedSubject(word, in: sentence.tokens)
          mendComment(word, in: sentence.tokens)
          mendContentClause(word, in: sentence.tokens)
          mendTense(ofModifier: word, in: sentence.tokens)
          mendContent(word, in: sentence.tokens)
          mendAntecedent(of: word)
          mendTimeRelative(word, in: sentence.tokens)
          mendLostRelative(word, in: sentence.tokens)
          mendNested(word, in: sentence.tokens)
          mendNameModifier(word, in: sentence.tokens)
          mendNameRelative(word, in: sentence.tokens)
          mendPerson(word, in: sentence.tokens)
          mendAgreement(of: word, in: sentence.tokens)
        case .advmod:
          mendSoThat(word, in: sentence.tokens)
          mendAhead(word, in: sentence.tokens)
          mendNegation(word, in: sentence.tokens)
          mendDistance(word, in: sentence.tokens)
          mendArticle(word, in: sentence.tokens)
          mendName(word, in: sentence.tokens)
        case .conj:
          mendCoordinateForm(word, in: sentence.tokens)
          mendParticipialAdjective(word, in: sentence.tokens)
          mendCoordinateInfinitive(word, in: sentence.tokens)
          mendCoordinateAgreement(word, in: sentence.tokens)
          mendCoordinateFinite(word, in: sentence.tokens)
          mendCoordinatePerfect(word, in: sentence.tokens)
          mendCoordinatePresent(word, in: sentence.tokens)
          mendCoordinateNumber(word, in: sentence.tokens)
          mendCoordinateAction(word, in: sentence.tokens)
          mendPerfectRow(word, in: sentence.tokens)
          mendLostObject(word, in: sentence.tokens)
          mendCoordinateAdjective(word, in: sentence.tokens)
          mendParallel(word, in: sentence.tokens)
          mendStrandedObject(word, in: sentence.tokens)
          mendPostponed(word, in: sentence.tokens)
          mendTense(of: word, in: sentence.tokens)
          mendMainClause(word, in: sentence.tokens)
          mendLateSubject(word, in: sentence.tokens)
          mendCoordinateVerb(word, in: sentence.tokens)
          mendCoordinatePhrase(word, in: sentence.tokens)
        case .compound:
          mendVerb(word, in: sentence.tokens)
          mendPluralVerb(word, in: sentence.tokens)
          mendGerund(word, in: sentence.tokens)
        case .aux: mendModal(word)
        case .vocative: mendVocative(word, in: sentence.tokens)
        case .nummod: mendBound(of: word, in: sentence.tokens)
        case .nmod:
          mendPronoun(word, in: sentence.tokens)
          mendGerund(word, in: sentence.tokens)
          mendMeasure(word, in: sentence.tokens)
          mendDate(word, in: sentence.tokens)
        case .cop:
          mendComparison(around: word, in: sentence.tokens)
          mendFreeRelative(around: word, in: sentence.tokens)
          mendCleft(around: word, in: sentence.tokens)
        default: break
        }
      }
      if !isForest(sentence.tokens) { words.replaceSubrange(sentence.tokens, with: given) }
    }
  }

  /// Whether every word of a sentence is below a root: no mend has hung a word below itself.
  ///
  /// - Complexity: O(*n*) in words.
  private func isForest(_ sentence: Range<Int>) -> Bool {
    var isBelowRoot = [Bool](repeating: false, count: sentence.count)
    var path: [Int] = []
    for word in sentence where !isBelowRoot[word - sentence.lowerBound] {
      var above: Int? = word
      while let next = above, sentence.contains(next), !isBelowRoot[next - sentence.lowerBound] {
        guard path.count < sentence.count else { return false }
        path.append(next)
        above = head(of: next)
      }
      for step in path { isBelowRoot[step - sentence.lowerBound] = true }
      path.removeAll(keepingCapacity: true)
    }
    return true
  }

  func head(of word: Int) -> Int? { words[word].head?.index }

  mutating func hang(_ word: Int, on head: Int, as relation: DependencyRelation) {
    words[word].head = TokenID(head)
    words[word].relation = relation
  }

  /// Whether a word stands in the place of a subject, "it" and "there" among them.
  func isSubjectLike(_ word: Int) -> Bool {
    [.nsubj, .csubj].contains(words[word].relation.universal) || words[word].relation == .expl
  }

  func isParticiple(_ word: Int) -> Bool {
    switch words[word].pennTag {
    case .verbGerund, .verbPastParticiple: true
    default: words[word].relation == .amod
    }
  }

  func pair(_ participle: Int, _ noun: Int) -> Pair {
    Pair(participle: text.tokens[participle].form, noun: words[noun].lemma)
  }

  func isNoun(_ word: Int) -> Bool {
    words[word].partOfSpeech == .noun || words[word].partOfSpeech == .properNoun
  }

  /// The dependents of a word that stand near it.
  func children(of word: Int, in sentence: Range<Int>) -> [Int] {
    sentence.clamped(to: max(0, word - Self.reach)..<word + Self.reach).filter { head(of: $0) == word }
  }
}
