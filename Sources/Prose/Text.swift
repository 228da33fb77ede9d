/// A document read as prose: its blocks, sentences and tokens.
public struct Text: Sendable {
  public var document: Document
  public var metadata: Metadata
  public var blocks: [Block]
  public var sentences: [Sentence]
  public var tokens: [Token]
  /// What stands between the sentences and is no prose: item markers, page numbers, running headers; ascending.
  public var furniture: [Span]
  /// Resolves the tokens' symbols.
  public var vocabulary: Vocabulary
  public var lines: LineTable
  /// Faults of the input: ill-formed UTF-8, NUL bytes.
  public var diagnostics: [Diagnostic]

  package init(
    document: Document, metadata: Metadata, blocks: [Block], sentences: [Sentence], tokens: [Token],
    furniture: [Span], vocabulary: Vocabulary, lines: LineTable, diagnostics: [Diagnostic]
  ) {
    self.document = document
    self.metadata = metadata
    self.blocks = blocks
    self.sentences = sentences
    self.tokens = tokens
    self.furniture = furniture
    self.vocabulary = vocabulary
    self.lines = lines
    self.diagnostics = diagnostics
  }

  /// The source at `span`, as text; ill-formed bytes come out as U+FFFD.
  public func quote(_ span: Span) -> String {
    String(decoding: document.source[span.lower..<span.upper], as: UTF8.self)
  }

  /// The place of a 0-based UTF-8 byte offset.
  public func position(_ offset: Int) -> Position { lines.position(offset, in: document.source) }

  /// The span from the first to the last of some tokens, given by half-open 0-based indices.
  public func span(ofTokens range: Range<Int>) -> Span {
    guard let first = range.first, let last = range.last else { return Span(0, 0) }
    return Span(tokens[first].span.lower, tokens[last].span.upper)
  }

  /// The section of a sentence: the heading it stands under, nil ahead of the first.
  public func section(of sentence: Sentence) -> BlockID? { blocks[Int(sentence.block.rawValue)].section }
}
