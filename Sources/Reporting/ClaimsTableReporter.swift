import Claims
import Prose
public import Rules

/// The claims of documents for the terminal: each sentence once, under it its claims, part by part.
///
/// A claim reads subject | predicate | what else it says; words understood from elsewhere stand in brackets, attributes
/// that are not what one expects in parentheses.
public struct ClaimsTableReporter: Reporter {
  private let options: ReportOptions
  private let style: TerminalStyle

  public init(_ options: ReportOptions) {
    self.options = options
    style = TerminalStyle(usesColor: options.usesColor)
  }

  /// A word in the colour of what it belongs to.
  private typealias Word = (text: String, tone: TerminalStyle.Tone?)

  public func report(_ analysis: Analysis) -> String {
    let wording = Wording(analysis)
    var table = ""
    for (index, claimed) in analysis.texts.enumerated() {
      let claims = ClaimWording(text: claimed.text, document: DocumentID(index), wording: wording)
      let digits = String(max(0, claimed.claims.count - 1)).count
      var sentence: SentenceID?
      for claim in claimed.claims where options.shows(claim) {
        if sentence != claim.sentence {
          sentence = claim.sentence
          table += heading(claimed.text, claimed.text.sentences[claim.sentence.index])
        }
        let number = String(claim.id.rawValue)
        let head = "  " + String(repeating: " ", count: digits - number.count) + "#\(number)"
        let indent = digits + 5 + 2 * claims.depth(of: claim, in: claimed)
        table += style.paint(head, .gutter) + String(repeating: " ", count: indent - digits - 3)
        table += wrapped(words(of: claim, claims), from: indent, indent: indent + 2)
      }
      if sentence != nil { table += "\n" }
    }
    let summary = ReportSummary(analysis)
    let shown = analysis.texts.reduce(0) { $0 + $1.claims.count { options.shows($0) } }
    let hidden = summary.claims - shown
    return table + style.paint(counted(shown, "claim"), .strong)
      + " in \(counted(summary.documents, "document")), \(counted(summary.words, "word"))"
      + (hidden > 0 ? "; \(grouped(hidden)) less sure left out (--min-confidence 0 shows them)" : "") + ".\n"
  }

  /// The place of a sentence, and the sentence.
  private func heading(_ text: Text, _ sentence: Sentence) -> String {
    let start = text.position(sentence.span.lower)
    let place = "\(text.document.id):\(start.line):\(start.column)".safeForTerminal
    let words: [Word] = text.quote(sentence.span).split(whereSeparator: \.isWhitespace)
      .map { (String($0).safeForTerminal, .dim) }
    return style.paint(place, .strong) + "  "
      + wrapped(words, from: DisplayWidth.columns(place) + 2, indent: 2)
  }

  private func words(of claim: Claim, _ wording: ClaimWording) -> [Word] {
    var words: [Word] = []
    for (index, part) in wording.parts(of: claim).enumerated() {
      if index > 0 { words.append(("|", .gutter)) }
      let shown = part.isUnderstood ? "[\(part.words)]" : part.words
      words += shown.safeForTerminal.split(separator: " ").map { (String($0), part.partClass.tone) }
    }
    let badges = wording.badges(of: claim).map(\.words)
    if !badges.isEmpty {
      let shown = "(\(badges.joined(separator: "; ")))".safeForTerminal
      words += shown.split(separator: " ").map { (String($0), .cue) }
    }
    return words
  }

  /// Words in lines as wide as asked for, the first from a column on, the others indented; ends in a line end.
  private func wrapped(_ words: [Word], from start: Int, indent: Int) -> String {
    var lines = ""
    var column = start
    var isFirst = true
    for word in words {
      let width = DisplayWidth.columns(word.text)
      if !isFirst, column + 1 + width > options.width {
        lines += "\n" + String(repeating: " ", count: indent)
        column = indent
      } else if !isFirst {
        lines += " "
        column += 1
      }
      lines += word.tone.map { style.paint(word.text, $0) } ?? word.text
      column += width
      isFirst = false
    }
    return lines + "\n"
  }
}

extension ClaimWording.Part.Class {
  fileprivate var tone: TerminalStyle.Tone? {
    switch self {
    case .subject: .left
    case .predicate: .strong
    case .object: .right
    case .other: nil
    }
  }
}
