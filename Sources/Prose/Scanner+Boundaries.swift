/// Where sentences end.
extension Scanner {
  /// The next visible byte from `index` on in this region; nil at its end.
  func following(_ index: Int) -> Int? {
    var index = index
    while index < upper, !flags(index).isDisjoint(with: [.space, .invisible]) { index += 1 }
    return index < upper ? index : nil
  }

  /// Takes closing quotes and brackets into the sentence, then ends it if a new one follows.
  mutating func decideAfterTerminator(_ start: Int, _ stop: Int, _ chunkEnd: Int) -> Int {
    var index = stop
    var closers = 0
    let isOmission = stop - start >= 2 && !brackets.isEmpty
    while index < chunkEnd, flags(index).contains(.closer) || flags(index).contains(.invisible) {
      if flags(index).contains(.closer) {
        if flags(index).contains(.apostrophe), isContraction(index, chunkEnd) { break }
        if flags(index).contains(.opener), next(index) < chunkEnd, !flags(next(index)).isDisjoint(with: .word)
        {
          break
        }
        closers += 1
        index = scanMark(index, next(index))
      } else {
        index += 1
      }
    }
    index = takeReference(index)
    // Something else clings to it: "example.com", "!important".
    if index < chunkEnd { return runsOn(start, stop, index, chunkEnd) }
    guard !isOmission, let after = following(index) else { return index }
    if endsSentence(start, stop, after, isQuoted: closers > 0) { endSentence() }
    return index
  }

  /// What to do when the text goes on without a space: "end.Start" ends a sentence, "a?b" does not.
  private mutating func runsOn(_ start: Int, _ stop: Int, _ index: Int, _ chunkEnd: Int) -> Int {
    let isWordBefore = start > 0 && flags(start - 1).contains(.letter) && !flags(start - 1).contains(.upper)
    let opens =
      flags(index).contains(.upper) && next(index) < chunkEnd && flags(next(index)).contains(.letter)
    if isWordBefore, opens, brackets.isEmpty { endSentence() }
    // The number of a note: "rights.4".
    var end = index
    while end < chunkEnd, flags(end).contains(.digit) { end += 1 }
    if end > index, end - index <= 3, end == chunkEnd, let after = following(end),
      flags(after).contains(.upper)
    {
      add(index, end, .number)
      endSentence()
      return end
    }
    return index
  }

  /// Takes a note's number or a smiling face behind a full stop into the sentence.
  private mutating func takeReference(_ index: Int) -> Int {
    guard let start = following(index) else { return index }
    var end = start
    if bytes[start] == UInt8(ascii: "[") {
      end = next(start)
      while end < upper, flags(end).contains(.digit) { end += 1 }
      guard end > start + 1, end < upper, bytes[end] == UInt8(ascii: "]") else { return index }
      end += 1
    } else if ":;=".utf8.contains(bytes[start]) {
      while end < upper, end - start <= 3, !flags(end).contains(.space) { end += 1 }
      guard (2...3).contains(end - start), ")(DPp|/".utf8.contains(bytes[end - 1]) else { return index }
      add(start, end, .symbol)
      return end
    } else {
      return index
    }
    var token = start
    while token < end {
      let stop = flags(token).contains(.digit) ? end - 1 : token + 1
      add(token, stop, flags(token).contains(.digit) ? .number : .punctuation)
      token = stop
    }
    return end
  }

  private mutating func endsSentence(_ start: Int, _ stop: Int, _ after: Int, isQuoted: Bool) -> Bool {
    if let open = brackets.last, start - open < 400 { return false }
    let isSpaced = start > 0 && flags(start - 1).contains(.space)
    let isDot = bytes[start] == UInt8(ascii: ".") && stop == start + 1
    if isDot, bytes[after] == UInt8(ascii: ".") {
      // "compounds. . . . The practice": the ellipsis opens what follows.
      guard !isSpaced, let behind = behindDots(after) else { return false }
      return flags(behind).contains(.upper)
    }
    let opening = firstLetter(after)
    guard let opening else { return !isSpaced }
    if isSpaced, isDot { return endsSpacedDots(opening) }
    let flags = flags(opening)
    if flags.contains(.upper) {
      let isEllipsis = stop - start >= 2 && bytes[start] == UInt8(ascii: ".") || bytes[start] == Mark.ellipsis
      return !isEllipsis || stop - start == 4 || !isPronounI(opening)
    }
    if flags.contains(.digit) { return start == 0 || !isSign(before: start) }
    guard !isQuoted, !isSpaced, opening == after else { return false }
    // Careless writers begin with a small letter; a full stop behind a whole small word still ends what it ends.
    if bytes[start] == UInt8(ascii: "?") { return stop == start + 1 }
    return isDot && endsSmallWord(start)
  }

  private func isSign(before index: Int) -> Bool {
    var index = index - 1
    while index > 0, bytes[index] == Mark.filler { index -= 1 }
    return flags(index).contains(.symbol)
  }

  private func endsSmallWord(_ stop: Int) -> Bool {
    guard let last = tokens.last(where: { $0.span.upper <= stop }), last.kind == .word,
      last.span.upper == stop
    else { return false }
    return last.span.count >= 2 && !last.isCapitalized
  }

  /// Dots set apart: four end a sentence, three leave it open unless a name or opener follows.
  private func endsSpacedDots(_ opening: Int) -> Bool {
    guard flags(opening).contains(.upper) else { return false }
    let dots = tokens[sentenceStart...].reversed().prefix {
      $0.span.count == 1 && bytes[$0.span.lower] == UInt8(ascii: ".")
    }
    if dots.count == tokens.count - sentenceStart { return false }
    return dots.count >= 4 || dots.count == 1 || !isPronounI(opening)
  }

  /// The first byte behind a row of dots; nil at the end of this region.
  private mutating func behindDots(_ start: Int) -> Int? {
    // A dot of the row looked at last is not where to begin again: every one of them would walk to its end.
    var index = max(start, endOfDots)
    while index < upper,
      bytes[index] == UInt8(ascii: ".") || !flags(index).isDisjoint(with: [.space, .invisible])
    { index += 1 }
    endOfDots = index
    return index < upper ? index : nil
  }

  private func isPronounI(_ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "I") && (index + 1 >= upper || flags(index + 1).isDisjoint(with: .word))
  }

  /// The first letter or digit from `index` on, opening quotes and brackets aside; nil when some other sign comes first.
  private func firstLetter(_ index: Int) -> Int? {
    var index = index
    while index < upper {
      let flags = flags(index)
      if !flags.isDisjoint(with: .word) { return index }
      guard !flags.isDisjoint(with: [.opener, .invisible, .space]) else { return nil }
      index += 1
    }
    return nil
  }

  /// Ends the sentence behind an abbreviation that can close one, when what follows opens one.
  mutating func decideAfterAbbreviation(_ start: Int, _ stop: Int, _ chunkEnd: Int) {
    var index = stop + 1
    while index < chunkEnd, flags(index).contains(.closer) { index = next(index) }
    guard index == chunkEnd, let after = following(index), let opening = firstLetter(after),
      flags(opening).contains(.upper)
    else {
      return
    }
    let word = lowercased(start, stop)
    if Abbreviations.binding.contains(word) { return }
    guard brackets.isEmpty, tokens.count - sentenceStart > 4 || !opensWithPreposition else { return }
    var end = opening
    while end < upper, flags(end).contains(.letter) { end += 1 }
    let follower = lowercased(opening, end)
    let isInitial = stop == next(start)
    guard Abbreviations.openers.contains(follower) || isPronounI(opening) && !isInitial else { return }
    if isInitial, ["a", "mr", "mrs"].contains(follower) { return }
    if index == stop + 1 { endSentence() }
  }

  private var opensWithPreposition: Bool {
    guard tokens.indices.contains(sentenceStart) else { return false }
    let first = tokens[sentenceStart].span
    return ["at", "in", "on", "by", "from", "since", "after", "before"].contains(
      lowercased(first.lower, first.upper))
  }
}
