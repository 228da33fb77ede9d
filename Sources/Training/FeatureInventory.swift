import Syntax

/// The word features that training data hold often enough to learn from, each with a row in the embedding table.
struct FeatureInventory {
  private var rows: [UInt64: Int32] = [:]
  /// The hash behind each row, ascending.
  let hashes: [UInt64]
  private var frequencies: [UInt64: Float] = [:]

  /// Row 0 stands for every lowercase form that has no row.
  static let unknownForm: Int32 = 0

  init(_ examples: [Example], leastCount: Int) {
    var counts: [UInt64: Int] = [:]
    for example in examples { for hash in example.hashes where hash != 0 { counts[hash, default: 0] += 1 } }
    hashes = [0] + counts.filter { $0.value >= leastCount }.keys.sorted()
    for (row, hash) in hashes.enumerated().dropFirst() { rows[hash] = Int32(row) }
    for example in examples {
      for word in 0..<example.words {
        let form = example.hashes[word * WordFeatures.count]
        frequencies[form] = Float(counts[form] ?? 0)
      }
    }
  }

  /// Fills in rows and frequencies.
  func encode(_ example: inout Example) {
    example.features = example.hashes.map { $0 == 0 ? -1 : rows[$0] ?? -1 }
    example.frequencies = []
    for word in 0..<example.words {
      let form = word * WordFeatures.count
      if example.features[form] < 0 { example.features[form] = Self.unknownForm }
      example.frequencies.append(frequencies[example.hashes[form]] ?? 0)
    }
  }
}
