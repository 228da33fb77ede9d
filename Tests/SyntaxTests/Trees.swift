import Syntax

/// The sentences of a CoNLL-U text whose columns stand apart by spaces, for legibility.
///
/// Lines of five columns give form, part of speech, head, relation and lemma.
func sentences(_ source: String) throws -> [CoNLLUSentence] {
  var number = 0
  let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    let columns = line.split(separator: " ").map(String.init)
    if columns.isEmpty { number = 0 }
    guard columns.first != "#" else { return String(line) }
    guard columns.count == 5 else { return columns.joined(separator: "\t") }
    number += 1
    let all = [
      "\(number)", columns[0], columns[4], columns[1], "_", "_", columns[2], columns[3], "_", "_",
    ]
    return all.joined(separator: "\t")
  }
  return try CoNLLUSentence.read(Array(lines.joined(separator: "\n").utf8))
}

/// The trees of such a text.
func trees(_ source: String) throws -> ParsedText { try ParsedText(sentences(source), id: "t") }
