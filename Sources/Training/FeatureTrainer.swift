package import Syntax

/// Learns the section "features" from treebanks.
package enum FeatureTrainer {
  /// The section that `FeatureTable` reads; the same sentences give the same bytes.
  ///
  /// - Complexity: O(*n* log *n*) in words.
  package static func train(on sentences: [CoNLLUSentence]) -> ModelWriter {
    let trees = sentences.map { sentence in sentence.words.map { FeatureDraft.Word($0) } }
    var draft = FeatureDraft(trees.flatMap { $0.compactMap { $0 } })
    draft.learnEndings()
    draft.learnContexts(from: trees)
    return draft.writer()
  }
}
