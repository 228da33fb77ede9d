extension PartOfSpeech {
  /// The relations that a word of this part of speech can have to its head.
  ///
  /// Source: the guidelines of Universal Dependencies 2, universaldependencies.org/u/dep; what they leave open is decided by
  /// what English treebanks do.
  var relations: RelationSet { Self.relationsOfParts[Int(rawValue)] }

  /// The tags that words of this part of speech mostly have; all for those that have many.
  var usualTags: [PennTag] {
    switch self {
    case .adjective: [.adjective, .adjectiveComparative, .adjectiveSuperlative]
    case .adposition: [.preposition, .particle]
    case .adverb: [.adverb, .adverbComparative, .adverbSuperlative, .whAdverb]
    case .auxiliary:
      [.modal, .verbBase, .verbPast, .verbGerund, .verbPastParticiple, .verbPresent, .verbPresentThird]
    case .coordinatingConjunction: [.coordinatingConjunction]
    case .determiner: [.determiner, .predeterminer, .whDeterminer]
    case .interjection: [.interjection]
    case .noun: [.noun, .nounPlural]
    case .numeral: [.cardinal]
    case .pronoun:
      [.pronoun, .pronounPossessive, .determiner, .existential, .whDeterminer, .whPronoun, .whPossessive]
    case .properNoun: [.properNoun, .properNounPlural]
    case .subordinatingConjunction: [.preposition, .whAdverb]
    case .verb: [.verbBase, .verbPast, .verbGerund, .verbPastParticiple, .verbPresent, .verbPresentThird]
    case .other, .particle, .punctuation, .symbol: PennTag.allCases
    }
  }

  private static let relationsOfParts = allCases.map { part in
    RelationSet(DependencyRelation.allCases.filter { $0.parts.contains(part) })
  }
}

extension DependencyRelation {
  /// The parts of speech that can stand in this relation to a head.
  fileprivate var parts: [PartOfSpeech] {
    switch self {
    case .aux, .auxPass, .cop: [.auxiliary]
    case .amod: [.adjective, .noun, .numeral, .other, .properNoun, .verb]
    case .advmod: [.adjective, .adposition, .adverb, .determiner, .noun, .particle, .pronoun, .symbol]
    case .case: [.adjective, .adposition, .adverb, .interjection, .other, .particle, .symbol, .verb]
    case .cc: [.adverb, .coordinatingConjunction, .other, .particle, .symbol]
    case .ccPreconj: [.coordinatingConjunction, .determiner]
    case .compoundPrt: [.adposition]
    case .det: [.determiner]
    case .detPredet: [.determiner, .pronoun]
    case .expl: [.pronoun]
    case .flat: [.adjective, .interjection, .noun, .numeral, .other, .pronoun, .properNoun, .symbol]
    case .goeswith: [.other]
    case .mark: [.adjective, .adposition, .adverb, .particle, .subordinatingConjunction, .verb]
    case .nummod: [.numeral]
    case .punct: [.punctuation, .symbol]
    case .nmodDesc: [.noun, .properNoun]
    case .nmodPoss: [.noun, .numeral, .pronoun, .properNoun]
    case .iobj: [.noun, .pronoun, .properNoun]
    case .obl, .nmod: Self.nominals + [.adposition, .particle]
    case .nsubj, .nsubjPass, .nsubjOuter, .obj, .oblAgent, .oblUnmarked, .nmodUnmarked: Self.nominals
    case .fixed: PartOfSpeech.allCases
    default: PartOfSpeech.allCases.filter { $0 != .punctuation && $0 != .subordinatingConjunction }
    }
  }

  private static let nominals: [PartOfSpeech] = [
    .adjective, .adverb, .determiner, .interjection, .noun, .numeral, .other, .pronoun, .properNoun, .symbol,
  ]
}
