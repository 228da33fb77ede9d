import Syntax
import Testing

@testable import Training

struct GradientTests {
  private static let shape = NetworkShape(input: 8, width: 4, layers: 2, arc: 8, label: 8)
  private static let still = TrainingOptions(inputDropout: 0, dropout: 0, formDropout: 0, featureDropout: 0)

  /// The loss that training brings down: minus the logarithms of the right answers' probabilities, a word.
  private func loss(_ worker: Worker, _ batch: [Example], words: Int) -> Double {
    worker.forward(batch, dropout: nil, seed: 0)
    var loss = 0.0
    for (example, answers) in zip(batch, worker.answers(ownHeads: false)) {
      func cost(_ probabilities: [Float], _ word: Int, _ answer: Int32) -> Double {
        -Double(log2(probabilities[word * (probabilities.count / example.words) + Int(answer)]))
          * 0.693147180559945
      }
      for word in 0..<example.words {
        loss += 0.5 * cost(answers.partsOfSpeech, word, example.partsOfSpeech[word])
        loss += 0.5 * cost(answers.pennTags, word, example.pennTags[word])
        loss += cost(answers.heads, word, example.heads[word])
        loss += cost(answers.relations, word, example.relations[word])
      }
    }
    return loss / Double(words)
  }

  /// log2 of a number between 0 and 1, by halving and squaring.
  private func log2(_ value: Float) -> Float {
    var mantissa = Double(max(value.significand, 1))
    var result = Double(value.exponent)
    var digit = 0.5
    for _ in 0..<30 {
      mantissa *= mantissa
      if mantissa >= 2 {
        mantissa /= 2
        result += digit
      }
      digit /= 2
    }
    return Float(result)
  }

  @Test("gradients of weights are the slopes of the loss")
  func weights() throws {
    let batch = Array(try Treebank.examples().prefix(3))
    let network = Network(Self.shape, embeddingRows: 400, seed: 3)
    let worker = Worker(network)
    _ = worker.learn(batch, options: Self.still, words: 15, seed: 0)
    let gradients = (0..<network.layout.count).map { worker.gradients[$0] }
    var random = RandomNumbers(seed: 5)
    var checked = 0
    for _ in 0..<400 {
      let index = Int(random.next() % UInt64(network.layout.count))
      guard gradients[index].magnitude > 0.005 else { continue }
      let kept = network.weights[index]
      let step: Float = 0.004
      network.weights[index] = kept + step
      let above = loss(worker, batch, words: 15)
      network.weights[index] = kept - step
      let below = loss(worker, batch, words: 15)
      network.weights[index] = kept
      let slope = Float((above - below) / Double(2 * step))
      #expect(
        (slope - gradients[index]).magnitude < 0.1 * gradients[index].magnitude + 0.002, "weight \(index)")
      checked += 1
    }
    #expect(checked > 20)
  }

  @Test("gradients of a word's input are the slopes of the loss")
  func embeddings() throws {
    let batch = Array(try Treebank.examples().prefix(2))
    let network = Network(Self.shape, embeddingRows: 400, seed: 3)
    let worker = Worker(network)
    _ = worker.learn(batch, options: Self.still, words: 10, seed: 0)
    // The form of the first word stands in no other place, so its row moves that word alone.
    let row = Int(batch[0].features[WordFeatures.count + WordFeatures.form])
    let width = Self.shape.input
    for column in 0..<width {
      let expected = worker.embeddingGradients[2 * width + column]
      let place = row * width + column
      let kept = network.embeddings[place]
      network.embeddings[place] = kept + 0.01
      let above = loss(worker, [batch[0]], words: 10)
      network.embeddings[place] = kept - 0.01
      let below = loss(worker, [batch[0]], words: 10)
      network.embeddings[place] = kept
      let slope = Float((above - below) / 0.02)
      #expect((slope - expected).magnitude < 0.1 * expected.magnitude + 0.003, "column \(column)")
    }
  }
}
