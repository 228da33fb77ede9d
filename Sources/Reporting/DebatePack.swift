public import Prose
public import Rules

/// A classroom debate pack made from a set of readings: motions, a clash table, evidence cards and questions.
///
/// A clash is a rule that found something. The cards quote and cite; they make no point that the readings do not make.
public struct DebatePack: Sendable {
  public struct Reading: Hashable, Sendable {
    public var title: String
    public var path: String
    public var voice: String?
    public var date: String?
    public var words: Int
  }

  /// A quotation in its context, with where it stands.
  public struct Card: Hashable, Sendable {
    /// What the quotation is evidence of.
    public var tag: String
    public var citation: String
    /// The sentence around the quotation, as it stands in the source.
    public var before: String
    public var quote: String
    public var after: String
    public var document: DocumentID
    /// Where the quotation stands, 0-based UTF-8 byte offsets.
    public var span: Span
  }

  public struct Clash: Sendable {
    public var rule: String
    public var title: String
    public var left: String
    public var right: String
    public var motion: String
    public var forLeft: String
    public var forRight: String
    public var decides: String
    /// How often the readings take each position, in the order of `Status.listed`.
    public var positions: [(status: Status, count: Int)]
    public var leftCards: [Card]
    public var rightCards: [Card]
    public var questions: [String]
    /// Pairs of cards from readings that contradict each other: one asserts the clash, the other denies it.
    public var disagreements: [(asserting: Card, denying: Card)]
  }

  public let readings: [Reading]
  /// The best supported first.
  public let clashes: [Clash]
  /// Quotations that do not stand verbatim at their citation; empty unless the analysis and its sources disagree.
  public let misquotations: [Card]

  private static let cardsPerSide = 6

  public init(_ analysis: Analysis) {
    readings = analysis.texts.map { Reading($0.text) }
    let builder = ClashBuilder(analysis: analysis, cardsPerSide: Self.cardsPerSide)
    clashes = builder.clashes()
    misquotations = clashes.flatMap { $0.leftCards + $0.rightCards }.filter { card in
      let text = analysis[card.document].text
      return text.quote(card.span) != card.quote || card.quote.isEmpty
    }
  }
}

extension DebatePack.Reading {
  init(_ text: Text) {
    self.init(
      title: text.displayTitle, path: text.document.path, voice: text.metadata.voice,
      date: text.metadata.date,
      words: text.wordCount)
  }
}
