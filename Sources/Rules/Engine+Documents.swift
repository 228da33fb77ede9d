public import Claims

extension Engine {
  /// The findings across documents: contested tensions and latent ones by rule, then what documents contradict in one
  /// another.
  ///
  /// - Parameters:
  ///   - texts: The documents of a run; a `DocumentID` is an index into them.
  ///   - findings: All findings inside them.
  /// - Complexity: O(*n*) in tokens and findings, but for putting the documents in order.
  public func findings(across texts: [ClaimedText], beside findings: [Finding]) -> [Finding] {
    self.findings(across: texts, beside: findings, of: nil)
  }

  /// The same of some rules, as if the pack were changed.
  ///
  /// - Parameter rules: Ids of the rules to look at; nil for all.
  package func findings(
    across texts: [ClaimedText], beside findings: [Finding], of rules: Set<String>?,
    after change: Change? = nil
  ) -> [Finding] {
    guard texts.count > 1 else { return [] }
    let latents = DocumentLatentFinder(
      targets(of: rules, after: change), matcher: matcher, texts: texts, without: change?.entry)
    let tensions = ContestedFinder().findings(findings) + latents.findings(beside: findings)
    guard let contradictions, rules.map({ !contradictions.ids.isDisjoint(with: $0) }) ?? true else {
      return tensions
    }
    return tensions
      + DocumentClashFinder(contradictions, texts).findings().filter { rules?.contains($0.rule) ?? true }
  }
}

/// Where a document stands among others: by its date, then in the order of the run.
struct DocumentRank: Comparable {
  let date: String
  let index: Int

  init(_ text: ClaimedText, _ index: Int) {
    date = text.text.metadata.date ?? ""
    self.index = index
  }

  static func < (a: DocumentRank, b: DocumentRank) -> Bool { (a.date, a.index) < (b.date, b.index) }
}
