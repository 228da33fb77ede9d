import Syntax

/// A word of a treebank with its lemma, spelled as `Lemmatizer` sees it.
struct TaggedLemma {
  var partOfSpeech: PartOfSpeech
  var tag: PennTag
  var form: [UInt8]
  var lower: [UInt8]
  var shape: WordShape
  var lemma: [UInt8]
  var lowerLemma: [UInt8]
  /// Whether the treebank calls the form a typo; its lemma is that of the corrected form.
  var isTypo: Bool

  /// Nil for a word without lemma or with tags that English treebanks do not use.
  ///
  /// Parts of words that were torn apart (GW) have the lemma of the whole, which nothing about them tells.
  init?(_ word: CoNLLUSentence.Word) {
    guard let partOfSpeech = PartOfSpeech(label: word.partOfSpeech), let tag = PennTag(label: word.pennTag),
      tag != .goesWith, word.lemma != "_", !word.lemma.isEmpty
    else { return nil }
    self.partOfSpeech = partOfSpeech
    self.tag = tag
    form = Self.normalized(word.form)
    lemma = Self.normalized(word.lemma)
    (lower, shape) = Self.lowercased(form)
    lowerLemma = Self.lowercased(lemma).lower
    isTypo = word.features.split(separator: "|").contains("Typo=Yes")
  }

  private static func normalized(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    WordSpelling.normalize(Array(text.utf8)[...], into: &bytes)
    return bytes
  }

  static func lowercased(_ word: [UInt8]) -> (lower: [UInt8], shape: WordShape) {
    var lower: [UInt8] = []
    let shape = WordShape.appendLowercase(of: word, to: &lower)
    return (lower, shape)
  }
}
