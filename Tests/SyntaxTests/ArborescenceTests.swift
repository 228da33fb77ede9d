import Testing
import Training

@testable import Syntax

struct ArborescenceTests {
  /// The heads of the best tree; `scores[word][head]`, where 0 is the root.
  private func heads(_ scores: [[Float]]) -> [Int] {
    var flat = scores.flatMap { $0 }
    var arborescence = Arborescence()
    var heads: [Int32] = []
    flat.withUnsafeMutableBufferPointer {
      arborescence.heads($0.baseAddress!, count: scores.count, into: &heads)
    }
    return heads.map(Int.init)
  }

  /// Whether the heads of all words are a tree in which one word hangs on 0.
  private func isTree(_ heads: [Int]) -> Bool {
    guard heads.first == -1, heads.dropFirst().count(where: { $0 == 0 }) == 1,
      heads.dropFirst().allSatisfy(heads.indices.contains)
    else { return false }
    return heads.indices.dropFirst().allSatisfy { start in
      var word = start
      for _ in heads.indices where word != 0 { word = heads[word] }
      return word == 0
    }
  }

  /// All trees over `words` words.
  private func trees(_ words: Int) -> [[Int]] {
    var trees: [[Int]] = []
    var heads = [Int](repeating: 0, count: words + 1)
    heads[0] = -1
    func choose(_ word: Int) {
      if word > words {
        if isTree(heads) { trees.append(heads) }
        return
      }
      for head in 0...words where head != word && (head > 0 || !heads[1..<word].contains(0)) {
        heads[word] = head
        choose(word + 1)
      }
    }
    choose(1)
    return trees
  }

  private func score(_ heads: [Int], _ scores: [[Float]]) -> Float {
    heads.indices.dropFirst().reduce(0) { $0 + scores[$1][heads[$1]] }
  }

  private func scores(_ words: Int, _ score: () -> Float) -> [[Float]] {
    (0...words).map { _ in (0...words).map { _ in score() } }
  }

  @Test("the tree is the best of all, ties among them", arguments: 1...6)
  func best(words: Int) {
    let trees = trees(words)
    // Cayley: n to the power of n - 1 trees with a root.
    #expect(trees.count == [1, 2, 9, 64, 625, 7776][words - 1])
    var random = RandomNumbers(seed: UInt64(words))
    for bound in [0, 1, 2, 10, 100] as [Int32] {
      for _ in 0..<(words < 6 ? 40 : 6) {
        // Whole numbers, so that sums are exact.
        let scores = scores(words) { Float(Int32.random(in: -bound...bound, using: &random)) }
        let found = heads(scores)
        #expect(isTree(found))
        #expect(score(found, scores) == trees.map { score($0, scores) }.max(), "\(scores)")
      }
    }
  }

  @Test("the tree is the best of all but for rounding", arguments: 2...5)
  func bestOfFractions(words: Int) throws {
    let trees = trees(words)
    var random = RandomNumbers(seed: UInt64(words + 100))
    for _ in 0..<60 {
      let scores = scores(words) { Float.random(in: -5...5, using: &random) }
      let found = heads(scores)
      #expect(isTree(found))
      #expect(try score(found, scores) >= #require(trees.map { score($0, scores) }.max()) - 0.01)
    }
  }

  @Test("whatever the scores are, the heads are a tree with one root", arguments: [1, 2, 3, 7, 60])
  func anyScores(words: Int) {
    var random = RandomNumbers(seed: UInt64(words))
    let odd: [Float] = [
      .nan, .infinity, -.infinity, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 0, 1,
    ]
    for value in odd { #expect(isTree(heads(scores(words) { value })), "\(value)") }
    for _ in 0..<20 {
      #expect(isTree(heads(scores(words) { odd.randomElement(using: &random)! })))
      #expect(isTree(heads(scores(words) { Float(bitPattern: .random(in: .min ... .max, using: &random)) })))
      #expect(isTree(heads(scores(words) { 1e30 + Float.random(in: 0...1e24, using: &random) })))
    }
  }

  @Test("a sentence of 600 words has a tree with one root")
  func long() {
    var random = RandomNumbers(seed: 600)
    #expect(isTree(heads(scores(600) { Float.random(in: -10...10, using: &random) })))
    #expect(isTree(heads(scores(600) { 0 })))
    #expect(isTree(heads(scores(600) { Float(Int8.random(in: 0...1, using: &random)) })))
    // Everybody's best head is the root, or the neighbour that holds it for its best head.
    #expect(isTree(heads((0...600).map { _ in [9] + [Float](repeating: 0, count: 600) })))
    let pairs = (0...600).map { word in (0...600).map { $0 == (word ^ 1) ? Float(9) : 0 } }
    #expect(isTree(heads(pairs)))
  }
}
