import Claims
import Prose
public import Rules

/// The claims of documents as a table for the terminal: place, attributes, and the words.
public struct ClaimsTableReporter: Reporter {
  public init() {}

  public func report(_ analysis: Analysis) -> String {
    let wording = Wording(analysis)
    var rows = [["place", "polarity", "modality", "force", "commitment", "holder", "claim"]]
    for (index, claimed) in analysis.texts.enumerated() {
      for claim in claimed.claims {
        let text = claimed.text
        let place = text.position(claim.span.lower)
        let holder = wording.holder(claim.holder, in: DocumentID(index))
        rows.append([
          "\(text.document.id):\(place.line):\(place.column)".safeForTerminal, claim.polarity.rawValue,
          claim.modality.rawValue, claim.force.rawValue, claim.commitment.rawValue,
          oneLine(holder).eliding(to: 24).safeForTerminal, oneLine(text.quote(claim.span)).safeForTerminal,
        ])
      }
    }
    return aligned(rows)
  }

  private func oneLine(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Sets rows in columns two spaces apart; the last column is as long as it is.
  private func aligned(_ rows: [[String]]) -> String {
    var widths = [Int](repeating: 0, count: rows[0].count)
    for row in rows {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.count) }
    }
    var table = ""
    for row in rows {
      for (column, cell) in row.enumerated() {
        table += cell
        if column < row.count - 1 { table += String(repeating: " ", count: widths[column] - cell.count + 2) }
      }
      table += "\n"
    }
    return table
  }
}
