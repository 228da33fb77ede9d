/// A word as the model reads it: typographic variants made one, case kept.
package enum WordForm {
  /// Appends the form of a word that stands in a source as `bytes`.
  ///
  /// Curly quotes become straight, dashes "–", invisible characters go, and a hyphen at a line's end goes with the
  /// line end. Anything else stays as it is, ill-formed bytes too.
  /// - Complexity: O(*n*) in bytes.
  package static func append(_ bytes: UnsafeRawBufferPointer, to form: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte > 0x20, byte < 0x80 {
        form.append(byte)
        index += 1
      } else if byte <= 0x20 {
        index += 1
        if form.last == UInt8(ascii: "-"), form.count > 1 { form.removeLast() }
      } else {
        index += appendBeyondASCII(UnsafeRawBufferPointer(rebasing: bytes[index...]), to: &form)
      }
    }
  }

  /// The form of a word that stands in a source as `bytes`.
  package static func of(_ bytes: [UInt8]) -> [UInt8] {
    var form: [UInt8] = []
    bytes.withUnsafeBytes { append($0, to: &form) }
    return form
  }

  /// A form in lower case.
  package static func lowercase(_ form: [UInt8]) -> [UInt8] {
    if form.allSatisfy({ $0 < 0x80 }) { return form.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 } }
    return Array(String(decoding: form, as: UTF8.self).lowercased().utf8)
  }

  /// A hash of bytes, different for each seed; never 0.
  ///
  /// FNV-1a, mixed at the end, so that both halves can be used by themselves. It is part of the model format.
  @inline(__always)
  static func hash(_ bytes: ArraySlice<UInt8>, seed: UInt64) -> UInt64 {
    var hash: UInt64 = (0xCBF2_9CE4_8422_2325 ^ seed) &* 0x100_0000_01B3
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ (hash >> 31)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    return hash == 0 ? 1 : hash
  }

  /// Appends the first character and gives the number of its bytes.
  private static func appendBeyondASCII(_ bytes: UnsafeRawBufferPointer, to form: inout [UInt8]) -> Int {
    let first = bytes[0]
    let second = bytes.count > 1 ? bytes[1] : 0
    let third = bytes.count > 2 ? bytes[2] : 0
    switch (first, second, third) {
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9B):
      form.append(UInt8(ascii: "'"))
      return 3
    case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0x9E):
      form.append(UInt8(ascii: "\""))
      return 3
    case (0xE2, 0x80, 0x90), (0xE2, 0x80, 0x91):
      form.append(UInt8(ascii: "-"))
      return 3
    case (0xE2, 0x80, 0x92), (0xE2, 0x80, 0x94), (0xE2, 0x80, 0x95):
      form += [0xE2, 0x80, 0x93]
      return 3
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF), (0xEF, 0xBB, 0xBF):
      return 3
    case (0xC2, 0xAD, _), (0xC2, 0xA0, _):
      return 2
    default:
      form.append(first)
      return 1
    }
  }
}
