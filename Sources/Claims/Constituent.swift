public import Prose

/// Words of one sentence that form a phrase; dropping a coordinate or an aside can leave gaps between them.
public struct Constituent: Hashable, Sendable {
  /// Half-open ranges of 0-based token indices of the document, ascending, apart from each other, none empty.
  public var pieces: [Range<Int>]
  /// The word the others depend on.
  public var head: TokenID

  package init(_ pieces: [Range<Int>], head: TokenID) {
    self.pieces = pieces
    self.head = head
  }

  /// From the first token to behind the last; empty when there are none.
  public var tokens: Range<Int> { (pieces.first?.lowerBound ?? 0)..<(pieces.last?.upperBound ?? 0) }

  public var isEmpty: Bool { pieces.isEmpty }

  /// Number of tokens.
  public var count: Int { pieces.reduce(0) { $0 + $1.count } }

  /// Takes in words that may stand apart from the others.
  mutating func add(_ others: [Range<Int>]) {
    pieces = Tree.ranges((pieces + others).flatMap { $0 })
  }

  /// Whether a token, given by its 0-based index, is among the words.
  public func contains(_ token: Int) -> Bool { pieces.contains { $0.contains(token) } }
}

extension Text {
  /// The words of a constituent as the source has them; where words are left out or a line ends, one space.
  public func words(of constituent: Constituent) -> String {
    var words = ""
    for piece in constituent.pieces {
      if !words.isEmpty { words += " " }
      words += line(ofTokens: piece)
    }
    return words
  }

  /// The span from the first to the last word of a constituent; nil when it has none.
  public func span(of constituent: Constituent) -> Span? {
    constituent.isEmpty ? nil : span(ofTokens: constituent.tokens)
  }

  /// The source of some tokens, given by half-open 0-based indices, on one line.
  public func line(ofTokens range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for token in range {
      let span = tokens[token].span
      for byte in document.source[span.lower..<span.upper] where byte != 0x0A && byte != 0x0D {
        bytes.append(byte)
      }
      if tokens[token].spaceAfter, token + 1 < range.upperBound { bytes.append(0x20) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
