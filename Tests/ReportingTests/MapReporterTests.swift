import Foundation
import Prose
import Reporting
import Rules
import Testing

@Suite("Argument maps")
struct MapReporterTests {
  private static let formats: [(MapReporter.Format, String)] = [
    (.json, "map.json"), (.dot, "map.dot"), (.mermaid, "map.mmd"),
  ]

  @Test("the map is as recorded", arguments: formats)
  func recorded(_ format: MapReporter.Format, _ file: String) throws {
    try expectSnapshot(file, MapReporter(format: format).report(Fixture.full.analysis))
  }

  @Test("two runs give equal bytes", arguments: MapReporter.Format.allCases)
  func deterministic(_ format: MapReporter.Format) {
    let reporter = MapReporter(format: format)
    #expect(reporter.report(Fixture.full.analysis) == reporter.report(Fixture.full.analysis))
  }

  @Test("every quote of the JSON stands in its source at its offsets", arguments: ["", "🙂 “Curly.”\n\n"])
  func quotes(_ prefix: String) throws {
    var fixture = Fixture(prefix: prefix)
    fixture.add("a.txt", "[[left:“Trade”]] [[cue:is at odds with]] [[right:their safety]].")
    fixture.find(.asserted)
    fixture.find(.denied)
    let source = fixture.analysis.texts[0].text.document.source
    let map = MapReporter(format: .json).report(fixture.analysis)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(map.utf8)) as? [String: Any])
    let nodes = try #require(object["nodes"] as? [[String: Any]])
    let statements = nodes.filter { $0["kind"] as? String == "statement" }
    #expect(statements.count == 3)
    for statement in statements {
      let start = try #require((statement["start"] as? [String: Int])?["offset"])
      let end = try #require((statement["end"] as? [String: Int])?["offset"])
      #expect(statement["quote"] as? String == String(decoding: source[start..<end], as: UTF8.self))
    }
  }

  @Test(
    "words that the format would read as its own are escaped",
    arguments: [
      (MapReporter.Format.dot, #"say \"no\" \\N &amp;lt; <b>"#),
      (.mermaid, "say #34;no#34; #92;N #38;lt#59; #60;b#62;"),
    ])
  func escaping(_ format: MapReporter.Format, _ expected: String) {
    var fixture = Fixture()
    fixture.add("a.txt", #"[[left:say "no" \N &lt; <b>]] or [[right:yes]]."#)
    fixture.find(.latent)
    #expect(MapReporter(format: format).report(fixture.analysis).contains(expected))
  }
}
