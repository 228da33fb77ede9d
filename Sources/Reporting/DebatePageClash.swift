import Rules

extension DebatePack.Clash {
  /// One badge for each position that the readings take, with its count.
  var badges: String {
    positions.map { status, count in
      let times = count == 1 ? "" : " <span class=\"times\">\(count)×</span>"
      return "<span class=\"badge \(status.rawValue)\">\(status.rawValue)\(times)</span>"
    }.joined(separator: " ")
  }

  /// Which marking stands for which side.
  var key: String {
    """
    <p class="key"><span>Marked on the cards:</span> <mark class="left">\(left.escapedForHTML)</mark> \
    <mark class="right">\(right.escapedForHTML)</mark> <span class="cue">how they stand to each other</span></p>

    """
  }

  func section(_ page: inout HTMLText, number: Int) {
    page.markup("<section class=\"clash\" id=\"clash-\(number)\" aria-labelledby=\"title-\(number)\">\n")
    page.element("h2", "id=\"title-\(number)\"", "\(number). \(title)")
    if !motion.isEmpty {
      page.markup("<p class=\"motion\"><span>Motion</span> ")
      page.text(motion)
      page.markup("</p>\n")
    }
    page.markup("<p class=\"positions\">\(badges)</p>\n\(key)")
    let groups = groups
    for group in groups where group.sides.count == 2 { self.group(group, &page) }
    if groups.contains(where: { $0.sides.count == 1 }) {
      page.markup("<div class=\"sides\">\n")
      for side in [Side.left, .right] {
        page.markup("<div>\n")
        for group in groups where group.sides == [side] { self.group(group, &page) }
        page.markup("</div>\n")
      }
      page.markup("</div>\n")
    }
    page.markup("<div class=\"questions\">\n<h3>Questions</h3>\n<ul>\n")
    for question in questions {
      page.element("li", "", question)
      page.markup("\n")
    }
    page.markup("</ul>\n</div>\n</section>\n")
  }

  private func group(
    _ group: (title: String, sides: Set<Side>, cards: [DebateCard]), _ page: inout HTMLText
  ) {
    page.element("h3", "", group.title)
    page.markup("\n")
    for card in group.cards { card.article(&page, heading: 4) }
  }
}

extension DebateCard {
  /// - Parameter level: Level of the heading that holds the tag.
  func article(_ page: inout HTMLText, heading level: Int) {
    page.markup("<article class=\"card\">\n<h\(level)>")
    if !number.isEmpty { page.element("span", "class=\"number\"", number) }
    page.text(tag)
    page.markup("</h\(level)>\n")
    page.element("p", "class=\"citation\"", citation)
    page.markup("\n<blockquote>")
    for piece in pieces { piece.write(&page) }
    page.markup("</blockquote>\n</article>\n")
  }
}

extension DebateCard.Piece {
  fileprivate func write(_ page: inout HTMLText) {
    let words = text.flattened()
    let sides = [left ? "left" : nil, right ? "right" : nil].compactMap { $0 }
    if cue { page.markup("<span class=\"cue\">") }
    if sides.isEmpty {
      page.text(words)
    } else {
      page.element("mark", "class=\"\(sides.joined(separator: " "))\"", words)
    }
    if cue { page.markup("</span>") }
  }
}
