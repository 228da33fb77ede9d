import Prose
import RuleFiles
import Testing

@Suite("Damaged files")
struct DamagedFilesTests {
  /// A small generator with a fixed seed, so that every run damages the same bytes.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64 = 2004

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  @Test("no damage traps the reader, and every fault stands inside its file")
  func damage() {
    var numbers = Numbers()
    let pieces = [
      "\t", "\n", "- ", ": ", "{", "}", "[", "]", "\"", "'", "|", ">", "&a ", "*a", "?", "!", "%", "@", "#",
      "---\n", "...\n",
      "\u{2028}", "\u{0}", "é", "<<", "{left.quote}", "[[", "]]", "~", ",",
    ].map { Array($0.utf8) }
    for _ in 0..<1_500 {
      var bytes = Array(fullRule.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        let start = Int.random(in: 0..<bytes.count, using: &numbers)
        let end = min(bytes.count, start + Int.random(in: 0...6, using: &numbers))
        let piece =
          Bool.random(using: &numbers)
          ? pieces[Int.random(in: 0..<pieces.count, using: &numbers)]
          : [UInt8.random(in: 0...255, using: &numbers)]
        bytes.replaceSubrange(start..<end, with: piece)
      }
      let lines = LineTable(bytes)
      let diagnostics = RuleFileReader().read([RuleFileReader.File(path: "a.yaml", bytes: bytes)]).diagnostics
      for diagnostic in diagnostics {
        guard let line = diagnostic.line, let column = diagnostic.column, line <= lines.starts.count else {
          Issue.record("\(diagnostic)")
          continue
        }
        let span = lines.span(ofLine: line - 1, in: bytes)
        #expect(column >= 1 && column <= span.count + 1, "\(diagnostic)")
        #expect(diagnostic.message.utf8.count < 2_000)
      }
    }
  }

  @Test("reading twice gives the same")
  func determinism() {
    let files = concepts + [("b.yaml", fullRule), ("a.yaml", fullRule.replacing("trade", with: "tarde"))]
    let first = read(files)
    let second = read(files.reversed())
    #expect(first.diagnostics == second.diagnostics)
    #expect(first.digest == second.digest)
    #expect(first.rules.map(\.id) == second.rules.map(\.id))
  }
}
