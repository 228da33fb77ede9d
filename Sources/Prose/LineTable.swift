/// Where the lines of a source start.
public struct LineTable: Sendable {
  /// 0-based UTF-8 byte offset of each line's first byte, ascending.
  public let starts: [Int]

  /// - Complexity: O(*n*) in bytes.
  public init(_ source: [UInt8]) {
    var starts = [0]
    var index = 0
    while index < source.count {
      let byte = source[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index < source.count, source[index] == 0x0A { index += 1 }
      starts.append(index)
    }
    self.starts = starts
  }

  /// The 0-based index of the line that holds a byte offset.
  ///
  /// - Complexity: O(log *n*) in lines.
  public func line(containing offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a 0-based line, its end excluded.
  public func span(ofLine line: Int, in source: [UInt8]) -> Span {
    let lower = starts[line]
    var upper = line + 1 < starts.count ? starts[line + 1] : source.count
    while upper > lower, source[upper - 1] == 0x0A || source[upper - 1] == 0x0D { upper -= 1 }
    return Span(lower, upper)
  }

  /// The place of a 0-based UTF-8 byte offset.
  public func position(_ offset: Int, in source: [UInt8]) -> Position {
    let line = line(containing: offset)
    var lower = starts[line]
    if line == 0, source.starts(with: [0xEF, 0xBB, 0xBF]) { lower = min(3, offset) }
    let column = String(decoding: source[lower..<offset], as: UTF8.self).unicodeScalars.count + 1
    return Position(offset: offset, line: line + 1, column: column)
  }
}
