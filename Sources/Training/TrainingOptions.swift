/// What steers a training run; the defaults are those that the built-in model was trained with.
struct TrainingOptions: Hashable {
  var seed: UInt64 = 1
  var epochs = 15
  /// Words in a batch, about.
  var batchWords = 1000
  var learningRate: Float = 2e-3
  /// Share of a word's inputs, and of a layer's outputs, that are hidden at each step.
  var inputDropout: Float = 0.2
  var dropout: Float = 0.15
  /// A form met *n* times is hidden with probability `formDropout / (formDropout + n)`.
  var formDropout: Float = 0.25
  /// Share of single features that are hidden.
  var featureDropout: Float = 0.05
  /// How much of the target is the teachers', where there are any.
  var lessonShare: Float = 0.6
}
