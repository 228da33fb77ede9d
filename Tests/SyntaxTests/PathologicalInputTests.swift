import Prose
import Syntax
import Testing

/// Inputs that nobody writes but somebody sends: each comes out as well-formed CoNLL-U, every sentence a tree.
@Suite(.timeLimit(.minutes(15)))
struct PathologicalInputTests {
  #if DEBUG
    static let size = 2000
  #else
    static let size = 100_000
  #endif

  struct Input: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var source: [UInt8]

    init(_ name: String, _ source: [UInt8]) { (testDescription, self.source) = (name, source) }
    init(_ name: String, _ source: String) { self.init(name, Array(source.utf8)) }
    init(_ name: String, _ part: String, times: Int) {
      self.init(name, String(repeating: part, count: times))
    }
  }

  static let inputs = [
    Input("empty", ""),
    Input("line ends", "\n\r\n\r", times: size),
    Input("words without a full stop", "rain and wind ", times: size / 3),
    Input("words and signs without a space", "rain,", times: size / 2),
    Input("opening brackets", "(", times: size / 4),
    Input("brackets", String(repeating: "(", count: size / 8) + String(repeating: ")", count: size / 8)),
    Input("bullets on a line", "• ", times: size),
    Input("bullets on lines", "• rain\n", times: size / 4),
    Input("deep quotes", String(repeating: "> ", count: size) + "It rains."),
    Input("deep quotation marks", String(repeating: "“‘", count: size / 8) + "It rains."),
    Input("an emoji", "🧭"),
    Input("emojis that join", "👩‍👩‍👧‍👦🏳️‍🌈👍🏽", times: 50),
    Input("zero-width characters", "\u{200B}\u{200D}\u{2060}\u{FEFF}", times: 100),
    Input("zero-width characters in words", "ra\u{200B}in \u{200D}fell\u{2060}.\u{FEFF}\u{AD}", times: 20),
    Input("right to left", "הגשם ירד כל הלילה. לא נמטר אתמול? نزل المطر طوال الليل، ولم يتوقف.", times: 5),
    Input("turned direction", "\u{202E}Rain \u{2066}fell\u{2069} hard.\u{202C}", times: 5),
    Input("capitals", "THE MINISTER REFUSED TO SIGN THE TREATY, WHICH NOBODY HAD READ. WHY? ", times: 8),
    Input(
      "noise", "Tbe m1nis+er r€fu5ed t0 s|gn tlie trea-\nty .. ,, ;; ~~ l1 I| ^^ rn m vv w », 0f ", times: 8),
    Input("other spaces", "It\u{A0}rains\u{2003}and\u{3000}pours\u{85}now\u{2028}and\u{2029}then.", times: 4),
    Input("a word cut by other line ends", "It is an exam-\u{2028}\nple of co-\u{85}\noperation."),
    Input("accents on one letter", "It is e" + String(repeating: "\u{301}", count: size) + "."),
    Input("controls", (0..<0x21).map { UInt8($0) } + Array("It\u{7F} rains\u{9B}.".utf8)),
    Input("NUL bytes", [UInt8](repeating: 0, count: 100) + Array("It\u{0}rains.\u{0}".utf8)),
    Input(
      "ill-formed bytes", Array("caf".utf8) + [0xE9, 0x20, 0xF0, 0x9F, 0x20, 0xC3] + Array("ken is.".utf8)),
    Input("all bytes", (0..<4).flatMap { _ in (0...255).map { UInt8($0) } }),
    Input("a byte order mark alone", [0xEF, 0xBB, 0xBF]),
    Input("half a byte order mark", [0xEF, 0xBB]),
    Input("a long word", "a", times: 10 * size),
    Input("a long word beyond ASCII", "é", times: 5 * size),
    Input("a long word with hyphens", "a-", times: size / 2),
    Input("a long number", "1,000", times: size),
    Input("dots", ".", times: size),
    Input("spaced dots", ". ", times: size / 4),
    Input("front matter without end", "---\n" + String(repeating: "title: rain\n", count: 300)),
  ]

  @Test("trees, and CoNLL-U that can be read again", arguments: inputs, [false, true])
  func total(_ input: Input, isMarkdown: Bool) throws {
    let text = Reader().read(Document(id: "d", path: "d.txt", source: input.source, isMarkdown: isMarkdown))
    let parsed = Parser().parse(text)
    #expect(treeFaults(parsed) == [])
    let output = CoNLLUWriter().write(parsed)
    #expect(String(validating: output, as: UTF8.self) != nil)
    let sentences = try CoNLLUSentence.read(output)
    let again = try ParsedText(sentences)
    #expect(again.words.count >= parsed.words.count)
    #expect(
      sentences.allSatisfy { sentence in
        sentence.words.allSatisfy { !$0.lemma.contains(where: \.isWhitespace) && !$0.lemma.isEmpty }
      })
    let rows = TreeDrawing().draw(parsed).utf8.count { $0 == 0x0A }
    #expect(rows == parsed.words.count + 2 * parsed.text.sentences.count)
  }

  @Test("the words of a CoNLL-U file may hold anything")
  func givenWords() throws {
    let forms = [
      "\u{2028}", "\u{200B}", "\u{FEFF}", "a b", "-", "'", "\u{7F}", "🧭", ".", "\u{301}", "_", "a-\u{85}b",
    ]
    let lines = forms.enumerated().map { "\($0 + 1)\t\($1)\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No" }
    let given = try CoNLLUSentence.read(Array(lines.joined(separator: "\n").utf8))
    let parsed = Parser().parse(Text(given, id: "t", path: "t"))
    #expect(treeFaults(parsed) == [])
    let again = try CoNLLUSentence.read(CoNLLUWriter().write(parsed, keeping: given))
    #expect(again[0].words.map(\.form) == forms)
    #expect(again[0].words.allSatisfy { !$0.lemma.isEmpty })
    _ = TreeDrawing().draw(parsed, keeping: given)
  }
}
