/// Reads documents as prose: blocks, sentences and tokens.
public struct Reader: Sendable {
  private let base: Vocabulary

  /// A reader whose texts extend `vocabulary`.
  public init(vocabulary: Vocabulary = Vocabulary()) { base = vocabulary }

  /// Reads one document.
  ///
  /// - Complexity: O(*n*) in bytes.
  public func read(_ document: Document) -> Text {
    let source = document.source
    let lines = LineTable(source)
    let prepared = PreparedSource(source)
    let front = FrontMatter(source, from: prepared.start)
    let layout = Layout(prepared.bytes, from: front?.end ?? prepared.start, isMarkdown: document.isMarkdown)
    var scanner = Scanner(
      source: source, bytes: Self.stripped(layout, isMarkdown: document.isMarkdown),
      vocabulary: Vocabulary(extending: base))
    var blocks: [Block] = []
    var section: BlockID?
    for region in layout.regions {
      let id = BlockID(rawValue: Int32(blocks.count))
      let first = scanner.tokens.count
      guard scanner.scan(region, block: id) else { continue }
      if case .heading = region.kind { section = id }
      let span = Span(scanner.tokens[first].span.lower, scanner.tokens[scanner.tokens.count - 1].span.upper)
      blocks.append(Block(kind: region.kind, span: span, section: section))
    }
    return Text(
      document: document, metadata: front?.metadata ?? Metadata(), blocks: blocks,
      sentences: scanner.sentences,
      tokens: scanner.tokens, furniture: (layout.furniture + scanner.markers).sorted(),
      vocabulary: scanner.vocabulary,
      lines: lines, diagnostics: prepared.diagnostics(document, lines))
  }

  /// The bytes of a layout, Markdown's inline syntax taken out.
  private static func stripped(_ layout: Layout, isMarkdown: Bool) -> [UInt8] {
    guard isMarkdown else { return layout.bytes }
    var markup = InlineMarkup(layout.bytes)
    for region in layout.regions { markup.strip(region) }
    return markup.bytes
  }
}
