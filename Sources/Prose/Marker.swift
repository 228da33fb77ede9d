/// What opens an item of a list.
struct Marker: Hashable {
  enum Style: Hashable { case bullet, digits, lowerLetter, upperLetter, roman }

  var style: Style
  /// What encloses the number: `.`, `)` or `(`; 0 for a bullet.
  var delimiter: UInt8
  /// 1-based number or letter; for Roman numerals their value; 0 for a bullet.
  var value: Int
  /// One past the last byte of the marker, blanks behind it included.
  var end: Int

  /// The marker at `start`, if one stands there with a word behind it on the same line.
  init?(_ bytes: [UInt8], at start: Int, before limit: Int) {
    guard start < limit else { return nil }
    let lead = bytes[start]
    var index = start + 1
    while index < limit, bytes[index] == Mark.filler { index += 1 }
    let isBullet =
      lead == Mark.bullet
      || ((lead == UInt8(ascii: "-") || lead == UInt8(ascii: "*") || lead == UInt8(ascii: "+")
        || lead == Mark.dash
        || lead == Mark.hyphen) && index < limit && Self.isBlank(bytes[index]))
    if isBullet {
      self.init(style: .bullet, delimiter: 0, value: 0, end: index)
      // "• 9. The first item": the number belongs to the marker.
      skipBlanks(bytes, limit)
      if var number = Self.number(bytes, end, limit) {
        number.skipBlanks(bytes, limit)
        if number.end < limit { end = number.end }
      }
    } else {
      guard let number = Self.number(bytes, start, limit) else { return nil }
      self = number
      skipBlanks(bytes, limit)
    }
    guard end < limit else { return nil }
  }

  private init(style: Style, delimiter: UInt8, value: Int, end: Int) {
    self.style = style
    self.delimiter = delimiter
    self.value = value
    self.end = end
  }

  /// Whether `other` can be the item that follows this one.
  func isFollowed(by other: Marker) -> Bool {
    guard style == other.style || (style == .lowerLetter && other.style == .roman) else { return false }
    return delimiter == other.delimiter && (style == .bullet || other.value == value + 1)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == Mark.skip }

  private mutating func skipBlanks(_ bytes: [UInt8], _ limit: Int) {
    while end < limit, Self.isBlank(bytes[end]) { end += 1 }
  }

  /// `12.`, `12)`, `12.)`, `(12)`, and the same with a letter or a Roman numeral; a blank must follow.
  private static func number(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Marker? {
    guard start < limit else { return nil }
    var index = start
    let isOpen = bytes[index] == UInt8(ascii: "(")
    if isOpen { index += 1 }
    let first = index
    while index < limit, index - first < 5, isNumeral(bytes[index]) { index += 1 }
    guard index > first, index < limit, let (style, value) = read(bytes[first..<index]) else { return nil }
    var delimiter = bytes[index]
    guard delimiter == UInt8(ascii: ")") || (!isOpen && delimiter == UInt8(ascii: ".")) else { return nil }
    index += 1
    if delimiter == UInt8(ascii: "."), index < limit, bytes[index] == UInt8(ascii: ")") { index += 1 }
    if isOpen { delimiter = UInt8(ascii: "(") }
    guard index < limit, isBlank(bytes[index]) else { return nil }
    return Marker(style: style, delimiter: delimiter, value: value, end: index)
  }

  private static func isNumeral(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A)
  }

  private static func read(_ numeral: ArraySlice<UInt8>) -> (Style, Int)? {
    guard let first = numeral.first else { return nil }
    if first <= 0x39 {
      guard numeral.count <= 3, numeral.allSatisfy({ $0 <= 0x39 }) else { return nil }
      return (.digits, numeral.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    if numeral.count == 1 {
      return first >= 0x61 ? (.lowerLetter, Int(first - 0x60)) : (.upperLetter, Int(first - 0x40))
    }
    var value = 0
    var last = 0
    for byte in numeral.reversed() {
      let digit: Int
      switch byte | 0x20 {
      case UInt8(ascii: "i"): digit = 1
      case UInt8(ascii: "v"): digit = 5
      case UInt8(ascii: "x"): digit = 10
      case UInt8(ascii: "l"): digit = 50
      default: return nil
      }
      value += digit < last ? -digit : digit
      last = max(last, digit)
    }
    return numeral.allSatisfy { ($0 & 0x20) == (first & 0x20) } ? (.roman, value) : nil
  }
}
