/// The weights of a network: one vector for the layers, one table for the embeddings.
///
/// A class because it owns memory that the kernels read and write by address. Unchecked because training writes it between, never
/// during, the work of other threads.
final class Network: @unchecked Sendable {
  let layout: NetworkLayout
  let weights: Numbers
  /// Rows × input.
  let embeddings: Numbers
  let embeddingRows: Int

  init(_ shape: NetworkShape, embeddingRows: Int, seed: UInt64) {
    layout = NetworkLayout(shape)
    self.embeddingRows = embeddingRows
    let initial = layout.initialWeights(seed: seed)
    weights = .allocate(capacity: initial.count)
    weights.initialize(from: initial, count: initial.count)
    var random = RandomNumbers(seed: seed &+ 1)
    embeddings = .allocate(capacity: embeddingRows * shape.input)
    for index in 0..<(embeddingRows * shape.input) {
      (embeddings + index).initialize(to: 0.14 * random.normal())
    }
  }

  deinit {
    weights.deallocate()
    embeddings.deallocate()
  }
}
