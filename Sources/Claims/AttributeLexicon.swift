import Prose

/// The word classes that attributes are read off.
struct AttributeLexicon: Sendable {
  let signatures: ClassTable<Signature>
  let signals: ClassTable<Signal>

  /// Adds its words to `vocabulary`, over which texts must then be read.
  init(vocabulary: inout Vocabulary) {
    signatures = ClassTable(Signature.lists, vocabulary: &vocabulary)
    signals = ClassTable(Signal.lists, vocabulary: &vocabulary)
  }
}

extension AttributeFinder {
  /// What a predicate or noun says of its complement.
  func signature(_ word: Int) -> Signature {
    lexicon.signatures[tree.words[word].lemma].union(lexicon.signatures[tree.text.tokens[word].form])
  }

  /// What a word as it stands says of its clause; nothing where there is none, as behind the last.
  func form(_ word: Int) -> Signal {
    tree.text.tokens.indices.contains(word) ? lexicon.signals[tree.text.tokens[word].form] : []
  }
  func lemma(_ word: Int) -> Signal { lexicon.signals[tree.words[word].lemma] }
}
