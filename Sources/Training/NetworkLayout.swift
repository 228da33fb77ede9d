import Syntax

/// A matrix of weights inside the parameter vector; a vector has one row.
struct ParameterMatrix {
  var offset: Int
  var rows: Int
  var columns: Int
  var count: Int { rows * columns }
}

/// Where each matrix of the network stands in the parameter vector.
struct NetworkLayout {
  struct Direction {
    var input: ParameterMatrix
    var recurrent: ParameterMatrix
    var bias: ParameterMatrix
  }

  struct Linear {
    var weights: ParameterMatrix
    var bias: ParameterMatrix
  }

  let shape: NetworkShape
  let root: ParameterMatrix
  /// Layer by layer, forward and backward.
  let layers: [[Direction]]
  let partOfSpeech: Linear
  let pennTag: Linear
  let dependent: Linear
  let head: Linear
  let bilinear: ParameterMatrix
  let headBias: ParameterMatrix
  let distance: Linear
  let dependentLabel: Linear
  let headLabel: ParameterMatrix
  let relation: Linear
  /// Numbers in the parameter vector, a multiple of 8.
  let count: Int

  init(_ shape: NetworkShape) {
    self.shape = shape
    var count = 0
    func matrix(_ rows: Int, _ columns: Int) -> ParameterMatrix {
      defer { count += (rows * columns + 7) / 8 * 8 }
      return ParameterMatrix(offset: count, rows: rows, columns: columns)
    }
    func linear(_ rows: Int, _ columns: Int) -> Linear {
      Linear(weights: matrix(rows, columns), bias: matrix(1, columns))
    }
    root = matrix(1, shape.input)
    layers = (0..<shape.layers).map { layer in
      (0..<2).map { _ in
        Direction(
          input: matrix(layer == 0 ? shape.input : shape.output, 4 * shape.width),
          recurrent: matrix(shape.width, 4 * shape.width), bias: matrix(1, 4 * shape.width))
      }
    }
    partOfSpeech = linear(shape.output, NetworkShape.partsOfSpeech)
    pennTag = linear(shape.output, NetworkShape.pennTags)
    dependent = linear(shape.output, shape.arc)
    head = linear(shape.output, shape.arc)
    bilinear = matrix(shape.arc, shape.arc)
    headBias = matrix(1, shape.arc)
    distance = linear(shape.output, HeadDistance.count)
    dependentLabel = linear(shape.output, shape.label)
    headLabel = matrix(shape.output, shape.label)
    relation = linear(shape.label, NetworkShape.relations)
    self.count = count
  }
}
