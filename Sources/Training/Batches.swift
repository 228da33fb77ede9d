/// Examples put together by length, so that they run side by side without gaps.
enum Batches {
  /// Indices of examples of like length, about `words` rows a batch, the batches in random order.
  static func shuffled(_ examples: [Example], words: Int, _ random: inout RandomNumbers) -> [[Int]] {
    let keys = examples.map { Float($0.rows) + 4 * random.uniform() }
    let order = examples.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    let batches = fill(order, examples, words)
    return random.permutation(batches.count).map { batches[$0] }
  }

  /// All indices in ascending order of length.
  static func byLength(_ examples: [Example], words: Int) -> [[Int]] {
    fill(examples.indices.sorted { (examples[$0].rows, $0) < (examples[$1].rows, $1) }, examples, words)
  }

  private static func fill(_ order: [Int], _ examples: [Example], _ words: Int) -> [[Int]] {
    var batches: [[Int]] = []
    var batch: [Int] = []
    var rows = 0
    for index in order {
      if !batch.isEmpty, rows + examples[index].rows > words {
        batches.append(batch)
        batch = []
        rows = 0
      }
      batch.append(index)
      rows += examples[index].rows
    }
    if !batch.isEmpty { batches.append(batch) }
    return batches
  }
}
