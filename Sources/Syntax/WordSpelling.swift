/// Ways of writing that make no other word: typographic apostrophes, thousands separators, drawn-out letters.
package enum WordSpelling {
  /// Puts a word into `word`, with straight apostrophes and without separators of thousands ("1,200").
  package static func normalize(_ form: ArraySlice<UInt8>, into word: inout [UInt8]) {
    word.removeAll(keepingCapacity: true)
    var index = form.startIndex
    while index < form.endIndex {
      if form[index] == 0xE2, form.endIndex - index >= 3, form[index + 1] == 0x80,
        form[index + 2] == 0x98 || form[index + 2] == 0x99
      {
        word.append(UInt8(ascii: "'"))
        index += 3
      } else if form[index] == UInt8(ascii: ","), separatesThousands(form, index) {
        index += 1
      } else {
        word.append(form[index])
        index += 1
      }
    }
  }

  /// Whether a digit stands before the comma at `index`, and exactly three behind it.
  private static func separatesThousands(_ form: ArraySlice<UInt8>, _ index: Int) -> Bool {
    guard index > form.startIndex, isDigit(form[index - 1]) else { return false }
    var digits = 0
    while index + 1 + digits < form.endIndex, isDigit(form[index + 1 + digits]) { digits += 1 }
    return digits == 3
  }

  /// Whether a letter stands three times or more in a row: "soooo".
  static func isDrawnOut(_ word: [UInt8]) -> Bool {
    guard word.count > 2 else { return false }
    for index in 2..<word.count where isLetter(word[index]) && word[index] == word[index - 1] {
      if word[index] == word[index - 2] { return true }
    }
    return false
  }

  /// Makes one of three or more letters in a row at the end, and two inside: "soooo" is "so", "commment" "comment".
  static func shortenRuns(_ word: inout [UInt8]) {
    var written = 0
    var start = 0
    while start < word.count {
      var end = start + 1
      while end < word.count, word[end] == word[start] { end += 1 }
      var length = end - start
      if length > 2, isLetter(word[start]) { length = end == word.count ? 1 : 2 }
      let letter = word[start]
      for _ in 0..<length {
        word[written] = letter
        written += 1
      }
      start = end
    }
    word.removeSubrange(written...)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}

extension PennTag {
  /// Whether words of this tag are drawn out for emphasis; names and Roman numerals have their own runs of letters.
  var canBeDrawnOut: Bool {
    switch self {
    case .adverb, .adjective, .interjection, .determiner, .pronoun, .verbBase, .verbPresent, .verbPast,
      .preposition, .noun:
      true
    default: false
    }
  }
}
