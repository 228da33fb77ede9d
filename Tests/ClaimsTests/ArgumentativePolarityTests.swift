import Claims
import Testing

@Suite("Support and attack")
struct ArgumentativePolarityTests {
  /// The judgement of an edge between units marked off by " / ".
  private func judgement(_ source: String, _ edges: [(Int, Int)], asked: Int = 0)
    -> ArgumentativePolarity.Judgement
  {
    let parts = source.split(separator: "/").map { $0.trimmingPrefix(" ") }
    let text = extract(parts.joined())
    var end = 0
    let units = parts.map { part in
      let lower = end
      end += part.utf8.count
      let tokens = text.text.tokens.indices.filter { lower..<end ~= text.text.tokens[$0].span.lower }
      return [tokens[0]..<tokens[tokens.count - 1] + 1]
    }
    let given = edges.map { ArgumentativePolarity.Edge(source: $0.0, target: $0.1) }
    return ArgumentativePolarity(text, units: units, edges: given).judgement(given[asked])
  }

  @Test(
    "connectives tell the sides apart",
    arguments: [
      (
        "We should build the bridge / because it saves time.", [(1, 0)], 0,
        ArgumentativePolarity.Verdict.supports
      ),
      ("We should build the bridge. / It saves time.", [(1, 0)], 0, .supports),
      ("We should build the bridge, / although it costs a lot.", [(1, 0)], 0, .attacks),
      ("The bridge saves time. / Therefore we should build it.", [(0, 1)], 0, .supports),
      ("Admittedly the bridge is ugly. / But we should build it.", [(0, 1)], 0, .attacks),
      (
        "We should build it. / Of course it costs money, / but it saves time.", [(1, 0), (2, 1)], 0, .attacks
      ),
      (
        "We should build it. / Of course it costs money, / but it saves time.", [(1, 0), (2, 1)], 1, .attacks
      ),
      ("We should build it. / It costs money, / but it saves time.", [(1, 0), (2, 0)], 1, .supports),
      ("It saves time, / and it looks good. / So we should build it.", [(0, 2), (1, 2)], 1, .supports),
      ("We should build it. / It helps trade. / For example, markets grow.", [(1, 0), (2, 1)], 1, .supports),
      ("We should build it / unless it costs too much.", [(1, 0)], 0, .attacks),
    ])
  func verdicts(
    _ source: String, _ edges: [(Int, Int)], _ asked: Int, _ expected: ArgumentativePolarity.Verdict
  ) {
    #expect(judgement(source, edges, asked: asked).verdict == expected)
  }

  @Test("a verdict has its reasons, and no cue leaves it unsure")
  func reasons() throws {
    let sure = judgement("We should build the bridge, / although it costs a lot.", [(1, 0)])
    #expect(try #require(sure.reasons.first).kind == .relation)
    let unsure = judgement("We should build the bridge. / It saves time.", [(1, 0)])
    #expect(unsure.reasons.isEmpty)
    #expect(sure.confidence > unsure.confidence && unsure.confidence > 0.5)
  }
}
