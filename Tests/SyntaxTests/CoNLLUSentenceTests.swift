import Syntax
import Testing

struct CoNLLUSentenceTests {
  private func word(_ id: String, _ form: String, head: String = "_") -> String {
    "\(id)\t\(form)\t_\t_\t_\t_\t\(head)\t_\t_\t_"
  }

  private func read(_ lines: [String]) throws(CoNLLUError) -> [CoNLLUSentence] {
    try CoNLLUSentence.read(Array(lines.joined(separator: "\n").utf8))
  }

  @Test("words, comments, ranges and heads are kept; empty nodes are left out")
  func sentence() throws {
    let sentences = try read([
      "# text = don't", "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No", word("1", "do", head: "0"),
      word("1.1", "go"), word("2", "n't", head: "1"), "", "", word("1", "Yes") + "\r",
    ])
    #expect(sentences.map { $0.words.map(\.form) } == [["do", "n't"], ["Yes"]])
    #expect(sentences[0].comments == ["text = don't"])
    #expect(sentences[0].words.map(\.head) == [0, 1])
    #expect(sentences[0].multiwordTokens.map(\.words) == [0..<2])
    #expect(sentences[1].words[0].head == nil)
    #expect(sentences[1].words[0].miscellaneous == "_")
  }

  @Test("a byte order mark is no part of the first line")
  func byteOrderMark() throws {
    #expect(try read(["\u{FEFF}# a", word("1", "Yes")]).map(\.comments) == [["a"]])
  }

  @Test(
    "a line that is no CoNLL-U is named",
    arguments: [
      (["1\tform"], 1), (["", "2\tx\t_\t_\t_\t_\t_\t_\t_\t_"], 2), (["1\tx\t_\t_\t_\t_\t7\t_\t_\t_", ""], 1),
      (["1\tx\t_\t_\t_\t_\t-1\t_\t_\t_"], 1), (["1\t\t_\t_\t_\t_\t0\t_\t_\t_"], 1),
      (["2-3\tx\t_\t_\t_\t_\t_\t_\t_\t_"], 1),
      (["1-3\tx\t_\t_\t_\t_\t_\t_\t_\t_", "1\tx\t_\t_\t_\t_\t0\t_\t_\t_"], 2),
      (["1-2\tx\t_\t_\t_\t_\t_\t_\t_\t_", "1-1\tx\t_\t_\t_\t_\t0\t_\t_\t_"], 2),
    ])
  func faults(_ lines: [String], _ line: Int) {
    #expect { try read(lines) } throws: { ($0 as? CoNLLUError)?.line == line }
  }
}
