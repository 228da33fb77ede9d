import Prose

/// The second occurrence of a key that a mapping must not repeat, found in the text.
struct RepeatedKey {
  /// 1-based line of the text.
  let line: Int
  /// 1-based column in Unicode scalars.
  let column: Int
  /// The text with that occurrence renamed to a word of the same length in Unicode scalars, unique by `number`.
  let renamed: String

  /// - Parameters:
  ///   - line: 1-based line of the first occurrence.
  ///   - column: 1-based column of the first occurrence in Unicode scalars.
  /// - Returns: nil when the second occurrence is written in a way not understood here, such as with escapes.
  init?(_ key: String, afterLine line: Int, column: Int, in text: String, number: Int) {
    let bytes = Array(text.utf8)
    let table = LineTable(bytes)
    let name = Array(key.utf8)
    guard !name.isEmpty, line <= table.starts.count,
      let first = Self.offset(ofColumn: column, in: bytes, line: table.span(ofLine: line - 1, in: bytes)),
      let found = Self.inBlock(name, bytes, table, line: line, column: column)
        ?? Self.inFlow(name, bytes, from: first)
    else { return nil }
    let position = table.position(found, in: bytes)
    self.line = position.line
    self.column = position.column
    let start = Self.isQuote(bytes[found]) ? found + 1 : found
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    guard let mark = Unicode.Scalar(0xE000 + UInt32(number)) else { return nil }
    renamed = String(decoding: bytes[..<start] + Array(String(mark).utf8) + bytes[end...], as: UTF8.self)
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 }

  private static func offset(ofColumn column: Int, in bytes: [UInt8], line: Span) -> Int? {
    var offset = line.lower
    for _ in 1..<column {
      guard offset < line.upper else { return nil }
      offset += 1
      while offset < line.upper, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  /// Whether a key stands at an offset, quoted or not, with a colon behind it.
  private static func isKey(_ name: [UInt8], at offset: Int, in bytes: [UInt8]) -> Bool {
    guard offset < bytes.count else { return false }
    let quote: [UInt8] = isQuote(bytes[offset]) ? [bytes[offset]] : []
    let written = quote + name + quote
    guard bytes[offset...].starts(with: written) else { return false }
    var next = offset + written.count
    while next < bytes.count, bytes[next] == 0x20 { next += 1 }
    return next < bytes.count && bytes[next] == 0x3A
  }

  /// In block style a repeated key stands in the same column, with nothing between that stands further left.
  private static func inBlock(
    _ name: [UInt8], _ bytes: [UInt8], _ table: LineTable, line: Int, column: Int
  ) -> Int? {
    for index in line..<max(line, table.starts.count) {
      let span = table.span(ofLine: index, in: bytes)
      guard let content = bytes[span.lower..<span.upper].firstIndex(where: { $0 != 0x20 }) else { continue }
      let indentation = content - span.lower
      if indentation < column - 1, bytes[content] != 0x23 { return nil }
      if indentation == column - 1, isKey(name, at: content, in: bytes) { return content }
    }
    return nil
  }

  /// In flow style it follows a comma within the same braces.
  private static func inFlow(_ name: [UInt8], _ bytes: [UInt8], from first: Int) -> Int? {
    var depth = 0
    var offset = first
    while offset < bytes.count, depth >= 0 {
      switch bytes[offset] {
      case 0x5B, 0x7B: depth += 1
      case 0x5D, 0x7D: depth -= 1
      case 0x2C where depth == 0:
        var next = offset + 1
        while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x0A || bytes[next] == 0x0D {
          next += 1
        }
        if isKey(name, at: next, in: bytes) { return next }
      default: break
      }
      offset += 1
    }
    return nil
  }
}
