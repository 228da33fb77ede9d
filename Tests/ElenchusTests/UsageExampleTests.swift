import Elenchus
import Testing

@Suite("The library")
struct UsageExampleTests {
  /// The example of the README, as it stands there.
  @Test("the usage example finds what it says")
  func usage() async {
    let passage = "Human security is at odds with pursuing trade and investment initiatives."
    let document = Document(id: "speech", path: "speech.txt", source: Array(passage.utf8))
    let analysis = await Analyzer(pack: .builtIn).analyze([document])
    for finding in analysis.findings { print(finding.rule, finding.status, analysis.quote(finding.left)) }
    #expect(analysis.findings.map(\.rule) == ["trade-promotion-vs-human-security"])
    #expect(analysis.findings.map(\.status) == [.asserted])
  }

  @Test("the number of jobs changes nothing", arguments: [2, 3, 64])
  func jobs(_ jobs: Int) async {
    let filler = String(repeating: "It rains in \(String(repeating: "x", count: 4000)).\n", count: 70)
    let documents = (0..<5).map { number in
      let source = "Human security is at odds with pursuing trade.\n" + (number % 2 == 0 ? filler : "")
      return Document(id: "\(number)", path: "\(number)", source: Array(source.utf8))
    }
    let analyzer = Analyzer(pack: .builtIn)
    var done: [Int] = []
    let several = await analyzer.analyze(documents, jobs: jobs) { done.append($0) }
    let one = await analyzer.analyze(documents)
    #expect(several.findings == one.findings)
    #expect(several.texts.map(\.text.document.id) == ["0", "1", "2", "3", "4"])
    #expect(several.findings.map(\.left.document.index) == [0, 1, 2, 3, 4])
    #expect(done == done.sorted() && done.last == 5)
  }
}
