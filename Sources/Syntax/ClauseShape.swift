/// What the answers for a sentence say of its clauses: which words head one, and what their subjects are.
struct ClauseShape {
  /// The answers, word by word, from 0.
  let answers: [NetworkRun.Answer]
  /// The relations below each word.
  private var below: [RelationSet]

  /// - Complexity: O(*n*) in words.
  init(_ answers: [NetworkRun.Answer]) {
    self.answers = answers
    below = [RelationSet](repeating: [], count: answers.count)
    for answer in answers where answer.head >= 0 {
      below[Int(answer.head)].formUnion(RelationSet([answer.relation]))
    }
  }

  /// Whether the root is no verb or is opened by a conjunction; a first look that takes no memory.
  static func mayLackVerb(_ answers: ArraySlice<NetworkRun.Answer>) -> Bool {
    guard let root = answers.firstIndex(where: { $0.head < 0 }) else { return false }
    if answers[root].partOfSpeech != .verb, answers[root].partOfSpeech != .auxiliary { return true }
    return answers.contains { $0.relation == .mark && Int($0.head) == root - answers.startIndex }
  }

  /// The word that hangs on nothing.
  var root: Int { answers.firstIndex { $0.head < 0 } ?? 0 }

  func has(_ relations: RelationSet, below word: Int) -> Bool { !below[word].isDisjoint(with: relations) }

  /// Whether a word is a verb, or has one as its copula or auxiliary.
  func headsClause(_ word: Int) -> Bool {
    let part = answers[word].partOfSpeech
    return part == .verb || part == .auxiliary || has(.auxiliaries, below: word)
  }

  /// Whether a word heads a clause that can stand alone: no conjunction opens it.
  func headsMainClause(_ word: Int) -> Bool {
    headsClause(word) && !(answers[word].pennTag.isVerbal && has(.mark, below: word))
  }

  /// Whether a word is a noun or the like, and no predicate of a clause.
  func isNominal(_ word: Int) -> Bool {
    switch answers[word].partOfSpeech {
    case .noun, .properNoun, .pronoun, .numeral: !has(.auxiliaries, below: word)
    default: false
    }
  }

  /// Whether a word is tagged as the verb of a clause, but hangs on its head as no such verb does.
  private func clashes(_ word: Int) -> Bool {
    let answer = answers[word]
    return answer.partOfSpeech != .auxiliary && answer.pennTag.isFinite
      && RelationSet.notOfVerb.contains(answer.relation)
  }

  /// Whether a word of a sentence without a main verb may be that verb.
  func canBeMissedVerb(_ word: Int) -> Bool {
    guard !has(.auxiliaries, below: word) else { return false }
    let answer = answers[word]
    switch (answer.partOfSpeech, answer.pennTag) {
    case (.noun, _), (.properNoun, _): return true
    case (.verb, .verbPast), (.verb, .verbPresent), (.verb, .verbPresentThird):
      return clashes(word)
        || isNominal(root) && !has([.mark, .subjects], below: word)
          && (answer.relation == .acl || answer.relation == .conj && isNominal(Int(answer.head)))
    case (.verb, .verbPastParticiple): return isNominal(root)
    case (.verb, .verbBase):
      return RelationSet.notOfVerb.contains(answer.relation) && !has(.mark, below: word)
    default: return false
    }
  }

  /// Whether a verb is the main verb or joined to the root, and no other verb is left without a clause.
  func isMainVerb(_ verb: Int) -> Bool {
    let root = root
    return headsMainClause(root) && !answers.indices.contains { clashes($0) }
      && (verb == root || answers[verb].relation == .conj && Int(answers[verb].head) == root)
  }

  /// The subject of a word, when there is just one and it stands in front; a conjoined verb may share another's.
  func subject(of word: Int) -> Int? {
    var subject: Int?
    for (index, answer) in answers.enumerated()
    where answer.head == Int32(word) && RelationSet.subjects.contains(answer.relation) {
      guard subject == nil, index < word else { return nil }
      subject = index
    }
    if subject == nil, answers[word].relation == .conj { return self.subject(of: Int(answers[word].head)) }
    return subject
  }

  /// Whether a finite verb with this tag agrees with a subject, so far as the subject's tag tells; what can be no subject
  /// never does.
  func agrees(_ subject: Int, _ tag: PennTag) -> Bool {
    switch answers[subject].pennTag {
    case .noun, .properNoun: tag != .verbPresent || has(.conjunct, below: subject)
    case .nounPlural, .properNounPlural: tag != .verbPresentThird
    case .pronoun, .existential, .cardinal, .determiner, .whPronoun, .whDeterminer, .currency: true
    case .adjective, .adjectiveComparative, .adjectiveSuperlative, .verbPastParticiple:
      has(.determiners, below: subject) && tag != .verbPresentThird
    default: RelationSet([.csubj, .csubjPass]).contains(answers[subject].relation) && tag != .verbPresent
    }
  }
}

extension PennTag {
  /// Whether a word with this tag is the verb of a clause without an auxiliary.
  var isFinite: Bool { self == .verbPast || self == .verbPresent || self == .verbPresentThird }

  /// Whether a word with this tag is a form of a verb.
  var isVerbal: Bool { isFinite || self == .verbBase || self == .verbGerund || self == .verbPastParticiple }
}
