import Rules

/// Writes one finding as a card: what pulls against what, where it says so, why it was found and what to ask.
struct HTMLFinding {
  let wording: Wording
  let finding: Finding
  /// From 1, in report order.
  let number: Int

  func write(into html: inout HTMLText) {
    let documents = Set([finding.left.document.index, finding.right.document.index]).sorted()
    html.markup(
      "<article class=\"finding\" id=\"f\(number)\" tabindex=\"-1\" aria-labelledby=\"f\(number)-title\""
        + " data-status=\"\(finding.status.rawValue)\""
        + " data-documents=\"\(documents.map(String.init).joined(separator: " "))\" data-rule=\"")
    html.text(finding.rule)
    html.markup("\">\n<header><h4 id=\"f\(number)-title\"><span class=\"number\">\(number)</span> ")
    html.text(wording.title(finding))
    html.markup("</h4>\n<p class=\"labels\">")
    html.markup(Self.badge(finding.status))
    html.element("span", "class=\"severity \(finding.severity.rawValue)\"", finding.severity.rawValue)
    html.markup("</p></header>\n")
    write(.left, into: &html)
    if let cue = finding.cue {
      html.markup("<p class=\"cue\"><span class=\"term\">Linked by</span> <q>")
      html.text(wording.quote(cue))
      html.markup("</q> <span class=\"kind\">\(cue.kind.rawValue)</span></p>\n")
    } else {
      html.markup("<p class=\"cue\"><span class=\"term\">No words link the two</span></p>\n")
    }
    write(.right, into: &html)
    if let question = wording.question(finding, quoteLimit: 120) {
      html.markup("<p class=\"ask\"><span class=\"term\">Question to ask</span> ")
      html.text(question)
      html.markup("</p>\n")
    }
    writeGrounds(into: &html)
    html.markup("</article>\n")
  }

  /// A status as a coloured word.
  static func badge(_ status: Status) -> String {
    "<span class=\"badge \(status.rawValue)\">\(status.rawValue)</span>"
  }

  private func write(_ side: Side, into html: inout HTMLText) {
    let evidence = finding.evidence(side)
    html.markup("<figure class=\"side \(side.rawValue)\">\n<blockquote dir=\"auto\"><p>")
    html.text(wording.quote(evidence))
    html.markup("</p></blockquote>\n<figcaption><span class=\"concept\">")
    html.text(wording.label(side, finding))
    html.markup("</span> <a class=\"cite\" href=\"#f\(number)-\(side.rawValue)\" data-f=\"\(number)\">")
    html.text(wording.citation(evidence))
    html.markup("</a></figcaption>\n</figure>\n")
  }

  private func writeGrounds(into html: inout HTMLText) {
    let percent = Int((min(1, max(0, finding.confidence)) * 100).rounded())
    html.markup("<p class=\"why\"><span class=\"term\">Why</span> ")
    html.text(finding.because.joined(separator: "; "))
    html.markup(
      ".</p>\n<p class=\"confidence\"><span class=\"term\">Confidence</span> "
        + "<span class=\"bar\" aria-hidden=\"true\"><span style=\"width:\(percent)%\"></span></span> "
        + "\(wording.confidence(finding))</p>\n")
  }
}
