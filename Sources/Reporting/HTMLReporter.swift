import Claims
import Prose
public import Rules

/// One self-contained page to send to somebody: the passages with their findings highlighted on one side, the findings
/// on the other.
///
/// The page asks for no other resource. Without a script and on paper it reads whole; a script adds filters and keeps
/// both sides in step. All text of documents and rules is escaped.
public struct HTMLReporter: Reporter {
  private let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  public func report(_ analysis: Analysis) -> String {
    let wording = Wording(analysis)
    let overview = HTMLOverview(analysis: analysis, wording: wording)
    let page = HTMLPage(
      title: overview.title, style: HTMLStyle.sheet, script: HTMLScript.source,
      toolVersion: options.toolVersion,
      ingredient: analysis.pack.digest.isEmpty ? nil : ("rules", analysis.pack.digest),
      caution: "Every quotation stands word for word in its source. "
        + "A finding is a question to put to a text, not a verdict on it.",
      content: "findings")
    return page.html { html in
      overview.write(into: &html)
      html.markup("<main class=\"columns\">\n")
      writeFindings(analysis, wording, into: &html)
      writePassages(analysis, into: &html)
      html.markup("</main>\n")
    }
  }

  private func writeFindings(_ analysis: Analysis, _ wording: Wording, into html: inout HTMLText) {
    html.markup(
      "<section class=\"findings\" id=\"findings\" aria-labelledby=\"findings-title\" tabindex=\"-1\">\n"
        + "<h2 id=\"findings-title\">Findings</h2>\n")
    if analysis.findings.isEmpty {
      html.element("p", "class=\"empty\"", ReportSummary(analysis).outcome + ".")
    } else {
      HTMLFilters(analysis: analysis, wording: wording).write(into: &html)
    }
    var group: DocumentID??
    for (index, finding) in analysis.findings.enumerated() {
      let document = finding.left.document == finding.right.document ? finding.left.document : nil
      if group != .some(document) {
        let heading = document.map { analysis[$0].text.displayTitle } ?? "Across documents"
        if group != nil { html.markup("</div>\n") }
        html.markup("<div class=\"group\">\n")
        html.element("h3", "", heading)
        html.markup("\n")
        group = .some(document)
      }
      HTMLFinding(wording: wording, finding: finding, number: index + 1).write(into: &html)
    }
    if group != nil { html.markup("</div>\n") }
    html.markup("</section>\n")
  }

  /// Up to this many documents stand open from the start.
  private static let openDocuments = 8
  /// Total bytes beyond which documents without findings are named but not shown.
  private static let textLimit = 16 << 20

  private func writePassages(_ analysis: Analysis, into html: inout HTMLText) {
    html.markup(
      "<section class=\"passages\" id=\"passages\" aria-labelledby=\"passages-title\">\n"
        + "<h2 id=\"passages-title\">Passages</h2>\n")
    let marks = marks(analysis)
    let bytes = analysis.texts.reduce(0) { $0 + $1.text.document.source.count }
    let isOpen = analysis.texts.count <= Self.openDocuments
    for (index, claimed) in analysis.texts.enumerated() {
      let text = claimed.text
      let own = marks[index]
      let findings = Set(own.map(\.finding)).count
      html.markup("<details class=\"document\" id=\"d\(index)\"\(isOpen ? " open" : "")>\n<summary>")
      html.element("h3", "", text.displayTitle)
      html.element("span", "class=\"facts\"", facts(text, findings: findings))
      html.markup("</summary>\n<div class=\"prose\">\n")
      if own.isEmpty, bytes > Self.textLimit {
        html.markup("<p class=\"gap\">The text is left out: nothing was found in it.</p>\n")
      } else {
        HTMLPassage(text: text, marks: own).write(into: &html)
      }
      html.markup("</div>\n</details>\n")
    }
    html.markup("</section>\n")
  }

  private func facts(_ text: Text, findings: Int) -> String {
    let path = text.document.path == text.displayTitle ? nil : text.document.path
    let parts = [
      text.metadata.voice, text.metadata.date, path, counted(text.wordCount, "word"),
      findings == 0 ? "no findings" : counted(findings, "finding"),
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  /// The marks of each document, ascending by span.
  private func marks(_ analysis: Analysis) -> [[HTMLMark]] {
    var marks: [[HTMLMark]] = Array(repeating: [], count: analysis.texts.count)
    for (index, finding) in analysis.findings.enumerated() {
      let number = index + 1
      marks[finding.left.document.index].append(
        HTMLMark(finding: number, role: .left, span: finding.left.span))
      marks[finding.right.document.index].append(
        HTMLMark(finding: number, role: .right, span: finding.right.span))
      if let cue = finding.cue {
        marks[cue.document.index].append(HTMLMark(finding: number, role: .cue, span: cue.span))
      }
    }
    return marks.map { $0.sorted { ($0.span, $0.finding) < ($1.span, $1.finding) } }
  }
}
