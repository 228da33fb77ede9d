import Claims
import Prose
import RuleFiles
import Rules

/// The claims of a text, read with the built-in cues.
func extract(_ source: String) -> ClaimedText {
  var vocabulary = Vocabulary()
  let extractor = Extractor(cues: RulePack.builtIn.cues, vocabulary: &vocabulary)
  let document = Document(id: "t", path: "t", source: Array(source.utf8))
  return extractor.extract(Reader(vocabulary: vocabulary).read(document))
}

extension ClaimedText {
  /// The claim whose words hold `words`.
  func claim(with words: String) -> Claim? {
    claims.last { text.quote($0.span).contains(words) }
  }

  func words(_ range: Range<Int>) -> String { range.isEmpty ? "" : text.quote(text.span(ofTokens: range)) }
}
