import Syntax

/// Writes what `SuffixTable` reads.
struct SuffixTableWriter {
  struct Key: Hashable, Comparable {
    var topic: SuffixTable.Topic
    var isWhole: Bool
    var suffix: [UInt8]

    static func < (a: Key, b: Key) -> Bool {
      let left = (a.topic.kind, a.topic.group, a.isWhole ? 1 : 0)
      let right = (b.topic.kind, b.topic.group, b.isWhole ? 1 : 0)
      return left < right || left == right && a.suffix.lexicographicallyPrecedes(b.suffix)
    }

    func bucket(of count: Int) -> Int {
      var hash = SuffixTable.emptyHash
      for byte in suffix.reversed() { hash = SuffixTable.extend(hash, byte) }
      return SuffixTable.bucket(hash, isWhole: isWhole, topic, of: count)
    }
  }

  /// Appends the table to a section, about two keys a bucket.
  static func write(_ entries: [Key: UInt16], to writer: inout ModelWriter) {
    var bucketCount = 1
    while bucketCount * 2 < entries.count { bucketCount *= 2 }
    var buckets = [[(key: Key, value: UInt16)]](repeating: [], count: bucketCount)
    for entry in entries.ascending { buckets[entry.key.bucket(of: bucketCount)].append(entry) }
    var starts: [UInt32] = [0]
    var ends: [UInt32] = []
    var bytes: [UInt8] = []
    var values: [UInt16] = []
    for bucket in buckets {
      for entry in bucket {
        bytes += [entry.key.topic.kind, entry.key.topic.group, entry.key.isWhole ? 1 : 0] + entry.key.suffix
        ends.append(UInt32(bytes.count))
        values.append(entry.value)
      }
      starts.append(UInt32(ends.count))
    }
    writer.write(bucketCount)
    writer.write(ends.count)
    writer.write(bytes.count)
    writer.write(starts)
    writer.write(ends)
    writer.write(bytes)
    writer.write(values)
  }
}
