/// A second look at sentences whose verb was taken for a noun or a participle.
///
/// Tags and trees come from different layers of the network, each the best by itself; "The storm damaged roofs" can so become
/// a noun phrase with a participle. When a sentence has no main verb, the words that most likely are one are tried: the tree is
/// found again with only what a verb can be to other words, and they to it. Scores are logarithms of odds, so what they lose
/// adds up; up to a limit the second reading is believed.
extension NetworkRun {
  private struct Reading {
    var answers: [Answer]
    /// What the tree and the tags lose against what was read before.
    var loss: Float
  }

  /// How many words are tried.
  private static let candidateCount = 4
  /// What a root that is no verb of a main clause costs, more than any reading that is believed may lose.
  private static let rootPenalty: Float = 64
  /// What an edge across the root costs: in English trees there are next to none.
  private static let crossingPenalty: Float = 8
  private static let finiteTags: [PennTag] = [.verbPast, .verbPresent, .verbPresentThird]

  /// Corrects the answers for a sentence of the batch, which begin at `first`, when they miss its main verb.
  ///
  /// Phrases without a full stop, such as headings, stay as they are.
  /// - Complexity: O(1) where nothing is missing, else O(*n*²).
  mutating func findMissedVerb(_ sentence: Int, _ answers: inout [Answer], from first: Int) {
    guard answers.count - first > 3, answers[answers.count - 1].pennTag == .sentenceEnd else { return }
    guard ClauseShape.mayLackVerb(answers[first...]) else { return }
    let shape = ClauseShape(Array(answers[first...]))
    guard !shape.headsMainClause(shape.root) else { return }
    let candidates = candidates(sentence, shape)
    guard !candidates.isEmpty else { return }
    let score = treeScore(sentence, shape)
    var best: Reading?
    for verb in candidates {
      let limit = min(Self.limit(of: shape.answers[verb]), best?.loss ?? .infinity)
      if let reading = read(sentence, VerbHypothesis(verb, in: shape), from: score), reading.loss < limit {
        best = reading
      }
    }
    if let best { answers.replaceSubrange(first..., with: best.answers) }
  }

  /// The words that are most likely to be the verb that was missed, likely ones first.
  private func candidates(_ sentence: Int, _ shape: ClauseShape) -> [Int] {
    var found: [(loss: Float, word: Int)] = []
    for (word, answer) in shape.answers.enumerated() where shape.canBeMissedVerb(word) {
      let tags = Self.finiteTags.filter { answer.pennTag.sharesForms(with: $0) }
      let loss = tags.map { tagLoss($0, sentence, word) }.min() ?? .infinity
      if loss < Self.limit(of: answer) { found.append((loss, word)) }
    }
    return found.sorted { ($0.loss, $0.word) < ($1.loss, $1.word) }.prefix(Self.candidateCount).map(\.word)
  }

  /// The loss from which on it is not believed that a word is a finite verb.
  ///
  /// Chosen on the training parts of the treebanks; a past participle behind a noun mostly is just that.
  private static func limit(of answer: Answer) -> Float {
    switch (answer.partOfSpeech, answer.pennTag) {
    case (.verb, .verbPastParticiple): 4
    case (.verb, _): 10
    default: 12
    }
  }

  /// How far a tag of verbs is behind the best tags of a word.
  private func tagLoss(_ tag: PennTag, _ sentence: Int, _ word: Int) -> Float {
    let row = steps[word + 1] + sentence
    let parts = partScores.base + row * model.partsOfSpeech.columns
    let tags = tagScores.base + row * model.pennTags.columns
    return parts[Self.best(parts, PartOfSpeech.allCases.count)] - parts[Int(PartOfSpeech.verb.rawValue)]
      + tags[Self.best(tags, PennTag.allCases.count)] - tags[Int(tag.rawValue)]
  }

  private func treeScore(_ sentence: Int, _ shape: ClauseShape) -> Float {
    let count = shape.answers.count + 1
    scoreArcs(sentence, count)
    return (1..<count).reduce(0) { $0 + scores.base[$1 * count + Int(shape.answers[$1 - 1].head) + 1] }
  }

  /// The best reading under a hypothesis, nil when the verb is no main verb or has no subject that it agrees with.
  private mutating func read(_ sentence: Int, _ hypothesis: VerbHypothesis, from score: Float) -> Reading? {
    let (verb, count) = (hypothesis.verb, hypothesis.shape.answers.count + 1)
    scoreArcs(sentence, count)
    bind(sentence, hypothesis)
    // The search for a tree changes the scores.
    let bound = Array(UnsafeBufferPointer(start: scores.base, count: count * count))
    arborescence.heads(scores.base, count: count, into: &heads)
    if heads[verb + 1] == 0 {
      scores.base.update(from: bound, count: count * count)
      punishCrossings(of: verb + 1, count)
      arborescence.heads(scores.base, count: count, into: &heads)
    }
    let newScore = (1..<count).reduce(0) { $0 + bound[$1 * count + Int(heads[$1])] }
    var answers = hypothesis.shape.answers
    scoreRelations(sentence, count) { [heads] in ($0, Int(heads[$0])) }
    for word in answers.indices {
      if answers[word].head != heads[word + 1] - 1 {
        (answers[word].headLead, answers[word].rival) = (0, answers[word].head)
      }
      answers[word].head = heads[word + 1] - 1
      label(&answers[word], sentence, word, hypothesis.relations(of: word, to: Int(answers[word].head)))
    }
    answers[verb].partOfSpeech = .verb
    let found = ClauseShape(answers)
    guard found.isMainVerb(verb), let subject = found.subject(of: verb) else { return nil }
    let tags = Self.finiteTags.filter { hypothesis.allows($0, subject: subject, in: found) }
    guard let tag = tags.min(by: { tagLoss($0, sentence, verb) < tagLoss($1, sentence, verb) }) else {
      return nil
    }
    answers[verb].pennTag = tag
    return Reading(answers: answers, loss: score - newScore + tagLoss(tag, sentence, verb))
  }

  /// Takes from the score of each edge what its best relation loses under a hypothesis, and from that of wrong roots a penalty.
  private func bind(_ sentence: Int, _ hypothesis: VerbHypothesis) {
    let count = hypothesis.shape.answers.count + 1
    for bound in [hypothesis.verb] + (hypothesis.demoted.map { [$0] } ?? []) {
      for isDependent in [false, true] {
        scoreRelations(sentence, count) { isDependent ? (bound + 1, $0) : ($0, bound + 1) }
        for word in 0..<(count - 1) where word != bound {
          let (dependent, head) = isDependent ? (bound, word) : (word, bound)
          let relations = relationScores.base + word * model.relation.columns
          let best = Self.best(relations, .all)
          let left = Self.best(relations, hypothesis.relations(of: dependent, to: head))
          scores.base[(dependent + 1) * count + head + 1] -= relations[best] - relations[left]
        }
      }
    }
    for word in 1..<count where !hypothesis.canBeRoot(word - 1) {
      scores.base[word * count] -= Self.rootPenalty
    }
  }

  /// Takes a penalty from the edges between words on different sides of the root.
  private func punishCrossings(of root: Int, _ count: Int) {
    for word in 1..<count where word != root {
      for head in word < root ? root + 1..<count : 1..<root {
        scores.base[word * count + head] -= Self.crossingPenalty
      }
    }
  }
}
