/// Takes Markdown's inline syntax out of a prepared source: emphasis, code marks, link targets, tags.
///
/// Syntax becomes `Mark.skip`, which parts no word from the sign that follows it.
struct InlineMarkup {
  private(set) var bytes: [UInt8]
  /// Where `[` and `![` stand open.
  private var brackets: [Int] = []
  /// Images and footnotes, which can nest; by ascending end.
  private var whole: [Range<Int>] = []
  /// Behind this offset no `)` or `>` closes anything any more.
  private var noClose = (parenthesis: -1, angle: -1)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Takes the syntax out of one region.
  ///
  /// - Complexity: O(*n*) in bytes.
  mutating func strip(_ region: Region) {
    brackets.removeAll(keepingCapacity: true)
    defer { skipWhole() }
    noClose = (-1, -1)
    var index = region.lower
    let end = region.upper
    if isDefinition(index, end) { return skip(index..<end) }
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        if index + 1 < end, isPunctuation(bytes[index + 1]) {
          bytes[index] = Mark.skip
          index += 1
        }
      case UInt8(ascii: "`"):
        bytes[index] = Mark.skip
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        index = stripEmphasis(index, region)
        continue
      case UInt8(ascii: "["): brackets.append(index)
      case UInt8(ascii: "]"): index = closeBracket(index, end)
      case UInt8(ascii: "<"): index = stripTag(index, end)
      default: break
      }
      index += 1
    }
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && ByteClass.table[Int(byte)].isDisjoint(with: .word)
  }

  private mutating func skip(_ range: Range<Int>) {
    for index in range where bytes[index] != 0x0A && bytes[index] != 0x0D { bytes[index] = Mark.skip }
  }

  /// `[label]: target`.
  private func isDefinition(_ start: Int, _ end: Int) -> Bool {
    guard start < end, bytes[start] == UInt8(ascii: "[") else { return false }
    guard let close = bytes[start..<min(end, start + 200)].firstIndex(of: UInt8(ascii: "]")) else {
      return false
    }
    return close + 1 < end && bytes[close + 1] == UInt8(ascii: ":")
  }

  /// Skips a run of emphasis signs that touches a word; `_` inside a word stays.
  private mutating func stripEmphasis(_ start: Int, _ region: Region) -> Int {
    let sign = bytes[start]
    var end = start
    while end < region.upper, bytes[end] == sign { end += 1 }
    func flags(_ index: Int) -> ByteClass {
      index >= region.lower && index < region.upper ? ByteClass.table[Int(bytes[index])] : .space
    }
    let before = flags(start - 1)
    let after = flags(end)
    let touches = !before.contains(.space) || !after.contains(.space)
    let isInside =
      before.isDisjoint(with: [.space]) && !after.isDisjoint(with: .word) && !before.isDisjoint(with: .word)
    let isEmphasis = sign == UInt8(ascii: "~") ? end - start == 2 : end - start <= 3
    if touches, isEmphasis, !(sign == UInt8(ascii: "_") && isInside) { skip(start..<end) }
    return end
  }

  /// Skips the target of a link whose text ends at `close`; an image goes whole.
  private mutating func closeBracket(_ close: Int, _ end: Int) -> Int {
    guard let open = brackets.popLast() else { return close }
    let isImage = open > 0 && bytes[open - 1] == UInt8(ascii: "!")
    let isFootnote = open + 1 < close && bytes[open + 1] == UInt8(ascii: "^")
    guard close + 1 < end else {
      if isFootnote { whole.append(open..<(close + 1)) }
      return close
    }
    var last: Int?
    if bytes[close + 1] == UInt8(ascii: "("), close > noClose.parenthesis {
      last = find(UInt8(ascii: ")"), from: close + 2, before: min(end, close + 2000))
      if last == nil { noClose.parenthesis = min(end, close + 2000) }
    } else if bytes[close + 1] == UInt8(ascii: "[") {
      last = find(UInt8(ascii: "]"), from: close + 2, before: min(end, close + 100))
    }
    if isFootnote {
      whole.append(open..<(close + 1))
      return close
    }
    guard let last else { return close }
    if isImage {
      whole.append((open - 1)..<(last + 1))
    } else {
      bytes[open] = Mark.skip
      skip(close..<(last + 1))
    }
    return last
  }

  /// Skips `<b>`, `</b>`, `<!-- … -->`; other angle brackets stay.
  private mutating func stripTag(_ start: Int, _ end: Int) -> Int {
    guard start + 1 < end, start > noClose.angle else { return start }
    let next = bytes[start + 1]
    let isTag =
      next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || (next | 0x20 >= 0x61 && next | 0x20 <= 0x7A)
    guard isTag else { return start }
    guard let close = find(UInt8(ascii: ">"), from: start + 1, before: min(end, start + 2000)) else {
      noClose.angle = min(end, start + 2000)
      return start
    }
    let isAddress =
      bytes[start..<close].contains(UInt8(ascii: "@")) || bytes[start..<close].contains(UInt8(ascii: ":"))
    if isAddress, next != UInt8(ascii: "!"), !bytes[start..<close].contains(0x20) {
      bytes[start] = Mark.skip
      bytes[close] = Mark.skip
    } else {
      skip(start..<(close + 1))
    }
    return close
  }

  /// Skips what `whole` holds, each byte once.
  private mutating func skipWhole() {
    var done = bytes.count
    for range in whole.reversed() where range.lowerBound < done {
      skip(range.lowerBound..<min(range.upperBound, done))
      done = range.lowerBound
    }
    whole.removeAll(keepingCapacity: true)
  }

  private func find(_ byte: UInt8, from start: Int, before end: Int) -> Int? {
    var index = start
    while index < end {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }
}
