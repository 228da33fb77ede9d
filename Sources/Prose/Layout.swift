/// A stretch of a prepared source that becomes one block.
struct Region {
  var kind: Block.Kind
  /// 0-based byte offsets; what inside is no prose has been blanked.
  var lower: Int
  var upper: Int
  var marker: Marker?
  var lineCount = 1
  /// Whether a blank line, or an end of the file, stands before it and behind it.
  var isIsolated = (before: true, after: false)
}

/// Cuts a source into blocks, and blanks what is no prose: markers, page furniture, markup.
struct Layout {
  private(set) var bytes: [UInt8]
  private(set) var regions: [Region] = []
  /// Markers and page furniture, ascending.
  private(set) var furniture: [Span] = []

  private let isMarkdown: Bool
  private let wrap: WrapWidth
  private var current: Region?
  private var lastLine: Line?
  private var sawBlank = true
  private var sawPage = false
  private var fence: UInt8?

  /// - Complexity: O(*n*) in bytes.
  init(_ prepared: [UInt8], from start: Int, isMarkdown: Bool) {
    bytes = prepared
    self.isMarkdown = isMarkdown
    var lines: [Line] = []
    var reader = LineReader(prepared, from: start)
    var opensPage = false
    while let range = reader.next() {
      lines.append(Line(prepared, range, opensPage: opensPage))
      opensPage = reader.endedByFormFeed
    }
    let isFurniture = isMarkdown ? [] : PageFurniture.find(prepared, lines)
    wrap = WrapWidth(lines)
    for (index, line) in lines.enumerated() {
      if line.opensPage { sawPage = true }
      if line.isBlank {
        if fence == nil { sawBlank = true }
      } else if !isMarkdown, isFurniture[index] {
        discard(line.lower..<line.upper)
        sawPage = true
      } else {
        add(line)
      }
    }
    sawBlank = true
    close()
    if !isMarkdown { findTitles() }
  }

  /// Blanks a range that says nothing, and keeps it as furniture unless it is Markdown syntax.
  private mutating func discard(_ range: Range<Int>) {
    if !isMarkdown { furniture.append(Span(range.lowerBound, range.upperBound)) }
    blank(range)
  }

  private mutating func blank(_ range: Range<Int>) {
    for index in range where bytes[index] != 0x0A && bytes[index] != 0x0D { bytes[index] = 0x20 }
  }

  private mutating func close() {
    guard var region = current else { return }
    region.isIsolated.after = sawBlank
    regions.append(region)
    current = nil
  }

  private mutating func open(_ kind: Block.Kind, _ line: Line, marker: Marker? = nil) {
    let isolated = sawBlank
    close()
    current = Region(kind: kind, lower: line.lower, upper: line.upper, marker: marker)
    current?.isIsolated.before = isolated
    settle(line)
  }

  private mutating func extend(_ line: Line) {
    current?.upper = line.upper
    current?.lineCount += 1
    settle(line)
  }

  private mutating func settle(_ line: Line) {
    lastLine = line
    sawBlank = false
    sawPage = false
  }

  private mutating func add(_ whole: Line) {
    if isMarkdown, skipsCode(whole) { return }
    if isRule(whole) { return addRule(whole) }
    var line = whole
    let isQuoted = stripQuoteMarks(&line)
    if line.isBlank {
      sawBlank = true
      return
    }
    if addHeading(line) || (isMarkdown && addTableRow(line)) { return }
    if let marker = Marker(bytes, at: line.lower, before: line.upper), accepts(marker, line) {
      let end = marker.end
      if continuesAfterStrayBullet(marker, line) {
        discard(line.lower..<end)
        return extend(line)
      }
      discard(line.lower..<end)
      var item = line
      item.lower = end
      return open(.item(numbered: marker.style != .bullet), item, marker: marker)
    }
    if continues(line, isQuoted) { return extend(line) }
    open(isQuoted ? .quotation : .paragraph, line)
  }

  /// Whether the line belongs to a fenced code block, or opens or closes one.
  private mutating func skipsCode(_ line: Line) -> Bool {
    let lead = bytes[line.lower]
    let isFence =
      line.count >= 3 && (lead == UInt8(ascii: "`") || lead == UInt8(ascii: "~"))
      && bytes[line.lower..<(line.lower + 3)].allSatisfy { $0 == lead }
    guard fence != nil || isFence else { return false }
    if let open = fence {
      if isFence, open == lead { fence = nil }
    } else {
      fence = lead
    }
    blank(line.lower..<line.upper)
    sawBlank = true
    return true
  }

  /// Whether the line is drawn: three or more of one sign and nothing else.
  private func isRule(_ line: Line) -> Bool {
    let lead = bytes[line.lower]
    guard "-*_=~+".utf8.contains(lead) else { return false }
    var count = 0
    for byte in bytes[line.lower..<line.upper] where byte != 0x20 {
      guard byte == lead else { return false }
      count += 1
    }
    return count >= 3
      || (count == 2 && isMarkdown && !sawBlank && (lead == UInt8(ascii: "-") || lead == UInt8(ascii: "=")))
  }

  private mutating func addRule(_ line: Line) {
    let lead = bytes[line.lower]
    let isUnderline = lead == UInt8(ascii: "=") || lead == UInt8(ascii: "-")
    if isUnderline, !sawBlank, let region = current, region.kind == .paragraph, region.lineCount == 1 {
      current?.kind = .heading(level: lead == UInt8(ascii: "=") ? 1 : 2)
    }
    discard(line.lower..<line.upper)
    sawBlank = true
    close()
  }

  private mutating func stripQuoteMarks(_ line: inout Line) -> Bool {
    let start = line.lower
    guard bytes[start] == UInt8(ascii: ">") else { return false }
    let next = start + 1 < line.upper ? bytes[start + 1] : 0x20
    guard isMarkdown || next == 0x20 || next == UInt8(ascii: ">") else { return false }
    while line.lower < line.upper, bytes[line.lower] == UInt8(ascii: ">") || Line.isBlank(bytes[line.lower]) {
      line.lower += 1
    }
    discard(start..<line.lower)
    return true
  }

  /// `# Heading`, in plain text too: many plain texts are Markdown that lost its name.
  private mutating func addHeading(_ line: Line) -> Bool {
    var index = line.lower
    while index < line.upper, bytes[index] == UInt8(ascii: "#") { index += 1 }
    let level = index - line.lower
    guard level >= 1, level <= 6, index < line.upper, bytes[index] == 0x20 || bytes[index] == 0x09 else {
      return false
    }
    while index < line.upper, Line.isBlank(bytes[index]) { index += 1 }
    var upper = line.upper
    while upper > index, bytes[upper - 1] == UInt8(ascii: "#") { upper -= 1 }
    if upper < line.upper, upper > index, !Line.isBlank(bytes[upper - 1]) { upper = line.upper }
    discard(line.lower..<index)
    if upper < line.upper { discard(upper..<line.upper) }
    var title = line
    title.lower = index
    title.upper = upper
    open(.heading(level: level), title)
    close()
    sawBlank = true
    return true
  }

  /// A row of a table: every cell is a sentence of its own.
  private mutating func addTableRow(_ line: Line) -> Bool {
    guard bytes[line.lower] == UInt8(ascii: "|") else { return false }
    let isSeparator = bytes[line.lower..<line.upper].allSatisfy { "|-: \t".utf8.contains($0) }
    if isSeparator {
      blank(line.lower..<line.upper)
    } else {
      for index in line.lower..<line.upper where bytes[index] == UInt8(ascii: "|") {
        if bytes[index - (index > line.lower ? 1 : 0)] != UInt8(ascii: "\\") {
          bytes[index] = Mark.sentenceBreak
        }
      }
      open(.paragraph, line)
      close()
    }
    sawBlank = true
    return true
  }

  /// Whether what looks like a marker is one, and no number or dash of a running sentence.
  private func accepts(_ marker: Marker, _ line: Line) -> Bool {
    if let before = current?.marker, before.isFollowed(by: marker) { return true }
    if marker.style == .upperLetter, marker.delimiter == UInt8(ascii: "."), marker.value != 1 { return false }
    guard current != nil, !sawBlank, let lastLine else { return true }
    let ending = lastLine.ending(bytes)
    return ending == .sentence || ending == .colon || (ending == .clause && marker.style != .upperLetter)
      || (isMarkdown && marker.style == .bullet)
  }

  /// Whether an item only goes on with the paragraph before it, which a page cut in mid-sentence.
  private func continuesAfterStrayBullet(_ marker: Marker, _ line: Line) -> Bool {
    guard marker.style == .bullet, let current, let lastLine, case .paragraph = current.kind,
      current.upper - current.lower >= 40, lastLine.ending(bytes) == .word
    else { return false }
    var rest = line
    rest.lower = marker.end
    rest.upper = rest.lower + rest.firstWordCount(bytes)
    return ["and", "or", "but", "nor", "of", "which", "that", "who", "whose"].contains(rest.lastWord(bytes))
      && rest.opening(bytes) == .lower
  }

  /// Whether the line goes on with the current region.
  private func continues(_ line: Line, _ isQuoted: Bool) -> Bool {
    guard let region = current, let lastLine else { return false }
    if case .heading = region.kind { return false }
    let ending = lastLine.ending(bytes)
    let opening = line.opening(bytes)
    if sawBlank || sawPage {
      guard ending != .sentence, ending != .colon, bytes[lastLine.upper - 1] != UInt8(ascii: ";") else {
        return false
      }
      if ending == .hyphen { return opening == .lower || sawPage }
      if Self.functionWords.contains(lastLine.lastWord(bytes)) { return opening != .other }
      let isLong = region.upper - region.lower >= 40
      return isLong && (opening == .lower || sawPage)
    }
    guard isQuoted == (region.kind == .quotation) || (isQuoted && region.marker != nil) else { return false }
    if isMarkdown || ending == .hyphen || opening == .lower { return true }
    let firstWord = line.firstWordCount(bytes)
    if ending == .sentence || ending == .colon {
      let isHanging = region.marker != nil && region.lineCount == 1
      if line.indent > lastLine.indent, !isHanging { return false }
      return !wrap.endsEarly(lastLine, firstWord, share: 0.85)
    }
    if wrap.isUnwrapped(lastLine) { return false }
    return !(ending == .word && region.lineCount == 1 && wrap.endsEarly(lastLine, firstWord, share: 0.6))
  }

  /// Words no sentence ends in.
  private static let functionWords: Set<String> = [
    "a", "an", "the", "of", "and", "or", "for", "to", "in", "with", "from", "by", "at", "as", "into", "that",
    "which",
    "their", "its", "our", "is", "are", "was", "were", "be", "been", "has", "have", "will", "between",
    "among",
  ]

  /// Makes headings of lines that stand alone in a plain text and read as titles.
  private mutating func findTitles() {
    for index in regions.indices.dropLast() {
      let region = regions[index]
      guard region.kind == .paragraph, region.lineCount == 1, region.isIsolated == (true, true) else {
        continue
      }
      if Title.reads(bytes, region.lower..<region.upper) { regions[index].kind = .heading(level: 2) }
    }
  }
}

/// How wide the lines of a text are set.
struct WrapWidth {
  private var width = 0
  private static let widest = 140

  init(_ lines: [Line]) {
    var histogram = [Int](repeating: 0, count: Self.widest + 2)
    var total = 0
    for line in lines where !line.isBlank {
      histogram[min(line.count, Self.widest + 1)] += 1
      total += 1
    }
    var left = total * 15 / 100
    width = Self.widest + 1
    while width > 0, left >= histogram[width] {
      left -= histogram[width]
      width -= 1
    }
  }

  /// Whether the text, or this line of it, is not wrapped: each line is a paragraph.
  func isUnwrapped(_ line: Line) -> Bool { width > Self.widest || line.count > Self.widest }

  /// Whether a line was ended by its author: the next word would have fitted well.
  func endsEarly(_ line: Line, _ nextWord: Int, share: Double) -> Bool {
    isUnwrapped(line) || Double(line.count + 1 + nextWord) <= Double(width) * share
  }
}
