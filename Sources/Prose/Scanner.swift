/// Cuts the regions of a prepared source into tokens and sentences, in one pass over its bytes.
struct Scanner {
  let source: [UInt8]
  let bytes: [UInt8]
  var vocabulary: Vocabulary
  var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []
  /// Markers of items found inside running text.
  private(set) var markers: [Span] = []

  var scratch: [UInt8] = []
  /// Tokens after which a sentence ends at the next space, so that no later stage meets one without end.
  private static let longestSentence = 600
  /// Tokens after which a sentence ends even where no space stands.
  private static let longestUnspacedSentence = 1200
  var sentenceStart = 0
  private var block = BlockID(rawValue: 0)
  var upper = 0
  private var marker: Marker?
  /// One past the row of dots that was looked at last.
  var endOfDots = 0
  /// Where the brackets open now were opened.
  var brackets: [Int] = []

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

  mutating func endSentence() {
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
      endUnspacedSentence()
      let flags = flags(index)
      if flags.contains(.invisible) {
        index += 1
      } else if !flags.isDisjoint(with: .word) || opensNumber(index, end) {
        index = scanWord(index, end)
      } else if index == start, let clitic = looseClitic(start, end) {
        add(start, clitic, .word)
        index = clitic
      } else {
        index = scanMark(index, end)
      }
    }
    return max(index, end)
  }

  private mutating func finishChunk(_ from: Int, _ end: Int) -> Int {
    var index = from
    while index < end {
      endUnspacedSentence()
      index = flags(index).contains(.invisible) ? index + 1 : scanMark(index, end)
    }
    return max(index, end)
  }

  private mutating func endUnspacedSentence() {
    if tokens.count - sentenceStart >= Self.longestUnspacedSentence { endSentence() }
  }

  /// Whether a sign or an apostrophe belongs to a number: "-5", "'72".
  func opensNumber(_ index: Int, _ end: Int) -> Bool {
    let after = next(index)
    guard after < end, flags(after).contains(.digit) else { return false }
    return flags(index).contains(.hyphen) && (index == 0 || flags(index - 1).contains(.space))
  }

  /// Scans one mark, or a run of the same one.
  mutating func scanMark(_ start: Int, _ end: Int) -> Int {
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
}
