import Prose
import Syntax

/// Sentence by sentence, what a parse says of each word; heads count from the sentence's first word.
func summary(_ parsed: ParsedText) -> [[String]] {
  parsed.text.sentences.map { sentence in
    sentence.tokens.map { token in
      let word = parsed.words[token]
      let head = word.head.map { "\($0.index - sentence.tokens.lowerBound)" } ?? "-"
      return [
        parsed.text.quote(parsed.text.tokens[token].span), parsed.text.vocabulary.spelling(of: word.lemma),
        word.partOfSpeech.label, word.pennTag.label, word.features.label, head, word.relation.label,
      ].joined(separator: " ")
    }
  }
}

/// What keeps the words of a text from being trees, a line each.
func treeFaults(_ parsed: ParsedText) -> [String] {
  var faults: [String] = []
  if parsed.words.count != parsed.text.tokens.count { faults.append("\(parsed.words.count) words") }
  for (number, sentence) in parsed.text.sentences.enumerated() {
    let roots = sentence.tokens.filter { parsed.words[$0].head == nil }
    if roots.count != 1 { faults.append("sentence \(number): \(roots.count) roots") }
    // Words from which the root is known to be reached.
    var isRooted = Set(roots)
    for token in sentence.tokens {
      let word = parsed.words[token]
      if (word.relation == .root) != (word.head == nil) { faults.append("word \(token): \(word.relation)") }
      var path: Set<Int> = []
      var next = token
      while !isRooted.contains(next), path.insert(next).inserted, let head = parsed.words[next].head {
        guard sentence.tokens.contains(head.index) else {
          faults.append("word \(next): head outside the sentence")
          break
        }
        next = head.index
      }
      if isRooted.contains(next) {
        isRooted.formUnion(path)
      } else {
        faults.append("word \(token): no root above")
      }
    }
  }
  return faults
}
