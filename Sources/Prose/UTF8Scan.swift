/// Reads scalars out of bytes that may be ill-formed.
package enum UTF8Scan {
  /// The scalar that starts at `index`, nil when ill-formed, and how many bytes it or its ill-formed stretch takes.
  ///
  /// Ill-formed stretches are cut as `String(decoding:as:)` cuts them: one U+FFFD for each maximal subpart.
  @inline(__always)
  package static func decode(_ bytes: [UInt8], at index: Int) -> (scalar: UInt32?, length: Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let count = bytes.count
    func next(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> UInt32? {
      guard index + offset < count, bytes[index + offset] >= low, bytes[index + offset] <= high else {
        return nil
      }
      return UInt32(bytes[index + offset] & 0x3F)
    }
    switch lead {
    case 0xC2...0xDF:
      guard let a = next(1) else { return (nil, 1) }
      return (UInt32(lead & 0x1F) << 6 | a, 2)
    case 0xE0...0xEF:
      guard let a = next(1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) else { return (nil, 1) }
      guard let b = next(2) else { return (nil, 2) }
      return (UInt32(lead & 0x0F) << 12 | a << 6 | b, 3)
    case 0xF0...0xF4:
      guard let a = next(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF) else { return (nil, 1) }
      guard let b = next(2) else { return (nil, 2) }
      guard let c = next(3) else { return (nil, 3) }
      return (UInt32(lead & 0x07) << 18 | a << 12 | b << 6 | c, 4)
    default: return (nil, 1)
    }
  }

  /// How many scalars stand in a range of bytes; an ill-formed stretch counts for one.
  ///
  /// - Complexity: O(*n*) in bytes.
  static func scalarCount(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    var count = 0
    while index < range.upperBound {
      index += bytes[index] < 0x80 ? 1 : decode(bytes, at: index).length
      count += 1
    }
    return count
  }
}
