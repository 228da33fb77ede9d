public import Prose
public import Syntax

/// How the built-in model is made, from treebanks to the bytes of `model.bin`.
///
/// Three large networks learn from the treebanks. Their averaged answers, on the treebanks' sentences and on some that nobody has
/// annotated, are what the small network learns from, beside the right answers. Then all of them learn on, at a lower rate, with
/// sentences of a kind that the treebanks lack.
public struct Recipe: Sendable {
  /// What a run reads.
  public struct Ingredients: Sendable {
    /// Annotated sentences.
    public var treebank: [CoNLLUSentence]
    /// Annotated sentences to learn from at last, of which tags and trees are right; lemmas and features are not read.
    public var supplement: [CoNLLUSentence]
    /// Texts that nobody has annotated.
    public var texts: [Document]
    package var lexicon: [(base: String, classes: Lexicon.Classes)]

    /// - Parameter wordNet: Gives the bytes of a file of WordNet 3 by its name: "index.noun".
    public init(
      treebank: [CoNLLUSentence], supplement: [CoNLLUSentence], texts: [Document],
      wordNet: (String) throws -> [UInt8]
    ) rethrows {
      self.treebank = treebank
      self.supplement = supplement
      self.texts = texts
      lexicon = try WordNet(read: wordNet).entries
    }
  }

  /// Everything random comes from this number.
  public var seed: UInt64 = 1
  /// Words of unannotated text to learn from, about.
  var unannotatedWords = 250_000
  /// Features seen less often have no row in the embedding table.
  var leastCount = 2
  var teacherCount = 3
  var teacherShape = NetworkShape(width: 128)
  var teacherOptions = TrainingOptions(epochs: 12, inputDropout: 0.3, dropout: 0.25)
  var shape = NetworkShape()
  var options = TrainingOptions(epochs: 20, inputDropout: 0.2, dropout: 0.1)
  /// How often the supplement is gone through in each of the last epochs.
  var supplementTimes = 5
  var lastTeacherEpochs = 3
  var lastEpochs = 14
  var lastLearningRate: Float = 1.2e-3

  public init() {}

  /// Makes a model; the same ingredients and seed give the same bytes.
  ///
  /// - Parameter report: Called with a line on what was done, now and then.
  public func model(from ingredients: Ingredients, report: (String) -> Void) throws(ModelError) -> [UInt8] {
    let lexicon = try Lexicon(ingredients.lexicon)
    var examples = ingredients.treebank.map { Example($0, lexicon) }
    let annotated = examples.count
    examples += unannotated(ingredients.texts, lexicon)
    let inventory = FeatureInventory(examples, leastCount: leastCount)
    for index in examples.indices { inventory.encode(&examples[index]) }
    report(
      "\(annotated) annotated sentences, \(examples.count - annotated) others, \(inventory.hashes.count) features"
    )
    let teachers = Teachers(
      networks: (0..<teacherCount).map { number in
        let network = Network(
          teacherShape, embeddingRows: inventory.hashes.count, seed: teacherSeed(number))
        train(
          network, teacherOptions, seed: teacherSeed(number), examples[..<annotated],
          "teacher \(number + 1)", report)
        return network
      })
    let untaught = examples
    if teacherCount > 0 { teachers.teach(&examples, annotated: annotated) }
    let network = Network(shape, embeddingRows: inventory.hashes.count, seed: seed)
    train(network, options, seed: seed, examples[...], "model", report)
    if !ingredients.supplement.isEmpty {
      var supplement = ingredients.supplement.map { Example($0, lexicon) }
      for index in supplement.indices { inventory.encode(&supplement[index]) }
      learnOn(network, teachers, untaught, annotated: annotated, supplement, report)
    }
    var entries = ModelWriter()
    Lexicon.write(ingredients.lexicon, to: &entries)
    return ModelFile.bytes(
      of: [
        ("lexicon", entries), (Lemmatizer.section, LemmaTrainer.train(on: ingredients.treebank)),
        (FeatureTable.section, FeatureTrainer.train(on: ingredients.treebank)),
      ] + network.sections(hashes: inventory.hashes))
  }

  /// The last epochs, with the supplement.
  private func learnOn(
    _ network: Network, _ teachers: Teachers, _ examples: [Example], annotated: Int, _ supplement: [Example],
    _ report: (String) -> Void
  ) {
    func repeated(_ part: ArraySlice<Example>, times: Int) -> [Example] {
      Array(repeatElement(part, count: times).joined())
    }
    var (options, teacherOptions) = (options, teacherOptions)
    (options.learningRate, options.epochs) = (lastLearningRate, lastEpochs)
    (teacherOptions.learningRate, teacherOptions.epochs) = (lastLearningRate, lastTeacherEpochs)
    let annotatedExamples = examples[..<annotated] + repeated(supplement[...], times: supplementTimes)
    for (number, teacher) in teachers.networks.enumerated() {
      train(
        teacher, teacherOptions, seed: teacherSeed(number) &+ 7, annotatedExamples,
        "teacher \(number + 1) with the supplement", report)
    }
    var all = Array(examples[..<annotated]) + supplement + examples[annotated...]
    let end = annotated + supplement.count
    if teacherCount > 0 { teachers.teach(&all, annotated: end) }
    train(
      network, options, seed: seed &+ 7,
      all[...] + repeated(all[annotated..<end], times: supplementTimes - 1),
      "model with the supplement", report)
  }

  private func teacherSeed(_ number: Int) -> UInt64 { seed &* 100 &+ UInt64(number) }

  private func train(
    _ network: Network, _ options: TrainingOptions, seed: UInt64, _ examples: ArraySlice<Example>,
    _ name: String, _ report: (String) -> Void
  ) {
    var options = options
    options.seed = seed
    NetworkTrainer(network, options).train(Array(examples)) { epoch, certainty in
      let percent = Int(certainty * 1000)
      report(
        "\(name): epoch \(epoch + 1) of \(options.epochs), right head \(percent / 10).\(percent % 10)% probable"
      )
    }
  }

  /// Sentences of middling length from the texts, drawn at random.
  private func unannotated(_ texts: [Document], _ lexicon: Lexicon) -> [Example] {
    let reader = Reader()
    var sentences: [[[UInt8]]] = []
    for document in texts {
      let text = reader.read(document)
      for sentence in text.sentences where (5...50).contains(sentence.tokens.count) {
        sentences.append(sentence.tokens.map { WordForm.of(Array(text.quote(text.tokens[$0].span).utf8)) })
      }
    }
    var random = RandomNumbers(seed: seed &+ 76)
    var examples: [Example] = []
    var words = 0
    for index in random.permutation(sentences.count) where words < unannotatedWords {
      examples.append(Example(forms: sentences[index], lexicon))
      words += sentences[index].count
    }
    return examples
  }
}
