import Argumentation
import Claims
import Prose
import Rules
import Testing

@Suite("The argument map draws what the texts say, and no more")
struct ArgumentGraphTests {
  /// Every edge as `source relation target`, a mutual one with `<>`; an issue stands as `?`.
  private func lines(_ passage: Passage) -> [String] {
    let analysis = passage.analysis
    let graph = ArgumentGraph(analysis)
    func words(_ id: ArgumentGraph.NodeID) -> String {
      guard case .statement(let statement) = graph[id] else { return "?" }
      return analysis[statement.document].text.quote(statement.span)
    }
    return graph.edges.map { edge in
      let relation = edge.relation?.rawValue ?? "tension"
      return "\(words(edge.source)) \(edge.isMutual ? "<\(relation)>" : relation) \(words(edge.target))"
    }
  }

  private static let conflict = "[[left:Trade]] [[cue:is at odds with]] [[right:safety]]."
  private static let denial = "[[left:Trade]] [[cue:is not at odds with]] [[right:safety]]."

  @Test(
    "each status has its edge",
    arguments: [
      (Passage(conflict).finding(.asserted, .conflict), "Trade <attacks> safety"),
      (Passage(conflict).finding(.prioritised, .priority, winner: .right), "safety prefers Trade"),
      (Passage(conflict).finding(.prioritised, .priority, winner: .left), "Trade prefers safety"),
      (Passage(conflict).finding(.denied, .harmony), "Trade <supports> safety"),
      (Passage(conflict).finding(.denied, .benefit, serves: .right), "Trade supports safety"),
      (Passage(conflict).finding(.denied, .benefit, serves: .left), "safety supports Trade"),
      (Passage(conflict).finding(.latent), "Trade <tension> safety"),
      (Passage(conflict).finding(.reported, .conflict), "Trade <attacks> safety"),
      (Passage(denial).finding(.denied, .conflict), "Trade is not at odds with safety. undercuts ?"),
    ])
  func relation(_ passage: Passage, _ expected: String) {
    #expect(lines(passage) == [expected])
  }

  @Test("that a thing does no harm is not yet support")
  func noHarm() {
    let passage = Passage(Self.denial).finding(.denied, .harm, serves: .right)
    #expect(lines(passage) == ["Trade is not at odds with safety. undercuts ?"])
  }

  @Test("documents that disagree attack each other by the sentences in which they do")
  func contested() {
    let passage = Passage(Self.conflict, Self.denial)
      .finding(.asserted, .conflict).finding(.denied, .conflict, left: 1, right: 1)
      .finding(.contested, .conflict, left: 0, right: 1)
    #expect(
      lines(passage).last == "Trade is at odds with safety. <attacks> Trade is not at odds with safety.")
    let graph = ArgumentGraph(passage.analysis)
    #expect(graph.edges[1].source == graph.edges[2].target, "the denial is one node")
  }

  @Test("a reported attack names its holder")
  func reported() throws {
    let passage = Passage("[[holder:Critics]] say that [[left:trade]] [[cue:costs]] [[right:lives]].")
      .finding(.reported, .conflict)
    let edge = try #require(ArgumentGraph(passage.analysis).edges.first)
    #expect(edge.holder == .vague(Span(0, 7)))
  }

  @Test("words that serve two rules are one node, and an issue knows the statements on it")
  func shared() {
    let passage = Passage(Self.conflict).finding(.asserted, .conflict).finding(.latent, rule: "another")
    let graph = ArgumentGraph(passage.analysis)
    #expect(graph.nodes.indices.map { graph.name(.init($0)) } == ["i1", "i2", "s1", "s2"])
    #expect(graph.statements(on: .init(0)) == [.init(2), .init(3)])
  }

  @Test("the same words said twice over are one edge")
  func repeated() {
    let passage = Passage(Self.conflict).finding(.asserted, .conflict).finding(.asserted, .conflict)
    #expect(lines(passage).count == 1)
  }

  @Test("no findings make an empty map")
  func empty() {
    let graph = ArgumentGraph(Passage("Nothing.").analysis)
    #expect(graph.nodes.isEmpty && graph.edges.isEmpty)
  }
}
