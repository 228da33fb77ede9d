import CKernels

/// The trained network, read from a model file.
///
/// Two layers of long short-term memory in both directions read the words' embeddings; the first tells the tags, the second
/// which word each depends on and how. Sources: Hochreiter and Schmidhuber 1997, doi:10.1162/neco.1997.9.8.1735; Dozat and
/// Manning 2017 (biaffine attention), arXiv:1611.01734; the distance term after Qi et al. 2018, aclanthology.org/K18-2016.
package struct SyntaxModel: Sendable {
  /// One direction of a layer.
  struct Direction: Sendable {
    let input: WeightMatrix
    let recurrent: WeightMatrix
  }

  /// What 1 in a layer's outputs stands for, inverted.
  static let outputUnit: Float = 8192
  /// The same for keys, queries and label units.
  static let keyUnit: Float = 1024
  static let queryUnit: Float = 256
  static let labelUnit: Float = 1024

  package let lexicon: Lexicon
  let embeddings: WordEmbeddings
  let width: Int
  let arcWidth: Int
  let labelWidth: Int
  let layers: [[Direction]]
  let partsOfSpeech: WeightMatrix
  let pennTags: WeightMatrix
  let dependent: WeightMatrix
  let head: WeightMatrix
  let bilinear: WeightMatrix
  let distance: WeightMatrix
  let dependentLabel: WeightMatrix
  let headLabel: WeightMatrix
  let relation: WeightMatrix

  /// Reads sections "lexicon", "words" and "network".
  package init(_ file: ModelFile) throws(ModelError) {
    var entries = try file.section("lexicon")
    lexicon = try Lexicon(&entries)
    var words = try file.section("words")
    embeddings = try WordEmbeddings(&words)
    var reader = try file.section("network")
    let width = try reader.number()
    let layerCount = try reader.number()
    let arcWidth = try reader.number()
    let labelWidth = try reader.number()
    for size in [width, arcWidth, labelWidth] where size < 8 || size > 1024 || size % 8 != 0 {
      throw reader.fault("its sizes make no sense")
    }
    guard (1...8).contains(layerCount) else { throw reader.fault("its number of layers makes no sense") }
    (self.width, self.arcWidth, self.labelWidth) = (width, arcWidth, labelWidth)
    let output = 2 * width
    let outputUnit = 1 / Self.outputUnit
    var layers: [[Direction]] = []
    for layer in 0..<layerCount {
      var directions: [Direction] = []
      for _ in 0..<2 {
        let input = try WeightMatrix(
          &reader, rows: layer == 0 ? embeddings.width : output, columns: 4 * width,
          unit: layer == 0 ? embeddings.unit : outputUnit)
        let recurrent = try WeightMatrix(&reader, rows: width, columns: 4 * width, unit: outputUnit)
        directions.append(Direction(input: input, recurrent: recurrent))
      }
      layers.append(directions)
    }
    self.layers = layers
    partsOfSpeech = try WeightMatrix(
      &reader, rows: output, columns: PartOfSpeech.allCases.count, unit: outputUnit)
    pennTags = try WeightMatrix(&reader, rows: output, columns: PennTag.allCases.count, unit: outputUnit)
    dependent = try WeightMatrix(&reader, rows: output, columns: arcWidth, unit: outputUnit)
    head = try WeightMatrix(&reader, rows: output, columns: arcWidth, unit: outputUnit)
    bilinear = try WeightMatrix(&reader, rows: arcWidth, columns: arcWidth, unit: 1 / Self.keyUnit)
    distance = try WeightMatrix(&reader, rows: output, columns: HeadDistance.count, unit: outputUnit)
    dependentLabel = try WeightMatrix(&reader, rows: output, columns: labelWidth, unit: outputUnit)
    headLabel = try WeightMatrix(&reader, rows: output, columns: labelWidth, unit: outputUnit)
    relation = try WeightMatrix(
      &reader, rows: labelWidth, columns: DependencyRelation.allCases.count, unit: 1 / Self.labelUnit)
  }
}

extension SyntaxModel {
  /// Writes one matrix of section "network"; see `WeightMatrix`.
  package static func write(
    _ weights: [Float], rows: Int, columns: Int, biases: [Float]?, to writer: inout ModelWriter
  ) {
    WeightMatrix.write(weights, rows: rows, columns: columns, biases: biases, to: &writer)
  }
}
