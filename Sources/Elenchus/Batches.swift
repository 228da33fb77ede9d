import Prose

/// Neighbouring documents put together, so that a task is worth its start.
struct Batches {
  /// Bytes after which a batch is closed.
  private static let size = 1 << 18

  /// Half-open ranges of 0-based document indices, ascending, without gaps.
  let ranges: [Range<Int>]

  init(_ documents: [Document]) {
    var ranges: [Range<Int>] = []
    var start = 0
    var bytes = 0
    for (index, document) in documents.enumerated() {
      bytes += document.source.count
      guard bytes >= Self.size || index == documents.count - 1 else { continue }
      ranges.append(start..<(index + 1))
      start = index + 1
      bytes = 0
    }
    self.ranges = ranges
  }
}
