import Syntax

/// A treebank sentence as the trainer reads it.
///
/// Rows count from 0, the artificial root; words from 1.
struct Example: Sendable {
  /// Hashes of the features of each word, `WordFeatures.count` a word.
  let hashes: [UInt64]
  /// Rows of those features in the embedding table, -1 for none.
  var features: [Int32] = []
  /// Times the lowercase form of each word occurs in training.
  var frequencies: [Float] = []
  /// Indices of the right answers, a word each; -1 where the treebank gives none.
  let partsOfSpeech: [Int32]
  let pennTags: [Int32]
  /// The row of the head.
  var heads: [Int32]
  let relations: [Int32]
  /// What teachers answer, when there are any.
  var lesson: Lesson?

  var words: Int { heads.count }
  /// Words and root.
  var rows: Int { heads.count + 1 }

  /// A sentence of a treebank.
  init(_ sentence: CoNLLUSentence, _ lexicon: Lexicon) {
    hashes = Self.hashes(sentence.words.map { WordForm.of(Array($0.form.utf8)) }, lexicon)
    partsOfSpeech = sentence.words.map { word in
      PartOfSpeech(label: word.partOfSpeech).map { Int32($0.rawValue) } ?? -1
    }
    pennTags = sentence.words.map { word in PennTag(label: word.pennTag).map { Int32($0.rawValue) } ?? -1 }
    heads = sentence.words.map { Int32($0.head ?? 0) }
    relations = sentence.words.map { word in
      DependencyRelation(label: word.relation).map { Int32($0.rawValue) } ?? -1
    }
  }

  /// A sentence that nobody has annotated; teachers give its heads.
  init(forms: [[UInt8]], _ lexicon: Lexicon) {
    hashes = Self.hashes(forms, lexicon)
    partsOfSpeech = [Int32](repeating: -1, count: forms.count)
    pennTags = partsOfSpeech
    heads = [Int32](repeating: 0, count: forms.count)
    relations = partsOfSpeech
  }

  private static func hashes(_ forms: [[UInt8]], _ lexicon: Lexicon) -> [UInt64] {
    var hashes: [UInt64] = []
    for form in forms { WordFeatures.append(form, lexicon, to: &hashes) }
    return hashes
  }
}

/// The probabilities that teachers give to every answer, for a smaller network to learn from.
///
/// Source: Hinton, Vinyals, Dean 2015, arXiv:1503.02531; for parsers, Kuncoro et al. 2016, aclanthology.org/D16-1180.
struct Lesson: Sendable {
  /// Words × parts of speech, and so on.
  var partsOfSpeech: [Float]
  var pennTags: [Float]
  /// Words × rows.
  var heads: [Float]
  /// Words × relations, given the right head.
  var relations: [Float]
}
