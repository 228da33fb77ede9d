import Prose
import Testing

/// Texts that nobody writes but somebody sends: they take no longer than others of their length.
///
/// Sizes are chosen so that time that grows with the square of the length is minutes.
@Suite(.timeLimit(.minutes(15)))
struct PathologicalTextTests {
  struct Input: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var source: String
    var isMarkdown = false

    init(_ name: String, _ source: String, isMarkdown: Bool = false) {
      testDescription = name
      self.source = source
      self.isMarkdown = isMarkdown
    }

    /// `part` repeated.
    init(_ name: String, _ part: String, times: Int) {
      self.init(name, String(repeating: part, count: times))
    }
  }

  static let inputs = [
    Input("bullets on a line", "• ", times: 100_000),
    Input("numbered bullets on a line", "• 1. ", times: 50_000),
    Input("dots between zero-width characters", "\u{200B}. ", times: 100_000),
    Input("exclamation marks and colons", "!:", times: 100_000),
    Input("exclamation marks and open brackets", "![", times: 100_000),
    Input(
      "dots behind a long word",
      String(repeating: "a", count: 100_000) + ".b" + String(repeating: ".A", count: 50_000)),
    Input("commas between numbers", "1,", times: 100_000),
    Input("apostrophes", "a'", times: 100_000),
    Input("hyphens at line ends", "co-\n", times: 50_000),
    Input("page breaks", "a\n" + String(repeating: "\u{C}", count: 100_000)),
    Input("page numbers", "1\n\n", times: 50_000),
    Input("blank lines", "\n", times: 200_000),
    Input("deep quotes", String(repeating: "> ", count: 50_000) + "Rain."),
    Input("deep quotation marks", "“‘", times: 50_000),
    Input("brackets", "(", times: 100_000),
    Input("accents on one letter", "e" + String(repeating: "\u{301}", count: 100_000)),
    Input("an address with many marks", "http://a.bc" + String(repeating: "!)", count: 50_000) + "x"),
    Input(
      "images in images",
      String(repeating: "![", count: 40_000) + String(repeating: "](x)", count: 40_000), isMarkdown: true),
    Input(
      "footnotes in footnotes",
      String(repeating: "[^", count: 60_000) + String(repeating: "]", count: 60_000), isMarkdown: true),
    Input("tags without end", String(repeating: "<a ", count: 60_000), isMarkdown: true),
    Input("stars", String(repeating: "*a _", count: 30_000), isMarkdown: true),
    Input("cells", String(repeating: "|\\", count: 60_000), isMarkdown: true),
  ]

  @Test("every token stands in one sentence, behind the one before", arguments: inputs)
  func tokens(_ input: Input) {
    let text = read(input.source, isMarkdown: input.isMarkdown)
    let spans = text.tokens.map(\.span)
    #expect(spans.allSatisfy { $0.lower < $0.upper && $0.upper <= text.document.source.count })
    #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.upper <= $1.lower })
    #expect(text.sentences.flatMap(\.tokens).elementsEqual(text.tokens.indices))
  }

  @Test("a sentence without spaces ends as well")
  func unspaced() {
    for source in [
      String(repeating: "no,", count: 5000), "http://a.bc" + String(repeating: "!)", count: 5000) + "x",
    ] {
      #expect(read(source).sentences.allSatisfy { $0.tokens.count <= 1210 })
    }
  }

  @Test("a bullet ahead of a number belongs to the marker")
  func numberedBullet() {
    let text = read("• 9. Tide falls.\n• 10. Tide rises.\n")
    #expect(text.sentenceWords == ["Tide falls.", "Tide rises."])
  }

  @Test("what stands behind an address is read once")
  func behindAddress() {
    #expect(
      read("See http://a.bc! [1] The end.").tokenWords
        == ["See", "http://a.bc", "!", "[", "1", "]", "The", "end", "."])
  }
}
