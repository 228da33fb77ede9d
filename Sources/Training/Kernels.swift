import CTrainingKernels

/// Adds `left` (rows × inner) times `right` (inner × columns) to `sum` (rows × columns).
@inline(__always)
func multiply(
  _ rows: Int, _ columns: Int, _ inner: Int, _ left: UnsafePointer<Float>, _ right: UnsafePointer<Float>,
  into sum: Numbers
) {
  elenchus_multiply_add(rows, columns, inner, left, inner, 1, right, columns, sum, columns)
}

/// Adds the transpose of `left` (inner × rows) times `right` (inner × columns) to `sum` (rows × columns).
@inline(__always)
func multiplyTransposed(
  _ rows: Int, _ columns: Int, _ inner: Int, _ left: UnsafePointer<Float>, _ right: UnsafePointer<Float>,
  into sum: Numbers
) {
  elenchus_multiply_add(rows, columns, inner, left, 1, rows, right, columns, sum, columns)
}

/// Writes the transpose of `matrix` (rows × columns).
func transpose(_ matrix: UnsafePointer<Float>, _ rows: Int, _ columns: Int, into transposed: Numbers) {
  for row in 0..<rows {
    for column in 0..<columns { transposed[column * rows + row] = matrix[row * columns + column] }
  }
}

/// e to the power of `x`, by the same operations on every machine.
///
/// Relative error below 1e-6.
func exponential(_ x: Float) -> Float {
  if x < -87 { return 0 }
  let scaled = min(x, 88) * 1.442_695_04
  let whole = scaled.rounded(.down)
  let part = (scaled - whole) * 0.693_147_18
  var power: Float = 1
  for divisor in stride(from: Float(8), through: 1, by: -1) { power = 1 + power * part / divisor }
  return power * Float(sign: .plus, exponent: Int(whole), significand: 1)
}
