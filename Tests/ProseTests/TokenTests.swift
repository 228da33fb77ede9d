import Prose
import Testing

@Suite("Tokens")
struct TokenTests {
  @Test(
    "are cut as Universal Dependencies cuts them",
    arguments: [
      ("They don't know.", ["They", "do", "n't", "know", "."]),
      ("It is Radio One 's house .", ["It", "is", "Radio", "One", "'s", "house", "."]),
      ("They do n't know .", ["They", "do", "n't", "know", "."]),
      ("We cannot stay.", ["We", "can", "not", "stay", "."]),
      ("The state's long-term aim", ["The", "state", "'s", "long", "-", "term", "aim"]),
      ("non-interference and co-operation", ["non-interference", "and", "co-operation"]),
      ("It’s 10,000 (or more).", ["It", "’s", "10,000", "(", "or", "more", ")", "."]),
      ("at 5 p.m. today", ["at", "5", "p.m.", "today"]),
      ("peace—not war", ["peace", "—", "not", "war"]),
      ("“Stop,” he said", ["“", "Stop", ",", "”", "he", "said"]),
    ])
  func cut(_ source: String, _ expected: [String]) {
    #expect(read(source).tokenWords == expected)
  }

  @Test(
    "forms are lowercase with straight apostrophes",
    arguments: [
      ("It’s ÉTÉ", ["it", "'s", "été"]), ("ΣΟΦΙΑ Мир", ["σοφια", "мир"]),
      ("an inter¬national re\u{AD}form, ¬p", ["an", "international", "reform", ",", "¬", "p"]),
    ])
  func forms(_ source: String, _ expected: [String]) { #expect(read(source).forms == expected) }

  static let hostile: [[UInt8]] = [
    [], [0], [0xFF, 0xFE, 0x41], Array("a\u{0}b".utf8), [0xE2, 0x82], Array(repeating: 0x28, count: 10_000),
    Array("\u{200B}\u{202E}שלום עולם\u{200F}.".utf8), Array("🧭".utf8), Array(0...255),
    Array("- \n- \n# \n> \n---\n".utf8),
    Array("\r\n\r\r\n\n\u{0C}12\u{0C}".utf8), Array("......!!!???'''\"\"\"".utf8),
    Array("a-\n-b-\n\n-c".utf8),
    Array("---\ntitle: x\n".utf8), [0xEF, 0xBB, 0xBF], Array("1.)2.)3.) a. b. c.".utf8),
  ]

  @Test(
    "keep in order, inside their sentences and the source, whatever the input", arguments: hostile,
    [false, true])
  func invariants(_ source: [UInt8], _ isMarkdown: Bool) {
    let text = read(source, isMarkdown: isMarkdown)
    var end = 0
    for sentence in text.sentences {
      #expect(!sentence.tokens.isEmpty)
      for token in sentence.tokens {
        let span = text.tokens[token].span
        #expect(span.lower >= end && span.upper > span.lower && span.upper <= source.count)
        #expect(sentence.span.contains(span))
        end = span.upper
      }
    }
    #expect(text.sentences.reduce(0) { $0 + $1.tokens.count } == text.tokens.count)
  }
}
