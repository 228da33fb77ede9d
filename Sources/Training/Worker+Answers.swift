extension Worker {
  /// The probabilities of all answers for each sentence of a batch; relations given the right heads.
  ///
  /// Call after `forward` without dropout. With `ownHeads`, relations are given each word's most probable head instead.
  func answers(ownHeads: Bool) -> [Lesson] {
    var arcs: [[Float]] = []
    var heads = goldHeads()
    for (number, example) in batch.enumerated() {
      let scores = scoreArcs(number)
      let count = example.rows
      var probabilities: [Float] = []
      for word in 1..<count {
        softmax(scores + word * count, count)
        probabilities += (0..<count).map { Float(scores[word * count + $0]) }
        if ownHeads {
          heads[starts[number] + word] =
            starts[number] + (0..<count).max { scores[word * count + $0] < scores[word * count + $1] }!
        }
      }
      arcs.append(probabilities)
    }
    scoreRelations(heads: heads, dropout: 0)
    func probabilities(_ scores: Buffer, _ count: Int, _ number: Int) -> [Float] {
      var all: [Float] = []
      for row in (starts[number] + 1)..<starts[number + 1] {
        softmax(scores.base + row * count, count)
        all += (0..<count).map { Float(scores.base[row * count + $0]) }
      }
      return all
    }
    return batch.indices.map { number in
      Lesson(
        partsOfSpeech: probabilities(partScores, NetworkShape.partsOfSpeech, number),
        pennTags: probabilities(tagScores, NetworkShape.pennTags, number), heads: arcs[number],
        relations: probabilities(relationScores, NetworkShape.relations, number))
    }
  }
}
