import CTrainingKernels

/// One direction of a long short-term memory over a batch of sentences.
///
/// Sentences run side by side: at step *t* the rows of all sentences that have a *t*th word lie together, longest
/// sentence first, so that a step is one product of matrices.
/// Source: Hochreiter and Schmidhuber 1997, doi:10.1162/neco.1997.9.8.1735.
final class RecurrentLayer {
  private let parameters: NetworkLayout.Direction
  private let isBackward: Bool
  private let inputWidth: Int
  private let width: Int
  /// Batch row behind each packed row.
  private var order: [Int] = []
  /// Packed row where each step begins, and the end.
  private var steps: [Int] = []
  private let inputs = Buffer()
  private let gates = Buffer()
  private let before = Buffer()
  private let after = Buffer()
  private let outputs = Buffer()
  private let transposed = Buffer()
  private let outputGradients = Buffer()
  private let cellGradients = Buffer()
  private let inputGradients = Buffer()

  init(_ parameters: NetworkLayout.Direction, isBackward: Bool) {
    self.parameters = parameters
    self.isBackward = isBackward
    inputWidth = parameters.input.rows
    width = parameters.recurrent.rows
  }

  /// Takes the batch's sentences: the first row of each, and behind the last.
  func pack(_ starts: [Int]) {
    let lengths = (0..<(starts.count - 1)).map { starts[$0 + 1] - starts[$0] }
    let byLength = lengths.indices.sorted { (-lengths[$0], $0) < (-lengths[$1], $1) }
    order.removeAll(keepingCapacity: true)
    steps = [0]
    for step in 0..<(lengths.max() ?? 0) {
      for sentence in byLength {
        guard lengths[sentence] > step else { break }
        order.append(starts[sentence] + (isBackward ? lengths[sentence] - 1 - step : step))
      }
      steps.append(order.count)
    }
  }

  /// Writes this direction's outputs into columns `column ..< column + width` of `result` (rows × result width).
  func forward(
    _ weights: UnsafePointer<Float>, _ x: UnsafePointer<Float>, result: Numbers, resultWidth: Int, column: Int
  ) {
    let rows = order.count
    let inputs = inputs.reserve(rows * inputWidth)
    for (packed, row) in order.enumerated() {
      (inputs + packed * inputWidth).update(from: x + row * inputWidth, count: inputWidth)
    }
    let gates = gates.reserve(rows * 4 * width)
    for row in 0..<rows {
      (gates + row * 4 * width).update(from: weights + parameters.bias.offset, count: 4 * width)
    }
    multiply(rows, 4 * width, inputWidth, inputs, weights + parameters.input.offset, into: gates)
    let before = before.zeros(rows * width)
    let after = after.reserve(rows * width)
    let outputs = outputs.reserve(rows * width)
    for step in 0..<(steps.count - 1) {
      let (start, count) = (steps[step], steps[step + 1] - steps[step])
      if step > 0 {
        let last = steps[step - 1]
        multiply(
          count, 4 * width, width, outputs + last * width, weights + parameters.recurrent.offset,
          into: gates + start * 4 * width)
        (before + start * width).update(from: after + last * width, count: count * width)
      }
      elenchus_step_forward(
        count, width, gates + start * 4 * width, before + start * width, after + start * width,
        outputs + start * width)
    }
    for (packed, row) in order.enumerated() {
      (result + row * resultWidth + column).update(from: outputs + packed * width, count: width)
    }
  }

  /// Adds to the gradients of the weights and of the inputs (rows × input width), given those of the outputs.
  func backward(
    _ weights: UnsafePointer<Float>, _ gradients: Numbers, resultGradients: UnsafePointer<Float>,
    resultWidth: Int,
    column: Int, inputGradients target: Numbers
  ) {
    let rows = order.count
    let wanted = outputGradients.reserve(rows * width)
    for (packed, row) in order.enumerated() {
      (wanted + packed * width).update(from: resultGradients + row * resultWidth + column, count: width)
    }
    let transposed = transposed.reserve(4 * width * max(width, inputWidth))
    transpose(weights + parameters.recurrent.offset, width, 4 * width, into: transposed)
    let carried = cellGradients.zeros(rows * width)
    let (gates, before, after, outputs) = (gates.base, before.base, after.base, outputs.base)
    for step in stride(from: steps.count - 2, through: 0, by: -1) {
      let (start, count) = (steps[step], steps[step + 1] - steps[step])
      if step + 2 < steps.count {
        let next = steps[step + 1]
        let following = steps[step + 2] - next
        multiply(
          following, width, 4 * width, gates + next * 4 * width, transposed, into: wanted + start * width)
        (carried + start * width).update(from: carried + next * width, count: following * width)
      }
      elenchus_step_gradient(
        count, width, gates + start * 4 * width, before + start * width, after + start * width,
        wanted + start * width,
        carried + start * width)
    }
    // From here on `gates` holds gradients.
    multiplyTransposed(
      inputWidth, 4 * width, rows, inputs.base, gates, into: gradients + parameters.input.offset)
    let last = before
    for step in 0..<(steps.count - 1) {
      let (start, count) = (steps[step], steps[step + 1] - steps[step])
      if step == 0 {
        (last + start * width).update(repeating: 0, count: count * width)
      } else {
        (last + start * width).update(from: outputs + steps[step - 1] * width, count: count * width)
      }
    }
    multiplyTransposed(width, 4 * width, rows, last, gates, into: gradients + parameters.recurrent.offset)
    let bias = gradients + parameters.bias.offset
    for row in 0..<rows { for gate in 0..<(4 * width) { bias[gate] += gates[row * 4 * width + gate] } }
    transpose(weights + parameters.input.offset, inputWidth, 4 * width, into: transposed)
    let inner = inputGradients.zeros(rows * inputWidth)
    multiply(rows, inputWidth, 4 * width, gates, transposed, into: inner)
    for (packed, row) in order.enumerated() {
      for index in 0..<inputWidth { target[row * inputWidth + index] += inner[packed * inputWidth + index] }
    }
  }
}
