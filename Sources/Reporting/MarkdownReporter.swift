import Prose
public import Rules

/// A report to paste into an issue or a document.
///
/// The quotes stand as block quotations; text of documents and rules is escaped, so that it shows as it is written.
public struct MarkdownReporter: Reporter {
  private let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  public func report(_ analysis: Analysis) -> String {
    let summary = ReportSummary(analysis)
    let wording = Wording(analysis)
    var lines = ["# Tensions", "", "\(summary.outcome) in \(summary.reading)."]
    if summary.findings > 0 { lines += table(analysis, summary, wording) }
    var group: DocumentID??
    for (index, finding) in analysis.findings.enumerated() {
      let document = finding.left.document == finding.right.document ? finding.left.document : nil
      if group != .some(document) {
        let title = document.map { analysis[$0].text.displayTitle }
        lines += ["", "## \((title ?? "Across documents").escapedForMarkdown)"]
      }
      group = .some(document)
      lines += self.lines(finding, number: index + 1, wording)
    }
    lines += ["", "---", "", "Made by Elenchus \(options.toolVersion).".escapedForMarkdown]
    return lines.joined(separator: "\n") + "\n"
  }

  private func table(_ analysis: Analysis, _ summary: ReportSummary, _ wording: Wording) -> [String] {
    let statuses = summary.statuses.map(\.status)
    let names = statuses.map(\.rawValue).joined(separator: " | ")
    var lines = [
      "", "| Tension | \(names) | all |", "|---|" + statuses.map { _ in "--:|" }.joined() + "--:|",
    ]
    let byRule = Dictionary(grouping: analysis.findings, by: \.rule).sorted { $0.key < $1.key }
    for (_, findings) in byRule {
      let counts = statuses.map { status in String(findings.count { $0.status == status }) }
      let title = wording.title(findings[0]).escapedForMarkdown
      lines.append("| \(title) | \(counts.joined(separator: " | ")) | \(findings.count) |")
    }
    return lines
  }

  private func lines(_ finding: Finding, number: Int, _ wording: Wording) -> [String] {
    var lines = [
      "", "### \(number). \(wording.title(finding).escapedForMarkdown)", "",
      "**\(finding.status.rawValue)**: \(finding.meaning)"
        + " (\(finding.severity.rawValue), confidence \(wording.confidence(finding)))",
    ]
    for side in Side.allCases {
      let evidence = finding.evidence(side)
      lines += [
        "", "> \(wording.quote(evidence).escapedForMarkdown)", ">",
        "> — \(wording.label(side, finding).escapedForMarkdown); \(wording.citation(evidence).escapedForMarkdown)",
      ]
    }
    if let cue = finding.cue {
      lines += ["", "**Linked by** “\(wording.quote(cue).escapedForMarkdown)” (\(cue.kind.rawValue))"]
    }
    lines += ["", "**Why** \(finding.because.joined(separator: "; ").escapedForMarkdown)."]
    if let question = wording.question(finding) {
      lines += ["", "**Ask** \(question.escapedForMarkdown)"]
    }
    return lines
  }
}

extension String {
  /// The text on one line, with every character that Markdown or HTML would read as markup escaped.
  var escapedForMarkdown: String {
    var view = String.UnicodeScalarView()
    for scalar in collapsingWhitespace().unicodeScalars {
      switch scalar {
      case "<": view.append(contentsOf: "&lt;".unicodeScalars)
      case ">": view.append(contentsOf: "&gt;".unicodeScalars)
      case "&": view.append(contentsOf: "&amp;".unicodeScalars)
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!", "$":
        view.append("\\")
        view.append(scalar)
      default: view.append(scalar)
      }
    }
    return String(view).escapingLineStart()
  }

  /// Keeps a dash, a plus or a number from opening a list, an equals sign from underlining a heading.
  private func escapingLineStart() -> String {
    guard let first = unicodeScalars.first else { return self }
    if first == "-" || first == "+" || first == "=" { return "\\" + self }
    let digits = unicodeScalars.prefix { $0 >= "0" && $0 <= "9" }
    let rest = unicodeScalars[digits.endIndex...]
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return self }
    return String(digits) + "\\" + String(rest)
  }
}
