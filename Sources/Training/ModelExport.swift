import Syntax

extension Network {
  /// Sections "words" and "network" of a model file: the weights in eight bits.
  ///
  /// - Parameter hashes: The feature hash behind each embedding row.
  func sections(hashes: [UInt64]) -> [(name: String, writer: ModelWriter)] {
    let width = layout.shape.input
    // The step is chosen so that all but the largest in ten thousand fit.
    let magnitudes = (0..<(embeddingRows * width)).map { embeddings[$0].magnitude }.sorted()
    let unit = max(magnitudes[(magnitudes.count - 1) * 9_999 / 10_000], 1e-6) / 127
    func quantize(_ value: Float) -> Float { (value / unit).rounded(.toNearestOrEven) }
    var words = ModelWriter()
    WordEmbeddings.write(
      hashes: hashes,
      rows: (0..<(embeddingRows * width)).map { Int8(max(min(quantize(embeddings[$0]), 127), -127)) },
      width: width,
      unit: unit,
      root: (0..<width).map { Int16(max(min(quantize(weights[layout.root.offset + $0]), 32767), -32767)) },
      to: &words)
    var network = ModelWriter()
    for size in [layout.shape.width, layout.shape.layers, layout.shape.arc, layout.shape.label] {
      network.write(size)
    }
    func values(_ matrix: ParameterMatrix) -> [Float] {
      (0..<matrix.count).map { weights[matrix.offset + $0] }
    }
    func write(_ matrix: ParameterMatrix, bias: ParameterMatrix?) {
      SyntaxModel.write(
        values(matrix), rows: matrix.rows, columns: matrix.columns, biases: bias.map(values), to: &network)
    }
    for layer in layout.layers {
      for direction in layer {
        write(direction.input, bias: direction.bias)
        write(direction.recurrent, bias: nil)
      }
    }
    for linear in [layout.partOfSpeech, layout.pennTag, layout.dependent, layout.head] {
      write(linear.weights, bias: linear.bias)
    }
    write(layout.bilinear, bias: layout.headBias)
    for linear in [layout.distance, layout.dependentLabel] { write(linear.weights, bias: linear.bias) }
    write(layout.headLabel, bias: nil)
    write(layout.relation.weights, bias: layout.relation.bias)
    return [("words", words), ("network", network)]
  }
}
