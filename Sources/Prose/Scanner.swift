/// Cuts the regions of a prepared source into tokens and sentences, in one pass over its bytes.
struct Scanner {
  let source: [UInt8]
  let bytes: [UInt8]
  private(set) var vocabulary: Vocabulary
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []
  /// Markers of items found inside running text.
  private(set) var markers: [Span] = []

  private var scratch: [UInt8] = []
  /// Tokens after which a sentence ends at the next space, so that no later stage meets one without end.
  private static let longestSentence = 600
  private var sentenceStart = 0
  private var block = BlockID(rawValue: 0)
  private var upper = 0
  private var marker: Marker?
  /// Where the brackets open now were opened.
  private var brackets: [Int] = []

  init(source: [UInt8], bytes: [UInt8], vocabulary: Vocabulary) {
    self.source = source
    self.bytes = bytes
    self.vocabulary = vocabulary
    tokens.reserveCapacity(source.count / 5)
  }

  /// Scans one region, which becomes the block `id`; returns whether any token stands in it.
  mutating func scan(_ region: Region, block id: BlockID) -> Bool {
    let first = tokens.count
    block = id
    upper = region.upper
    marker = region.marker
    brackets.removeAll(keepingCapacity: true)
    sentenceStart = first
    var index = region.lower
    while index < upper {
      let flags = flags(index)
      if bytes[index] == Mark.sentenceBreak { endSentence() }
      if !flags.isDisjoint(with: [.space, .invisible]) {
        if tokens.count - sentenceStart >= Self.longestSentence { endSentence() }
        index += 1
      } else if let end = inlineMarker(index) {
        index = end
      } else {
        index = scanChunk(index)
      }
    }
    endSentence()
    return tokens.count > first
  }

  func flags(_ index: Int) -> ByteClass { ByteClass.table[Int(bytes[index])] }

  /// One past the character that starts at `index`, its later bytes and invisible ones included.
  func next(_ index: Int) -> Int {
    var next = index + 1
    while next < upper, bytes[next] == Mark.filler { next += 1 }
    return next
  }

  private mutating func endSentence() {
    guard tokens.count > sentenceStart else { return }
    let span = Span(tokens[sentenceStart].span.lower, tokens[tokens.count - 1].span.upper)
    sentences.append(Sentence(span: span, tokens: sentenceStart..<tokens.count, block: block))
    sentenceStart = tokens.count
    brackets.removeAll(keepingCapacity: true)
  }

  /// The end of a marker that continues the list this region is an item of, in running text.
  private mutating func inlineMarker(_ index: Int) -> Int? {
    guard let marker else { return nil }
    guard let next = Marker(bytes, at: index, before: upper), marker.isFollowed(by: next) else { return nil }
    guard next.style != .bullet || bytes[index] == Mark.bullet else { return nil }
    endSentence()
    self.marker = next
    markers.append(Span(index, next.end))
    return next.end
  }

  /// Scans what stands between two spaces; returns where to go on.
  private mutating func scanChunk(_ start: Int) -> Int {
    var end = start
    while end < upper, !flags(end).contains(.space), bytes[end] != Mark.sentenceBreak { end += 1 }
    if let address = Address.end(bytes, start, end) {
      add(start, address, .symbol)
      return finishChunk(address, end)
    }
    var index = start
    while index < end {
      let flags = flags(index)
      if flags.contains(.invisible) {
        index += 1
      } else if !flags.isDisjoint(with: .word) || opensNumber(index, end) {
        index = scanWord(index, end)
      } else {
        index = scanMark(index, end)
      }
    }
    return max(index, end)
  }

  private mutating func finishChunk(_ from: Int, _ end: Int) -> Int {
    var index = from
    while index < end { index = flags(index).contains(.invisible) ? index + 1 : scanMark(index, end) }
    return end
  }

  /// Whether a sign or an apostrophe belongs to a number: "-5", "'72".
  private func opensNumber(_ index: Int, _ end: Int) -> Bool {
    let after = next(index)
    guard after < end, flags(after).contains(.digit) else { return false }
    return flags(index).contains(.hyphen) && (index == 0 || flags(index - 1).contains(.space))
  }

  // MARK: Words

  /// Scans a word or number and what clings to it.
  private mutating func scanWord(_ start: Int, _ end: Int) -> Int {
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

  private func hasDot(_ start: Int, _ end: Int) -> Bool { bytes[start..<end].contains(UInt8(ascii: ".")) }

  private func isPrefix(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 7, !bytes[start..<end].contains(where: { $0 >= 0x80 }) else { return false }
    return Abbreviations.prefixes.contains(lowercased(start, end))
  }

  /// Whether an apostrophe opens a clitic: 's, 're, 've, 'll, 'd, 'm, or the t of n't.
  private func isContraction(_ index: Int, _ end: Int) -> Bool {
    let start = next(index)
    var stop = start
    while stop < end, flags(stop).contains(.letter) { stop += 1 }
    switch lowercased(start, stop) {
    case "s", "re", "ve", "ll", "d", "m": return true
    case "t": return index > 0 && bytes[index - 1] | 0x20 == UInt8(ascii: "n")
    default: return false
    }
  }

  private func lowercased(_ start: Int, _ end: Int) -> String {
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

  // MARK: Marks

  /// Scans one mark, or a run of the same one.
  private mutating func scanMark(_ start: Int, _ end: Int) -> Int {
    let byte = bytes[start]
    var index = next(start)
    let flags = flags(start)
    if flags.contains(.terminator) {
      while index < end, self.flags(index).contains(.terminator) { index = next(index) }
      add(start, index, .punctuation)
      return decideAfterTerminator(start, index, end)
    }
    if flags.contains(.hyphen) || flags.contains(.dash) || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "`") || flags.contains(.symbol)
    {
      while index < end, bytes[index] == byte, index == next(index - 1) { index = next(index) }
    }
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): brackets.append(start)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): _ = brackets.popLast()
    default: break
    }
    add(start, index, flags.contains(.symbol) ? .symbol : .punctuation)
    return index
  }

  // MARK: Boundaries

  /// The next visible byte from `index` on in this region; nil at its end.
  private func following(_ index: Int) -> Int? {
    var index = index
    while index < upper, !flags(index).isDisjoint(with: [.space, .invisible]) { index += 1 }
    return index < upper ? index : nil
  }

  /// Takes closing quotes and brackets into the sentence, then ends it if a new one follows.
  private mutating func decideAfterTerminator(_ start: Int, _ stop: Int, _ chunkEnd: Int) -> Int {
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
      while end < upper, !flags(end).contains(.space) { end += 1 }
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

  private func endsSentence(_ start: Int, _ stop: Int, _ after: Int, isQuoted: Bool) -> Bool {
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

  private func behindDots(_ start: Int) -> Int? {
    var index = start
    while index < upper,
      bytes[index] == UInt8(ascii: ".") || !flags(index).isDisjoint(with: [.space, .invisible])
    { index += 1 }
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
  private mutating func decideAfterAbbreviation(_ start: Int, _ stop: Int, _ chunkEnd: Int) {
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

  // MARK: Tokens

  private mutating func add(_ start: Int, _ end: Int, _ kind: Token.Kind) {
    var end = end
    while end > start + 1, bytes[end - 1] == Mark.skip { end -= 1 }
    let isSpaced = end >= upper || flags(end).contains(.space) || bytes[end] == Mark.sentenceBreak
    add(Span(start, end), form: form(start, end), kind, isSpaced)
  }

  private mutating func add(_ span: Span, form: Symbol, _ kind: Token.Kind, _ isSpaced: Bool) {
    tokens.append(
      Token(
        span: span, form: form, kind: kind, spaceAfter: isSpaced,
        isCapitalized: flags(span.lower).contains(.upper)))
  }

  /// The symbol of a stretch, lowercased, apostrophes made straight.
  private mutating func form(_ start: Int, _ end: Int) -> Symbol {
    scratch.removeAll(keepingCapacity: true)
    appendForm(start, end)
    return vocabulary.intern(scratch)
  }

  private mutating func appendForm(_ start: Int, _ end: Int) {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        scratch.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        index += 1
      } else if byte == Mark.rightSingleQuote || byte == Mark.leftSingleQuote {
        scratch.append(UInt8(ascii: "'"))
        index = next(index)
      } else if byte == Mark.hyphen {
        scratch.append(UInt8(ascii: "-"))
        index = next(index)
      } else if byte == Mark.skip {
        index += 1
      } else {
        let (scalar, length) = UTF8Scan.decode(source, at: index)
        appendLowercase(scalar)
        index += max(1, length)
      }
    }
  }

  private mutating func appendLowercase(_ scalar: UInt32?) {
    guard let scalar, let unicode = Unicode.Scalar(scalar) else {
      scratch.append(contentsOf: [0xEF, 0xBF, 0xBD])
      return
    }
    scratch.append(contentsOf: unicode.properties.lowercaseMapping.utf8)
  }

  // MARK: Line ends

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
