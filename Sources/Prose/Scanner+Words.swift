/// How words and numbers are cut.
extension Scanner {
  /// Scans a word or number and what clings to it.
  mutating func scanWord(_ start: Int, _ end: Int) -> Int {
    var index = next(start)
    while index < end {
      let flags = flags(index)
      if !flags.isDisjoint(with: [.letter, .digit]) || bytes[index] == Mark.filler
        || bytes[index] == Mark.skip
      {
        index += 1
      } else if joins(index, start, end) {
        index = next(index)
      } else {
        break
      }
    }
    if index < end, next(index) == end, flags(index).contains(.hyphen),
      let joined = joinAcrossLines(start, index)
    {
      return joined
    }
    return addWord(start, index, end)
  }

  /// Whether the sign at `index` stands inside a word: "U.S", "10,000", "5:30", "o'clock", "1/2".
  private func joins(_ index: Int, _ start: Int, _ end: Int) -> Bool {
    let after = next(index)
    guard after < end else { return false }
    let before =
      flags(index - 1).contains(.digit)
      || bytes[index - 1] == Mark.filler && flags(index - 1).contains(.digit)
    let follows = flags(after)
    switch bytes[index] {
    case UInt8(ascii: "."):
      if before { return follows.contains(.digit) }
      // A dot between letters: an abbreviation, or a name such as "site.org"; but not "end.Start".
      return follows.contains(.letter)
        && (index - start <= 2 || !follows.contains(.upper) || hasDot(start, index))
    case UInt8(ascii: ","), UInt8(ascii: ":"): return before && follows.contains(.digit)
    case UInt8(ascii: "/"): return before && follows.contains(.digit)
    case UInt8(ascii: "'"), Mark.rightSingleQuote:
      return follows.contains(.letter) && !isContraction(index, end)
    case UInt8(ascii: "&"): return !before && follows.contains(.upper) && index - start <= 2
    case UInt8(ascii: "_"), UInt8(ascii: "@"): return !follows.isDisjoint(with: .word)
    case UInt8(ascii: "-"), Mark.hyphen:
      return follows.contains(.letter) && isPrefix(start, index)
    default: return false
    }
  }

  /// Whether a dot stands in a range; looks from the end, where the last dot of a long word is near.
  private func hasDot(_ start: Int, _ end: Int) -> Bool {
    bytes[start..<end].lastIndex(of: UInt8(ascii: ".")) != nil
  }

  private func isPrefix(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 7, !bytes[start..<end].contains(where: { $0 >= 0x80 }) else { return false }
    return Abbreviations.prefixes.contains(lowercased(start, end))
  }

  /// Whether an apostrophe opens a clitic: 's, 're, 've, 'll, 'd, 'm, or the t of n't.
  func isContraction(_ index: Int, _ end: Int) -> Bool {
    let start = next(index)
    var stop = start
    while stop < end, flags(stop).contains(.letter) { stop += 1 }
    switch lowercased(start, stop) {
    case "s", "re", "ve", "ll", "d", "m": return true
    case "t": return index > 0 && bytes[index - 1] | 0x20 == UInt8(ascii: "n")
    default: return false
    }
  }

  /// The end of a clitic that stands apart from its word, as in texts that were tokenized before: "the nation 's".
  func looseClitic(_ start: Int, _ end: Int) -> Int? {
    guard flags(start).contains(.apostrophe), tokens.count > sentenceStart, tokens.last?.kind != .punctuation,
      isContraction(start, end)
    else { return nil }
    let rest = (next(start)..<end).first { !flags($0).contains(.letter) }
    return rest == nil ? end : nil
  }

  func lowercased(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Adds a word cut at its clitics and full stop.
  private mutating func addWord(_ start: Int, _ end: Int, _ chunkEnd: Int) -> Int {
    let isNumber = flags(start).contains(.digit) || flags(start).contains(.hyphen)
    if end < chunkEnd, bytes[end] == UInt8(ascii: "."), !isNumber, takesStop(start, end, chunkEnd) {
      add(start, end + 1, .word)
      decideAfterAbbreviation(start, end, chunkEnd)
      return end + 1
    }
    if end < chunkEnd, flags(end).contains(.apostrophe), isContraction(end, chunkEnd) {
      return addClitic(start, end, chunkEnd)
    }
    if !isNumber, end - start == 6, lowercased(start, end) == "cannot" {
      add(start, start + 3, .word)
      add(start + 3, end, .word)
      return end
    }
    add(start, end, isNumber ? .number : .word)
    return end
  }

  private mutating func addClitic(_ start: Int, _ apostrophe: Int, _ chunkEnd: Int) -> Int {
    var end = next(apostrophe)
    while end < chunkEnd, flags(end).contains(.letter) { end += 1 }
    let isNegation = bytes[end - 1] | 0x20 == UInt8(ascii: "t")
    let cut = isNegation ? apostrophe - 1 : apostrophe
    if cut > start { add(start, cut, flags(start).contains(.digit) ? .number : .word) }
    add(cut, end, .word)
    return end
  }

  /// Whether the full stop at `end` belongs to the word before it.
  private func takesStop(_ start: Int, _ end: Int, _ chunkEnd: Int) -> Bool {
    // A second dot makes an ellipsis.
    if end + 1 < chunkEnd, bytes[end + 1] == UInt8(ascii: ".") { return false }
    let word = end - start <= 8 ? lowercased(start, end) : ""
    if hasDot(start, end), end - start <= 10 { return true }
    let isInitial = end == next(start) && flags(start).contains(.upper)
    if isInitial { return word != "i" || !followsWord(start) }
    guard Abbreviations.binding.contains(word) || Abbreviations.closing.contains(word) else { return false }
    // Words that are abbreviations only with something behind them on the line.
    let after = following(end + 1)
    if [
      "no", "art", "ed", "fig", "c", "p", "sec", "res", "doc", "st", "min", "sat", "mar", "sun", "co", "ms",
    ].contains(word) {
      guard let after else { return false }
      let isNumber = flags(after).contains(.digit)
      if ["no", "art", "fig", "c", "p", "sec", "res", "doc"].contains(word) {
        return isNumber || word != "no" && flags(after).contains(.letter) && !flags(after).contains(.upper)
      }
      return word != "ed" || isNumber || flags(start).contains(.upper)
    }
    return true
  }

  /// Whether a lowercase word stands before, so that "I" is a pronoun and no initial.
  private func followsWord(_ start: Int) -> Bool {
    guard let last = tokens.last, tokens.count > sentenceStart, last.kind == .word else { return false }
    return !last.isCapitalized
  }

  /// Adds a word that a hyphen at a line's end cuts in two; returns nil when the hyphen is the word's own.
  private mutating func joinAcrossLines(_ start: Int, _ hyphen: Int) -> Int? {
    var index = next(hyphen)
    var sawLineEnd = false
    while index < upper, !flags(index).isDisjoint(with: [.space, .invisible]) {
      sawLineEnd = sawLineEnd || bytes[index] == 0x0A || bytes[index] == 0x0D
      index += 1
    }
    guard sawLineEnd, index < upper, flags(index).contains(.letter), !flags(index).contains(.upper) else {
      return nil
    }
    guard hyphen - start >= 2, flags(hyphen - 1).contains(.letter) || bytes[hyphen - 1] == Mark.filler else {
      return nil
    }
    var end = index
    while end < upper, flags(end).contains(.letter) || bytes[end] == Mark.filler { end += 1 }
    scratch.removeAll(keepingCapacity: true)
    appendForm(start, hyphen)
    appendForm(index, end)
    let isKnown = vocabulary.symbol(of: scratch) != nil
    guard isKnown || !Abbreviations.compoundFirsts.contains(lowercased(start, hyphen)) else { return nil }
    let isSpaced = end >= upper || flags(end).contains(.space)
    add(Span(start, end), form: vocabulary.intern(scratch), .word, isSpaced)
    return end
  }
}
