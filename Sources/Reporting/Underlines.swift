import Prose

/// The underlines and labels beneath one row of source.
struct Underlines {
  let cells: ArraySlice<DisplayCell>
  let marks: [SourceMark]
  /// For each mark, whether it ends in this row and is labelled here.
  let ends: [Bool]
  let style: TerminalStyle

  private struct Piece {
    var columns: Range<Int>
    var label: String
    var mark: SourceMark
    var end: Int { columns.upperBound + (label.isEmpty ? 0 : 1 + DisplayWidth.columns(label)) }
  }

  /// As few rows as keep the underlines and labels apart.
  func rows() -> [String] {
    var lanes: [[Piece]] = []
    for (mark, isEnd) in zip(marks, ends) {
      guard let piece = piece(mark, isEnd: isEnd) else { continue }
      let free = lanes.firstIndex { lane in
        lane.allSatisfy { $0.end < piece.columns.lowerBound || piece.end < $0.columns.lowerBound }
      }
      if let free { lanes[free].append(piece) } else { lanes.append([piece]) }
    }
    return lanes.map { lane in
      var row = ""
      var column = 0
      for piece in lane.sorted(by: { $0.columns.lowerBound < $1.columns.lowerBound }) {
        row += String(repeating: " ", count: piece.columns.lowerBound - column)
        let underline = String(repeating: piece.mark.underline, count: piece.columns.count)
        row += style.paint(
          piece.label.isEmpty ? underline : underline + " " + piece.label, piece.mark.role.tone)
        column = piece.end
      }
      return row
    }
  }

  /// The part of a mark in this row; nil when it has none.
  private func piece(_ mark: SourceMark, isEnd: Bool) -> Piece? {
    var columns: Range<Int>?
    var column = 0
    for cell in cells {
      if let offset = cell.offset, offset >= mark.span.lower, offset < mark.span.upper, !cell.text.isBlank {
        columns = (columns?.lowerBound ?? column)..<(column + cell.width)
      }
      column += cell.width
    }
    return columns.map { Piece(columns: $0, label: isEnd ? mark.label : "", mark: mark) }
  }
}
