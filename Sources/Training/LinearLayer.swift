/// A linear layer over the rows of a batch.
struct LinearLayer {
  let weights: ParameterMatrix
  let bias: ParameterMatrix?
  private let transposed = Buffer()

  init(_ weights: ParameterMatrix, bias: ParameterMatrix?) {
    self.weights = weights
    self.bias = bias
  }

  init(_ linear: NetworkLayout.Linear) { self.init(linear.weights, bias: linear.bias) }

  /// Writes `x` (rows × weights' rows) times the weights, plus the bias.
  func forward(_ parameters: UnsafePointer<Float>, _ rows: Int, _ x: UnsafePointer<Float>, into y: Numbers) {
    for row in 0..<rows {
      let out = y + row * weights.columns
      if let bias {
        out.update(from: parameters + bias.offset, count: weights.columns)
      } else {
        out.update(repeating: 0, count: weights.columns)
      }
    }
    multiply(rows, weights.columns, weights.rows, x, parameters + weights.offset, into: y)
  }

  /// Adds to the gradients of the weights, and to those of the inputs.
  func backward(
    _ parameters: UnsafePointer<Float>, _ gradients: Numbers, _ rows: Int, _ x: UnsafePointer<Float>,
    outputGradients: UnsafePointer<Float>, inputGradients: Numbers
  ) {
    multiplyTransposed(
      weights.rows, weights.columns, rows, x, outputGradients, into: gradients + weights.offset)
    if let bias {
      let sums = gradients + bias.offset
      for row in 0..<rows {
        for column in 0..<weights.columns { sums[column] += outputGradients[row * weights.columns + column] }
      }
    }
    let turned = transposed.reserve(weights.count)
    transpose(parameters + weights.offset, weights.rows, weights.columns, into: turned)
    multiply(rows, weights.rows, weights.columns, outputGradients, turned, into: inputGradients)
  }
}
