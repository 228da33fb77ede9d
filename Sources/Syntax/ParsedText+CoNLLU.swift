package import Prose

extension ParsedText {
  /// The trees that the columns of some sentences give, for treebanks and trees written by hand.
  ///
  /// A tag or relation written "_" is `other`, `foreign` or `dep`; a lemma written "_" is the form in lower case. A
  /// subtype of a relation that English treebanks do not use is dropped.
  /// - Throws: The first word that makes no tree with the others, or has an unknown label.
  package init(
    _ sentences: [CoNLLUSentence], id: String = "tree", path: String = "tree.conllu",
    vocabulary: Vocabulary = Vocabulary()
  ) throws(CoNLLUTreeError) {
    var text = Text(sentences, id: id, path: path, vocabulary: vocabulary)
    var words: [ParsedWord] = []
    words.reserveCapacity(text.tokens.count)
    for (number, sentence) in sentences.enumerated() {
      if let (word, fault) = sentence.treeFault {
        throw CoNLLUTreeError(sentence: number + 1, word: word, fault: fault)
      }
      let first = words.count
      for (index, word) in sentence.words.enumerated() {
        func fault(_ fault: String) -> CoNLLUTreeError {
          CoNLLUTreeError(sentence: number + 1, word: index + 1, fault: fault)
        }
        guard let partOfSpeech = word.partOfSpeech.label(.other, { PartOfSpeech(label: $0) }) else {
          throw fault("unknown part of speech '\(word.partOfSpeech)'")
        }
        guard let pennTag = word.pennTag.label(.foreign, { PennTag(label: $0) }) else {
          throw fault("unknown tag '\(word.pennTag)'")
        }
        let isRoot = word.head == 0
        guard let relation = word.relation.label(isRoot ? .root : .dep, DependencyRelation.init(orSupertype:))
        else {
          throw fault("unknown relation '\(word.relation)'")
        }
        guard isRoot == (relation == .root) else { throw fault("'root' is the relation of head 0 alone") }
        words.append(
          ParsedWord(
            partOfSpeech: partOfSpeech, pennTag: pennTag,
            features: MorphologicalFeatures(label: word.features),
            lemma: word.lemma == "_"
              ? text.tokens[first + index].form : text.vocabulary.intern(word.lemma),
            head: word.head.flatMap { $0 == 0 ? nil : TokenID(first + $0 - 1) }, relation: relation))
      }
    }
    self.init(text: text, words: words)
  }
}

/// A sentence whose columns give no tree.
package struct CoNLLUTreeError: Error, Equatable, CustomStringConvertible {
  /// 1-based number of the sentence in its file.
  package var sentence: Int
  /// 1-based number of the word in its sentence.
  package var word: Int
  package var fault: String

  package var description: String { "sentence \(sentence), word \(word): \(fault)" }
}

extension CoNLLUSentence {
  /// The first word, counted from 1, that keeps the heads from being a tree.
  fileprivate var treeFault: (word: Int, fault: String)? {
    var root: Int?
    for (index, word) in words.enumerated() {
      guard let head = word.head, (0...words.count).contains(head) else {
        return (index + 1, "no head in the sentence")
      }
      guard head == 0 else { continue }
      if let root { return (index + 1, "a second root beside word \(root)") }
      root = index + 1
    }
    // 0 not met, else the number of the word that the walk began at.
    var walks = [Int](repeating: 0, count: words.count + 1)
    walks[0] = -1
    for start in 1..<(words.count + 1) {
      var word = start
      while walks[word] == 0 {
        walks[word] = start
        word = words[word - 1].head ?? 0
      }
      if walks[word] == start { return (word, "its heads lead back to it") }
    }
    return nil
  }
}

extension DependencyRelation {
  /// The relation of a label, or the one it is a subtype of.
  fileprivate init?(orSupertype label: String) {
    guard let relation = Self(label: label) ?? Self(label: String(label.prefix { $0 != ":" })) else {
      return nil
    }
    self = relation
  }
}

extension String {
  /// What a column says: `absent` for "_", nil for what cannot be read.
  fileprivate func label<Label>(_ absent: Label, _ read: (String) -> Label?) -> Label? {
    self == "_" ? absent : read(self)
  }
}
