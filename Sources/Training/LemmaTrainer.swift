package import Syntax

/// Learns the section "lemmas" from treebanks.
package enum LemmaTrainer {
  /// The section that `Lemmatizer` reads; the same sentences give the same bytes.
  ///
  /// - Complexity: O(*n* log *n*) in words.
  package static func train(on sentences: [CoNLLUSentence]) -> ModelWriter {
    let facts = LemmaFacts(sentences)
    var draft = LemmaDraft(groups: facts.groups)
    draft.learnRules(from: facts)
    // Words with hyphens and drawn-out words lean on other entries, so the second round sees those of the first.
    for _ in 0..<2 { draft.learnWords(from: facts) }
    draft.learnSpellings(from: facts)
    return draft.writer()
  }
}
