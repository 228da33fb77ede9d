public import Prose

/// A pronoun or short name and what it stands for.
public struct Reference: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// "It", "their", "himself".
    case pronoun
    /// A part of a name, or its initials, for the name: "Lopez", "UNEP".
    case shortName
    /// A definite description whose noun stood there before: "the company" for "a company in Oslo".
    case definite
    /// "We", "our", "my country" or its own name for the voice of the document.
    case voice
  }

  public var kind: Kind
  /// The head of the phrase that refers.
  public var head: TokenID
  /// The words that refer: half-open 0-based token indices.
  public var tokens: Range<Int>
  /// The phrase first used for the same thing in the section; nil when that is the voice of the document.
  public var antecedent: Constituent?
  /// From 0 to 1.
  public var confidence: Double

  package init(
    kind: Kind, head: TokenID, tokens: Range<Int>, antecedent: Constituent? = nil, confidence: Double
  ) {
    self.kind = kind
    self.head = head
    self.tokens = tokens
    self.antecedent = antecedent
    self.confidence = confidence
  }
}

extension ClaimedText {
  /// What a word refers to as the head of its phrase; nil when that is unknown or the word stands for itself.
  ///
  /// - Complexity: O(log *n*) in references.
  public func reference(at head: TokenID) -> Reference? {
    let index = references.partitioningIndex { $0.head >= head }
    return index < references.count && references[index].head == head ? references[index] : nil
  }

  /// What a role's phrase refers to.
  public func reference(of role: Role) -> Reference? { reference(at: role.head) }
}
