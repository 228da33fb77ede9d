/// The numbers that stand for word features, a row each.
///
/// Rows are found through an open-addressing table by the hash of the feature. The upper half of the hash is checked; that two
/// features of one text share it by chance is one case in billions, and then changes one row, the same way each time.
package struct WordEmbeddings: Sendable {
  /// Numbers in a row.
  let width: Int
  /// What 1 in a row stands for.
  let unit: Float
  private let checks: ModelArray<UInt32>
  /// Row of each slot; 0 is an empty slot, and also the row of unknown forms.
  private let slots: ModelArray<UInt32>
  private let rows: ModelArray<Int8>
  private let root: ModelArray<Int16>

  /// Reads section "words".
  init(_ reader: inout ModelReader) throws(ModelError) {
    width = try reader.number()
    let rowCount = try reader.number()
    let slotCount = try reader.number()
    unit = Float(bitPattern: UInt32(try reader.number()))
    guard width >= 16, width <= 1024, width % 8 == 0, rowCount > 0, slotCount.nonzeroBitCount == 1,
      unit.isFinite
    else {
      throw reader.fault("its sizes make no sense")
    }
    checks = try reader.array(of: UInt32.self, count: slotCount)
    slots = try reader.array(of: UInt32.self, count: slotCount)
    rows = try reader.array(of: Int8.self, count: rowCount * width)
    root = try reader.array(of: Int16.self, count: width)
    for slot in 0..<slotCount where Int(slots[slot]) >= rowCount { throw reader.fault("a slot names no row") }
  }

  /// Writes the input of the artificial root.
  func writeRoot(to sum: UnsafeMutablePointer<Int16>) { sum.update(from: root.pointer, count: width) }

  /// Writes the sum of the rows of a word's features.
  func write(_ hashes: [UInt64], to sum: UnsafeMutablePointer<Int16>) {
    sum.update(repeating: 0, count: width)
    for (kind, hash) in hashes.enumerated() where hash != 0 {
      let row = row(of: hash)
      if row > 0 || kind == WordFeatures.form { add(row, to: sum) }
    }
  }

  private func row(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    let check = UInt32(truncatingIfNeeded: hash >> 32)
    var slot = Int(truncatingIfNeeded: hash) & mask
    for _ in 0...mask {
      let row = slots.pointer[slot]
      if row == 0 { return 0 }
      if checks.pointer[slot] == check { return Int(row) }
      slot = (slot + 1) & mask
    }
    return 0
  }

  @inline(__always)
  private func add(_ row: Int, to sum: UnsafeMutablePointer<Int16>) {
    let from = rows.pointer + row * width
    for column in 0..<width { sum[column] &+= Int16(from[column]) }
  }

  /// Writes what `init` reads: `rows` with row 0 for unknown forms, `hashes` of the rows behind it.
  package static func write(
    hashes: [UInt64], rows: [Int8], width: Int, unit: Float, root: [Int16], to writer: inout ModelWriter
  ) {
    var slotCount = 64
    while slotCount < hashes.count * 3 / 2 { slotCount *= 2 }
    var checks = [UInt32](repeating: 0, count: slotCount)
    var slots = [UInt32](repeating: 0, count: slotCount)
    for (row, hash) in hashes.enumerated().dropFirst() {
      var slot = Int(truncatingIfNeeded: hash) & (slotCount - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slotCount - 1) }
      slots[slot] = UInt32(row)
      checks[slot] = UInt32(truncatingIfNeeded: hash >> 32)
    }
    writer.write(width)
    writer.write(hashes.count)
    writer.write(slotCount)
    writer.write(Int(unit.bitPattern))
    writer.write(checks)
    writer.write(slots)
    writer.write(rows)
    writer.write(root)
  }
}
