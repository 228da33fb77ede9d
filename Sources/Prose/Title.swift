/// Tells titles of plain text from paragraphs of one line.
enum Title {
  /// Whether a line that stands alone reads as a title: short, no full stop, capitals or no verb.
  static func reads(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 2, range.count <= 100, let last = bytes[range].last(where: { $0 != Mark.filler })
    else { return false }
    let flags = ByteClass.table[Int(last)]
    guard flags.contains(.letter) || flags.contains(.digit) || last == UInt8(ascii: ")") else { return false }
    var words = 0
    var long = 0
    var capitalised = 0
    var lowerLetters = 0
    var upperLetters = 0
    var hasVerb = false
    var index = range.lowerBound
    while index < range.upperBound {
      guard ByteClass.table[Int(bytes[index])].contains(.letter) else {
        index += 1
        continue
      }
      let start = index
      while index < range.upperBound,
        !ByteClass.table[Int(bytes[index])].isDisjoint(with: [.letter, .invisible])
      {
        let flags = ByteClass.table[Int(bytes[index])]
        if flags.contains(.upper) { upperLetters += 1 } else if flags.contains(.letter) { lowerLetters += 1 }
        index += 1
      }
      let isUpper = ByteClass.table[Int(bytes[start])].contains(.upper)
      if words == 0, !isUpper { return false }
      words += 1
      if index - start >= 4 {
        long += 1
        if isUpper { capitalised += 1 }
      }
      let word = String(decoding: bytes[start..<index].map { $0 | 0x20 }, as: UTF8.self)
      if verbs.contains(word) || (words == 1 && pronouns.contains(word)) { hasVerb = true }
    }
    guard words > 0, words <= 14 else { return false }
    if lowerLetters == 0 { return upperLetters >= 2 }
    if hasVerb { return false }
    return words <= 7 || capitalised * 10 >= long * 6
  }

  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "am", "be", "has", "have", "had", "will", "would", "shall", "should", "can",
    "could", "may",
    "might", "must", "do", "does", "did", "thank", "thanks", "says", "said", "makes", "needs", "wants",
    "means",
  ]
  private static let pronouns: Set<String> = [
    "i", "we", "you", "he", "she", "they", "it", "this", "that", "there", "these", "let",
  ]
}
