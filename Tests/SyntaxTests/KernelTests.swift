import CKernels
import Testing
import Training

/// The kernels as this machine runs them, as a machine without AVX2 does, and as a plain loop in Swift: bit for bit the same.
struct KernelTests {
  private static let untouched: Int32 = 0x5EED

  private static func shorts(_ count: Int, _ random: inout RandomNumbers) -> [Int16] {
    (0..<count).map { _ in Bool.random(using: &random) ? .random(in: .min ... .max, using: &random) : .min }
  }

  private static func floats(_ count: Int, within bound: Float, _ random: inout RandomNumbers) -> [Float] {
    (0..<count).map { _ in Float.random(in: -bound...bound, using: &random) }
  }

  @Test(
    "products of all sizes that occur, odd ones of rows too",
    arguments: [2, 8, 16, 64, 128, 256], [8, 16, 24, 32, 56, 64, 72, 128, 256, 608])
  func multiply(inner: Int, columns: Int) {
    var random = RandomNumbers(seed: UInt64(inner * 1000 + columns))
    for rows in [0, 1, 2, 3, 4, 5, 7, 9] {
      let (inputStride, sumStride) = (inner + 6, columns + 5)
      let inputs = Self.shorts(rows * inputStride + 1, &random)
      let weights = Self.shorts(inner * columns, &random)
      var expected = [Int32](repeating: Self.untouched, count: rows * sumStride + 1)
      for row in 0..<rows {
        for column in 0..<columns {
          var sum: Int32 = 0
          for k in 0..<inner {
            let weight = weights[((k / 2) * columns + column) * 2 + k % 2]
            sum &+= Int32(inputs[row * inputStride + k]) &* Int32(weight)
          }
          expected[row * sumStride + column] = sum
        }
      }
      for kernel in [elenchus_multiply, elenchus_multiply_plainly] {
        var sums = [Int32](repeating: Self.untouched, count: rows * sumStride + 1)
        kernel(rows, columns, inner, inputs, inputStride, weights, &sums, sumStride)
        #expect(sums == expected, "\(rows) rows")
      }
    }
  }

  @Test("sums become values", arguments: [8, 24, 56, 64, 256])
  func rescale(columns: Int) {
    var random = RandomNumbers(seed: UInt64(columns))
    let (rows, sumStride, valueStride) = (5, columns + 3, columns + 1)
    let sums = (0..<(rows * sumStride)).map { _ in Int32.random(in: .min ... .max, using: &random) }
    let scales = Self.floats(columns, within: 1e-3, &random)
    let biases = Self.floats(columns, within: 4, &random)
    var expected = [Float](repeating: 7, count: rows * valueStride)
    for row in 0..<rows {
      for column in 0..<columns {
        let product = Float(sums[row * sumStride + column]) * scales[column]
        expected[row * valueStride + column] = product + biases[column]
      }
    }
    for kernel in [elenchus_rescale, elenchus_rescale_plainly] {
      var values = [Float](repeating: 7, count: rows * valueStride)
      kernel(rows, columns, sums, sumStride, scales, biases, &values, valueStride)
      #expect(values == expected)
    }
  }

  /// The fraction that stands for tanh.
  private static func tangent(_ given: Float) -> (above: Float, below: Float) {
    let x = max(min(given, 4.97), -4.97)
    let s = x * x
    return (
      x * (135135 + s * (17325 + s * (378 + s))), 135135 + s * (62370 + s * (3150 + s * 28))
    )
  }

  private static func logistic(_ x: Float) -> (above: Float, below: Float) {
    let half = tangent(0.5 * x)
    return (half.below + half.above, half.below + half.below)
  }

  @Test("a step of a recurrent layer", arguments: [8, 16, 64, 128])
  func step(width: Int) {
    var random = RandomNumbers(seed: UInt64(width))
    let (rows, stride, unit) = (3, 2 * width + 3, Float(8192))
    let inputs = (0..<rows).map { _ in
      (0..<(4 * width)).map { _ in Int32.random(in: -90_000...90_000, using: &random) }
    }
    let sums = (0..<(rows * 4 * width)).map { _ in Int32.random(in: .min ... .max, using: &random) }
    let inputScales = Self.floats(4 * width, within: 1e-4, &random)
    let biases = Self.floats(4 * width, within: 2, &random)
    let scales = Self.floats(4 * width, within: 4e-9, &random)
    let before = Self.floats(rows * width, within: 3, &random)
    var expectedCells = before
    var expected = [Int16](repeating: 7, count: rows * stride)
    for row in 0..<rows {
      for unitIndex in 0..<width {
        func gate(_ number: Int) -> Float {
          let n = number * width + unitIndex
          return Float(inputs[row][n]) * inputScales[n] + biases[n] + Float(sums[row * 4 * width + n])
            * scales[n]
        }
        let (input, forget) = (Self.logistic(gate(0)), Self.logistic(gate(1)))
        let (candidate, output) = (Self.tangent(gate(2)), Self.logistic(gate(3)))
        let kept = forget.above / forget.below * expectedCells[row * width + unitIndex]
        let cell = kept + input.above * candidate.above / (input.below * candidate.below)
        expectedCells[row * width + unitIndex] = cell
        let bent = Self.tangent(cell)
        let scaled = output.above * bent.above / (output.below * bent.below) * unit
        expected[row * stride + unitIndex] = Int16(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
      }
    }
    for kernel in [elenchus_step, elenchus_step_plainly] {
      var cells = before
      var outputs = [Int16](repeating: 7, count: rows * stride)
      // The addresses are good while the three arrays are held.
      inputs[0].withUnsafeBufferPointer { first in
        inputs[1].withUnsafeBufferPointer { second in
          inputs[2].withUnsafeBufferPointer { third in
            let addresses = [first.baseAddress!, second.baseAddress!, third.baseAddress!]
            kernel(
              rows, width, addresses, inputScales, biases, sums, scales, &cells, unit, &outputs, stride)
          }
        }
      }
      #expect(cells == expectedCells)
      #expect(outputs == expected)
    }
  }

  private static func rounded(_ value: Float) -> Int16 {
    let held = max(min(value, 32767), -32767)
    return Int16(held < 0 ? held - 0.5 : held + 0.5)
  }

  @Test("values are rounded and held within 16 bits", arguments: [0, 1, 7, 8, 9, 64, 601])
  func quantize(count: Int) {
    var random = RandomNumbers(seed: UInt64(count))
    let one = Self.floats(count, within: 40, &random)
    let other = Self.floats(count, within: 4, &random)
    let edges: [Float] = [0, -0.0, 1e9, -1e9, 31.9995, -255.996, 0.5 / 1024, -0.5 / 1024]
    let values = one + edges
    let expected = values.map { Self.rounded(($0 < 0 ? $0 * 0.125 : $0) * 1024) }
    for kernel in [elenchus_quantize, elenchus_quantize_plainly] {
      var quantized = [Int16](repeating: 7, count: values.count)
      kernel(values.count, values, 0.125, 1024, &quantized)
      #expect(quantized == expected)
    }
    let expectedSums = zip(one, other).map { Self.rounded(($0 + $1 < 0 ? 0 : $0 + $1) * 1024) } + [7]
    for kernel in [elenchus_quantize_sum, elenchus_quantize_sum_plainly] {
      var quantized = [Int16](repeating: 7, count: count + 1)
      kernel(count, one, other, 1024, &quantized)
      #expect(quantized == expectedSums)
    }
  }
}
