import Rules

extension DebatePack {
  /// The pack as one self-contained page that prints on A4.
  public var html: String {
    var page = HTMLText()
    page.markup(
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Debate pack</title>
      <style>
      \(DebateStyle.sheet)</style>
      </head>
      <body>
      <header>
      <p class="kicker">Debate pack</p>
      <h1>\(Self.count(clashes.count, "clash", "clashes")) in \(Self.count(readings.count, "reading", "readings"))</h1>
      </header>
      <main>

      """)
    readings(&page)
    if clashes.isEmpty {
      page.markup("<p>The readings hold no clash that the rules know of.</p>\n")
    } else {
      table(&page)
      for (index, clash) in clashes.enumerated() { clash.section(&page, number: index + 1) }
      disagreements(&page)
      preparation(&page)
    }
    page.markup("</main>\n<footer><p>\(Self.assurance)")
    if let quoteCheck {
      page.markup(
        " Left out because the source does not hold them word for word: \(quoteCheck.failures.count).")
    }
    page.markup("</p></footer>\n</body>\n</html>\n")
    return page.page
  }

  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  private func readings(_ page: inout HTMLText) {
    page.markup(
      "<section aria-labelledby=\"readings\">\n<h2 id=\"readings\">Readings</h2>\n<ol class=\"readings\">\n")
    for reading in readings {
      page.markup("<li>")
      page.element("strong", "", reading.title)
      page.element("span", "class=\"facts\"", reading.facts)
      if !reading.clashes.isEmpty {
        let numbers = reading.clashes.map(String.init).joined(separator: ", ")
        page.element(
          "span", "class=\"facts\"",
          "Quoted in \(reading.clashes.count == 1 ? "clash" : "clashes") \(numbers)")
      }
      page.markup("</li>\n")
    }
    page.markup("</ol>\n</section>\n")
  }

  private func table(_ page: inout HTMLText) {
    page.markup(
      """
      <section aria-labelledby="clashes">
      <h2 id="clashes">Where the sides clash</h2>
      <div class="scroll"><table>
      <thead><tr><th scope="col">Issue</th><th scope="col">Left</th><th scope="col">Right</th>\
      <th scope="col">Status</th><th scope="col">What decides it</th></tr></thead>
      <tbody>

      """)
    for (index, clash) in clashes.enumerated() {
      page.markup("<tr><th scope=\"row\"><a href=\"#clash-\(index + 1)\">\(index + 1). ")
      page.text(clash.title)
      page.markup("</a></th>")
      page.element("td", "", clash.left)
      page.element("td", "", clash.right)
      page.markup("<td>\(clash.badges)</td>")
      page.element("td", "", clash.decides)
      page.markup("</tr>\n")
    }
    page.markup("</tbody>\n</table></div>\n<dl class=\"statuses\">\n")
    let present = Set(clashes.flatMap { $0.positions.map(\.status) })
    for status in Status.listed where present.contains(status) {
      page.markup("<div><dt><span class=\"badge \(status.rawValue)\">\(status.rawValue)</span></dt>")
      page.element("dd", "", status.meaning)
      page.markup("</div>\n")
    }
    page.markup("</dl>\n</section>\n")
  }

  private func disagreements(_ page: inout HTMLText) {
    let disagreeing = clashes.filter { !$0.disagreements.isEmpty }
    guard !disagreeing.isEmpty else { return }
    page.markup(
      "<section class=\"sheet\" aria-labelledby=\"disagree\">\n<h2 id=\"disagree\">Where the readings disagree</h2>\n"
    )
    for clash in disagreeing {
      page.element("h3", "", clash.title)
      page.markup(clash.key)
      for disagreement in clash.disagreements {
        page.markup("<div class=\"sides\">\n")
        disagreement.asserting.article(&page, heading: 4)
        disagreement.denying.article(&page, heading: 4)
        page.markup("</div>\n")
      }
    }
    page.markup("</section>\n")
  }

  private func preparation(_ page: inout HTMLText) {
    page.markup(
      "<section class=\"sheet\" aria-labelledby=\"prepare\">\n<h2 id=\"prepare\">Preparation sheet</h2>\n")
    page.element("p", "class=\"note\"", preparationNote)
    for (index, clash) in clashes.enumerated() {
      page.markup("<div class=\"prepare\">\n")
      page.element("h3", "", "\(index + 1). \(clash.motion(orTitle: clash.title))")
      page.markup("<div class=\"sides\">\n")
      for side in [Side.left, .right] {
        page.markup("<div class=\"side-\(side.rawValue)\">")
        page.element("h4", "", "Arguing for \(clash.concept(side))")
        if !clash.point(side).isEmpty { page.element("p", "class=\"point\"", clash.point(side)) }
        page.element("p", "class=\"facts\"", clash.cardsToUse(side))
        for prompt in ["Our three best reasons", "Their best reason, and our answer"] {
          page.element("p", "class=\"prompt\"", prompt)
          page.markup("<div class=\"rule\"></div><div class=\"rule\"></div><div class=\"rule\"></div>")
        }
        page.markup("</div>\n")
      }
      page.markup("</div>\n</div>\n")
    }
    page.markup("</section>\n")
  }
}
