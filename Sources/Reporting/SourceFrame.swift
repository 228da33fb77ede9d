import Prose

/// The lines of a source that some marks touch, underlined and labelled as compilers do.
///
/// A line too wide to show is cut down to the words around its marks and, if need be, wrapped; lines between marks
/// are left out, as is the middle of a mark that covers many lines.
struct SourceFrame {
  let text: Text
  /// Ascending by span.
  let marks: [SourceMark]
  let style: TerminalStyle
  /// Columns for the source itself.
  let width: Int
  /// Columns for line numbers.
  let gutter: Int

  /// Lines of a long mark that are shown at its start and at its end.
  private static let edgeLines = 2

  init(text: Text, marks: [SourceMark], style: TerminalStyle, width: Int, gutter: Int) {
    self.text = text
    self.marks = marks.map { Self.trimmed($0, text) }
      .sorted { ($0.span, $0.underline) < ($1.span, $1.underline) }
    self.style = style
    self.gutter = gutter
    self.width = max(24, width - gutter - 3)
  }

  /// The mark without white space at its end, so that its last character is one to point at.
  private static func trimmed(_ mark: SourceMark, _ text: Text) -> SourceMark {
    var mark = mark
    while mark.span.upper > mark.span.lower, text.document.source[mark.span.upper - 1] <= 0x20 {
      mark.span.upper -= 1
    }
    return mark
  }

  /// Columns that the numbers of the marked lines take.
  static func gutter(_ text: Text, _ marks: [SourceMark]) -> Int {
    marks.map { String(text.lines.line(containing: max($0.span.lower, $0.span.upper - 1)) + 1).count }.max()
      ?? 1
  }

  /// The frame's rows, each with its gutter, without line ends.
  func rows() -> [String] {
    var rows = [bare]
    var previous: Int?
    for line in lines() {
      if let previous, line > previous + 1 { rows.append(style.paint("...", .gutter)) }
      previous = line
      rows += self.rows(ofLine: line)
    }
    rows.append(bare)
    return rows
  }

  private var bare: String { style.paint(String(repeating: " ", count: gutter + 1) + "|", .gutter) }

  /// The 0-based indices of the lines to show, ascending.
  private func lines() -> [Int] {
    var lines: Set<Int> = []
    for mark in marks {
      let first = text.lines.line(containing: mark.span.lower)
      let last = text.lines.line(containing: max(mark.span.lower, mark.span.upper - 1))
      if last - first < 2 * Self.edgeLines + 1 {
        lines.formUnion(first...last)
      } else {
        lines.formUnion(first..<(first + Self.edgeLines))
        lines.formUnion((last - Self.edgeLines + 1)...last)
      }
    }
    return lines.sorted().filter { line in
      !DisplayCell.cells(text.document.source, window(ofLine: line)).allSatisfy { $0.text.isBlank }
    }
  }

  private func window(ofLine line: Int) -> Range<Int> {
    let span = text.lines.span(ofLine: line, in: text.document.source)
    return span.lower..<min(span.upper, span.lower + width)
  }

  private func rows(ofLine line: Int) -> [String] {
    let span = text.lines.span(ofLine: line, in: text.document.source)
    let here = marks.filter { $0.span.overlaps(span) }
    let cells = LineWindow(source: text.document.source, line: span, marks: here.map(\.span), width: width)
      .cells
    var rows: [String] = []
    var start = 0
    while start < cells.count {
      let end = LineWindow.rowEnd(cells, from: start, width: width)
      let isFirst = rows.isEmpty
      let number = isFirst ? String(line + 1) : ""
      let padding = String(repeating: " ", count: gutter - number.count)
      let row = cells[start..<end]
      rows.append(
        style.paint("\(padding)\(number) |", .gutter) + " " + row.map(\.text).joined().trimmingEnd())
      let ends = here.map { mark in mark.span.upper <= span.upper && isLast(cells, end, mark) }
      rows += Underlines(cells: row, marks: here, ends: ends, style: style).rows().map { bare + " " + $0 }
      start = end
      while start < cells.count, cells[start].text == " " { start += 1 }
    }
    return rows
  }
}

extension SourceFrame {
  /// Whether no cell of a mark follows the row that ends before a 0-based index.
  private func isLast(_ cells: [DisplayCell], _ end: Int, _ mark: SourceMark) -> Bool {
    !cells[end...].contains { cell in
      cell.offset.map { $0 >= mark.span.lower && $0 < mark.span.upper } ?? false
    }
  }
}

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }

  func trimmingEnd() -> String {
    var view = self[...]
    while view.last?.isWhitespace == true { view.removeLast() }
    return String(view)
  }
}
