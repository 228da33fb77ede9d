import Prose

/// What to show of one line: all of it when it fits, else the words around its marks.
struct LineWindow {
  /// In order, an ellipsis wherever something is left out.
  let cells: [DisplayCell]

  /// Bytes of context around a mark.
  private static let context = 40
  /// Bytes of a mark shown at either end when it is longer than both together.
  private static let edge = 240

  /// - Complexity: O(*m*) in marks, whatever the length of the line.
  init(source: [UInt8], line: Span, marks: [Span], width: Int) {
    var first = line.lower
    if first == 0, source.starts(with: [0xEF, 0xBB, 0xBF]) { first = min(3, line.upper) }
    if line.upper - first <= width {
      cells = DisplayCell.cells(source, first..<line.upper)
      return
    }
    var parts: [Range<Int>] = []
    for mark in marks {
      let lower = max(first, mark.lower)
      let upper = min(line.upper, mark.upper)
      guard lower < upper else { continue }
      let start = Self.wordStart(source, max(first, lower - Self.context), limit: lower, isEdge: first)
      let end = Self.wordEnd(source, min(line.upper, upper + Self.context), limit: upper, isEdge: line.upper)
      if upper - lower <= 2 * Self.edge {
        parts.append(start..<end)
      } else {
        parts.append(start..<Self.wordEnd(source, lower + Self.edge, limit: lower, isEdge: line.upper))
        parts.append(Self.wordStart(source, upper - Self.edge, limit: upper, isEdge: first)..<end)
      }
    }
    cells = Self.join(parts, source: source, line: first..<line.upper)
  }

  private static func join(_ parts: [Range<Int>], source: [UInt8], line: Range<Int>) -> [DisplayCell] {
    var merged: [Range<Int>] = []
    for part in parts.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = merged.last, part.lowerBound <= last.upperBound + 8 {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, part.upperBound)
      } else {
        merged.append(part)
      }
    }
    let space = DisplayCell(offset: nil, text: " ", width: 1)
    var cells: [DisplayCell] = []
    for part in merged {
      if part.lowerBound > line.lowerBound {
        cells += cells.isEmpty ? [.ellipsis, space] : [space, .ellipsis, space]
      }
      cells += DisplayCell.cells(source, part)
    }
    if let last = merged.last, last.upperBound < line.upperBound { cells += [space, .ellipsis] }
    return cells
  }

  /// The first byte after a space at or after `offset`, else the first byte of a scalar.
  private static func wordStart(_ source: [UInt8], _ offset: Int, limit: Int, isEdge edge: Int) -> Int {
    if offset <= edge { return edge }
    var index = offset
    while index < limit, source[index - 1] != 0x20 { index += 1 }
    if index < limit || offset >= limit { return index }
    index = offset
    while index < limit, source[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  /// The last space at or before `offset`, else the end of a scalar.
  private static func wordEnd(_ source: [UInt8], _ offset: Int, limit: Int, isEdge edge: Int) -> Int {
    if offset >= edge { return edge }
    var index = offset
    while index > limit, source[index] != 0x20 { index -= 1 }
    if index > limit || offset <= limit { return index }
    index = offset
    while index > limit, source[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  /// Where a row that starts at a cell ends, ahead of the word that no longer fits; always past `start`.
  static func rowEnd(_ cells: [DisplayCell], from start: Int, width: Int) -> Int {
    var columns = 0
    var end = start
    var afterSpace: Int?
    while end < cells.count, columns + cells[end].width <= width {
      columns += cells[end].width
      end += 1
      if cells[end - 1].text == " " { afterSpace = end }
    }
    if end == cells.count || cells[end].text == " " { return max(end, start + 1) }
    return afterSpace ?? max(end, start + 1)
  }
}
