/// Recognises web and mail addresses, which are one token each.
enum Address {
  /// One past the address that fills a chunk from `start` on, marks behind it left out; nil when it is none.
  static func end(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard end - start >= 5, isAddress(bytes, start, end) else { return nil }
    var last = end
    while last > start, ".,;:!?)]}\"'>".utf8.contains(bytes[last - 1]) || bytes[last - 1] >= 0x80 {
      last -= 1
    }
    return last - start >= 5 ? last : nil
  }

  private static func isAddress(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let lead = bytes[start] | 0x20
    if lead == UInt8(ascii: "h") || lead == UInt8(ascii: "f"),
      starts(bytes, start, end, "http://", "https://", "ftp://")
    {
      return true
    }
    if lead == UInt8(ascii: "w"), starts(bytes, start, end, "www.") { return true }
    // name@host.domain
    guard bytes[start] < 0x80, ByteClass.table[Int(bytes[start])].isDisjoint(with: [.symbol, .opener]) else {
      return false
    }
    guard let at = bytes[start..<end].firstIndex(of: UInt8(ascii: "@")), at > start, at + 3 < end else {
      return false
    }
    return bytes[at..<end].dropFirst().contains(UInt8(ascii: "."))
  }

  private static func starts(_ bytes: [UInt8], _ start: Int, _ end: Int, _ prefixes: String...) -> Bool {
    prefixes.contains { prefix in
      end - start > prefix.utf8.count
        && zip(bytes[start...], prefix.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
  }
}
