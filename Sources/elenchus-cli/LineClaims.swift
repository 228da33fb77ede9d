import Elenchus

/// Writes the claims of a text that has one sentence a line, each line read by itself.
struct LineClaims {
  /// A line: its bytes, line end and byte-order mark left out.
  typealias Line = ArraySlice<UInt8>

  let analyzer: Analyzer
  let reporter: ClaimsTSVReporter

  /// The rows of one batch.
  private struct Rows: Sendable {
    /// 0-based, in the order of the lines.
    var batch: Int
    var bytes: [UInt8]
  }

  /// Bytes after which a batch of lines is closed.
  private static let batchSize = 1 << 16

  /// Writes rows of tuples in the order of the lines, `jobs` batches at a time.
  ///
  /// - Parameter write: Called with the rows of each batch, in order.
  func write(
    _ documents: [Document], jobs: Int, _ write: ([UInt8]) throws -> Void
  ) async throws {
    let lines = documents.flatMap { Self.lines(of: $0.source) }
    let batches = Self.batches(lines)
    try await withThrowingTaskGroup(of: Rows.self) { group in
      var next = 0
      func start() {
        guard next < batches.count else { return }
        let (number, batch) = (next, lines[batches[next]])
        group.addTask { Rows(batch: number, bytes: rows(of: batch)) }
        next += 1
      }
      for _ in 0..<jobs { start() }
      var waiting: [Int: [UInt8]] = [:]
      var done = 0
      while let rows = try await group.next() {
        waiting[rows.batch] = rows.bytes
        while let rows = waiting.removeValue(forKey: done) {
          try write(rows)
          Console.progress(batches[done].upperBound, of: lines.count, "lines")
          done += 1
        }
        start()
      }
    }
  }

  private func rows(of lines: ArraySlice<Line>) -> [UInt8] {
    let documents = lines.map { Document(id: "line", path: "line", source: Array($0)) }
    var rows: [UInt8] = []
    for (line, claimed) in zip(lines, analyzer.claims(in: documents)) {
      rows += reporter.rows(claimed, sentence: line)
    }
    return rows
  }

  /// The lines that are not empty.
  private static func lines(of source: [UInt8]) -> [Line] {
    let start = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return source[start...].split(separator: 0x0A).compactMap { line in
      let line = line.last == 0x0D ? line.dropLast() : line
      return line.allSatisfy { $0 <= 0x20 } ? nil : line
    }
  }

  /// Half-open ranges of neighbouring lines, ascending, without gaps.
  private static func batches(_ lines: [Line]) -> [Range<Int>] {
    var batches: [Range<Int>] = []
    var start = 0
    var bytes = 0
    for (index, line) in lines.enumerated() {
      bytes += line.count
      guard bytes >= batchSize || index == lines.count - 1 else { continue }
      batches.append(start..<(index + 1))
      start = index + 1
      bytes = 0
    }
    return batches
  }
}
