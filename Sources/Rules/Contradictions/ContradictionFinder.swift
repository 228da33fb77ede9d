import Claims
import Prose

/// Finds what the claims of a text contradict in one another, wherever in it they stand.
///
/// Source: de Marneffe, Rafferty and Manning 2008, "Finding contradictions in text", aclanthology.org/P08-1118.
struct ContradictionFinder: Sendable {
  let lexicon: ContradictionLexicon
  let rules: [Contradiction.Kind: Rule]
  let agreement: AgreementTable

  /// Nil when no live rule of the pack is about contradictions.
  init?(pack: RulePack, vocabulary: inout Vocabulary) {
    let live = pack.rules.filter { $0.contradiction != nil && $0.stage != .deprecated }
    guard !live.isEmpty else { return nil }
    let parts = pack.rules.compactMap(\.contradiction)
    lexicon = ContradictionLexicon(parts, facts: pack.wordFacts, vocabulary: &vocabulary)
    var rules: [Contradiction.Kind: Rule] = [:]
    for rule in live {
      if let kind = rule.contradiction?.kind, rules[kind] == nil { rules[kind] = rule }
    }
    self.rules = rules
    var agreement = AgreementTable()
    for (kind, rule) in rules { agreement[kind] = rule.contradiction?.agreement }
    self.agreement = agreement
  }

  /// The ids of its rules.
  var ids: Set<String> { Set(rules.values.map(\.id)) }

  /// The contradictions and disagreements inside one document.
  ///
  /// - Complexity: O(*n*) in tokens: the index gives each sentence a bounded number of others to be set against.
  func findings(in claimed: ClaimedText, document: DocumentID) -> [Finding] {
    guard !claimed.words.isEmpty, claimed.text.sentences.count > 1 else { return [] }
    let table = StatementTable(claimed, lexicon: lexicon)
    let finder = ClashFinder(table: table, agreement: agreement)
    var findings: [Finding] = []
    for pair in SentencePairs.pairs(in: table) {
      var best: Finding?
      for clash in finder.clashes(pair.first, pair.second) {
        guard let finding = finding(clash, claimed, document) else { continue }
        if finding.confidence > (best?.confidence ?? 0) { best = finding }
      }
      if let best { findings.append(best) }
    }
    return findings
  }

  private func finding(_ clash: Clash, _ claimed: ClaimedText, _ document: DocumentID) -> Finding? {
    guard let rule = rules[clash.kind] else { return nil }
    let isOneVoice = clash.first.holder == clash.second.holder
    return clash.finding(
      rule, left: clash.first.evidence(in: claimed, document: document),
      right: clash.second.evidence(in: claimed, document: document), isOneVoice: isOneVoice,
      because: [isOneVoice ? "one voice says both" : "two voices say it, so they disagree"])
  }
}
