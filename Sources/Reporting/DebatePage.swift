import Rules

extension DebatePack {
  /// The pack as one self-contained page that prints on A4.
  public var html: String {
    let body =
      clashes.isEmpty ? "<p>The readings hold no clash that the rules know of.</p>" : table + sections
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Debate pack</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <header>
      <p class="kicker">Debate pack</p>
      <h1>\(clashes.count) clash\(clashes.count == 1 ? "" : "es") in \(readings.count) reading\(readings.count == 1 ? "" : "s")</h1>
      </header>
      <main>
      <section aria-labelledby="readings">
      <h2 id="readings">Readings</h2>
      <ol class="readings">\(readings.map(Self.item).joined())</ol>
      </section>
      \(body)
      </main>
      <footer><p>Every quotation stands word for word at its citation; line breaks inside it are shown as spaces.</p></footer>
      </body>
      </html>

      """
  }

  private static func item(_ reading: Reading) -> String {
    let facts = [reading.voice, reading.date, "\(reading.words) words"].compactMap { $0 }.joined(
      separator: ", ")
    return
      "<li><strong>\(reading.title.escapedForHTML)</strong> <span class=\"facts\">\(facts.escapedForHTML)</span></li>"
  }

  private var table: String {
    let rows = clashes.enumerated().map { index, clash in
      """
      <tr><th scope="row"><a href="#clash-\(index + 1)">\(index + 1). \(clash.title.escapedForHTML)</a></th>\
      <td>\(clash.left.escapedForHTML)</td><td>\(clash.right.escapedForHTML)</td>\
      <td>\(clash.summary.escapedForHTML)</td><td>\(clash.decides.escapedForHTML)</td></tr>
      """
    }
    return """
      <section aria-labelledby="clashes">
      <h2 id="clashes">Where the readings clash</h2>
      <table><thead><tr><th scope="col">Issue</th><th scope="col">Left</th><th scope="col">Right</th>\
      <th scope="col">What the readings say</th><th scope="col">What decides it</th></tr></thead>
      <tbody>\(rows.joined(separator: "\n"))</tbody></table>
      </section>
      """
  }

  private var sections: String {
    clashes.enumerated().map { index, clash in
      let disagreement =
        clash.disagreements.isEmpty
        ? ""
        : """
        <h3>Where the readings disagree</h3>
        \(clash.disagreements.map { "<div class=\"sides\">\(Self.card($0.asserting))\(Self.card($0.denying))</div>" }.joined())
        """
      return """
        <section class="clash" id="clash-\(index + 1)" aria-labelledby="title-\(index + 1)">
        <h2 id="title-\(index + 1)">\(index + 1). \(clash.title.escapedForHTML)</h2>
        <p class="motion"><span>Motion</span> \(clash.motion.escapedForHTML)</p>
        <div class="sides">
        \(Self.side(clash.left, clash.forLeft, clash.leftCards))
        \(Self.side(clash.right, clash.forRight, clash.rightCards))
        </div>
        \(disagreement)
        <h3>Questions</h3>
        <ul class="questions">\(clash.questions.map { "<li>\($0.escapedForHTML)</li>" }.joined())</ul>
        </section>
        """
    }.joined(separator: "\n")
  }

  private static func side(_ concept: String, _ argument: String, _ cards: [Card]) -> String {
    """
    <div class="side"><h3>Evidence on \(concept.escapedForHTML)</h3>
    <p class="argue"><span>To argue</span> \(argument.escapedForHTML)</p>
    \(cards.map(card).joined(separator: "\n"))
    </div>
    """
  }

  private static func card(_ card: Card) -> String {
    """
    <article class="card"><h4>\(card.tag.escapedForHTML)</h4>
    <blockquote>\(card.before.collapsingWhitespace().escapedForHTML) \
    <mark>\(card.quote.collapsingWhitespace().escapedForHTML)</mark> \(card.after.collapsingWhitespace().escapedForHTML)</blockquote>
    <p class="citation">\(card.citation.escapedForHTML)</p></article>
    """
  }

  private static let style = """
    :root{color-scheme:light;--ink:#1c2328;--soft:#55616a;--line:#d5dbe0;--paper:#fff;--tint:#f5f7f8;--accent:#1d4f73;--mark:#fff1b8}
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:70rem;padding:2.5rem 1.5rem;font:1rem/1.55 Georgia,"Times New Roman",serif;color:var(--ink);background:var(--paper)}
    h1,h2,h3,h4,.kicker,th,.facts,.citation,.motion span,.argue span{font-family:"Helvetica Neue",Helvetica,Arial,sans-serif}
    h1{font-size:2rem;line-height:1.2;margin:.2rem 0 2rem}
    h2{font-size:1.35rem;margin:2.5rem 0 .8rem;padding-bottom:.35rem;border-bottom:2px solid var(--accent)}
    h3{font-size:1rem;margin:1.4rem 0 .5rem}
    h4{font-size:.85rem;margin:0 0 .4rem;color:var(--accent)}
    .kicker{margin:0;font-size:.8rem;letter-spacing:.12em;text-transform:uppercase;color:var(--soft)}
    .facts,.citation{color:var(--soft);font-size:.82rem}
    table{border-collapse:collapse;width:100%;font-size:.92rem}
    th,td{text-align:left;vertical-align:top;padding:.55rem .7rem;border-bottom:1px solid var(--line)}
    thead th{font-size:.78rem;color:var(--soft)}
    tbody th{font-size:.88rem}
    a{color:var(--accent)}
    a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    .motion{font-size:1.2rem;margin:.4rem 0 1rem}
    .motion span,.argue span{display:inline-block;font-size:.72rem;letter-spacing:.06em;text-transform:uppercase;color:var(--soft);margin-right:.5rem}
    .sides{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem}
    .card{border:1px solid var(--line);border-left:4px solid var(--accent);background:var(--tint);padding:.9rem 1rem;margin:0 0 1rem;overflow-wrap:anywhere;break-inside:avoid}
    .card blockquote{margin:0}
    .card mark{background:var(--mark);color:inherit;padding:.05em .1em}
    .citation{margin:.5rem 0 0}
    .questions li{margin:.4rem 0}
    footer{margin-top:3rem;border-top:1px solid var(--line);color:var(--soft);font-size:.85rem}
    @media (max-width:46rem){.sides{grid-template-columns:1fr;gap:0}table{display:block;overflow-x:auto}}
    @media print{@page{size:A4;margin:18mm}body{max-width:none;padding:0;font-size:10.5pt}.clash{break-before:page}
    h2,h3,h4{break-after:avoid}a{color:inherit;text-decoration:none}.card{background:none}
    mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
    """
}
