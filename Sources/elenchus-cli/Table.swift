/// Rows of short texts, set in columns.
struct Table {
  private var rows: [[String]]

  init(_ heads: [String]) { rows = [heads] }

  /// Adds a row of as many cells as there are heads.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The rows, columns two spaces apart, one a line.
  var text: String {
    var widths = [Int](repeating: 0, count: rows[0].count)
    for row in rows {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.count) }
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        column == row.count - 1 ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
      }
      return cells.joined(separator: "  ") + "\n"
    }.joined()
  }
}

/// `1 document`, `2 documents`.
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
