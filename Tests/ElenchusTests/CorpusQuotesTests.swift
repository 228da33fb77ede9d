import Elenchus
import Foundation
import Testing

@Suite("Quotations from the corpus")
struct CorpusQuotesTests {
  /// Lines that shift every offset behind them.
  private static let shiftingLines = "\n🧭 A line with a compass 🧭.\n\n“Curly ‘quotes’ stand here.”\n\n"

  private static func documents() throws -> [Document] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let read = InputReader().read([root.appendingPathComponent("corpus").path])
    try #require(read.diagnostics.isEmpty && read.documents.count >= 24)
    return read.documents
  }

  /// A document with lines put in front of its text, behind its front matter.
  private static func shifted(_ document: Document) throws -> Document {
    let source = String(decoding: document.source, as: UTF8.self)
    let end = try #require(
      source.range(of: "\n---\n", range: source.index(after: source.startIndex)..<source.endIndex))
    var document = document
    document.source = Array((source[..<end.upperBound] + shiftingLines + source[end.upperBound...]).utf8)
    return document
  }

  @Test("are the source at their span, byte for byte, whatever stands in front", arguments: [false, true])
  func quotes(_ isShifted: Bool) async throws {
    let documents = try isShifted ? Self.documents().map(Self.shifted) : Self.documents()
    let analysis = await Analyzer(pack: .builtIn).analyze(documents)
    #expect(analysis.findings.count >= 24)
    for finding in analysis.findings {
      for evidence in [finding.left, finding.right] {
        let text = analysis[evidence.document].text
        let bytes = text.document.source[evidence.span.lower..<evidence.span.upper]
        #expect(analysis.quote(evidence).utf8.elementsEqual(bytes))
        #expect(evidence.span.contains(evidence.hit) && !evidence.hit.isEmpty)
      }
    }
  }

  @Test("are the same words when lines are put in front")
  func shifting() async throws {
    let analyzer = Analyzer(pack: .builtIn)
    let plain = await analyzer.analyze(try Self.documents())
    let shifted = await analyzer.analyze(try Self.documents().map(Self.shifted))
    #expect(plain.findings.map { plain.quote($0.left) } == shifted.findings.map { shifted.quote($0.left) })
    #expect(plain.findings.map { plain.quote($0.right) } == shifted.findings.map { shifted.quote($0.right) })
  }
}
