/// Numbers found by how a word ends, or by the whole word, inside a model.
///
/// A key is two bytes of the caller's choosing, whether the key is a whole word, and the bytes it ends in. Keys are
/// spread over buckets by hash and compared byte by byte, so that no two can be mistaken for each other.
package struct SuffixTable: Sendable {
  /// What one key is about.
  package struct Topic: Hashable, Sendable {
    package var kind: UInt8
    package var group: UInt8

    package init(kind: UInt8, group: UInt8) {
      self.kind = kind
      self.group = group
    }
  }

  /// Suffixes longer than this are looked up as whole words only; in bytes.
  package static let longestSuffix = 8

  /// Where the keys of each bucket begin; one more than there are buckets, which are a power of two.
  private let buckets: ModelArray<UInt32>
  /// Where each key ends in `bytes`; it begins where the key before it ends.
  private let ends: ModelArray<UInt32>
  private let bytes: ModelArray<UInt8>
  private let values: ModelArray<UInt16>

  /// Reads a table whose numbers must be less than `limit`.
  ///
  /// - Complexity: O(*n*) in keys: every index is checked once, so that a lookup cannot leave the arrays.
  package init(_ reader: inout ModelReader, limit: Int) throws(ModelError) {
    let bucketCount = try reader.number()
    let keyCount = try reader.number()
    let byteCount = try reader.number()
    guard bucketCount > 0, bucketCount & (bucketCount - 1) == 0 else {
      throw reader.fault("\(bucketCount) buckets are no power of two")
    }
    buckets = try reader.array(of: UInt32.self, count: bucketCount + 1)
    ends = try reader.array(of: UInt32.self, count: keyCount)
    bytes = try reader.array(of: UInt8.self, count: byteCount)
    values = try reader.array(of: UInt16.self, count: keyCount)
    guard Self.isAscending(buckets, to: keyCount), Self.isAscending(ends, to: byteCount) else {
      throw reader.fault("its keys are out of order")
    }
    for index in 0..<keyCount where Int(values[index]) >= limit {
      throw reader.fault("a key has number \(values[index]) of \(limit)")
    }
  }

  private static func isAscending(_ array: ModelArray<UInt32>, to limit: Int) -> Bool {
    var last: UInt32 = 0
    for index in 0..<array.count {
      guard array[index] >= last else { return false }
      last = array[index]
    }
    return Int(last) <= limit
  }

  /// The number of a whole word.
  ///
  /// - Complexity: O(*n*) in bytes of the word.
  package func value(of word: ArraySlice<UInt8>, _ topic: Topic) -> Int? {
    var hash = Self.emptyHash
    for byte in word.reversed() { hash = Self.extend(hash, byte) }
    return find(word, from: word.startIndex, isWhole: true, topic, hash)
  }

  /// The number of the longest key that the word ends in; a hyphen begins a word inside of it.
  ///
  /// Second, whether that key is the whole word.
  ///
  /// - Complexity: O(*n*) in bytes of the word.
  package func longest(in word: ArraySlice<UInt8>, _ topic: Topic) -> (value: Int, isWhole: Bool)? {
    var hash = Self.emptyHash
    var best = find(word, from: word.endIndex, isWhole: false, topic, hash)
    var index = word.endIndex
    while index > word.startIndex {
      index -= 1
      if word[index] == UInt8(ascii: "-"), index + 1 < word.endIndex {
        best = find(word, from: index + 1, isWhole: true, topic, hash) ?? best
      }
      hash = Self.extend(hash, word[index])
      if word.endIndex - index <= Self.longestSuffix {
        best = find(word, from: index, isWhole: false, topic, hash) ?? best
      }
    }
    if let whole = find(word, from: word.startIndex, isWhole: true, topic, hash) { return (whole, true) }
    return best.map { ($0, false) }
  }

  private func find(
    _ word: ArraySlice<UInt8>, from start: Int, isWhole: Bool, _ topic: Topic, _ hash: UInt64
  ) -> Int? {
    let bucket = Self.bucket(hash, isWhole: isWhole, topic, of: buckets.count - 1)
    for index in Int(buckets[bucket])..<Int(buckets[bucket + 1]) {
      let lower = index == 0 ? 0 : Int(ends[index - 1])
      guard Int(ends[index]) - lower == 3 + word.endIndex - start, bytes[lower] == topic.kind,
        bytes[lower + 1] == topic.group, bytes[lower + 2] == (isWhole ? 1 : 0)
      else { continue }
      var offset = start
      while offset < word.endIndex, bytes[lower + 3 + offset - start] == word[offset] { offset += 1 }
      if offset == word.endIndex { return Int(values[index]) }
    }
    return nil
  }
}

extension SuffixTable {
  /// The hash of no bytes.
  package static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of a suffix that is longer by one byte in front (FNV-1a, from the end).
  @inline(__always)
  package static func extend(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The bucket of a key; `count` is a power of two.
  @inline(__always)
  package static func bucket(_ hash: UInt64, isWhole: Bool, _ topic: Topic, of count: Int) -> Int {
    var mixed = extend(extend(extend(hash, topic.kind), topic.group), isWhole ? 1 : 0)
    mixed = (mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9
    return Int(mixed >> 32) & (count - 1)
  }
}
