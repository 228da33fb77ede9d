import Syntax

extension Worker {
  /// Adds the gradients of a batch's loss, divided by `words`, to `gradients` and `embeddingGradients`.
  ///
  /// - Returns: The probabilities of the right answers, as sums of minus their logarithms would need them: mean over words of
  ///   the probability of the right head.
  func learn(
    _ batch: [Example], options: TrainingOptions,
    words: Int, seed: UInt64
  ) -> Float {
    forward(batch, dropout: options, seed: seed)
    gradients.update(repeating: 0, count: layout.count)
    for (number, buffer) in layerInputGradients.enumerated() {
      _ = buffer.zeros(rows * (number == 0 ? shape.input : shape.output))
    }
    let weight = 1 / Float(words)
    learnTags(options, weight)
    learnRelations(options, weight)
    let certainty = learnArcs(options, weight)
    for number in stride(from: shape.layers - 1, through: 0, by: -1) {
      let outer = layerInputGradients[number + 1].base
      apply(layerMasks[number + 1].base, outer, shape.output)
      for (side, direction) in layers[number].enumerated() {
        direction.backward(
          weights, gradients, resultGradients: outer, resultWidth: shape.output, column: side * shape.width,
          inputGradients: layerInputGradients[number].base)
      }
    }
    apply(layerMasks[0].base, embeddingGradients, shape.input)
    for start in starts.dropLast() {
      for column in 0..<shape.input {
        gradients[layout.root.offset + column] += embeddingGradients[start * shape.input + column]
      }
    }
    return certainty
  }

  private func learnTags(_ options: TrainingOptions, _ weight: Float) {
    for (layer, scores, count, answers, lessons) in [
      (
        partOfSpeech, partScores.base, NetworkShape.partsOfSpeech, \Example.partsOfSpeech,
        \Lesson.partsOfSpeech
      ),
      (pennTag, tagScores.base, NetworkShape.pennTags, \Example.pennTags, \Lesson.pennTags),
    ] {
      findGradients(scores, count, answers, lessons, options, weight: 0.5 * weight)
      layer.backward(
        weights, gradients, rows, layerInputs[1].base, outputGradients: scores,
        inputGradients: layerInputGradients[1].base)
    }
  }

  /// Turns the scores of every word into gradients, the roots' into 0.
  private func findGradients(
    _ scores: Numbers, _ count: Int, _ answers: KeyPath<Example, [Int32]>,
    _ lessons: KeyPath<Lesson, [Float]>,
    _ options: TrainingOptions, weight: Float
  ) {
    for (number, example) in batch.enumerated() {
      (scores + starts[number] * count).update(repeating: 0, count: count)
      for word in 0..<example.words {
        _ = crossEntropyGradient(
          scores + (starts[number] + 1 + word) * count, count, answer: example[keyPath: answers][word],
          lesson: example.lesson?[keyPath: lessons][(word * count)..<((word + 1) * count)],
          share: options.lessonShare, weight: weight)
      }
    }
  }

  private func learnArcs(_ options: TrainingOptions, _ weight: Float) -> Float {
    let width = shape.arc
    let headGradients = headGradients.zeros(rows * width)
    let queryGradients = queryGradients.zeros(rows * width)
    let distanceGradients = distanceGradients.zeros(rows * HeadDistance.count)
    var certainty: Float = 0
    for (number, example) in batch.enumerated() {
      let (start, count) = (starts[number], example.rows)
      let scores = scoreArcs(number)
      scores.update(repeating: 0, count: count)
      for word in 1..<count {
        let row = scores + word * count
        certainty += crossEntropyGradient(
          row, count, answer: example.heads[word - 1],
          lesson: example.lesson?.heads[((word - 1) * count)..<(word * count)], share: options.lessonShare,
          weight: weight)
        let own = distanceGradients + (start + word) * HeadDistance.count
        for head in 0..<count where head != word {
          own[HeadDistance.index(word: word, head: head)] += row[head]
        }
      }
      multiply(count, width, count, scores, heads.base + start * width, into: queryGradients + start * width)
      multiplyTransposed(
        count, width, count, scores, queries.base + start * width, into: headGradients + start * width)
    }
    let bias = gradients + layout.headBias.offset
    for row in 0..<rows { for unit in 0..<width { bias[unit] += queryGradients[row * width + unit] } }
    let states = layerInputs[shape.layers].base
    let stateGradients = layerInputGradients[shape.layers].base
    distance.backward(
      weights, gradients, rows, states, outputGradients: distanceGradients, inputGradients: stateGradients)
    let dependentGradients = dependentGradients.zeros(rows * width)
    bilinear.backward(
      weights, gradients, rows, dependents.base, outputGradients: queryGradients,
      inputGradients: dependentGradients)
    for (values, slopes, masks, layer) in [
      (dependents.base, dependentGradients, dependentMask.base, dependent),
      (heads.base, headGradients, headMask.base, head),
    ] {
      apply(masks, slopes, width)
      for index in 0..<(rows * width) where values[index] < 0 { slopes[index] *= 0.125 }
      layer.backward(
        weights, gradients, rows, states, outputGradients: slopes, inputGradients: stateGradients)
    }
    return certainty
  }

  private func learnRelations(_ options: TrainingOptions, _ weight: Float) {
    let (width, count) = (shape.label, NetworkShape.relations)
    let heads = goldHeads()
    scoreRelations(heads: heads, dropout: options.dropout)
    let scores = relationScores.base
    findGradients(scores, count, \.relations, \.relations, options, weight: weight)
    let slopes = labelGradients.zeros(rows * width)
    relation.backward(
      weights, gradients, rows, labels.base, outputGradients: scores, inputGradients: slopes)
    apply(labelMask.base, slopes, width)
    let other = headLabelGradients.zeros(rows * width)
    for row in 0..<rows {
      for unit in 0..<width {
        if labels.base[row * width + unit] <= 0 { slopes[row * width + unit] = 0 }
        other[heads[row] * width + unit] += slopes[row * width + unit]
      }
    }
    let states = layerInputs[shape.layers].base
    let stateGradients = layerInputGradients[shape.layers].base
    dependentLabel.backward(
      weights, gradients, rows, states, outputGradients: slopes, inputGradients: stateGradients)
    headLabel.backward(
      weights, gradients, rows, states, outputGradients: other, inputGradients: stateGradients)
  }
}
