/// Where the lines of a source start.
public struct LineTable: Sendable {
  /// 0-based UTF-8 byte offset of each line's first byte, ascending.
  public let starts: [Int]
  /// Inside long lines, places whose column is known, so that no look-up scans a whole line.
  private let checkpoints: [Checkpoint]

  private struct Checkpoint: Sendable {
    /// 0-based UTF-8 byte offset, never inside a scalar.
    var offset: Int
    /// Scalars between the start of the line and the offset.
    var scalars: Int
  }

  private static let stride = 2048

  /// - Complexity: O(*n*) in bytes.
  public init(_ source: [UInt8]) {
    var starts = [0]
    var checkpoints: [Checkpoint] = []
    var index = 0
    let count = source.count
    while index < count {
      let byte = source[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index < count, source[index] == 0x0A { index += 1 }
      Self.mark(source, starts[starts.count - 1]..<index, &checkpoints)
      starts.append(index)
    }
    Self.mark(source, starts[starts.count - 1]..<count, &checkpoints)
    self.starts = starts
    self.checkpoints = checkpoints
  }

  private static func mark(_ source: [UInt8], _ line: Range<Int>, _ checkpoints: inout [Checkpoint]) {
    guard line.count > stride else { return }
    var offset = firstColumn(source, line.lowerBound)
    var scalars = 0
    while offset + stride < line.upperBound {
      var next = offset + stride
      // A cut ahead of a byte that starts a scalar leaves the count of both sides unchanged; so does one after
      // four continuation bytes, which no scalar has.
      var tries = 0
      while tries < 4, next < line.upperBound, source[next] & 0xC0 == 0x80 {
        next += 1
        tries += 1
      }
      scalars += UTF8Scan.scalarCount(source, offset..<next)
      offset = next
      checkpoints.append(Checkpoint(offset: offset, scalars: scalars))
    }
  }

  /// Where the first column of a line begins: behind a byte order mark, if one opens the file.
  private static func firstColumn(_ source: [UInt8], _ start: Int) -> Int {
    start == 0 && source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
  }

  /// The 0-based index of the line that holds a byte offset.
  ///
  /// - Complexity: O(log *n*) in lines.
  public func line(containing offset: Int) -> Int {
    max(0, starts.partitioningIndex { $0 > offset } - 1)
  }

  /// The bytes of a 0-based line, its end excluded.
  public func span(ofLine line: Int, in source: [UInt8]) -> Span {
    let lower = starts[line]
    var upper = line + 1 < starts.count ? starts[line + 1] : source.count
    while upper > lower, source[upper - 1] == 0x0A || source[upper - 1] == 0x0D { upper -= 1 }
    return Span(lower, upper)
  }

  /// The place of a 0-based UTF-8 byte offset.
  ///
  /// - Complexity: O(log *n*) in lines; the length of the line does not matter.
  public func position(_ offset: Int, in source: [UInt8]) -> Position {
    let line = line(containing: offset)
    var lower = min(Self.firstColumn(source, starts[line]), offset)
    var scalars = 0
    let next = checkpoints.partitioningIndex { $0.offset > offset }
    if next > 0, checkpoints[next - 1].offset >= lower {
      lower = checkpoints[next - 1].offset
      scalars = checkpoints[next - 1].scalars
    }
    scalars += UTF8Scan.scalarCount(source, lower..<max(lower, offset))
    return Position(offset: offset, line: line + 1, column: scalars + 1)
  }
}
