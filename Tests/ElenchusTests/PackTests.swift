import Elenchus
import Testing

@Suite("Maps and debate packs")
struct PackTests {
  private static func analysis(_ sources: String...) async -> Analysis {
    let documents = sources.enumerated().map {
      Document(id: "r\($0).md", path: "r\($0).md", source: Array($1.utf8), isMarkdown: true)
    }
    return await Analyzer(pack: .builtIn).analyze(documents)
  }

  private static let readings = [
    "---\ntitle: First\nvoice: Alba\n---\n\nFree trade undermines human rights. We need negotiation rather than coercion.",
    "Free trade and human rights are complementary <b>&</b> \"so\" on. Critics argue that globalization deepens poverty.",
  ]

  @Test("every card quotes its source at its place, inside its context")
  func cards() async throws {
    let analysis = await Self.analysis(Self.readings[0], Self.readings[1])
    let pack = DebatePack(analysis)
    #expect(pack.quoteCheck == nil)
    #expect(pack.clashes.count == 3)
    for card in pack.clashes.flatMap(\.cards) {
      let text = analysis[card.document].text
      #expect(text.quote(card.span) == card.context)
      #expect(!card.sides.isEmpty && card.marks.allSatisfy { card.span.contains($0.span) })
    }
  }

  @Test("a clash has a motion, what decides it, both sides and questions")
  func clashes() async throws {
    let pack = DebatePack(await Self.analysis(Self.readings[0], Self.readings[1]))
    for clash in pack.clashes {
      #expect(![clash.motion, clash.decides, clash.forLeft, clash.forRight].contains(""))
      #expect(!clash.cards(.left).isEmpty && !clash.cards(.right).isEmpty && !clash.questions.isEmpty)
    }
    let first = try #require(pack.clashes.first)
    #expect(first.rule == "trade-promotion-vs-human-security")
    #expect(first.disagreements.count == 1)
  }

  @Test("readings that make no point give a pack that makes none")
  func silence() async {
    let pack = DebatePack(await Self.analysis("It rains."))
    #expect(pack.clashes.isEmpty)
    #expect(pack.markdown.contains("no clash"))
    #expect(pack.html.contains("no clash"))
  }

  @Test("the page escapes what the readings say")
  func escaping() async {
    let hostile = "Free trade undermines human rights, they wrote <script>alert(1)</script> there."
    let document = Document(id: "x<y>.txt", path: "x<y>.txt", source: Array(hostile.utf8))
    let pack = DebatePack(await Analyzer(pack: .builtIn).analyze([document]))
    #expect(pack.clashes.count == 1)
    #expect(!pack.html.contains("<script>"))
    #expect(!pack.html.contains("x<y>"))
  }

  @Test("an edge says what its finding says")
  func edges() async throws {
    let graph = ArgumentGraph(await Self.analysis(Self.readings[0], Self.readings[1]))
    #expect(graph.edges.map(\.status) == [.asserted, .prioritised, .denied, .reported, .contested])
    #expect(graph.edges.map(\.relation) == [.attacks, .prefers, .supports, .attacks, .attacks])
    let preference = try #require(graph.edges.first { $0.relation == .prefers })
    #expect(concepts(graph[preference.source]) == ["soft-power"])
    #expect(concepts(graph[preference.target]) == ["hard-power"])
  }

  private func concepts(_ node: ArgumentGraph.Node) -> [String] {
    if case .statement(let statement) = node { statement.concepts } else { [] }
  }

  @Test(
    "a map names each node once and draws each edge, in every format", arguments: MapReporter.Format.allCases)
  func formats(_ format: MapReporter.Format) async {
    let analysis = await Self.analysis(Self.readings[0], Self.readings[1])
    let map = MapReporter(format: format).report(analysis)
    let graph = ArgumentGraph(analysis)
    for index in graph.nodes.indices { #expect(map.contains(graph.name(.init(index)))) }
    #expect(map == MapReporter(format: format).report(analysis))
    #expect(map.hasSuffix("\n"))
    #expect(!map.contains("<b>") || format == .json || format == .dot)
  }
}
