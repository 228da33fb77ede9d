public import Syntax

/// How often a network is right on examples whose answers are known.
public struct Score: Sendable, CustomStringConvertible {
  public private(set) var words = 0
  public private(set) var partsOfSpeech = 0
  public private(set) var pennTags = 0
  public private(set) var heads = 0
  /// Right heads with the right relation, subtypes left out.
  public private(set) var labelledHeads = 0

  /// The score of a model as it is shipped, on sentences whose tokens are given.
  public init(model bytes: [UInt8], _ sentences: [CoNLLUSentence]) throws(ModelError) {
    var run = NetworkRun(try SyntaxModel(ModelFile(ModelStorage(copying: bytes))))
    for sentence in sentences {
      run.begin([sentence.words.count])
      for (index, word) in sentence.words.enumerated() {
        run.set(WordForm.of(Array(word.form.utf8)), sentence: 0, word: index)
      }
      run.run()
      var answers: [NetworkRun.Answer] = []
      run.appendAnswers(0, to: &answers)
      for (word, answer) in zip(sentence.words, answers) {
        words += 1
        if answer.partOfSpeech.label == word.partOfSpeech { partsOfSpeech += 1 }
        if answer.pennTag.label == word.pennTag { pennTags += 1 }
        guard answer.head + 1 == word.head.map(Int32.init) else { continue }
        heads += 1
        if answer.relation.universal == DependencyRelation(label: word.relation)?.universal {
          labelledHeads += 1
        }
      }
    }
  }

  public var description: String {
    func percent(_ count: Int) -> String {
      let hundredths = (count * 20000 + words) / (2 * max(words, 1))
      return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
    return
      "UPOS \(percent(partsOfSpeech)) XPOS \(percent(pennTags)) UAS \(percent(heads)) LAS \(percent(labelledHeads))"
  }
}
