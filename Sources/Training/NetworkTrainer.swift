import Dispatch
import Syntax

/// Trains a network on examples, on two threads, the same way each time.
///
/// A class because it carries the state of a run between steps.
final class NetworkTrainer {
  private let network: Network
  private let options: TrainingOptions
  private let workers: [Worker]
  private let dense: Adam
  private let sparse: Adam
  /// Position in `touched` of each embedding row that the current step changes; -1 for the others.
  private var positions: [Int32]
  private var touched: [Int32] = []
  private let rowGradients = Buffer()

  init(_ network: Network, _ options: TrainingOptions) {
    self.network = network
    self.options = options
    workers = (0..<2).map { _ in Worker(network) }
    dense = Adam(count: network.layout.count)
    sparse = Adam(count: network.embeddingRows * network.layout.shape.input)
    positions = [Int32](repeating: -1, count: network.embeddingRows)
  }

  /// Goes through the examples `options.epochs` times.
  ///
  /// - Parameter report: Called after each epoch with its 0-based number and the mean probability of the right head.
  func train(_ examples: [Example], report: (Int, Float) -> Void) {
    var random = RandomNumbers(seed: options.seed)
    let words = examples.reduce(0) { $0 + $1.words }
    let stepsPerEpoch = Batches.shuffled(examples, words: options.batchWords, &random).count
    let total = stepsPerEpoch * options.epochs
    var step = 0
    for epoch in 0..<options.epochs {
      var certainty: Float = 0
      for batch in Batches.shuffled(examples, words: options.batchWords, &random) {
        step += 1
        let warmth = min(1, Float(step) / 200)
        let rate = options.learningRate * warmth * max(1 - Float(step) / Float(total), 0.005)
        certainty += learn(batch.map { examples[$0] }, rate: rate, step: step)
      }
      report(epoch, certainty / Float(words))
    }
  }

  /// One step on one batch, half of it on each thread.
  private func learn(_ batch: [Example], rate: Float, step: Int) -> Float {
    let words = batch.reduce(0) { $0 + $1.words }
    let halves = [0, 1].map { half in batch.indices.filter { $0 % 2 == half }.map { batch[$0] } }
    let (options, workers) = (options, workers)
    let seed = options.seed &* 1_000_003 &+ UInt64(step)
    let certainties = Slots(2)
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      certainties.base[half] = workers[half].learn(
        halves[half], options: options, words: words, seed: seed &* 2 &+ UInt64(half))
    }
    let gradients = workers[0].gradients
    let other = workers[1].gradients
    for index in 0..<network.layout.count { gradients[index] += other[index] }
    gatherRows()
    let width = network.layout.shape.input
    let rows = rowGradients.base
    let norm = (squareSum(gradients, network.layout.count) + squareSum(rows, touched.count * width))
      .squareRoot()
    let limit: Float = 2
    if norm > limit {
      for index in 0..<network.layout.count { gradients[index] *= limit / norm }
      for index in 0..<(touched.count * width) { rows[index] *= limit / norm }
    }
    let corrected = Adam.correctedRate(rate, step: step)
    dense.update(network.weights, gradients, offset: 0, count: network.layout.count, rate: corrected)
    for (position, row) in touched.enumerated() {
      sparse.update(
        network.embeddings, rows + position * width, offset: Int(row) * width, count: width, rate: corrected)
    }
    return certainties.base[0] + certainties.base[1]
  }

  /// Adds up the gradients of each embedding row that the batch used.
  private func gatherRows() {
    for row in touched { positions[Int(row)] = -1 }
    touched.removeAll(keepingCapacity: true)
    for worker in workers {
      for feature in worker.usedFeatures where feature >= 0 && positions[Int(feature)] < 0 {
        positions[Int(feature)] = Int32(touched.count)
        touched.append(feature)
      }
    }
    let width = network.layout.shape.input
    let sums = rowGradients.zeros(touched.count * width)
    for worker in workers {
      let slopes = worker.embeddingGradients
      for (index, feature) in worker.usedFeatures.enumerated() where feature >= 0 {
        let from = slopes + index / WordFeatures.count * width
        let to = sums + Int(positions[Int(feature)]) * width
        for column in 0..<width { to[column] += from[column] }
      }
    }
  }

  private func squareSum(_ values: UnsafePointer<Float>, _ count: Int) -> Float {
    var lanes = SIMD8<Float>()
    var index = 0
    while index + 8 <= count {
      for lane in 0..<8 { lanes[lane] += values[index + lane] * values[index + lane] }
      index += 8
    }
    var sum: Float = 0
    for lane in 0..<8 { sum += lanes[lane] }
    while index < count {
      sum += values[index] * values[index]
      index += 1
    }
    return sum
  }
}

/// A number a thread, written side by side.
///
/// Unchecked because each thread writes its own.
private final class Slots: @unchecked Sendable {
  let base: Numbers
  init(_ count: Int) {
    base = .allocate(capacity: count)
    base.initialize(repeating: 0, count: count)
  }
  deinit { base.deallocate() }
}
