public import Prose

extension Text {
  /// The text that the sentences of a CoNLL-U file make: their words as tokens, one for one.
  ///
  /// The source is made from the forms, with white space wherever `SpaceAfter=No` does not forbid it; the words of a
  /// multiword token stand without space between them. Blocks begin at `newpar` and `newdoc`.
  /// - Complexity: O(*n*) in bytes.
  public init(
    _ sentences: [CoNLLUSentence], id: String, path: String, vocabulary: Vocabulary = Vocabulary()
  ) {
    var assembler = TextAssembler()
    for sentence in sentences {
      if sentence.opensBlock { assembler.beginBlock() }
      var ranges = sentence.multiwordTokens[...]
      for (index, word) in sentence.words.enumerated() {
        while let range = ranges.first, range.words.upperBound <= index { ranges.removeFirst() }
        var spaceAfter = word.miscellaneous.allowsSpaceAfter
        if let range = ranges.first, range.words.contains(index) {
          let isLast = index == range.words.upperBound - 1
          spaceAfter = isLast && range.miscellaneous.allowsSpaceAfter
        }
        assembler.add(word.form, spaceAfter: spaceAfter)
      }
      assembler.endSentence()
    }
    self = assembler.text(id: id, path: path, vocabulary: vocabulary)
  }
}

extension CoNLLUSentence {
  /// Whether a paragraph or document begins here.
  fileprivate var opensBlock: Bool {
    comments.contains { comment in
      let key = comment.prefix { $0 != " " && $0 != "=" }
      return key == "newpar" || key == "newdoc"
    }
  }
}

extension String {
  /// Whether a MISC column leaves the space behind its word.
  fileprivate var allowsSpaceAfter: Bool { !split(separator: "|").contains("SpaceAfter=No") }
}
