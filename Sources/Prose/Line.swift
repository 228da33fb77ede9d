/// One line of a prepared source, measured once.
struct Line {
  /// From the first byte that is no blank to the last one.
  var lower: Int
  var upper: Int
  /// Blanks at its start; a tab counts four.
  var indent: Int
  /// Whether a form feed stands before the line.
  var opensPage: Bool

  var isBlank: Bool { lower == upper }
  var count: Int { upper - lower }

  init(_ bytes: [UInt8], _ range: Range<Int>, opensPage: Bool) {
    var lower = range.lowerBound
    var upper = range.upperBound
    var indent = 0
    while lower < upper, Self.isBlank(bytes[lower]) {
      indent += bytes[lower] == 0x09 ? 4 : (bytes[lower] == 0x20 ? 1 : 0)
      lower += 1
    }
    while upper > lower, Self.isBlank(bytes[upper - 1]) { upper -= 1 }
    self.lower = lower
    self.upper = upper
    self.indent = indent
    self.opensPage = opensPage
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == Mark.skip }

  /// How the line ends, closing quotes and brackets aside.
  enum Ending { case sentence, clause, word, hyphen, colon }

  func ending(_ bytes: [UInt8]) -> Ending {
    var index = upper - 1
    while index > lower {
      let byte = bytes[index]
      guard byte == Mark.filler || byte == Mark.skip || ByteClass.table[Int(byte)].contains(.closer) else {
        break
      }
      index -= 1
    }
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ","), UInt8(ascii: ";"), Mark.dash: return .clause
    case UInt8(ascii: "-"), Mark.hyphen:
      let isWord = index > lower && ByteClass.table[Int(bytes[index - 1])].contains(.letter)
      return isWord ? .hyphen : .clause
    default: return ByteClass.table[Int(byte)].contains(.terminator) ? .sentence : .word
    }
  }

  /// Whether a letter or digit, quotes and brackets ahead of it aside, opens the line, and which.
  enum Opening { case lower, upper, digit, other }

  func opening(_ bytes: [UInt8], from start: Int? = nil) -> Opening {
    var index = start ?? lower
    while index < upper {
      let flags = ByteClass.table[Int(bytes[index])]
      if flags.contains(.upper) { return .upper }
      if flags.contains(.letter) { return .lower }
      if flags.contains(.digit) { return .digit }
      guard flags.contains(.opener) || flags.contains(.invisible) else { return .other }
      index += 1
    }
    return .other
  }

  /// Length in bytes of the first word, whatever is written together.
  func firstWordCount(_ bytes: [UInt8]) -> Int {
    var index = lower
    while index < upper, bytes[index] != 0x20, bytes[index] != 0x09 { index += 1 }
    return index - lower
  }

  /// The last word, lowercase ASCII letters only; empty when anything else stands in it.
  func lastWord(_ bytes: [UInt8]) -> String {
    var index = upper
    while index > lower, upper - index < 12, ByteClass.table[Int(bytes[index - 1])].contains(.letter) {
      index -= 1
    }
    return String(decoding: bytes[index..<upper].map { $0 | 0x20 }, as: UTF8.self)
  }
}
