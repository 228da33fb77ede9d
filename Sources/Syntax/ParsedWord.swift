public import Prose

/// What syntax says of one token.
public struct ParsedWord: Hashable, Sendable {
  public var partOfSpeech: PartOfSpeech
  public var pennTag: PennTag
  public var features: MorphologicalFeatures
  /// The dictionary form, interned in the vocabulary of the text.
  ///
  /// Lowercase but for proper nouns and the like.
  public var lemma: Symbol
  /// The word this one depends on, in the same sentence; nil for the root of the sentence.
  public var head: TokenID?
  /// The relation to `head`; `root` exactly when there is none.
  public var relation: DependencyRelation
  public var certainty: Certainty

  public init(
    partOfSpeech: PartOfSpeech, pennTag: PennTag, features: MorphologicalFeatures, lemma: Symbol,
    head: TokenID?,
    relation: DependencyRelation, certainty: Certainty = .given
  ) {
    self.partOfSpeech = partOfSpeech
    self.pennTag = pennTag
    self.features = features
    self.lemma = lemma
    self.head = head
    self.relation = relation
    self.certainty = certainty
  }
}
