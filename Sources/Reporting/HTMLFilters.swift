import Prose
import Rules

/// Writes the choice of rule, status and document; hidden until the page's script can act on it.
struct HTMLFilters {
  let analysis: Analysis
  let wording: Wording

  private typealias Choice = (value: String, name: String, count: Int)

  func write(into html: inout HTMLText) {
    html.markup("<form class=\"filters\" id=\"filters\" aria-label=\"Choose findings\" hidden>\n")
    write("rule", "Tension", "All tensions", rules(), into: &html)
    write("document", "Document", "All documents", documents(), into: &html)
    html.markup("<fieldset><legend>Status</legend>")
    for (status, count) in ReportSummary(analysis).statuses {
      html.markup(
        "<label class=\"choice \(status.rawValue)\"><input type=\"checkbox\" name=\"status\" "
          + "value=\"\(status.rawValue)\" checked> \(status.rawValue) <span class=\"count\">\(count)</span></label>"
      )
    }
    html.markup(
      "</fieldset>\n<p class=\"shown\"><output aria-live=\"polite\"></output> "
        + "<button type=\"reset\">Show all</button></p>\n</form>\n")
  }

  private func write(
    _ name: String, _ label: String, _ all: String, _ choices: [Choice], into html: inout HTMLText
  ) {
    html.markup(
      "<label class=\"select\">\(label) <select name=\"\(name)\"><option value=\"\">\(all)</option>")
    for choice in choices {
      html.markup("<option value=\"")
      html.text(choice.value)
      html.markup("\" data-name=\"")
      html.text(choice.name)
      html.markup("\">")
      html.text("\(choice.name) (\(choice.count))")
      html.markup("</option>")
    }
    html.markup("</select></label>\n")
  }

  private func rules() -> [Choice] {
    Dictionary(grouping: analysis.findings, by: \.rule)
      .map { (value: $0.key, name: wording.title($0.value[0]), count: $0.value.count) }
      .sorted { ($0.name, $0.value) < ($1.name, $1.value) }
  }

  /// Documents that have findings, in input order.
  private func documents() -> [Choice] {
    var counts: [Int: Int] = [:]
    for finding in analysis.findings {
      for index in Set([finding.left.document.index, finding.right.document.index]) {
        counts[index, default: 0] += 1
      }
    }
    return counts.sorted { $0.key < $1.key }
      .map { (value: String($0.key), name: analysis.texts[$0.key].text.displayTitle, count: $0.value) }
  }
}
