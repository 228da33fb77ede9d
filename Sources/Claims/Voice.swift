import Prose
import Syntax

/// Whose text it is, so that a text's own name counts as first person.
struct Voice {
  private let name: [Symbol]
  /// Words for what belongs to the voice: "Norwegian".
  private let demonyms: Set<Symbol>
  /// Whether the text is a government's own.
  let isOfficial: Bool
  private static let offices: Set<String> = [
    "cabinet", "chancellery", "department", "government", "minister", "ministry", "presidency",
  ]

  /// The voice that the metadata name, or else the one that the text itself does.
  init(_ tree: Tree, words: ClassTable<ReferenceClass>, lexicon: AttributeLexicon) {
    let text = tree.text
    guard let voice = text.metadata.voice else {
      self.init(VoiceFinder(tree: tree, words: words, lexicon: lexicon).found(), in: text, isOfficial: false)
      return
    }
    let words = voice.lowercased().split(separator: " ")
    let symbols = words.map { text.vocabulary.symbol(of: String($0)) }
    self.init(
      symbols.contains(nil) ? [] : symbols.compactMap { $0 }, in: text,
      isOfficial: words.contains { Self.offices.contains(String($0)) })
  }

  private init(_ name: [Symbol], in text: Text, isOfficial: Bool) {
    self.name = name
    self.isOfficial = isOfficial
    var demonyms: Set<Symbol> = []
    if let last = name.last {
      let country = text.vocabulary.bytes(of: last)
      var seen: Set<Symbol> = [last]
      for token in text.tokens where token.isCapitalized && seen.insert(token.form).inserted {
        if Self.isMade(text.vocabulary.bytes(of: token.form), of: country) { demonyms.insert(token.form) }
      }
    }
    self.demonyms = demonyms
  }

  /// Whether anything tells whose text it is.
  var isKnown: Bool { !name.isEmpty }

  /// The name, in lower case; nil when nothing tells it.
  func spelling(in vocabulary: Vocabulary) -> String? {
    isKnown ? name.map(vocabulary.spelling).joined(separator: " ") : nil
  }

  /// Whether the voice's name stands in a range of tokens.
  func isNamed(in range: Range<Int>, of text: Text) -> Bool {
    guard !name.isEmpty, range.count >= name.count else { return false }
    return (range.lowerBound...(range.upperBound - name.count)).contains { start in
      zip(start..., name).allSatisfy { text.tokens[$0].form == $1 }
    }
  }

  /// Whether some tokens are the voice's name.
  func isName(_ text: Text, _ range: Range<Int>) -> Bool {
    range.count == name.count && isNamed(in: range, of: text)
  }

  /// Whether an adjective tells what is the voice's: "the *Norwegian* delegation".
  func isDemonym(_ form: Symbol) -> Bool { demonyms.contains(form) }
}

extension Voice {
  /// Whether a word is made of a country's name by a short ending: "Norwegian" of "Norway".
  static func isMade(_ word: ArraySlice<UInt8>, of country: ArraySlice<UInt8>) -> Bool {
    let stem = zip(word, country).prefix { $0 == $1 }.count
    // "Thai" of "Thailand".
    if stem == word.count { return stem >= 4 && country.count - stem <= 4 }
    return stem >= 4 && stem >= country.count - 2 && word.count - stem <= 4
  }
}
