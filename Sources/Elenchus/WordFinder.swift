import Prose

/// Finds quoted words in a text, whatever white space stands between them.
struct WordFinder {
  /// The source from its first sentence on, each run of white space one blank.
  private var bytes: [UInt8] = []
  /// The 0-based offset in the source of each of `bytes`.
  private var offsets: [Int] = []

  init(_ text: Text) {
    let source = text.document.source
    for offset in (text.sentences.first?.span.lower ?? source.count)..<source.count {
      let isSpace = source[offset] <= 0x20
      if isSpace, bytes.last == 0x20 { continue }
      bytes.append(isSpace ? 0x20 : source[offset])
      offsets.append(offset)
    }
  }

  /// Every place where the words stand, as spans of the source.
  ///
  /// - Complexity: O(*n* · *m*) in bytes at worst.
  func spans(of words: String) -> [Span] {
    let wanted = words.split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8
    guard let first = wanted.first else { return [] }
    return bytes.indices.compactMap { start in
      guard bytes[start] == first, bytes[start...].starts(with: wanted) else { return nil }
      return Span(offsets[start], offsets[start + wanted.count - 1] + 1)
    }
  }
}
