/// Reads the front matter of a document: lines between two `---` lines at its top.
///
/// `title`, `voice` and `date` are kept; other keys belong to other tools and are left alone. This is no YAML
/// reader: a value is what stands on the key's own line, with one pair of quotes taken off.
struct FrontMatter {
  var metadata = Metadata()
  /// 0-based offset of the first byte behind the front matter.
  var end: Int

  private static let longest = 200

  /// - Returns: nil when the document does not open with front matter.
  init?(_ source: [UInt8], from start: Int) {
    end = start
    var lines = LineReader(source, from: start)
    guard let first = lines.next(), Self.isFence(source, first) else { return nil }
    var seen = 0
    while let line = lines.next() {
      if Self.isFence(source, line) {
        end = lines.index
        return
      }
      seen += 1
      guard seen <= Self.longest, read(source, line) else { return nil }
    }
    return nil
  }

  private static func isFence(_ source: [UInt8], _ line: Range<Int>) -> Bool {
    var upper = line.upperBound
    while upper > line.lowerBound, source[upper - 1] == 0x20 || source[upper - 1] == 0x09 { upper -= 1 }
    return source[line.lowerBound..<upper].elementsEqual("---".utf8)
  }

  /// Whether the line can stand in front matter; keeps its value when the key is known.
  private mutating func read(_ source: [UInt8], _ line: Range<Int>) -> Bool {
    guard let first = line.first(where: { source[$0] != 0x20 && source[$0] != 0x09 }) else { return true }
    if first > line.lowerBound || source[first] == UInt8(ascii: "#") || source[first] == UInt8(ascii: "-") {
      return true
    }
    guard let colon = line.first(where: { source[$0] == UInt8(ascii: ":") }) else { return false }
    let key = String(decoding: source[first..<colon], as: UTF8.self)
    guard key.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x22 }) else { return false }
    let value = Self.value(source[(colon + 1)..<line.upperBound])
    guard !value.isEmpty else { return true }
    switch key {
    case "title": metadata.title = value
    case "voice": metadata.voice = value
    case "date": metadata.date = value
    default: break
    }
    return true
  }

  private static func value(_ bytes: ArraySlice<UInt8>) -> String {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    var bytes = bytes.drop(while: isSpace)
    let quote = bytes.first
    if let quote, quote == 0x22 || quote == 0x27 {
      if let close = bytes.dropFirst().lastIndex(of: quote) { bytes = bytes[(bytes.startIndex + 1)..<close] }
    } else if let comment = bytes.indices.first(where: {
      bytes[$0] == UInt8(ascii: "#") && $0 > bytes.startIndex && isSpace(bytes[$0 - 1])
    }) {
      bytes = bytes[..<comment]
    }
    while let last = bytes.last, isSpace(last) { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Walks over the lines of a source; LF, CR, CR LF and form feed each end one.
struct LineReader {
  private let source: [UInt8]
  /// 0-based offset of the next line.
  private(set) var index: Int
  /// Whether the line handed out last was ended by a form feed.
  private(set) var endedByFormFeed = false

  init(_ source: [UInt8], from start: Int) {
    self.source = source
    index = start
  }

  /// The bytes of the next line, its end excluded; nil behind the last one.
  mutating func next() -> Range<Int>? {
    guard index < source.count else { return nil }
    let start = index
    endedByFormFeed = false
    while index < source.count {
      let byte = source[index]
      index += 1
      if byte > 0x0D || byte < 0x0A || byte == 0x0B { continue }
      let end = index - 1
      endedByFormFeed = byte == 0x0C
      if byte == 0x0D, index < source.count, source[index] == 0x0A { index += 1 }
      return start..<end
    }
    return start..<index
  }
}
