import Prose
public import Rules

/// A report to read in a terminal, in the manner of the best compilers: the words in question, underlined where they
/// stand, then the status, why the finding was made and the question to ask.
public struct TextReporter: Reporter {
  private let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  public func report(_ analysis: Analysis) -> String {
    let writer = FindingText(
      analysis: analysis, wording: Wording(analysis), style: TerminalStyle(usesColor: options.usesColor),
      width: options.width)
    var report = ""
    for finding in analysis.findings {
      report += writer.rows(finding).joined(separator: "\n") + "\n\n"
    }
    return report + summary(analysis) + "\n"
  }

  private func summary(_ analysis: Analysis) -> String {
    let summary = ReportSummary(analysis)
    let style = TerminalStyle(usesColor: options.usesColor)
    return style.paint(summary.outcome, .strong) + " in \(summary.reading)."
  }
}

/// Writes one finding as text.
struct FindingText {
  let analysis: Analysis
  let wording: Wording
  let style: TerminalStyle
  let width: Int

  /// Scalars of a quote shown in a headline; the frame shows the rest.
  private static let headlineQuote = 72

  func rows(_ finding: Finding) -> [String] {
    var rows = [headline(finding)]
    let groups = marks(finding)
    let gutter = groups.map { SourceFrame.gutter(analysis[$0.document].text, $0.marks) }.max() ?? 1
    let indent = String(repeating: " ", count: gutter)
    for (index, group) in groups.enumerated() {
      let text = analysis[group.document].text
      let start = text.position(group.marks.map(\.span.lower).min() ?? 0)
      let arrow = style.paint(indent + (index == 0 ? "-->" : ":::"), .gutter)
      rows.append("\(arrow) \(text.document.path.safeForTerminal):\(start.line):\(start.column)")
      let frame = SourceFrame(text: text, marks: group.marks, style: style, width: width, gutter: gutter)
      rows += frame.rows()
    }
    rows += note("status", ["\(finding.status.rawValue) — \(finding.meaning)"], gutter)
    rows += note("why", finding.because + ["confidence \(wording.confidence(finding))"], gutter)
    if let question = wording.question(finding, quoteLimit: Self.headlineQuote) {
      rows += note("ask", [question], gutter)
    }
    return rows
  }

  private func headline(_ finding: Finding) -> String {
    let severity = style.paint("\(finding.severity.rawValue)[\(finding.rule)]", finding.severity.tone)
    let message = wording.message(finding, quoteLimit: Self.headlineQuote).safeForTerminal
    return severity + style.paint(": \(message)", .strong)
  }

  /// The marks of each document, the left side's document first.
  private func marks(_ finding: Finding) -> [(document: DocumentID, marks: [SourceMark])] {
    var groups: [(document: DocumentID, marks: [SourceMark])] = []
    func add(_ document: DocumentID, _ mark: SourceMark) {
      if let index = groups.firstIndex(where: { $0.document == document }) {
        groups[index].marks.append(mark)
      } else {
        groups.append((document, [mark]))
      }
    }
    for side in Side.allCases {
      let evidence = finding.evidence(side)
      add(
        evidence.document,
        SourceMark(
          role: side == .left ? .left : .right, span: evidence.span,
          label: wording.label(side, finding).safeForTerminal))
    }
    if let cue = finding.cue {
      add(cue.document, SourceMark(role: .cue, span: cue.span, label: cue.kind.rawValue))
    }
    return groups
  }

  /// `= name: lines`, wrapped, the lines under each other.
  private func note(_ name: String, _ lines: [String], _ gutter: Int) -> [String] {
    let indent = gutter + 5 + name.count
    var rows: [String] = []
    for line in lines {
      for row in wrap(line.safeForTerminal, to: max(24, width - indent)) {
        let head =
          rows.isEmpty
          ? String(repeating: " ", count: gutter + 1) + style.paint("=", .gutter) + " "
            + style.paint("\(name):", .strong)
          : String(repeating: " ", count: indent - 1)
        rows.append("\(head) \(row)")
      }
    }
    return rows
  }

  private func wrap(_ text: String, to width: Int) -> [String] {
    let cells = DisplayCell.cells(Array(text.utf8), 0..<text.utf8.count)
    var rows: [String] = []
    var start = 0
    while start < cells.count {
      let end = LineWindow.rowEnd(cells, from: start, width: width)
      rows.append(cells[start..<end].map(\.text).joined().trimmingEnd())
      start = end
      while start < cells.count, cells[start].text == " " { start += 1 }
    }
    return rows
  }
}
