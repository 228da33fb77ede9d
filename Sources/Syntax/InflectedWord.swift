/// A word of a tree, as far as its features depend on others and theirs on it.
package struct InflectedWord: Hashable, Sendable {
  package var partOfSpeech: PartOfSpeech
  package var tag: PennTag
  package var features: MorphologicalFeatures
  /// 0-based index in the sentence; nil for the root.
  package var head: Int?
  package var relation: DependencyRelation

  package init(
    partOfSpeech: PartOfSpeech, tag: PennTag, features: MorphologicalFeatures, head: Int?,
    relation: DependencyRelation
  ) {
    self.partOfSpeech = partOfSpeech
    self.tag = tag
    self.features = features
    self.head = head
    self.relation = relation
  }
}
