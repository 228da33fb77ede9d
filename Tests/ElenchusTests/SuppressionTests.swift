import Elenchus
import Testing

@Suite("Suppressed findings")
struct SuppressionTests {
  private static let clash = "Tea is at odds with coffee."

  private static func analysis(_ text: String, isMarkdown: Bool = true) async -> Analysis {
    let document = Document(id: "a", path: "a.md", source: Array(text.utf8), isMarkdown: isMarkdown)
    return await Analyzer(pack: Drinks.pack()).analyze([document])
  }

  @Test(
    "a comment holds for its own paragraph, or by itself for the next",
    arguments: [
      ("<!-- elenchus-ignore tea-vs-coffee: a joke -->\n\n\(clash)\n\nOolong collides with coffee.", 1),
      ("\(clash) <!-- elenchus-ignore tea-vs-coffee: a joke -->\n\nOolong collides with coffee.", 1),
      ("\(clash)\n\nOolong collides with coffee.\n\n<!-- elenchus-ignore tea-vs-coffee: a joke -->", 2),
    ])
  func comments(_ text: String, _ left: Int) async {
    var analysis = await Self.analysis(text)
    #expect(analysis.findings.count == 2)
    #expect(analysis.suppress() == 2 - left)
    #expect(analysis.findings.count == left)
    #expect(analysis.diagnostics.map(\.code) == (left == 2 ? ["stale-suppression"] : []))
  }

  @Test("plain text has brackets for it")
  func plain() async {
    var analysis = await Self.analysis(
      "[elenchus-ignore tea-vs-coffee: a joke]\n\n\(Self.clash)\n\nOolong collides with coffee.",
      isMarkdown: false)
    #expect(analysis.suppress() == 1)
    #expect(analysis.diagnostics == [])
  }

  @Test(
    "a comment that cannot count is reported and leaves the finding",
    arguments: [
      ("<!-- elenchus-ignore tea-vs-coffee -->", "suppression-without-reason"),
      ("<!-- elenchus-ignore tea-vs-coffee: -->", "suppression-without-reason"),
      ("<!-- elenchus-ignore tea-vs-cofee: a joke -->", "unknown-rule"),
    ])
  func void(_ comment: String, _ code: String) async {
    var analysis = await Self.analysis("\(comment)\n\n\(Self.clash)")
    #expect(analysis.suppress() == 0)
    #expect(analysis.findings.count == 1)
    #expect(analysis.diagnostics.map(\.code) == [code])
    #expect(analysis.diagnostics.first?.line == 1)
  }

  @Test("a file names fingerprints, each with a reason; stale ones are reported")
  func fingerprints() async throws {
    var analysis = await Self.analysis(Self.clash)
    let fingerprint = analysis.fingerprint(of: try #require(analysis.findings.first))
    func file(_ text: String) -> SuppressionFile { SuppressionFile(path: "s.yml", source: Array(text.utf8)) }
    var other = analysis
    #expect(analysis.suppress(by: file("- {fingerprint: \(fingerprint), reason: a joke}\n")) == 1)
    #expect(analysis.diagnostics == [])
    let stale = file("- {fingerprint: 0123456789abcdef, reason: old, document: a.md}\n")
    #expect(other.suppress(by: stale) == 0)
    #expect(other.diagnostics.map(\.code) == ["stale-suppression"])
    #expect(file("- {fingerprint: \(fingerprint)}\n").diagnostics.map(\.code) == ["missing-key"])
    #expect(file("- {fingerprint: xyz, reason: r}\n").diagnostics.map(\.code) == ["bad-fingerprint"])
    #expect(file("fingerprint: x\n").diagnostics.map(\.code) == ["wrong-type"])
  }
}
