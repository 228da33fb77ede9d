/// Finds the pairs of sentences of a text that speak of the same: an inverted index from words, and groups of words, to
/// the sentences that hold them.
///
/// A word leads to the last few sentences with it only, and words that stand everywhere to none, so the cost is linear
/// in the text. Everything is a number from 0 on, so that the index is a few flat arrays.
struct SentencePairs {
  /// Sentences that one key leads back to.
  private static let reach = 8
  /// The most pairs per sentence.
  private static let most = 4
  /// What two sentences must share at least.
  private static let threshold: Float = 1.1

  struct Pair {
    var first: Int
    var second: Int
  }

  /// A key that a word is looked up by, and how much it counts when it leads somewhere.
  private struct Look {
    var key: Int32
    var share: Float
  }

  /// What stands for a word in the index.
  private struct Entry {
    var own: Int32
    var looks: Range<Int>
    var posts: Range<Int>
  }

  /// A sentence that holds a key, in a list with the last sentence first.
  private struct Post {
    var sentence: Int32
    var next: Int32
  }

  private let table: StatementTable
  private var keys: KeyNumbers
  private var looks: [Look] = []
  private var posts: [Int32] = []
  private var entries: [Entry]
  /// For each key how often it is a word of the text.
  private var counts: [Int32] = []

  /// The pairs, ascending by their second sentence.
  ///
  /// - Parameter parts: Runs of sentences that are not set against each other, ascending and without gaps; nil where
  ///   each sentence is set against every other.
  /// - Complexity: O(*n*) in tokens.
  static func pairs(in table: StatementTable, between parts: [Range<Int>]? = nil) -> [Pair] {
    var index = SentencePairs(table)
    let sentences = table.claimed.text.sentences.indices
    return index.pairs(between: parts ?? sentences.map { $0..<$0 + 1 })
  }

  private init(_ table: StatementTable) {
    self.table = table
    keys = KeyNumbers(capacity: table.signs.count * 6)
    entries = [Entry](repeating: Entry(own: -1, looks: 0..<0, posts: 0..<0), count: table.signs.count)
    looks.reserveCapacity(table.signs.count * 6)
    posts.reserveCapacity(table.signs.count * 6)
    for term in table.words where !term.isOpen {
      let number = Int(term.number)
      if entries[number].own < 0 { enter(term) }
      let own = Int(entries[number].own)
      while counts.count <= own { counts.append(0) }
      counts[own] += 1
    }
  }

  /// Gives a word its keys: itself, and unless it is a name its groups, its opposites and what is wider.
  private mutating func enter(_ term: Term) {
    let (lookStart, postStart) = (looks.count, posts.count)
    let own = Int32(keys.number(of: Int64(term.key)))
    let (facts, word, part) = (table.lexicon.facts, term.key, term.part)
    looks.append(Look(key: own, share: 1))
    posts.append(own)
    if word >= 0, !term.isName, !term.isNumber {
      if let dimension = table.lexicon.dimensions[word] {
        let key = Int32(keys.number(of: Int64(dimension) | 1 << 59))
        looks.append(Look(key: key, share: 1.2))
        posts.append(key)
      }
      for group in facts.groups(word, part).prefix(6) {
        let key = Int32(keys.number(of: Int64(group) << 32 | 1 << 62))
        looks.append(Look(key: key, share: 0.8))
        posts.append(key)
      }
      for pole in facts.poles(word, part).prefix(4) {
        let other = Int32(keys.number(of: Int64(abs(pole) ^ 1) << 32 | 1 << 61))
        looks.append(Look(key: other, share: 0.8))
        posts.append(Int32(keys.number(of: Int64(abs(pole)) << 32 | 1 << 61)))
      }
      for wide in facts.widers(word, part).prefix(4) {
        let key = Int32(keys.number(of: Int64(wide) | 1 << 60))
        looks.append(Look(key: key, share: 0.6))
        posts.append(key)
      }
      looks.append(Look(key: Int32(keys.number(of: Int64(word) | 1 << 60)), share: 0.6))
    }
    entries[Int(term.number)] = Entry(
      own: own, looks: lookStart..<looks.count, posts: postStart..<posts.count)
  }

  private mutating func pairs(between parts: [Range<Int>]) -> [Pair] {
    let sentences = table.claimed.text.sentences.count
    let ceiling = Int32(max(12, sentences / 6))
    var heads = [Int32](repeating: -1, count: keys.count)
    var chain: [Post] = []
    chain.reserveCapacity(table.words.count * 4)
    // For each key the last sentence that was looked up by it.
    var seen = [Int32](repeating: -1, count: keys.count)
    var scores = [Float](repeating: 0, count: sentences)
    var stamps = [Int32](repeating: -1, count: sentences)
    var touched: [Int32] = []
    var pairs: [Pair] = []
    pairs.reserveCapacity(sentences * 2)
    var step: Int32 = 0
    for part in parts {
      for sentence in part {
        touched.removeAll(keepingCapacity: true)
        for term in table.words(ofSentence: sentence) where !term.isOpen && !term.isNumber {
          let entry = entries[Int(term.number)]
          let own = Int(entry.own)
          let count = counts[own]
          let isVoice = term.key == Term.voice
          guard isVoice || count <= ceiling, seen[own] != Int32(sentence) else { continue }
          seen[own] = Int32(sentence)
          let weight: Float = isVoice ? 0.2 : Float(term.weight) * (count <= 4 ? 1.2 : 1)
          step += 1
          for index in entry.looks {
            let look = looks[index]
            var post = heads[Int(look.key)]
            var left = Self.reach
            while post >= 0, left > 0 {
              let other = Int(chain[Int(post)].sentence)
              post = chain[Int(post)].next
              left -= 1
              // The first key that leads there counts.
              guard stamps[other] != step else { continue }
              if scores[other] == 0 { touched.append(Int32(other)) }
              stamps[other] = step
              scores[other] += weight * look.share
            }
          }
        }
        appendBest(touched, scores, sentence, &pairs)
        for other in touched { scores[Int(other)] = 0 }
      }
      for sentence in part { post(sentence, &heads, &chain) }
    }
    return pairs
  }

  /// Puts a sentence at the head of the list of each key of its words.
  private func post(_ sentence: Int, _ heads: inout [Int32], _ chain: inout [Post]) {
    for term in table.words(ofSentence: sentence) where !term.isOpen && !term.isNumber {
      for index in entries[Int(term.number)].posts {
        let key = Int(posts[index])
        let head = heads[key]
        if head >= 0, chain[Int(head)].sentence == Int32(sentence) { continue }
        heads[key] = Int32(chain.count)
        chain.append(Post(sentence: Int32(sentence), next: head))
      }
    }
  }

  /// Appends the pairs with the sentences of the highest scores, later ones first among equals.
  private func appendBest(_ touched: [Int32], _ scores: [Float], _ sentence: Int, _ pairs: inout [Pair]) {
    let start = pairs.count
    for other in touched where scores[Int(other)] >= Self.threshold {
      let rank = (scores[Int(other)], Int(other))
      var place = pairs.count
      while place > start, (scores[pairs[place - 1].first], pairs[place - 1].first) < rank { place -= 1 }
      guard place - start < Self.most else { continue }
      pairs.insert(Pair(first: Int(other), second: sentence), at: place)
      if pairs.count - start > Self.most { pairs.removeLast() }
    }
  }
}
