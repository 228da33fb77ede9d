/// What the network sees of a word form: hashes of its spelling, its parts and its shape.
///
/// Each feature has a row of numbers in the model; the word's input is the sum of the rows it has.
package enum WordFeatures {
  /// Number of features of a word.
  package static let count = 13
  /// Index of the lowercase form, which training hides at times so that rare words are met as unknown ones.
  package static let form = 0
  /// Index of the form as it is written; 0 where that is lowercase already.
  package static let casedForm = 1

  /// Appends the hashes of a form's features: form, cased form, shape, suffixes of 1 to 5 bytes, prefixes of 1 to 4, and what
  /// the lexicon says.
  ///
  /// 0 stands for a feature that the form does not have, as a short word has no suffix of five bytes.
  /// - Complexity: O(*n*) in bytes of the form.
  package static func append(_ form: [UInt8], _ lexicon: Lexicon, to hashes: inout [UInt64]) {
    let lower = WordForm.lowercase(form)
    hashes.append(WordForm.hash(lower[...], seed: 0))
    hashes.append(lower == form ? 0 : WordForm.hash(form[...], seed: 1))
    hashes.append(shape(of: form))
    for length in 1...5 {
      hashes.append(lower.count >= length ? WordForm.hash(lower.suffix(length), seed: UInt64(2 + length)) : 0)
    }
    for length in 1...4 {
      hashes.append(lower.count >= length ? WordForm.hash(lower.prefix(length), seed: UInt64(7 + length)) : 0)
    }
    let code = lexicon.code(of: lower)
    hashes.append(code == 0 ? 0 : WordForm.hash([], seed: code << 8 | 12))
  }

  /// The hash of upper and lower case, digits and the rest, no more than two of a kind in a row, eight at most.
  private static func shape(of form: [UInt8]) -> UInt64 {
    var shape: [UInt8] = []
    for byte in form where shape.count < 8 {
      let kind: UInt8 =
        switch byte {
        case 0x41...0x5A: 0x58
        case 0x61...0x7A: 0x78
        case 0x30...0x39: 0x64
        case 0x80...: 0x75
        default: byte
        }
      if shape.count >= 2, shape[shape.count - 1] == kind, shape[shape.count - 2] == kind { continue }
      shape.append(kind)
    }
    return WordForm.hash(shape[...], seed: 2)
  }
}
