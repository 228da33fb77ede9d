import Prose
import Syntax
import Testing

/// What holds for every trained model; no test here knows a right answer.
struct ParserTests {
  private static let passages = [
    "The minister refused to sign the treaty.", "Why?", "Rain fell.",
    "We cannot accept that those who profit from the war should also write the peace, and we never will.",
    "“Trade,” she said, “isn’t everything.”", "No.",
    "In 1990 some 1,200 farmers (most of them poor) met in Geneva; they'd come on foot.", "HELP US NOW!",
    "Is it so that taxes hurt growth?", "Das ist ein Satz.",
  ]

  private func text(_ source: String) -> Text {
    Reader().read(Document(id: "t", path: "t.txt", source: Array(source.utf8)))
  }

  @Test("the sentences of a text are parsed as if each stood alone, in every order")
  func alone() {
    let parser = Parser()
    let alone = Self.passages.map { summary(parser.parse(text($0))) }
    #expect(alone.allSatisfy { $0.count == 1 })
    for order in [Self.passages.indices.map { $0 }, Self.passages.indices.reversed()] {
      let joined = order.map { Self.passages[$0] }.joined(separator: "\n\n")
      #expect(summary(parser.parse(text(joined))) == order.flatMap { alone[$0] })
    }
  }

  @Test("what a session parsed before does not matter")
  func session() {
    let parser = Parser()
    let fresh = Self.passages.map { summary(parser.parse(text($0))) }
    var session = parser.session()
    for order in [Self.passages.indices.map { $0 }, Self.passages.indices.reversed()] {
      for index in order { #expect(summary(session.parse(text(Self.passages[index]))) == fresh[index]) }
    }
  }

  @Test("more different words than a session remembers change nothing")
  func manyWords() {
    let parser = Parser()
    let expected = summary(parser.parse(text(Self.passages[3])))
    var session = parser.session()
    #if DEBUG
      let rounds = 2
    #else
      let rounds = 6
    #endif
    for round in 0..<rounds {
      let words = (0..<2500).map { "word\(round)x\($0)" }
      let parsed = session.parse(text(words.joined(separator: " ") + ". " + Self.passages[3]))
      #expect(summary(parsed).last == expected[0])
    }
  }

  @Test("a sentence longer than a piece is one tree, and the sentences beside it stay as they are")
  func long() {
    let parser = Parser()
    let expected = summary(parser.parse(text(Self.passages[0])))
    let long = String(repeating: "rain,", count: 550) + "rain."
    let parsed = parser.parse(text(Self.passages[0] + "\n\n" + long + "\n\n" + Self.passages[0]))
    #expect(treeFaults(parsed).isEmpty)
    #expect(parsed.text.sentences.contains { $0.tokens.count > 1000 })
    #expect(summary(parsed).first == expected[0])
    #expect(summary(parsed).last == expected[0])
  }

  @Test("no words, no syntax")
  func empty() throws {
    #expect(Parser().parse(text("")).words.isEmpty)
    #expect(Parser().parse(text(" \n\n ")).words.isEmpty)
    #expect(Parser().parse(Text([], id: "t", path: "t")).words.isEmpty)
  }

  @Test("a sentence of one word is its root")
  func oneWord() throws {
    let words = Parser().parse(Text(try sentences("Rain NOUN 0 root rain"), id: "t", path: "t")).words
    #expect(words.count == 1)
    #expect(words[0].head == nil)
    #expect(words[0].relation == .root)
  }
}
