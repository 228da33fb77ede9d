/// Reads tags, heads and relations off the network's scores.
extension NetworkRun {
  /// Appends the answers for a sentence of the batch, word by word.
  package mutating func appendAnswers(_ sentence: Int, to answers: inout [Answer]) {
    let count = lengths[sentence] + 1
    let first = answers.count
    scoreArcs(sentence, count)
    weighHeads(count)
    arborescence.heads(scores.base, count: count, into: &heads)
    scoreRelations(sentence, count) { [heads] in ($0, Int(heads[$0])) }
    for word in 1..<max(count, 1) {
      let row = steps[word] + sentence
      let parts = partScores.base + row * model.partsOfSpeech.columns
      let part = PartOfSpeech(rawValue: UInt8(Self.best(parts, PartOfSpeech.allCases.count)))!
      var answer = Answer(
        partOfSpeech: part,
        pennTag: best(tagsOfParts[Int(part.rawValue)], tagScores.base + row * model.pennTags.columns),
        head: heads[word] - 1, relation: .root)
      (answer.headLead, answer.rival) = headLead(of: word)
      answer.partLead = Self.lead(parts, PartOfSpeech.allCases.count)
      label(&answer, sentence, word - 1, .all)
      answers.append(answer)
    }
    findMissedVerb(sentence, &answers, from: first)
  }

  /// Sets the relation of a word to the best of some by `relationScores`, and makes its tags go with it.
  ///
  /// The tree is right more often than the tag; only what would be an auxiliary may be something else instead.
  /// - Parameter word: 0-based.
  func label(_ answer: inout Answer, _ sentence: Int, _ word: Int, _ allowed: RelationSet) {
    guard answer.head >= 0 else {
      answer.relation = .root
      return
    }
    let relations = relationScores.base + word * model.relation.columns
    let best = Self.best(relations, allowed)
    answer.relationLead = Self.lead(relations, model.relation.columns)
    answer.relation = DependencyRelation(rawValue: UInt8(best))!
    guard !answer.partOfSpeech.relations.contains(answer.relation) else { return }
    let row = steps[word + 1] + sentence
    let parts = partScores.base + row * model.partsOfSpeech.columns
    if RelationSet.auxiliaries.contains(answer.relation) {
      let other = Self.best(relations, allowed.subtracting(.auxiliaries))
      let loss = parts[Int(answer.partOfSpeech.rawValue)] - parts[Int(PartOfSpeech.auxiliary.rawValue)]
      if relations[best] - relations[other] < loss {
        answer.relation = DependencyRelation(rawValue: UInt8(other))!
      }
    }
    guard let part = bestPart(parts, answer.relation), part != answer.partOfSpeech else { return }
    answer.partOfSpeech = part
    answer.pennTag = self.best(part.usualTags, tagScores.base + row * model.pennTags.columns)
  }

  /// The first of the parts of speech with the highest score that a relation can go with.
  private func bestPart(_ scores: UnsafePointer<Float>, _ relation: DependencyRelation) -> PartOfSpeech? {
    var best: PartOfSpeech?
    for part in PartOfSpeech.allCases where part.relations.contains(relation) {
      if best.map({ scores[Int(part.rawValue)] > scores[Int($0.rawValue)] }) ?? true { best = part }
    }
    return best
  }

  /// The first of the tags with the highest score.
  private func best(_ tags: [PennTag], _ scores: UnsafePointer<Float>) -> PennTag {
    var best = tags[0]
    for tag in tags where scores[Int(tag.rawValue)] > scores[Int(best.rawValue)] { best = tag }
    return best
  }

  /// Index of the first of the highest scores.
  static func best(_ scores: UnsafePointer<Float>, _ count: Int) -> Int {
    var best = 0
    for index in 1..<count where scores[index] > scores[best] { best = index }
    return best
  }

  /// Index of the first of the highest scores of some relations.
  static func best(_ scores: UnsafePointer<Float>, _ relations: RelationSet) -> Int {
    var rest = relations.rawValue
    var best = rest.trailingZeroBitCount
    while rest != 0 {
      let index = rest.trailingZeroBitCount
      if scores[index] > scores[best] { best = index }
      rest &= rest - 1
    }
    return best
  }
}
