/// How often each of several byte strings was seen.
struct Tally {
  private(set) var counts: [[UInt8]: Int] = [:]
  private(set) var total = 0

  mutating func add(_ value: [UInt8], _ count: Int = 1) {
    counts[value, default: 0] += count
    total += count
  }

  func count(of value: [UInt8]) -> Int { counts[value] ?? 0 }

  /// The value seen most often, of equals the first in byte order; nil when nothing was seen.
  var mostFrequent: [UInt8]? {
    counts.max { a, b in
      a.value < b.value || a.value == b.value && b.key.lexicographicallyPrecedes(a.key)
    }?.key
  }
}

/// A word under a group of tags.
struct GroupedWord: Hashable, Comparable {
  var group: UInt8
  var word: [UInt8]

  static func < (a: GroupedWord, b: GroupedWord) -> Bool {
    a.group < b.group || a.group == b.group && a.word.lexicographicallyPrecedes(b.word)
  }
}

extension Dictionary where Key: Comparable {
  /// The pairs, ascending by key; nothing written to a model may follow the order of a dictionary.
  var ascending: [(key: Key, value: Value)] { sorted { $0.key < $1.key } }
}
