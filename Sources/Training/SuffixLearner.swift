import Syntax

/// Learns which number goes with which ending.
///
/// From the shortest ending to the longest, a rule is made where the most frequent number of the words that end so
/// differs from what the rule of the shorter ending says, and is right for enough more of them.
struct SuffixLearner {
  /// A word and the numbers that are right for it.
  struct Fact {
    var word: [UInt8]
    var labels: [Int]
    var weight: Int
  }

  struct Rule: Equatable {
    var suffix: [UInt8]
    var label: Int
  }

  /// By how much weight a rule must be better than the rule of the shorter ending.
  var gain: Int
  /// In bytes.
  var longestSuffix = SuffixTable.longestSuffix

  /// The rules, each ending ahead of the longer ones; the first is that of the empty ending.
  ///
  /// - Complexity: O(*n* log *n*) in facts.
  func rules(for facts: [Fact]) -> [Rule] {
    guard !facts.isEmpty else { return [] }
    let sorted = facts.sorted { $0.word.reversed().lexicographicallyPrecedes($1.word.reversed()) }
    var rules: [Rule] = []
    visit(sorted[...], depth: 0, inherited: nil, &rules)
    return rules
  }

  private func visit(_ facts: ArraySlice<Fact>, depth: Int, inherited: Int?, _ rules: inout [Rule]) {
    var weights: [Int: Int] = [:]
    var total = 0
    for fact in facts {
      total += fact.weight
      for label in fact.labels { weights[label, default: 0] += fact.weight }
    }
    guard inherited == nil || total >= gain, let first = facts.first else { return }
    let best = weights.max { a, b in a.value < b.value || a.value == b.value && a.key > b.key }!
    var label = inherited ?? best.key
    if best.key != label, best.value - weights[label, default: 0] >= gain { label = best.key }
    if label != inherited { rules.append(Rule(suffix: Array(first.word.suffix(depth)), label: label)) }
    guard depth < longestSuffix else { return }
    // Words that are no longer than the ending come first.
    var start = facts.startIndex
    while start < facts.endIndex, facts[start].word.count == depth { start += 1 }
    while start < facts.endIndex {
      let byte = facts[start].word[facts[start].word.count - 1 - depth]
      var end = start + 1
      while end < facts.endIndex, facts[end].word[facts[end].word.count - 1 - depth] == byte { end += 1 }
      visit(facts[start..<end], depth: depth + 1, inherited: label, &rules)
      start = end
    }
  }
}
