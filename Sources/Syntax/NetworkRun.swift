import CKernels

/// Runs the network over batches of sentences and reads tags, heads and relations off it.
///
/// Sentences of a batch run side by side, longest first: the rows of step *t* hold the *t*th word of every sentence that has one.
/// The backward direction walks the same rows from the last step to the first, sentences joining as their last word comes up.
/// Nothing here depends on which sentences share a batch.
package struct NetworkRun {
  /// What the network says of a word.
  package struct Answer {
    package var partOfSpeech: PartOfSpeech
    package var pennTag: PennTag
    /// 0-based index of the head in the sentence, -1 for the root.
    package var head: Int32
    package var relation: DependencyRelation
    /// By how much each is ahead of the next best; infinite where nothing else was weighed.
    package var headLead: Float = .infinity
    package var relationLead: Float = .infinity
    package var partLead: Float = .infinity
    /// The next best head, like `head`.
    package var rival: Int32 = -1
  }

  let model: SyntaxModel
  private var memo: WordMemo
  /// The tags that go with each part of speech.
  let tagsOfParts: [[PennTag]]
  var arborescence = Arborescence()
  /// Words of each sentence of the batch.
  var lengths: [Int] = []
  /// First row of each step, and behind the last.
  var steps: [Int] = []
  var heads: [Int32] = []
  /// The two best heads of each word of the sentence at hand; the root is the first.
  var headChoices: [HeadChoice] = []

  /// Memo places of the rows.
  private var places: [Int32] = []
  /// Where the sums of each row's inputs stand.
  private let inputRows = Scratch<UnsafePointer<Int32>>()
  /// Outputs of each layer, side by side.
  private let outputs: [Scratch<Int16>]
  private let inputSums = Scratch<Int32>()
  private let sums = Scratch<Int32>()
  private let cells = Scratch<Float>()
  private let values = Scratch<Float>()
  let partScores = Scratch<Float>(), tagScores = Scratch<Float>()
  private let keys = Scratch<Int16>(), queries = Scratch<Int16>(), quantized = Scratch<Int16>()
  private let distances = Scratch<Float>()
  private let dependentLabels = Scratch<Float>(), headLabels = Scratch<Float>()
  private let packedKeys = Scratch<Int16>(), sentenceQueries = Scratch<Int16>()
  private let scoreSums = Scratch<Int32>()
  let scores = Scratch<Float>()
  private let labels = Scratch<Int16>()
  let relationScores = Scratch<Float>()

  /// A run of a network.
  ///
  /// - Parameter known: Whether a part of speech and a tag go together; of the tags that do, the best is taken.
  package init(_ model: SyntaxModel, known: (PartOfSpeech, PennTag) -> Bool = { _, _ in true }) {
    self.model = model
    tagsOfParts = PartOfSpeech.allCases.map { part in
      let tags = PennTag.allCases.filter { known(part, $0) }
      return tags.isEmpty ? PennTag.allCases : tags
    }
    memo = WordMemo(model)
    outputs = model.layers.map { _ in Scratch() }
  }

  /// Rows of the batch.
  private var rows: Int { steps.last ?? 0 }

  /// Begins a batch of sentences with these numbers of words, in descending order.
  package mutating func begin(_ lengths: [Int]) {
    self.lengths = lengths
    steps.removeAll(keepingCapacity: true)
    steps.append(0)
    var active = lengths.count
    // Step 0 is the root of every sentence; step t its tth word.
    for step in 0...(lengths.first ?? 0) {
      while active > 0, lengths[active - 1] < step { active -= 1 }
      steps.append(steps[step] + active)
    }
    memo.begin(rows)
    places.removeAll(keepingCapacity: true)
    places.append(contentsOf: repeatElement(0, count: rows))
  }

  /// Sets the form of a word; sentence and word count from 0.
  package mutating func set(_ form: [UInt8], sentence: Int, word: Int) {
    places[steps[word + 1] + sentence] = memo.place(of: form)
  }

  /// Runs the network; after that `appendAnswers` can be called.
  package mutating func run() {
    memo.project()
    let inputRows = inputRows.reserve(rows)
    for (number, layer) in model.layers.enumerated() {
      let result = outputs[number].reserve(rows * 2 * model.width)
      for (side, direction) in layer.enumerated() {
        let columns = direction.input.columns
        if number == 0 {
          for row in 0..<rows { inputRows[row] = memo.sums(at: places[row]) + side * columns }
        } else {
          let inputSums = inputSums.reserve(rows * columns)
          direction.input.multiply(
            outputs[number - 1].base, stride: 2 * model.width, count: rows, into: inputSums)
          for row in 0..<rows { inputRows[row] = UnsafePointer(inputSums + row * columns) }
        }
        recur(direction, isBackward: side == 1, result: result + side * model.width)
      }
    }
    let (first, top) = (outputs[0].base, outputs[model.layers.count - 1].base)
    score(first, model.partsOfSpeech, into: partScores)
    score(first, model.pennTags, into: tagScores)
    score(top, model.distance, into: distances)
    score(top, model.dependentLabel, into: dependentLabels)
    score(top, model.headLabel, into: headLabels)
    let count = rows * model.arcWidth
    score(top, model.head, into: values)
    elenchus_quantize(count, values.base, Self.slope, SyntaxModel.keyUnit, keys.reserve(count))
    score(top, model.dependent, into: values)
    let bent = quantized.reserve(count)
    elenchus_quantize(count, values.base, Self.slope, SyntaxModel.keyUnit, bent)
    let sums = sums.reserve(count)
    model.bilinear.multiply(bent, stride: model.arcWidth, count: rows, into: sums)
    model.bilinear.rescale(sums, count: rows, into: values.base)
    elenchus_quantize(count, values.base, 1, SyntaxModel.queryUnit, queries.reserve(count))
  }

  /// What is left of negative units.
  private static let slope: Float = 0.125

  private func recur(
    _ direction: SyntaxModel.Direction, isBackward: Bool, result: UnsafeMutablePointer<Int16>
  ) {
    let width = model.width
    let (gates, stride) = (4 * width, 2 * width)
    let cells = cells.reserve(lengths.count * width)
    cells.update(repeating: 0, count: lengths.count * width)
    let sums = sums.reserve(lengths.count * gates)
    let last = steps.count - 2
    for position in 0...last {
      let step = isBackward ? last - position : position
      let count = steps[step + 1] - steps[step]
      let before = isBackward ? step + 1 : step - 1
      var known = 0
      if position > 0 {
        known = min(count, steps[before + 1] - steps[before])
        direction.recurrent.multiply(
          result + steps[before] * stride, stride: stride, count: known, into: sums)
      }
      (sums + known * gates).update(repeating: 0, count: (count - known) * gates)
      elenchus_step(
        count, width, inputRows.base + steps[step], direction.input.scales, direction.input.biases, sums,
        direction.recurrent.scales, cells, SyntaxModel.outputUnit, result + steps[step] * stride, stride)
    }
  }

  private func score(_ states: UnsafePointer<Int16>, _ matrix: WeightMatrix, into scores: Scratch<Float>) {
    let sums = sums.reserve(rows * matrix.columns)
    matrix.multiply(states, stride: 2 * model.width, count: rows, into: sums)
    matrix.rescale(sums, count: rows, into: scores.reserve(rows * matrix.columns))
  }

  /// Fills `scores` with count × count scores of heads.
  func scoreArcs(_ sentence: Int, _ count: Int) {
    let width = model.arcWidth
    let columns = (count + 7) / 8 * 8
    let packed = packedKeys.reserve(width * columns)
    packed.update(repeating: 0, count: width * columns)
    let own = sentenceQueries.reserve(count * width)
    for word in 0..<count {
      let row = steps[word] + sentence
      (own + word * width).update(from: queries.base + row * width, count: width)
      let key = keys.base + row * width
      for pair in 0..<(width / 2) {
        packed[(pair * columns + word) * 2] = key[2 * pair]
        packed[(pair * columns + word) * 2 + 1] = key[2 * pair + 1]
      }
    }
    let sums = scoreSums.reserve(count * columns)
    elenchus_multiply(count, columns, width, own, width, packed, sums, columns)
    let scores = scores.reserve(count * count)
    let unit = 1 / (SyntaxModel.keyUnit * SyntaxModel.queryUnit)
    for word in 1..<max(count, 1) {
      let near = distances.base + (steps[word] + sentence) * model.distance.columns
      let (row, rowSums) = (scores + word * count, sums + word * columns)
      row[0] = Float(rowSums[0]) * unit + near[0]
      for index in 1..<HeadDistance.count {
        for head in HeadDistance.heads(index, of: word, count: count) {
          row[head] = Float(rowSums[head]) * unit + near[index]
        }
      }
    }
  }

  /// Fills `relationScores` with words × relations.
  func scoreRelations(_ sentence: Int, _ count: Int, _ pair: (Int) -> (Int, Int)) {
    let width = model.labelWidth
    let words = count - 1
    let labels = labels.reserve(words * width)
    for word in 1..<max(count, 1) {
      let (dependent, head) = pair(word)
      let own = dependentLabels.base + (steps[dependent] + sentence) * width
      let other = headLabels.base + (steps[head] + sentence) * width
      elenchus_quantize_sum(width, own, other, SyntaxModel.labelUnit, labels + (word - 1) * width)
    }
    let columns = model.relation.columns
    let sums = scoreSums.reserve(words * columns)
    model.relation.multiply(labels, stride: width, count: words, into: sums)
    model.relation.rescale(sums, count: words, into: relationScores.reserve(words * columns))
  }
}
