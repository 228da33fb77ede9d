public import Prose

/// A text and the syntax of its sentences.
///
/// In every sentence exactly one word has no head, and following heads from any word arrives there.
public struct ParsedText: Sendable {
  /// The text; its vocabulary also resolves the lemmas.
  public var text: Text
  /// One word a token of the text, in the same order.
  public var words: [ParsedWord]

  public init(text: Text, words: [ParsedWord]) {
    precondition(words.count == text.tokens.count, "a word a token")
    self.text = text
    self.words = words
  }
}
