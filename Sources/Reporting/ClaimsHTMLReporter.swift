import Claims
import Prose
public import Rules

/// One self-contained page that shows passages with their claims drawn: each paragraph with its words underlined by the
/// part they play, beside it the claims they make.
///
/// The page asks for no other resource. Without a script and on paper it reads whole; a script shows the words of a
/// claim when one points at it, and the claim when one points at its words. All text of documents is escaped.
public struct ClaimsHTMLReporter: Reporter {
  private let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  /// Up to this many documents stand open from the start.
  private static let openDocuments = 8
  /// Bytes of text after which documents are named but no longer drawn, so that the page stays usable.
  private static let textLimit = 4 << 20

  public func report(_ analysis: Analysis) -> String {
    let title =
      analysis.texts.count == 1
      ? analysis.texts[0].text.displayTitle : counted(analysis.texts.count, "document")
    let page = HTMLPage(
      title: "Claims: " + title, style: ClaimsHTMLStyle.sheet, script: ClaimsHTMLScript.source,
      toolVersion: options.toolVersion, ingredient: options.model.map { ("model", $0) },
      caution: "A claim is what the text says, not what is so.", content: "passages")
    return page.html { html in
      writeHeader(title, ReportSummary(analysis), into: &html)
      html.markup("<main class=\"passages\" id=\"passages\" tabindex=\"-1\">\n")
      writePassages(analysis, into: &html)
      html.markup("</main>\n")
    }
  }

  private func writeHeader(_ title: String, _ summary: ReportSummary, into html: inout HTMLText) {
    html.markup("<header class=\"masthead\">\n<p class=\"kicker\">Claims</p>\n")
    html.element("h1", "dir=\"auto\"", title)
    html.element("p", "class=\"lede\"", summary.reading + ".")
    html.markup(
      """
      <dl class="key" aria-label="How parts are shown">
      <div><dt><span class="part subject">Subject</span></dt><dd>who or what it is about</dd></div>
      <div><dt><span class="part predicate">Predicate</span></dt><dd>what is said</dd></div>
      <div><dt><span class="part object">Object</span></dt><dd>of whom or what it is said</dd></div>
      <div><dt><span class="part other">Other</span></dt><dd>when, where, how, why</dd></div>
      <div><dt><span class="part subject understood">Brackets</span></dt><dd>understood from elsewhere</dd></div>
      </dl>
      </header>

      """)
  }

  private func writePassages(_ analysis: Analysis, into html: inout HTMLText) {
    let wording = Wording(analysis)
    let isOpen = analysis.texts.count <= Self.openDocuments
    var bytes = 0
    for (index, claimed) in analysis.texts.enumerated() {
      let text = claimed.text
      html.markup("<details class=\"document\" id=\"d\(index)\"\(isOpen ? " open" : "")>\n<summary>")
      html.element("h2", "", text.displayTitle)
      html.element("span", "class=\"facts\"", facts(claimed))
      html.markup("</summary>\n")
      bytes += text.document.source.count
      if bytes > Self.textLimit, index > 0 {
        html.markup(
          "<p class=\"gap\">Left out, for the page would grow too large; draw this document by itself.</p>\n")
      } else {
        let claims = ClaimWording(text: text, document: DocumentID(index), wording: wording)
        ClaimsHTMLPassage(claimed: claimed, number: index, wording: claims, isShown: options.shows)
          .write(into: &html)
      }
      html.markup("</details>\n")
    }
  }

  private func facts(_ claimed: ClaimedText) -> String {
    let text = claimed.text
    let path = text.document.path == text.displayTitle ? nil : text.document.path
    let parts = [
      text.metadata.voice, text.metadata.date, path, counted(text.wordCount, "word"),
      counted(claimed.claims.count { options.shows($0) }, "claim"),
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }
}
