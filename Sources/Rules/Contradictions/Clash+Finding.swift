import Claims
import Prose

extension Clash {
  /// The finding that the clash comes to: a contradiction where one voice says both, else a disagreement.
  ///
  /// - Parameter because: What is said besides the reasons that the clash holds itself.
  func finding(
    _ rule: Rule, left: Finding.Evidence, right: Finding.Evidence, isOneVoice: Bool, because: [String]
  ) -> Finding {
    Finding(
      rule: rule.id, status: isOneVoice ? .latent : .contested, winner: nil,
      severity: isOneVoice ? rule.severity : .note, confidence: (confidence * 100).rounded() / 100,
      left: left, right: right, cue: nil,
      because: parts.filter { $0.worth > 0 }.map(\.reason) + because,
      kind: isOneVoice ? .contradiction : .disagreement)
  }
}

extension Clash.Place {
  /// The words of the place in a text that begins somewhere in the whole whose claims and tokens the place counts.
  func evidence(in claimed: ClaimedText, document: DocumentID, from start: JoinedText.Start = .zero)
    -> Finding.Evidence
  {
    let own = claimed.claims[claim.index - start.claim]
    let words = tokens.lowerBound - start.token..<tokens.upperBound - start.token
    let hit = token - start.token
    return Finding.Evidence(
      document: document, claim: own.id, concept: "", stance: .mentions, holder: own.holder,
      commitment: own.commitment, span: claimed.text.span(ofTokens: words),
      hit: claimed.text.span(ofTokens: hit..<hit + 1))
  }
}
