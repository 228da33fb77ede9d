/// A model file: a checked header, then named sections.
///
/// Layout, all integers little-endian:
///
/// | bytes | what |
/// |---|---|
/// | 8 | "ELENCHUS" |
/// | 4 | version of the format |
/// | 4 | number of sections |
/// | 8 | bytes in the file |
/// | 8 | checksum of everything behind the header |
/// | 32 each | sections: name (16 bytes, padded with zeros), offset from the start (8), bytes (8) |
///
/// Sections begin at multiples of 64 bytes, so that rows of weights lie on whole cache lines.
package struct ModelFile: Sendable {
  package static let version: UInt32 = 1
  static let alignment = 64
  private static let magic = Array("ELENCHUS".utf8)
  private static let headerSize = 32
  private static let entrySize = 32

  private let storage: ModelStorage
  private let sections: [String: Range<Int>]
  /// What the header says that everything behind it sums up to.
  let checksum: UInt64

  /// Checks the header, the checksum and the section table.
  ///
  /// - Parameter isTrusted: Leaves the checksum out, for bytes that were checked when this program was built.
  /// - Complexity: O(*n*) in bytes for the checksum, else O(1).
  package init(_ storage: ModelStorage, isTrusted: Bool = false) throws(ModelError) {
    let bytes = storage.bytes
    guard bytes.count >= Self.headerSize, bytes.prefix(8).elementsEqual(Self.magic) else { throw .notAModel }
    let found = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    guard found == Self.version else { throw .version(found: found, readable: Self.version) }
    let count = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self)))
    let promised = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
    guard promised == UInt64(bytes.count) else {
      throw .size(found: bytes.count, promised: Int(clamping: promised))
    }
    let checksum = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
    guard isTrusted || Self.checksum(UnsafeRawBufferPointer(rebasing: bytes[Self.headerSize...])) == checksum
    else {
      throw .checksum
    }
    guard count <= (bytes.count - Self.headerSize) / Self.entrySize else {
      throw .section(name: "", fault: "\(count) sections do not fit")
    }
    var sections: [String: Range<Int>] = [:]
    for index in 0..<count {
      let entry = Self.headerSize + index * Self.entrySize
      let name = String(decoding: bytes[entry..<(entry + 16)].prefix { $0 != 0 }, as: UTF8.self)
      let offset = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: entry + 16, as: UInt64.self))
      let size = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: entry + 24, as: UInt64.self))
      guard offset % UInt64(Self.alignment) == 0, offset <= promised, size <= promised - offset else {
        throw .section(name: name, fault: "it lies outside the file")
      }
      sections[name] = Int(offset)..<Int(offset + size)
    }
    self.storage = storage
    self.sections = sections
    self.checksum = checksum
  }

  /// A reader at the beginning of a section.
  package func section(_ name: String) throws(ModelError) -> ModelReader {
    guard let range = sections[name] else { throw .section(name: name, fault: "it is missing") }
    return ModelReader(name: name, storage: storage, range: range)
  }

  /// The bytes of a file with these sections; names have at most 16 UTF-8 bytes.
  package static func bytes(of sections: [(name: String, writer: ModelWriter)]) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: headerSize + sections.count * entrySize)
    for (index, section) in sections.enumerated() {
      precondition(section.name.utf8.count <= 16, "section names have at most 16 bytes")
      out += [UInt8](repeating: 0, count: (alignment - out.count % alignment) % alignment)
      let entry = headerSize + index * entrySize
      out.replaceSubrange(entry..<(entry + section.name.utf8.count), with: section.name.utf8)
      put(UInt64(out.count), at: entry + 16, in: &out)
      put(UInt64(section.writer.bytes.count), at: entry + 24, in: &out)
      out += section.writer.bytes
    }
    out.replaceSubrange(0..<8, with: magic)
    put(version, at: 8, in: &out)
    put(UInt32(sections.count), at: 12, in: &out)
    put(UInt64(out.count), at: 16, in: &out)
    put(
      out.withUnsafeBytes { checksum(UnsafeRawBufferPointer(rebasing: $0[headerSize...])) }, at: 24, in: &out)
    return out
  }

  private static func put<Value: FixedWidthInteger>(_ value: Value, at offset: Int, in bytes: inout [UInt8]) {
    for index in 0..<(Value.bitWidth / 8) {
      bytes[offset + index] = UInt8(truncatingIfNeeded: value >> Value(8 * index))
    }
  }

  /// Two sums over eight lanes of 8-byte words, the second of the first's values on the way; then the rest byte by byte.
  ///
  /// Source: Fletcher 1982, doi:10.1109/TCOM.1982.1095369, on wider words.
  private static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sums = SIMD8<UInt64>()
    var sumsOfSums = SIMD8<UInt64>()
    var offset = 0
    while offset + 64 <= bytes.count {
      sums &+= bytes.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt64>.self)
      sumsOfSums &+= sums
      offset += 64
    }
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    var sum = UInt64(bytes.count)
    for lane in 0..<8 {
      sum = (sum ^ UInt64(littleEndian: sums[lane])) &* factor
      sum = (sum ^ (sum >> 29) ^ UInt64(littleEndian: sumsOfSums[lane])) &* factor
    }
    for byte in bytes[offset...] { sum = (sum ^ UInt64(byte)) &* factor }
    return sum ^ (sum >> 32)
  }
}
