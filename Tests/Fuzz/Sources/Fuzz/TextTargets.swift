import Prose
import Syntax

/// Kept from input to input, as a program keeps it from document to document.
nonisolated(unsafe) private var session = Parser().session()

/// Reads bytes as prose, or as Markdown when their number is odd.
func testProse(_ bytes: [UInt8]) {
  let document = Document(id: "f", path: "f", source: bytes, isMarkdown: bytes.count % 2 == 1)
  let parsed = session.parse(Reader().read(document))
  checkTrees(parsed)
  let output = CoNLLUWriter().write(parsed)
  precondition(String(validating: output, as: UTF8.self) != nil, "the output is UTF-8")
  guard let sentences = try? CoNLLUSentence.read(output) else { preconditionFailure("the output is CoNLL-U") }
  precondition(sentences.reduce(0) { $0 + $1.words.count } >= parsed.words.count, "every word is there")
  _ = TreeDrawing().draw(parsed)
}

/// Reads bytes as CoNLL-U.
func testCoNLLU(_ bytes: [UInt8]) {
  guard let given = try? CoNLLUSentence.read(bytes) else { return }
  let parsed = session.parse(Text(given, id: "f", path: "f"))
  checkTrees(parsed)
  let output = CoNLLUWriter().write(parsed, keeping: given)
  guard let again = try? CoNLLUSentence.read(output) else { preconditionFailure("the output is CoNLL-U") }
  precondition(again.map { $0.words.map(\.form) } == given.map { $0.words.map(\.form) }, "the words are kept")
  precondition(again.map(\.comments.count) == given.map(\.comments.count), "the comments are kept")
  _ = TreeDrawing().draw(parsed, keeping: given)
}

/// Stops unless every sentence is a tree with one root.
func checkTrees(_ parsed: ParsedText) {
  precondition(parsed.words.count == parsed.text.tokens.count)
  for sentence in parsed.text.sentences {
    precondition(sentence.tokens.count { parsed.words[$0].head == nil } == 1, "one root")
    for start in sentence.tokens {
      var token = start
      var steps = 0
      while let head = parsed.words[token].head {
        precondition(sentence.tokens.contains(head.index), "heads are inside the sentence")
        token = head.index
        steps += 1
        precondition(steps < sentence.tokens.count, "no head leads back to its word")
      }
    }
  }
}
