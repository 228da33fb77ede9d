/// How tokens and their forms are made.
extension Scanner {
  mutating func add(_ start: Int, _ end: Int, _ kind: Token.Kind) {
    var end = end
    while end > start + 1, bytes[end - 1] == Mark.skip { end -= 1 }
    let isSpaced = end >= upper || flags(end).contains(.space) || bytes[end] == Mark.sentenceBreak
    add(Span(start, end), form: form(start, end), kind, isSpaced)
  }

  mutating func add(_ span: Span, form: Symbol, _ kind: Token.Kind, _ isSpaced: Bool) {
    tokens.append(
      Token(
        span: span, form: form, kind: kind, spaceAfter: isSpaced,
        isCapitalized: flags(span.lower).contains(.upper)))
  }

  /// The kind of a word that was cut elsewhere, as this scanner would have called it.
  func kind(_ start: Int, _ end: Int) -> Token.Kind {
    if Address.end(bytes, start, end) == end { return .symbol }
    // A sign or full stop may open a number, an apostrophe a clitic.
    let openers: ByteClass = [.invisible, .space, .hyphen, .apostrophe]
    let lead = (start..<end).first {
      flags($0).isDisjoint(with: openers) && bytes[$0] != UInt8(ascii: ".")
    }
    if let lead, !flags(lead).isDisjoint(with: .word) {
      return flags(lead).contains(.digit) ? .number : .word
    }
    guard let first = (start..<end).first(where: { flags($0).isDisjoint(with: [.invisible, .space]) }) else {
      return .punctuation
    }
    let isFace = end - first >= 2 && ":;".utf8.contains(bytes[first])
    if isFace || flags(first).contains(.symbol) { return .symbol }
    return (first..<end).contains { !flags($0).isDisjoint(with: .word) } ? .word : .punctuation
  }

  /// The symbol of a stretch, lowercased, apostrophes made straight.
  mutating func form(_ start: Int, _ end: Int) -> Symbol {
    scratch.removeAll(keepingCapacity: true)
    appendForm(start, end)
    return vocabulary.intern(scratch)
  }

  mutating func appendForm(_ start: Int, _ end: Int) {
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
}
