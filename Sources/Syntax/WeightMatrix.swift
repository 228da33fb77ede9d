import CKernels

/// A matrix of eight-bit weights, unpacked for the kernel that multiplies by it.
///
/// A class because it owns memory that the kernel reads by address. Unchecked because nothing writes it after `init`.
final class WeightMatrix: @unchecked Sendable {
  let rows: Int
  /// A multiple of 8; columns that the model does not have are 0.
  let columns: Int
  /// The largest scale or bias: with it, no sum or product of the network leaves the range of its numbers.
  private static let largest: Float = 1e9
  private let weights: UnsafeMutablePointer<Int16>
  /// What 1 in a column stands for.
  let scales: UnsafeMutablePointer<Float>
  let biases: UnsafeMutablePointer<Float>

  /// Reads a matrix and multiplies its scales by `unit`, what 1 in the inputs stands for.
  init(_ reader: inout ModelReader, rows: Int, columns given: Int, unit: Float) throws(ModelError) {
    guard try reader.number() == rows, try reader.number() == given, rows % 2 == 0 else {
      throw reader.fault("a matrix has another size than the network")
    }
    let packed = try reader.array(of: Int8.self, count: rows * given)
    let scaleBits = try reader.array(of: UInt32.self, count: given)
    let biasBits = try reader.array(of: UInt32.self, count: given)
    self.rows = rows
    columns = (given + 7) / 8 * 8
    weights = .allocate(capacity: rows * columns)
    weights.initialize(repeating: 0, count: rows * columns)
    scales = .allocate(capacity: columns)
    scales.initialize(repeating: 0, count: columns)
    biases = .allocate(capacity: columns)
    biases.initialize(repeating: 0, count: columns)
    for pair in 0..<(rows / 2) {
      for column in 0..<given {
        let to = (pair * columns + column) * 2
        weights[to] = Int16(packed.pointer[2 * pair * given + column])
        weights[to + 1] = Int16(packed.pointer[(2 * pair + 1) * given + column])
      }
    }
    for column in 0..<given {
      scales[column] = Float(bitPattern: scaleBits[column]) * unit
      biases[column] = Float(bitPattern: biasBits[column])
      guard scales[column].magnitude <= Self.largest, biases[column].magnitude <= Self.largest else {
        throw reader.fault("a scale or bias is no number or too large")
      }
    }
  }

  deinit {
    weights.deallocate()
    scales.deallocate()
    biases.deallocate()
  }

  /// Sets `sums` (count × columns) to the products of some input rows with the weights.
  @inline(__always)
  func multiply(
    _ inputs: UnsafePointer<Int16>, stride: Int, count: Int, into sums: UnsafeMutablePointer<Int32>,
    sumStride: Int? = nil
  ) {
    elenchus_multiply(count, columns, rows, inputs, stride, weights, sums, sumStride ?? columns)
  }

  /// Turns sums into values: `sum * scale + bias`.
  @inline(__always)
  func rescale(_ sums: UnsafePointer<Int32>, count: Int, into values: UnsafeMutablePointer<Float>) {
    elenchus_rescale(count, columns, sums, columns, scales, biases, values, columns)
  }

  /// Writes what `init` reads.
  ///
  /// - Parameters:
  ///   - weights: Rows × columns.
  ///   - biases: One a column, or none.
  package static func write(
    _ weights: [Float], rows: Int, columns: Int, biases: [Float]?, to writer: inout ModelWriter
  ) {
    writer.write(rows)
    writer.write(columns)
    var scales = [Float](repeating: 0, count: columns)
    for column in 0..<columns {
      for row in 0..<rows { scales[column] = max(scales[column], weights[row * columns + column].magnitude) }
      scales[column] = max(scales[column], 1e-6) / 127
    }
    var packed = [Int8](repeating: 0, count: rows * columns)
    for index in packed.indices {
      packed[index] = Int8((weights[index] / scales[index % columns]).rounded(.toNearestOrEven))
    }
    writer.write(packed)
    writer.write(scales.map(\.bitPattern))
    writer.write((biases ?? [Float](repeating: 0, count: columns)).map(\.bitPattern))
  }
}
