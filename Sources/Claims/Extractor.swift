public import Prose

/// Turns prose into claims and the links between what they speak of.
public struct Extractor: Sendable {
  private let cues: [CueDefinition]

  public init(cues: [CueDefinition]) { self.cues = cues }

  /// - Complexity: O(*n*) in tokens.
  public func extract(_ text: Text) -> ClaimedText {
    let claims = text.sentences.enumerated().map { index, sentence in
      Claim(id: ClaimID(index), sentence: SentenceID(index), tokens: sentence.tokens, span: sentence.span)
    }
    return ClaimedText(text: text, claims: claims, links: [])
  }
}
