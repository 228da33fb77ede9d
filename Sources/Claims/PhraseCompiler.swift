import Prose
import Syntax

/// An element of a phrase whose words are word sets, each known by its index.
enum CompiledElement {
  /// The ways to write it, each a run of word sets.
  case word(runs: [[Int32]], isOptional: Bool)
  /// Up to so many words of any kind.
  case gap(Int)
  /// A slot between words.
  case slot

  /// The most words that stand in a slot between words.
  static let slotLimit = 25
}

/// Turns the words of phrases into word sets, each set made once.
struct PhraseCompiler {
  private(set) var vocabulary: Vocabulary
  /// The symbols of each word set.
  private(set) var members: [[Symbol]] = []
  private var setOfWords: [[Symbol]: Int32] = [:]
  /// Word lists come back in phrase after phrase, and to inflect their words is what compiling costs.
  private var known: [[Phrase.Word]: [[Int32]]] = [:]
  private var formsOfWord: [String: [Symbol]] = [:]

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The elements of a phrase without the slots it begins or ends with, which hold whatever stands there.
  mutating func elements(of phrase: Phrase) -> [CompiledElement] {
    var elements: [CompiledElement] = []
    for (place, element) in phrase.elements.enumerated() {
      switch element {
      case .word(let words, let isOptional):
        elements.append(.word(runs: runs(words), isOptional: isOptional))
      case .gap(let limit): elements.append(.gap(limit))
      case .slot:
        if place > 0, place < phrase.elements.count - 1 { elements.append(.slot) }
      }
    }
    return elements
  }

  /// The ways to write one of some words, each a run of word sets, the longer ones first.
  private mutating func runs(_ words: [Phrase.Word]) -> [[Int32]] {
    if let known = known[words] { return known }
    var single: [Symbol] = []
    var runs: [[Int32]] = []
    for word in words {
      let parts = Self.tokens(of: word.text)
      if parts.count > 1 {
        runs.append(
          parts.enumerated().map { set(of: forms($1, isExact: word.isExact || $0 < parts.count - 1)) })
      }
      single += forms(word.text, isExact: word.isExact)
    }
    runs.append([set(of: single)])
    known[words] = runs
    return runs
  }

  private mutating func forms(_ word: String, isExact: Bool) -> [Symbol] {
    guard !isExact else { return [vocabulary.intern(word)] }
    if let known = formsOfWord[word] { return known }
    let forms = Inflection.forms(of: word).map { vocabulary.intern($0) }
    formsOfWord[word] = forms
    return forms
  }

  private mutating func set(of symbols: [Symbol]) -> Int32 {
    let symbols = Array(Set(symbols)).sorted()
    if let known = setOfWords[symbols] { return known }
    let set = Int32(members.count)
    setOfWords[symbols] = set
    members.append(symbols)
    return set
  }

  /// The tokens that the tokenizer makes of a word, so that "state-based" and "don't" match as written.
  private static func tokens(of word: String) -> [String] {
    guard !word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return [word] }
    let text = Reader().read(Document(id: "", path: "", source: Array(word.utf8)))
    return text.tokens.map { text.vocabulary.spelling(of: $0.form) }
  }
}
