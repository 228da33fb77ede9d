import Syntax

/// Computes the network on batches: gradients for training, probabilities for teaching and scoring.
///
/// A class because it owns the scratch memory of one thread. Unchecked because each worker is used by one thread at a time.
final class Worker: @unchecked Sendable {
  let network: Network
  let layout: NetworkLayout
  let shape: NetworkShape
  var weights: UnsafePointer<Float> { UnsafePointer(network.weights) }
  /// Gradients of the parameter vector, added up over a batch.
  let gradients: Numbers
  var batch: [Example] = []
  /// First row of each sentence, and behind the last.
  private(set) var starts: [Int] = [0]
  private(set) var rows = 0
  /// Embedding rows used by each batch row after dropout, `WordFeatures.count` a row; -1 for none.
  private(set) var usedFeatures: [Int32] = []
  /// Gradients of the summed embeddings, rows × input.
  var embeddingGradients: Numbers { layerInputGradients[0].base }

  let layers: [[RecurrentLayer]]
  let partOfSpeech, pennTag, dependent, head, bilinear, distance, dependentLabel, headLabel,
    relation: LinearLayer
  /// Inputs of each layer, then the outputs of the last: after dropout.
  let layerInputs: [Buffer]
  let layerMasks: [Buffer]
  let layerInputGradients: [Buffer]
  let partScores = Buffer(), tagScores = Buffer()
  let dependents = Buffer(), heads = Buffer(), queries = Buffer(), distances = Buffer()
  let dependentMask = Buffer(), headMask = Buffer()
  let dependentGradients = Buffer(), headGradients = Buffer(), queryGradients = Buffer()
  let distanceGradients = Buffer()
  let arcScores = Buffer(), turned = Buffer()
  let dependentLabels = Buffer(), headLabels = Buffer(), labels = Buffer(), labelMask = Buffer()
  let relationScores = Buffer(), labelGradients = Buffer(), headLabelGradients = Buffer()
  let dependentLabelGradients = Buffer()
  var random = RandomNumbers(seed: 0)

  init(_ network: Network) {
    self.network = network
    layout = network.layout
    shape = layout.shape
    gradients = .allocate(capacity: layout.count)
    gradients.initialize(repeating: 0, count: layout.count)
    layers = layout.layers.map { directions in
      directions.enumerated().map { RecurrentLayer($0.element, isBackward: $0.offset == 1) }
    }
    layerInputs = (0...shape.layers).map { _ in Buffer() }
    layerMasks = (0...shape.layers).map { _ in Buffer() }
    layerInputGradients = (0...shape.layers).map { _ in Buffer() }
    partOfSpeech = LinearLayer(layout.partOfSpeech)
    pennTag = LinearLayer(layout.pennTag)
    dependent = LinearLayer(layout.dependent)
    head = LinearLayer(layout.head)
    bilinear = LinearLayer(layout.bilinear, bias: nil)
    distance = LinearLayer(layout.distance)
    dependentLabel = LinearLayer(layout.dependentLabel)
    headLabel = LinearLayer(layout.headLabel, bias: nil)
    relation = LinearLayer(layout.relation)
  }

  deinit { gradients.deallocate() }

  /// Runs the network up to the inputs of the classifiers.
  ///
  /// - Parameter dropout: What to hide; nil when nothing is learnt.
  func forward(
    _ batch: [Example], dropout: TrainingOptions?, seed: UInt64
  ) {
    self.batch = batch
    random = RandomNumbers(seed: seed)
    starts = [0]
    for example in batch { starts.append(starts.last! + example.rows) }
    rows = starts.last!
    embed(dropout)
    for (number, layer) in layers.enumerated() {
      let width = shape.output
      let result = layerInputs[number + 1].reserve(rows * width)
      for (side, direction) in layer.enumerated() {
        direction.pack(starts)
        direction.forward(
          weights, layerInputs[number].base, result: result, resultWidth: width, column: side * shape.width)
      }
      mask(layerInputs[number + 1], layerMasks[number + 1], width, dropout?.dropout ?? 0)
    }
    let states = layerInputs[shape.layers].base
    let tagStates = layerInputs[1].base
    partOfSpeech.forward(
      weights, rows, tagStates, into: partScores.reserve(rows * NetworkShape.partsOfSpeech))
    pennTag.forward(weights, rows, tagStates, into: tagScores.reserve(rows * NetworkShape.pennTags))
    dependent.forward(weights, rows, states, into: dependents.reserve(rows * shape.arc))
    head.forward(weights, rows, states, into: heads.reserve(rows * shape.arc))
    for buffer in [dependents, heads] {
      for index in 0..<(rows * shape.arc) where buffer.base[index] < 0 { buffer.base[index] *= 0.125 }
    }
    mask(dependents, dependentMask, shape.arc, dropout?.dropout ?? 0)
    mask(heads, headMask, shape.arc, dropout?.dropout ?? 0)
    bilinear.forward(weights, rows, dependents.base, into: queries.reserve(rows * shape.arc))
    // The bias of a head is one more query, the same for every word.
    for row in 0..<rows {
      for unit in 0..<shape.arc {
        queries.base[row * shape.arc + unit] += weights[layout.headBias.offset + unit]
      }
    }
    distance.forward(weights, rows, states, into: distances.reserve(rows * HeadDistance.count))
    dependentLabel.forward(weights, rows, states, into: dependentLabels.reserve(rows * shape.label))
    headLabel.forward(weights, rows, states, into: headLabels.reserve(rows * shape.label))
  }

  private func embed(_ dropout: TrainingOptions?) {
    let width = shape.input
    let inputs = layerInputs[0].zeros(rows * width)
    usedFeatures = [Int32](repeating: -1, count: rows * WordFeatures.count)
    for (number, example) in batch.enumerated() {
      let start = starts[number]
      (inputs + start * width).update(from: weights + layout.root.offset, count: width)
      for word in 0..<example.words {
        let row = start + 1 + word
        var features = example.features[(word * WordFeatures.count)..<((word + 1) * WordFeatures.count)]
        if let dropout {
          let first = features.startIndex
          let chance = dropout.formDropout / (dropout.formDropout + example.frequencies[word])
          if random.uniform() < chance {
            features[first + WordFeatures.form] = FeatureInventory.unknownForm
            features[first + WordFeatures.casedForm] = -1
          }
          for index in features.indices where random.uniform() < dropout.featureDropout {
            features[index] = -1
          }
        }
        for (index, feature) in features.enumerated() where feature >= 0 {
          usedFeatures[row * WordFeatures.count + index] = feature
          let from = network.embeddings + Int(feature) * width
          let to = inputs + row * width
          for column in 0..<width { to[column] += from[column] }
        }
      }
    }
    mask(layerInputs[0], layerMasks[0], width, dropout?.inputDropout ?? 0)
  }

  /// Hides a share of the columns, the same ones all through a sentence, and makes up for it by enlarging the rest.
  ///
  /// Source: Gal and Ghahramani 2016, arXiv:1512.05287.
  func mask(_ values: Buffer, _ masks: Buffer, _ width: Int, _ share: Float) {
    let masks = masks.reserve(batch.count * width)
    let kept = 1 / (1 - share)
    for index in 0..<(batch.count * width) { masks[index] = share > 0 && random.uniform() < share ? 0 : kept }
    apply(masks, values.base, width)
  }

  func apply(_ masks: UnsafePointer<Float>, _ values: Numbers, _ width: Int) {
    for sentence in batch.indices {
      let mask = masks + sentence * width
      for row in starts[sentence]..<starts[sentence + 1] {
        for column in 0..<width { values[row * width + column] *= mask[column] }
      }
    }
  }

  /// Scores of the heads of a sentence's words: rows × rows, a word's scores in its row.
  func scoreArcs(_ sentence: Int) -> Numbers {
    let (start, count, width) = (starts[sentence], batch[sentence].rows, shape.arc)
    let turned = turned.reserve(count * width)
    transpose(heads.base + start * width, count, width, into: turned)
    let scores = arcScores.reserve(count * count)
    for word in 0..<count {
      let own = distances.base + (start + word) * HeadDistance.count
      for head in 0..<count {
        scores[word * count + head] = word == 0 ? 0 : own[HeadDistance.index(word: word, head: head)]
      }
    }
    multiply(count, count, width, queries.base + start * width, turned, into: scores)
    for word in 0..<count { scores[word * count + word] = -1e9 }
    return scores
  }

  /// Scores of the relations of every word, given a head row for each batch row.
  func scoreRelations(heads: [Int], dropout: Float) {
    let width = shape.label
    let labels = labels.reserve(rows * width)
    for row in 0..<rows {
      let own = dependentLabels.base + row * width
      let other = headLabels.base + heads[row] * width
      for unit in 0..<width { labels[row * width + unit] = max(own[unit] + other[unit], 0) }
    }
    mask(self.labels, labelMask, width, dropout)
    relation.forward(weights, rows, labels, into: relationScores.reserve(rows * NetworkShape.relations))
  }

  func goldHeads() -> [Int] {
    var heads = [Int](repeating: 0, count: rows)
    for (number, example) in batch.enumerated() {
      heads[starts[number]] = starts[number]
      for word in 0..<example.words {
        heads[starts[number] + 1 + word] = starts[number] + Int(example.heads[word])
      }
    }
    return heads
  }
}
