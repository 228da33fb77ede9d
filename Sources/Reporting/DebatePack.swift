import Prose
public import Rules

/// A classroom debate pack made from a set of readings: motions, a clash table, evidence cards, questions and a
/// preparation sheet.
///
/// A clash is a rule that found something. The cards quote and cite; they make no point that the readings do not make.
public struct DebatePack: Sendable {
  public struct Reading: Hashable, Sendable {
    /// The title it gives itself, or its file.
    public var title: String
    public var file: String
    public var voice: String?
    public var date: String?
    public var words: Int
    /// 1-based numbers of the clashes in which it is quoted, ascending.
    public var clashes: [Int]
  }

  /// Two readings of which one says that the sides conflict and the other that they do not.
  public struct Disagreement: Hashable, Sendable {
    public var asserting: DebateCard
    public var denying: DebateCard
  }

  public struct Clash: Sendable {
    /// The rule's id.
    public var rule: String
    public var title: String
    /// Title of the left concept.
    public var left: String
    public var right: String
    /// Empty when the rule gives none, as are the next three.
    public var motion: String
    public var forLeft: String
    public var forRight: String
    public var decides: String
    /// How often the readings take each position, what they say outright first.
    public var positions: [(status: Status, count: Int)]
    /// Those that quote both sides, then the left one alone, then the right one, the best first; at most six to a side.
    public var cards: [DebateCard]
    public var questions: [String]
    /// The surest first; at most three.
    public var disagreements: [Disagreement]

    public func concept(_ side: Side) -> String { side == .left ? left : right }
    /// The cards that quote a side.
    public func cards(_ side: Side) -> [DebateCard] { cards.filter { $0.sides.contains(side) } }
  }

  public let readings: [Reading]
  /// The best supported first.
  public let clashes: [Clash]
  /// The quotations left out because they do not stand word for word at their citation; nil when all do.
  public let quoteCheck: QuoteCheck?

  /// - Complexity: O(*n* log *n*) in findings.
  public init(_ analysis: Analysis) {
    let builder = ClashBuilder(analysis)
    let clashes = builder.clashes()
    self.clashes = clashes
    quoteCheck = builder.quoteCheck
    readings = analysis.texts.enumerated().map { index, claimed in
      let text = claimed.text
      let numbers = clashes.indices.filter { clashes[$0].quotes(DocumentID(index)) }.map { $0 + 1 }
      return Reading(
        title: text.displayTitle, file: text.document.id, voice: text.metadata.voice,
        date: text.metadata.date, words: text.wordCount, clashes: numbers)
    }
  }
}

extension DebatePack.Clash {
  fileprivate func quotes(_ document: DocumentID) -> Bool {
    cards.contains { $0.document == document }
      || disagreements.contains { $0.asserting.document == document || $0.denying.document == document }
  }

  /// How often the readings take each position, in words.
  var summary: String {
    positions.map { $0.count == 1 ? $0.status.rawValue : "\($0.status.rawValue) \($0.count)×" }
      .joined(separator: ", ")
  }
}

extension DebatePack.Reading {
  /// Voice, date, file and length, as far as they are known and the title does not say them already.
  var facts: String {
    let file = title == self.file ? nil : self.file
    return [voice, date, file, "\(words) words"].compactMap { $0?.collapsingWhitespace() }
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension DebatePack {
  /// What every pack says of its quotations.
  static let assurance =
    "Every quotation stands word for word at its citation; line breaks inside it are shown as spaces."
}
