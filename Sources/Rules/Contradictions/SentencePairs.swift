/// Finds the pairs of sentences of a text that speak of the same: an inverted index from words, and groups of words, to
/// the sentences that hold them.
///
/// A word leads to the last few sentences with it only, and words that stand everywhere to none, so the cost is linear
/// in the text.
struct SentencePairs {
  /// Sentences that one key leads back to.
  private static let reach = 8
  /// The most pairs per sentence.
  private static let most = 4

  struct Pair {
    var first: Int
    var second: Int
  }

  /// The pairs, ascending by their second sentence.
  ///
  /// - Complexity: O(*n*) in tokens.
  static func pairs(in table: StatementTable) -> [Pair] {
    var posts: [Int64: [Int32]] = [:]
    var counts: [Int32: Int32] = [:]
    for term in table.words where !term.isOpen { counts[term.key, default: 0] += 1 }
    let sentences = table.claimed.text.sentences.count
    var scores = [Float](repeating: 0, count: sentences)
    var distinct = [UInt16](repeating: 0, count: sentences)
    var stamp = [Int32](repeating: -1, count: sentences)
    var pairs: [Pair] = []
    var touched: [Int] = []
    let facts = table.lexicon.facts
    let ceiling = Int32(max(12, sentences / 6))
    for sentence in 0..<sentences {
      touched.removeAll(keepingCapacity: true)
      var seen: [Int32] = []
      for (index, term) in table.words(ofSentence: sentence).enumerated() where !term.isOpen && !term.isNumber
      {
        let frequency = counts[term.key, default: 1]
        guard term.key == Term.voice || frequency <= ceiling, !seen.contains(term.key) else { continue }
        seen.append(term.key)
        let weight = term.key == Term.voice ? 0.2 : Float(term.weight) * (frequency <= 4 ? 1.2 : 1)
        func look(_ key: Int64, _ share: Float) {
          guard let post = posts[key] else { return }
          for other in post.suffix(reach) {
            let other = Int(other)
            guard stamp[other] != Int32(index) || scores[other] == 0 else { continue }
            if scores[other] == 0 { touched.append(other) }
            stamp[other] = Int32(index)
            scores[other] += weight * share
            distinct[other] += 1
          }
        }
        look(Int64(term.key), 1)
        guard term.key >= 0, !term.isName else { continue }
        if let dimension = table.lexicon.dimensions[term.key] { look(Int64(dimension) | 1 << 59, 1.2) }
        for group in facts.groups(term.key, term.part).prefix(6) { look(Int64(group) << 32 | 1 << 62, 0.8) }
        for pole in facts.poles(term.key, term.part).prefix(4) {
          look(Int64(abs(pole) ^ 1) << 32 | 1 << 61, 0.8)
        }
        for wide in facts.widers(term.key, term.part).prefix(4) { look(Int64(wide) | 1 << 60, 0.6) }
        look(Int64(term.key) | 1 << 60, 0.6)
      }
      for (index, term) in table.words(ofSentence: sentence).enumerated() where !term.isOpen && !term.isNumber
      {
        _ = index
        add(sentence, to: &posts[Int64(term.key), default: []])
        guard term.key >= 0, !term.isName else { continue }
        if let dimension = table.lexicon.dimensions[term.key] {
          add(sentence, to: &posts[Int64(dimension) | 1 << 59, default: []])
        }
        for group in facts.groups(term.key, term.part).prefix(6) {
          add(sentence, to: &posts[Int64(group) << 32 | 1 << 62, default: []])
        }
        for pole in facts.poles(term.key, term.part).prefix(4) {
          add(sentence, to: &posts[Int64(abs(pole)) << 32 | 1 << 61, default: []])
        }
        for wide in facts.widers(term.key, term.part).prefix(4) {
          add(sentence, to: &posts[Int64(wide) | 1 << 60, default: []])
        }
      }
      let found = touched.filter { scores[$0] >= 1.1 }
        .sorted { (scores[$1], $1) < (scores[$0], $0) }
      for other in found.prefix(most) { pairs.append(Pair(first: other, second: sentence)) }
      for other in touched { (scores[other], distinct[other], stamp[other]) = (0, 0, -1) }
    }
    return pairs
  }

  private static func add(_ sentence: Int, to post: inout [Int32]) {
    if post.last != Int32(sentence) { post.append(Int32(sentence)) }
  }
}
