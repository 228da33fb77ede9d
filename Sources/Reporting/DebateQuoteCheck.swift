public import Prose
public import Rules

/// Quotations that do not stand word for word at their citation.
public struct QuoteCheck: Error, Hashable, Sendable {
  public struct Failure: Hashable, Sendable {
    /// The document's id.
    public var document: String
    /// Where the quotation was said to stand, 0-based UTF-8 byte offsets.
    public var span: Span
    public var quote: String
  }

  public let failures: [Failure]

  /// Checks cards against the bytes of the sources they cite.
  ///
  /// - Returns: nil when every card stands word for word, its marks inside it.
  /// - Complexity: O(*n*) in quoted bytes.
  public init?(_ cards: [DebateCard], in analysis: Analysis) {
    failures = cards.filter { !Self.stands($0, in: analysis) }.map { card in
      let isKnown = analysis.texts.indices.contains(card.document.index)
      return Failure(
        document: isKnown ? analysis[card.document].text.document.id : "?", span: card.span,
        quote: card.context)
    }
    if failures.isEmpty { return nil }
  }

  /// Whether the source holds the context, byte for byte, and the context holds the marks.
  static func stands(_ card: DebateCard, in analysis: Analysis) -> Bool {
    guard analysis.texts.indices.contains(card.document.index) else { return false }
    let source = analysis[card.document].text.document.source
    guard card.span.upper <= source.count, !card.span.isEmpty else { return false }
    return source[card.span.lower..<card.span.upper].elementsEqual(card.context.utf8)
      && card.marks.allSatisfy { card.span.contains($0.span) && !$0.span.isEmpty }
  }
}

extension QuoteCheck {
  /// The failures as warnings at their places.
  public func diagnostics(in analysis: Analysis) -> [Diagnostic] {
    failures.map { failure in
      let text = analysis.texts.first { $0.text.document.id == failure.document }?.text
      let place = text?.position(failure.span.lower)
      return Diagnostic(
        .warning, code: "misquotation", file: text?.document.path ?? failure.document, line: place?.line,
        column: place?.column, offset: failure.span.lower,
        message:
          "“\(failure.quote.collapsingWhitespace())” does not stand there word for word, so it is left out; save the file as UTF-8"
      )
    }
  }
}

extension QuoteCheck: CustomStringConvertible {
  public var description: String {
    failures.map {
      "\($0.document): bytes \($0.span.lower)..<\($0.span.upper) do not read “\($0.quote.collapsingWhitespace())”; "
        + "save the file as UTF-8 and read it again"
    }.joined(separator: "\n")
  }
}
