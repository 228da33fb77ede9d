import Syntax

/// How a lemma is made of a word: what goes at its end, what comes instead, and how it is capitalised.
struct LemmaScript: Hashable, Comparable {
  /// In bytes.
  var strip: Int
  var addition: [UInt8]
  var casing: Lemmatizer.Casing

  init(_ casing: Lemmatizer.Casing) {
    strip = 0
    addition = []
    self.casing = casing
  }

  /// The script that keeps the most of a word; both are in lower case.
  init(from word: [UInt8], to lemma: [UInt8], _ casing: Lemmatizer.Casing = .open) {
    var shared = 0
    while shared < min(word.count, lemma.count), word[shared] == lemma[shared] { shared += 1 }
    // No scalar is cut in two.
    while shared > 0,
      shared < word.count && word[shared] & 0xC0 == 0x80
        || shared < lemma.count && lemma[shared] & 0xC0 == 0x80
    { shared -= 1 }
    strip = word.count - shared
    addition = Array(lemma[shared...])
    self.casing = casing
  }

  /// The script that puts a lemma in place of the word.
  init(replacing word: [UInt8], by lemma: [UInt8]) {
    strip = word.count
    addition = lemma
    casing = .kept
  }

  static func < (a: LemmaScript, b: LemmaScript) -> Bool {
    let left = (a.strip, a.casing.rawValue)
    let right = (b.strip, b.casing.rawValue)
    return left < right || left == right && a.addition.lexicographicallyPrecedes(b.addition)
  }

  /// The lemma of a word, as `Lemmatizer` makes it.
  func applied(to word: [UInt8], _ lower: [UInt8]) -> [UInt8] {
    let source = casing == .kept ? word : lower
    var lemma = Array(source.dropLast(strip)) + addition
    if casing == .title, let first = lemma.first, first >= 0x61, first <= 0x7A { lemma[0] = first & ~0x20 }
    return lemma
  }
}
