public import Prose
import Syntax

/// Turns prose into claims and the links between what they speak of.
///
/// This version reads clauses off word classes and cues; it sees no syntax tree.
public struct Extractor: Sendable {
  private let cues: CueMatcher
  private let classes: WordClasses

  /// Compiles the cues, adding their words to `vocabulary`, over which texts must then be read.
  public init(cues: [CueDefinition], vocabulary: inout Vocabulary) {
    classes = WordClasses(vocabulary: &vocabulary)
    self.cues = CueMatcher(cues, vocabulary: &vocabulary)
  }

  /// The claims and links of a text, in source order.
  ///
  /// - Complexity: O(*n*) in tokens, for sentences of bounded length.
  public func extract(_ text: Text) -> ClaimedText {
    let words = Words(text: text, classes: classes)
    let voice = Voice(text)
    var claims: [Claim] = []
    var links: [Link] = []
    var found: [CueMatcher.Match] = []
    for (index, sentence) in text.sentences.enumerated() {
      let matches = cues.matches(in: text, tokens: sentence.tokens)
      let builder = ClaimBuilder(words: words, voice: voice, sentence: sentence, matches: matches)
      let first = claims.count
      claims += builder.claims(sentence: SentenceID(index), firstID: first)
      let finder = LinkFinder(
        words: words, definitions: cues.definitions, sentence: sentence, sentenceID: SentenceID(index),
        claims: Array(claims[first...]), end: Self.endOfList(after: index, in: text))
      links += finder.links(matches)
      found += matches
    }
    return ClaimedText(
      text: text, claims: claims, links: links, cues: found,
      quotability: text.tokens.map { Quotability($0, classes[$0.form]) })
  }

  /// One past the last token of the list that a sentence introduces by its closing colon; its own end without one.
  private static func endOfList(after index: Int, in text: Text) -> Int {
    let sentence = text.sentences[index]
    var end = sentence.tokens.upperBound
    guard let last = sentence.tokens.last, text.source(of: last) == ":" else { return end }
    for next in text.sentences[(index + 1)...].prefix(12) {
      guard case .item = text.blocks[Int(next.block.rawValue)].kind else { break }
      end = next.tokens.upperBound
    }
    return end
  }
}

extension Text {
  /// The words of a token as they stand in the source.
  func source(of token: Int) -> String { quote(tokens[token].span) }
}
