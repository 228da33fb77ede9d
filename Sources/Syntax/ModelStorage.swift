/// Bytes that stay where they are for as long as this object lives.
///
/// A class because arrays into the bytes are handed out by address: they hold this object, so that the bytes outlive them.
/// Unchecked because the bytes are never written after `init`.
package final class ModelStorage: @unchecked Sendable {
  package let bytes: UnsafeRawBufferPointer
  private let isOwner: Bool

  /// Bytes that live as long as the process, such as those built into it; they must be aligned to 64.
  package init(static bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    isOwner = false
  }

  /// A copy of some bytes.
  package init(copying source: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: source.count, alignment: ModelFile.alignment)
    memory.copyBytes(from: source)
    bytes = UnsafeRawBufferPointer(memory)
    isOwner = true
  }

  deinit {
    if isOwner { bytes.deallocate() }
  }
}

/// An array of integers inside a model, read in place.
///
/// Invariant: `pointer` is good for `count` elements while `storage` lives, and aligned for `Element`.
package struct ModelArray<Element: FixedWidthInteger & BitwiseCopyable & Sendable>: @unchecked Sendable {
  private let storage: ModelStorage
  package let pointer: UnsafePointer<Element>
  package let count: Int

  /// `count` elements at a byte offset that the caller has checked.
  fileprivate init(_ storage: ModelStorage, offset: Int, count: Int) {
    self.storage = storage
    self.count = count
    pointer = (storage.bytes.baseAddress! + offset).assumingMemoryBound(to: Element.self)
  }

  /// The element at a 0-based index; out of range traps.
  @inline(__always)
  package subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count, "index out of range")
    return pointer[index]
  }
}

/// Reads a section from its beginning on; every read is checked against the end of the section.
package struct ModelReader {
  private let name: String
  private let storage: ModelStorage
  private let range: Range<Int>
  private var offset: Int

  init(name: String, storage: ModelStorage, range: Range<Int>) {
    self.name = name
    self.storage = storage
    self.range = range
    offset = range.lowerBound
  }

  /// Bytes not read yet.
  package var remaining: Int { range.upperBound - offset }

  /// The next four bytes as a number.
  package mutating func number() throws(ModelError) -> Int {
    guard remaining >= 4 else { throw fault("it ends early") }
    defer { offset += 4 }
    return Int(UInt32(littleEndian: storage.bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  /// The next `count` integers, which begin at a multiple of 64 bytes; they are little-endian, as is the machine.
  package mutating func array<Element>(
    of type: Element.Type, count: Int
  ) throws(ModelError) -> ModelArray<Element> {
    let start = (offset + ModelFile.alignment - 1) / ModelFile.alignment * ModelFile.alignment
    let (size, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
    guard count >= 0, !overflow, start <= range.upperBound, size <= range.upperBound - start else {
      throw fault("it ends early")
    }
    offset = start + size
    return ModelArray(storage, offset: start, count: count)
  }

  /// An error about this section.
  package func fault(_ fault: String) -> ModelError { .section(name: name, fault: fault) }
}

/// Writes what `ModelReader` reads.
package struct ModelWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Four bytes.
  package mutating func write(_ number: Int) {
    for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// Integers, beginning at a multiple of 64 bytes.
  package mutating func write<Element: FixedWidthInteger>(_ array: [Element]) {
    bytes += [UInt8](
      repeating: 0, count: (ModelFile.alignment - bytes.count % ModelFile.alignment) % ModelFile.alignment)
    for element in array {
      for index in 0..<(Element.bitWidth / 8) {
        bytes.append(UInt8(truncatingIfNeeded: element >> Element(8 * index)))
      }
    }
  }
}
