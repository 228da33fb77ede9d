import Elenchus
import Testing

@Test("the usage example of the README finds what it says")
func usage() async {
  let analyzer = Analyzer(pack: .builtIn)
  let source = Array(
    "Growth in trade is at odds with human security. Free trade undermines human rights.".utf8)
  let document = Document(id: "speech", path: "speech.txt", source: source)
  let analysis = await analyzer.analyze([document])
  for finding in analysis.findings { print(finding.rule, finding.status, analysis.quote(finding.left)) }
  #expect(analysis.findings.first?.rule == "trade-promotion-vs-human-security")
}
