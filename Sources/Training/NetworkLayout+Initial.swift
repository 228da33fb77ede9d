extension NetworkLayout {
  /// Fresh weights: orthogonal where a layer feeds itself, else uniform within the bound of Glorot and Bengio 2010.
  func initialWeights(seed: UInt64) -> [Float] {
    var random = RandomNumbers(seed: seed)
    var weights = [Float](repeating: 0, count: count)
    func uniform(_ matrix: ParameterMatrix, _ gain: Float = 1) {
      let bound = gain * (6 / Float(matrix.rows + matrix.columns)).squareRoot()
      for index in 0..<matrix.count { weights[matrix.offset + index] = (2 * random.uniform() - 1) * bound }
    }
    func orthogonal(_ matrix: ParameterMatrix) {
      for gate in 0..<4 {
        let square = Self.orthogonal(matrix.rows, &random)
        for row in 0..<matrix.rows {
          for column in 0..<matrix.rows {
            weights[matrix.offset + row * matrix.columns + gate * matrix.rows + column] =
              square[row * matrix.rows + column]
          }
        }
      }
    }
    for index in 0..<root.count { weights[root.offset + index] = 0.1 * random.normal() }
    for layer in layers {
      for direction in layer {
        uniform(direction.input, 1.4)
        orthogonal(direction.recurrent)
        for unit in 0..<shape.width { weights[direction.bias.offset + shape.width + unit] = 1 }
      }
    }
    for linear in [partOfSpeech, pennTag, dependent, head, dependentLabel, relation] {
      uniform(linear.weights)
    }
    uniform(headLabel)
    for unit in 0..<shape.arc {
      weights[bilinear.offset + unit * shape.arc + unit] = 2 / Float(shape.arc).squareRoot()
    }
    return weights
  }

  /// A square matrix with orthogonal rows of length 1, by Gram and Schmidt.
  private static func orthogonal(_ size: Int, _ random: inout RandomNumbers) -> [Float] {
    var square = (0..<(size * size)).map { _ in random.normal() }
    for row in 0..<size {
      for other in 0..<row {
        var product: Float = 0
        for column in 0..<size { product += square[row * size + column] * square[other * size + column] }
        for column in 0..<size { square[row * size + column] -= product * square[other * size + column] }
      }
      var length: Float = 0
      for column in 0..<size { length += square[row * size + column] * square[row * size + column] }
      let scale = 1 / max(length.squareRoot(), 1e-6)
      for column in 0..<size { square[row * size + column] *= scale }
    }
    return square
  }
}
