/// A word taken as the main verb of a sentence that has none, and what that forbids.
struct VerbHypothesis {
  let shape: ClauseShape
  /// The word, counted from 0.
  let verb: Int
  /// The noun that heads the sentence as long as it has no verb.
  let demoted: Int?

  init(_ verb: Int, in shape: ClauseShape) {
    self.shape = shape
    self.verb = verb
    let root = shape.root
    demoted = shape.isNominal(root) && verb != root ? root : nil
  }

  func canBeRoot(_ word: Int) -> Bool { word == verb || shape.headsMainClause(word) }

  /// The relations that are left to a word and its head, which is negative for the root.
  func relations(of dependent: Int, to head: Int) -> RelationSet {
    guard head >= 0 else { return .all }
    var relations = RelationSet.all
    if dependent == verb {
      relations.formIntersection(.ofVerb)
      if shape.isNominal(head) { relations.subtract(.conjunct) }
    }
    if head == verb {
      relations.formIntersection(.toVerb)
      // "And" does not join a noun to a clause.
      if shape.isNominal(dependent) { relations.subtract(.conjunct) }
      // "No need", "one thought": what determines or counts does not turn into a subject.
      if RelationSet.counting.contains(shape.answers[dependent].relation) { relations.subtract(.subjects) }
    } else if dependent == demoted, shape.headsClause(head) {
      relations.subtract(.conjunct)
      if shape.answers[head].partOfSpeech != .verb { relations.subtract(.objects) }
    }
    if head == demoted { relations.subtract([.subjects, .objects, .auxiliaries]) }
    return relations
  }

  /// Whether a verb's tag goes with what the verb looks like and with its subject in a sentence read anew.
  func allows(_ tag: PennTag, subject: Int, in found: ClauseShape) -> Bool {
    found.agrees(subject, tag) && shape.answers[verb].pennTag.sharesForms(with: tag)
  }
}

extension PennTag {
  /// Whether words with this tag can look like those with a finite verb's tag: plurals only like "exports".
  func sharesForms(with verb: PennTag) -> Bool {
    switch self {
    case .nounPlural, .properNounPlural: verb == .verbPresentThird
    case .noun, .properNoun, .verbBase: verb != .verbPresentThird
    default: true
    }
  }
}
