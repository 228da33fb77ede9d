public import Prose
import Syntax

/// What a comparison of claims needs to know of a token beside its form.
public struct ClaimWord: Hashable, Sendable {
  /// The class of a word, as coarse as comparing claims needs it.
  public enum Kind: UInt8, Sendable, CaseIterable {
    case noun, verb, adjective, adverb, name, number, pronoun, determiner, preposition, auxiliary, other
  }

  /// The time that a verb's form tells.
  public enum Tense: UInt8, Sendable, CaseIterable { case none, past, present }

  public enum Degree: UInt8, Sendable, CaseIterable { case positive, comparative, superlative }

  /// The dictionary form.
  public var lemma: Symbol
  public var kind: Kind
  public var tense: Tense
  public var degree: Degree
  /// Whether it is a past participle.
  public var isParticiple: Bool

  public init(
    lemma: Symbol, kind: Kind, tense: Tense = .none, degree: Degree = .positive, isParticiple: Bool = false
  ) {
    self.isParticiple = isParticiple
    self.lemma = lemma
    self.kind = kind
    self.tense = tense
    self.degree = degree
  }
}

extension ClaimWord {
  init(_ word: ParsedWord) {
    let kind: Kind =
      switch word.partOfSpeech {
      case .noun: .noun
      case .verb: .verb
      case .adjective: .adjective
      case .adverb: .adverb
      case .properNoun: .name
      case .numeral: .number
      case .pronoun: .pronoun
      case .determiner: .determiner
      case .adposition: .preposition
      case .auxiliary: .auxiliary
      default: .other
      }
    let tense: Tense =
      switch word.pennTag {
      case .verbPast: .past
      case .verbPresentThird, .verbPresent: .present
      default: .none
      }
    let degree: Degree =
      switch word.pennTag {
      case .adjectiveComparative, .adverbComparative: .comparative
      case .adjectiveSuperlative, .adverbSuperlative: .superlative
      default: .positive
      }
    self.init(
      lemma: word.lemma, kind: kind, tense: tense, degree: degree,
      isParticiple: word.pennTag == .verbPastParticiple)
  }
}
