import CTrainingKernels

/// The state of Adam for a table of weights.
///
/// A class because it owns memory that the kernels write. Source: Kingma and Ba 2015, arXiv:1412.6980.
final class Adam {
  private let means: Numbers
  private let squares: Numbers
  private static let meanDecay: Float = 0.9
  private static let squareDecay: Float = 0.95

  init(count: Int) {
    means = .allocate(capacity: count)
    means.initialize(repeating: 0, count: count)
    squares = .allocate(capacity: count)
    squares.initialize(repeating: 0, count: count)
  }

  deinit {
    means.deallocate()
    squares.deallocate()
  }

  /// The learning rate with the correction for averages that began at 0, at the 1-based `step`.
  static func correctedRate(_ rate: Float, step: Int) -> Float {
    func power(_ base: Float) -> Float {
      var result: Float = 1
      for _ in 0..<min(step, 1000) { result *= base }
      return result
    }
    return rate * (1 - power(squareDecay)).squareRoot() / (1 - power(meanDecay))
  }

  /// Moves `count` weights from `offset` on; `rate` is corrected already.
  func update(_ weights: Numbers, _ gradients: UnsafePointer<Float>, offset: Int, count: Int, rate: Float) {
    elenchus_adam(
      count, weights + offset, gradients, means + offset, squares + offset, rate, Self.meanDecay,
      Self.squareDecay, 1e-8)
  }
}
