/// The FNV-1a digest, in 16 hexadecimal digits, of files' bytes and of their paths below the folder they share.
///
/// The folder itself does not count, so that a copy elsewhere has the same digest.
/// - Complexity: O(*n*) in bytes.
///
/// Source: Fowler, Noll and Vo, "The FNV Non-Cryptographic Hash Algorithm", RFC 9923.
func digest(of files: [RuleFileReader.File]) -> String {
  var shared = files.first.map { Array($0.path.utf8) } ?? []
  for file in files {
    shared = Array(zip(shared, file.path.utf8).prefix { $0 == $1 }.map(\.0))
  }
  shared = Array(shared[..<(shared.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0)])
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  for file in files {
    file.path.utf8.dropFirst(shared.count).forEach(add)
    add(0)
    file.bytes.forEach(add)
    add(0)
  }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
