import Prose
import Testing

@Suite("Blocks and places")
struct LayoutTests {
  @Test("Markdown blocks are told apart")
  func markdown() {
    let source = """
      ---
      title: On harbours
      voice: Alba
      date: 2004-05-06
      ---

      # One

      A paragraph with *emphasis* and a [link](http://a.example/x).

      - first
      - second

      1. third

      > quoted
      """
    let text = read(source, isMarkdown: true)
    #expect(text.metadata == Metadata(title: "On harbours", voice: "Alba", date: "2004-05-06"))
    #expect(
      text.blocks.map(\.kind) == [
        .heading(level: 1), .paragraph, .item(numbered: false), .item(numbered: false), .item(numbered: true),
        .quotation,
      ])
    #expect(text.tokenWords.contains("emphasis"))
    #expect(!text.tokenWords.contains { $0.contains("example") || $0 == "*" })
  }

  @Test("plain text has headings, items and paragraphs too")
  func plain() {
    let text = read("THE HARBOUR\n\nIt is deep.\n\n• first thing\n• second thing\n\n(a) third thing\n")
    #expect(text.blocks.first?.kind == .heading(level: 2))
    #expect(text.blocks.count { if case .item = $0.kind { true } else { false } } == 3)
    #expect(text.section(of: text.sentences[1]) == BlockID(rawValue: 0))
  }

  @Test("headers with rising page numbers that cut sentences are no prose")
  func numberedHeaders() {
    let lines = (0..<24).map { "Line \($0) of a page ends." }.joined(separator: "\n")
    let pages = [4, 6].map {
      "\(lines)\nThe council of\n\($0) Valley Assembly - Third session\nthe valley met.\n"
    }
    let text = read(pages.joined())
    #expect(!text.tokenWords.contains("Third"))
    #expect(text.sentences.count == 50)
  }

  @Test("page numbers between the halves of a sentence are no prose")
  func furniture() {
    let text = read(
      "The towns of the northern coast have agreed among\n\n 12 \n\nthemselves to share the costs of the work.\n"
    )
    #expect(text.sentences.count == 1)
    #expect(!text.tokenWords.contains("12"))
  }

  @Test("lines and columns count scalars, whatever ends a line")
  func positions() {
    let text = read("é a\r\nb\rc\n🧭 d")
    func place(_ word: String) -> [Int] {
      let token = text.tokens.first { text.quote($0.span) == word }
      let position = text.position(token?.span.lower ?? 0)
      return [position.line, position.column]
    }
    #expect(place("a") == [1, 3])
    #expect(place("b") == [2, 1])
    #expect(place("c") == [3, 1])
    #expect(place("d") == [4, 3])
  }

  @Test("a byte order mark counts in offsets and not in columns")
  func byteOrderMark() {
    let text = read([0xEF, 0xBB, 0xBF] + Array("Tide falls.".utf8))
    #expect(text.tokens[0].span.lower == 3)
    #expect(text.position(3).column == 1)
  }

  @Test("faults of the input are reported with their place")
  func diagnostics() {
    let text = read(Array("It rains \n".utf8) + [0xFF] + Array(" and\u{0} pours.".utf8))
    #expect(text.diagnostics.map(\.code) == ["invalid-utf8", "nul-byte"])
    #expect(text.diagnostics.map(\.offset) == [10, 15])
    #expect(text.diagnostics.first?.line == 2)
    #expect(text.sentenceWords == ["It rains \u{FFFD} and\u{0} pours."])
  }

  @Test("a long line is looked up without reading it whole")
  func longLine() {
    let text = read(String(repeating: "é ", count: 50_000))
    #expect(text.position(text.document.source.count - 3).column == 99_999)
  }
}
