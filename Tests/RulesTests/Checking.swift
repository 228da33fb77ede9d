import Claims
import Prose
import RuleFiles
import Rules
import Syntax

/// Documents checked with the built-in rules.
struct Checking {
  var texts: [ClaimedText] = []
  var findings: [Finding] = []

  init(_ sources: String...) {
    var vocabulary = Vocabulary()
    let extractor = Extractor(cues: RulePack.builtIn.cues, vocabulary: &vocabulary)
    let engine = Engine(pack: .builtIn, vocabulary: &vocabulary)
    let reader = Reader(vocabulary: vocabulary)
    for (index, source) in sources.enumerated() {
      let document = Document(id: "\(index)", path: "\(index).txt", source: Array(source.utf8))
      let text = extractor.extract(Parser().parse(reader.read(document)))
      texts.append(text)
      findings += engine.findings(in: text, document: DocumentID(index))
    }
    findings += engine.contested(findings)
  }

  func quote(_ evidence: Finding.Evidence) -> String {
    texts[evidence.document.index].text.quote(evidence.span)
  }

  func findings(of rule: String) -> [Finding] { findings.filter { $0.rule == rule } }
}
