import Claims
import Prose
import RuleFiles
import Rules
import Syntax

/// The claims of a text, read with the built-in cues.
func extract(_ source: String) -> ClaimedText {
  var vocabulary = Vocabulary()
  let extractor = Extractor(cues: RulePack.builtIn.cues, vocabulary: &vocabulary)
  let document = Document(id: "t", path: "t", source: Array(source.utf8))
  return extractor.extract(Parser().parse(Reader(vocabulary: vocabulary).read(document)))
}

extension ClaimedText {
  /// The shortest claim whose words hold `words`; claims nest.
  func claim(with words: String) -> Claim? {
    claims.filter { text.quote($0.span).contains(words) }.min { $0.span.count < $1.span.count }
  }

  func words(_ range: Range<Int>) -> String { range.isEmpty ? "" : text.quote(text.span(ofTokens: range)) }
}
