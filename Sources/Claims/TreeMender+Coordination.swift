import Prose
import Syntax

/// Coordinates that hang on the wrong one of several words ahead of them.
extension TreeMender {
  /// Hangs a coordinate infinitive with "to" on the infinitive ahead, not on the finite verb above: "we oppose plans *to* close it
  /// and *to* sell it".
  mutating func mendCoordinateInfinitive(_ word: Int, in sentence: Range<Int>) {
    guard words[word].pennTag == .verbBase, isInfinitive(word, in: sentence), let verb = head(of: word),
      verb < word, words[verb].partOfSpeech == .verb, !isInfinitive(verb, in: sentence)
    else { return }
    guard
      let first = sentence.clamped(to: verb + 1..<word).last(where: {
        words[$0].pennTag == .verbBase && words[$0].relation != .conj && isInfinitive($0, in: sentence)
          && isAbove(verb, $0) && !isAbove(word, $0)
      })
    else { return }
    words[word].head = TokenID(first)
  }

  func isInfinitive(_ word: Int, in sentence: Range<Int>) -> Bool {
    children(of: word, in: sentence).contains {
      words[$0].relation == .mark && words[$0].pennTag == .infinitiveMarker
    }
  }

  /// Hangs a coordinate perfect on the relative clause in the perfect, not on the verb above that is in none: "we thank those that
  /// *have come* and *have helped*".
  mutating func mendCoordinatePerfect(_ word: Int, in sentence: Range<Int>) {
    guard words[word].pennTag == .verbPastParticiple, let verb = head(of: word), verb < word,
      words[verb].partOfSpeech == .verb, isPerfect(word, in: sentence), !isPerfect(verb, in: sentence),
      !children(of: word, in: sentence).contains(where: { words[$0].relation.universal == .nsubj }),
      let clause = sentence.clamped(to: verb + 1..<word).last(where: {
        words[$0].relation == .aclRelcl && isPerfect($0, in: sentence) && isAbove(verb, $0)
          && !isAbove(word, $0)
      })
    else { return }
    words[word].head = TokenID(clause)
  }

  /// Hangs a coordinate verb on the next best verb where that one has its form and the best one has not: "they praise those who
  /// *came* early and *helped*", read with "praise".
  mutating func mendCoordinateForm(_ word: Int, in sentence: Range<Int>) {
    guard words[word].partOfSpeech == .verb, words[word].certainty.head < Self.doubtfulLead,
      let verb = head(of: word), verb < word, words[verb].partOfSpeech == .verb,
      let rival = words[word].certainty.rival?.index, rival < word, words[rival].partOfSpeech == .verb,
      !isAbove(word, rival),
      !children(of: word, in: sentence).contains(where: {
        [.nsubj, .csubj, .expl].contains(words[$0].relation.universal)
      })
    else { return }
    let form = leadingTag(word, in: sentence)
    guard words[word].pennTag != words[verb].pennTag, form != leadingTag(verb, in: sentence),
      form == leadingTag(rival, in: sentence)
    else { return }
    words[word].head = TokenID(rival)
  }

  /// Lead of a head below which the next best is taken: of 16 coordinates concerned in EWT's and GUM's development parts that is
  /// right for 12, the best for none.
  private static let doubtfulLead: Float = 3

  /// The tag of the word that shows a verb's tense.
  private func leadingTag(_ verb: Int, in sentence: Range<Int>) -> PennTag {
    words[finiteWord(of: verb, in: sentence)].pennTag
  }

  /// Hangs a coordinate in the plain present on the verb in it above the relative clause in the perfect that it was hung on: "they
  /// *leave* the land that they have held and *go* home".
  mutating func mendCoordinatePresent(_ word: Int, in sentence: Range<Int>) {
    guard words[word].pennTag == .verbPresentThird, let clause = head(of: word), clause < word,
      words[clause].relation == .aclRelcl, isPerfect(clause, in: sentence),
      !children(of: word, in: sentence).contains(where: {
        [.nsubj, .aux].contains(words[$0].relation.universal)
      })
    else { return }
    var above = head(of: clause)
    while let verb = above, verb < clause {
      if words[verb].pennTag == .verbPresentThird {
        words[word].head = TokenID(verb)
        return
      }
      guard isNoun(verb) else { return }
      above = head(of: verb)
    }
  }

  private func isPerfect(_ word: Int, in sentence: Range<Int>) -> Bool {
    children(of: word, in: sentence).contains {
      words[$0].relation == .aux && $0 < word && classes[words[$0].lemma].contains(.have)
    }
  }

  /// Hangs a coordinate finite verb on the finite clause inside the infinitive it was hung on: "it is right to say that he *came* and
  /// *helped*".
  mutating func mendCoordinateFinite(_ word: Int, in sentence: Range<Int>) {
    let finite: [PennTag] = [.verbPast, .verbPresentThird]
    guard finite.contains(words[word].pennTag), let infinitive = head(of: word), infinitive < word,
      isInfinitive(infinitive, in: sentence),
      !children(of: word, in: sentence).contains(where: { words[$0].relation.universal == .nsubj }),
      let clause = sentence.clamped(to: infinitive + 1..<word).last(where: {
        words[$0].relation == .ccomp && isAbove(infinitive, $0) && !isAbove(word, $0)
      })
    else { return }
    words[word].head = TokenID(clause)
  }

  /// Hangs a coordinate whose verb does not agree with the subject it would share on the relative clause with whose noun it agrees:
  /// "I speak of rules that bind us and *are* not fair".
  mutating func mendCoordinateAgreement(_ word: Int, in sentence: Range<Int>) {
    guard let verb = head(of: word), verb < word, let number = number(ofVerb: word, in: sentence),
      !children(of: word, in: sentence).contains(where: { words[$0].relation.universal == .nsubj }),
      let subject = nearestSubject(above: verb, in: sentence),
      self.number(ofNoun: subject, in: sentence).map({ $0 != number }) ?? false,
      let clause = sentence.clamped(to: verb + 1..<word).last(where: {
        words[$0].relation == .aclRelcl && isAbove(verb, $0) && !isAbove(word, $0)
          && head(of: $0).map { self.number(ofNoun: $0, in: sentence) == number } ?? false
      })
    else { return }
    words[word].head = TokenID(clause)
  }

  /// The subject of a verb or of the nearest one above it that has one.
  private func nearestSubject(above verb: Int, in sentence: Range<Int>) -> Int? {
    var verb = verb
    for _ in 0..<4 {
      if let subject = children(of: verb, in: sentence).first(where: {
        words[$0].relation.universal == .nsubj
      }) {
        return subject
      }
      guard let above = head(of: verb), above < verb else { return nil }
      verb = above
    }
    return nil
  }

  /// The word that shows the tense and number of a verb: its first auxiliary, or itself without one.
  func finiteWord(of verb: Int, in sentence: Range<Int>) -> Int {
    children(of: verb, in: sentence).first {
      $0 < verb && (words[$0].relation.universal == .aux || words[$0].relation == .cop)
    } ?? verb
  }

  /// "Sing" or "Plur" for a verb that shows it.
  private func number(ofVerb word: Int, in sentence: Range<Int>) -> String? {
    let verb = finiteWord(of: word, in: sentence)
    switch words[verb].pennTag {
    case .verbPresentThird: return "Sing"
    case .verbPresent: return words[verb].features[.person] == "1" ? nil : "Plur"
    default: return nil
    }
  }

  private func number(ofNoun word: Int, in sentence: Range<Int>) -> String? {
    if children(of: word, in: sentence).contains(where: { words[$0].relation == .conj }) { return "Plur" }
    switch words[word].pennTag {
    case .nounPlural: return "Plur"
    case .noun: return classes[words[word].lemma].contains(.polity) ? nil : "Sing"
    case .pronoun: return words[word].features[.person] == "1" ? words[word].features[.number] : nil
    default: return nil
    }
  }

  /// Hangs a coordinate plural verb on the verb above a relative clause whose noun is no plural: "unless they weigh the harm that
  /// *was* done and *act*".
  mutating func mendCoordinateNumber(_ word: Int, in sentence: Range<Int>) {
    guard words[word].pennTag == .verbPresent, let clause = head(of: word), clause < word,
      words[clause].relation == .aclRelcl, let noun = head(of: clause), noun < clause,
      words[noun].pennTag == .noun, let verb = head(of: noun), verb < noun,
      words[verb].pennTag == .verbPresent,
      children(of: word, in: sentence).allSatisfy({
        $0 > word || ![.nsubj, .aux].contains(words[$0].relation.universal)
      })
    else { return }
    words[word].head = TokenID(verb)
  }

  /// Hangs a noun of action with something of its own on the noun of action above the one it was hung on: "the *defence* of peace and
  /// the *promotion* of trade".
  mutating func mendCoordinateAction(_ word: Int, in sentence: Range<Int>) {
    guard isAction(word), let inner = head(of: word), inner < word, isNoun(inner), !isAction(inner),
      words[inner].relation == .nmod, let outer = head(of: inner), outer < inner, isAction(outer),
      children(of: word, in: sentence).contains(where: {
        words[$0].relation == .nmodPoss || words[$0].relation == .det
          || $0 > word && words[$0].relation == .nmod
            && preposition(of: $0, in: sentence).map {
              classes[text.tokens[$0].form].contains(.ofPreposition)
            }
              ?? false
      })
    else { return }
    words[word].head = TokenID(outer)
    guard preposition(of: word, in: sentence) == nil else { return }
    for child in children(of: inner, in: sentence) where child > inner && child < word {
      if words[child].relation == .cc || words[child].relation == .punct { words[child].head = TokenID(word) }
    }
  }

  /// Whether a noun names an act or a will.
  func isAction(_ noun: Int) -> Bool {
    guard words[noun].partOfSpeech == .noun else { return false }
    let kinds = classes[words[noun].lemma]
    if kinds.contains(.thingNoun) { return false }
    return !kinds.isDisjoint(with: [.eventNoun, .volition])
      || deverbal.contains(text.vocabulary.bytes(of: words[noun].lemma))
  }

  /// Makes a clause with a subject and "and" ahead of it a coordinate, not a complement: "the rain stopped, *and the river fell*".
  mutating func mendCoordinateClause(_ clause: Int, in sentence: Range<Int>) {
    guard let verb = head(of: clause), verb < clause else { return }
    let dependents = children(of: clause, in: sentence)
    guard let connective = dependents.first(where: { words[$0].relation != .punct }),
      words[connective].relation == .cc, connective > verb + 1, words[connective - 1].pennTag == .comma,
      let subject = dependents.first(where: { words[$0].relation.universal == .nsubj }), subject < clause,
      !dependents.contains(where: { words[$0].relation == .mark }),
      !children(of: verb, in: sentence).contains(where: {
        words[$0].relation == .ccomp && $0 > verb && $0 != clause
      })
    else { return }
    words[clause].relation = .conj
  }

  /// Hangs "entitled" on the noun right ahead of it: "an item on the list, *entitled* 'Trade'".
  mutating func mendEntitled(_ participle: Int, in sentence: Range<Int>) {
    guard classes[text.tokens[participle].form].contains(.entitling), words[participle].relation != .acl,
      let verb = head(of: participle), verb < participle, participle - 2 > verb
    else { return }
    let noun = words[participle - 1].pennTag == .comma ? participle - 2 : participle - 1
    guard isNoun(noun), isAbove(verb, noun), !isAbove(participle, noun) else { return }
    words[participle].head = TokenID(noun)
    words[participle].relation = .acl
  }
}
