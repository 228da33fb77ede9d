import Prose
import Rules

/// Writes the head of the page: its title, the figures, what was found at a glance and what the statuses mean.
struct HTMLOverview {
  let analysis: Analysis
  let wording: Wording

  var title: String {
    guard analysis.texts.count == 1 else { return "Where these texts pull against themselves" }
    return "Where “\(analysis.texts[0].text.displayTitle)” pulls against itself"
  }

  func write(into html: inout HTMLText) {
    let summary = ReportSummary(analysis)
    html.markup("<header class=\"masthead\">\n<p class=\"kicker\">Elenchus report</p>\n")
    html.element("h1", "", title)
    html.markup("\n<p class=\"lede\">")
    html.text(lede(summary))
    html.markup("</p>\n<dl class=\"figures\">\n")
    for (name, number) in [
      ("Documents", summary.documents), ("Words", summary.words), ("Claims", summary.claims),
      ("Findings", summary.findings),
    ] {
      html.markup("<div><dt>\(name)</dt><dd>\(grouped(number))</dd></div>\n")
    }
    html.markup("</dl>\n")
    if summary.findings > 0 {
      html.markup("<div class=\"glance\">\n")
      writeTable(summary, into: &html)
      writeLegend(summary, into: &html)
      html.markup("</div>\n")
    }
    html.markup("</header>\n")
  }

  private func lede(_ summary: ReportSummary) -> String {
    guard summary.findings > 0 else { return "\(summary.outcome) in \(summary.reading)." }
    let rules = Set(analysis.findings.map(\.rule)).count
    return
      "\(counted(summary.findings, "finding")) on \(counted(rules, "tension")), each with the words it rests on "
      + "and a question to put to the text."
  }

  private func writeTable(_ summary: ReportSummary, into html: inout HTMLText) {
    html.markup(
      "<div class=\"scroll\" role=\"region\" aria-labelledby=\"glance-title\" tabindex=\"0\">\n"
        + "<table>\n<caption id=\"glance-title\">At a glance</caption>\n<thead><tr><th scope=\"col\">Tension</th>"
    )
    for (status, _) in summary.statuses { html.markup("<th scope=\"col\">\(status.rawValue)</th>") }
    html.markup("<th scope=\"col\">all</th></tr></thead>\n<tbody>\n")
    for (_, findings) in byRule() {
      html.markup("<tr><th scope=\"row\">")
      html.text(wording.title(findings[0]))
      html.markup("</th>")
      for (status, _) in summary.statuses {
        let count = findings.count { $0.status == status }
        html.markup(count == 0 ? "<td class=\"none\">–</td>" : "<td>\(grouped(count))</td>")
      }
      html.markup("<td>\(grouped(findings.count))</td></tr>\n")
    }
    html.markup("</tbody>\n</table>\n</div>\n")
  }

  /// The findings of each rule, the rule with most of them first.
  private func byRule() -> [(rule: String, findings: [Finding])] {
    Dictionary(grouping: analysis.findings, by: \.rule).map { (rule: $0.key, findings: $0.value) }
      .sorted { a, b in
        a.findings.count == b.findings.count ? a.rule < b.rule : a.findings.count > b.findings.count
      }
  }

  private func writeLegend(_ summary: ReportSummary, into html: inout HTMLText) {
    html.markup("<section class=\"legend\" aria-labelledby=\"legend-title\">\n")
    html.markup("<h2 id=\"legend-title\">What the words mean</h2>\n<dl>\n")
    for status in Status.listed {
      html.markup("<div><dt>\(HTMLFinding.badge(status))</dt><dd>")
      html.text(status.meaning)
      html.markup("</dd></div>\n")
    }
    html.markup(
      """
      <div><dt><mark class="left">left</mark> <mark class="right">right</mark></dt>\
      <dd>the two sides of a finding</dd></div>
      <div><dt><mark class="cue">cue</mark></dt><dd>the words that say how they stand to each other</dd></div>
      </dl>
      </section>

      """)
  }
}
