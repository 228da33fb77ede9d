public import Prose

/// By how much the parser's answers for a word are ahead of the next best, in natural logarithms of odds.
///
/// Leads are at least 0; what nobody weighed, as in a treebank, leads by infinity.
public struct Certainty: Hashable, Sendable {
  /// Of the head; 0 where the best head would have made no tree with the others.
  public var head: Float
  /// The head that was next best, or best by itself where it made no tree; nil for the root of the sentence.
  public var rival: TokenID?
  /// Of the relation to the head.
  public var relation: Float
  public var partOfSpeech: Float

  public init(head: Float, rival: TokenID?, relation: Float, partOfSpeech: Float) {
    self.head = head
    self.rival = rival
    self.relation = relation
    self.partOfSpeech = partOfSpeech
  }

  /// Of answers that were given, not found.
  public static let given = Certainty(
    head: .infinity, rival: nil, relation: .infinity, partOfSpeech: .infinity)
}
