import Claims
import Prose
import RuleFiles
import Rules
import Syntax

/// Documents checked with the built-in rules, or with some of them changed.
struct Checking {
  var texts: [ClaimedText] = []
  var findings: [Finding] = []

  init(_ sources: String..., changing change: (inout RulePack) -> Void = { _ in }) {
    self.init(sources, changing: change)
  }

  init(_ sources: [String], changing change: (inout RulePack) -> Void) {
    var pack = RulePack.builtIn
    change(&pack)
    var vocabulary = Vocabulary()
    let extractor = Extractor(cues: pack.cues, vocabulary: &vocabulary)
    let engine = Engine(pack: pack, vocabulary: &vocabulary)
    let reader = Reader(vocabulary: vocabulary)
    for (index, source) in sources.enumerated() {
      let document = Document(id: "\(index)", path: "\(index).txt", source: Array(source.utf8))
      let text = extractor.extract(Parser().parse(reader.read(document)))
      texts.append(text)
      findings += engine.findings(in: text, document: DocumentID(index))
    }
    findings += engine.findings(across: texts, beside: findings)
  }

  func quote(_ evidence: Finding.Evidence) -> String {
    texts[evidence.document.index].text.quote(evidence.span)
  }

  func findings(of rule: String) -> [Finding] { findings.filter { $0.rule == rule } }
}
