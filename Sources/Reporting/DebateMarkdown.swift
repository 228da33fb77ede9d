import Rules

extension DebatePack {
  /// The pack as Markdown.
  public var markdown: String {
    var lines = ["# Debate pack", "", "## Readings", ""]
    for (index, reading) in readings.enumerated() {
      let facts = [reading.voice, reading.date, "\(reading.words) words"].compactMap { $0 }.joined(
        separator: ", ")
      lines.append("\(index + 1). **\(Markup.markdown(reading.title))** (\(Markup.markdown(facts)))")
    }
    guard !clashes.isEmpty else {
      return (lines + ["", "The readings hold no clash that the rules know of."]).joined(separator: "\n")
        + "\n"
    }
    lines += [
      "", "## Where the readings clash", "",
      "| Issue | Left | Right | What the readings say | What decides it |",
    ]
    lines.append("|---|---|---|---|---|")
    for clash in clashes {
      let cells = [clash.title, clash.left, clash.right, clash.summary, clash.decides]
      lines.append("| " + cells.map(Markup.markdown).joined(separator: " | ") + " |")
    }
    for (index, clash) in clashes.enumerated() { lines += Self.section(clash, number: index + 1) }
    lines += [
      "", "Every quotation stands word for word at its citation; line breaks inside it are shown as spaces.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ clash: Clash, number: Int) -> [String] {
    var lines = [
      "", "## \(number). \(Markup.markdown(clash.title))", "", "**Motion:** \(Markup.markdown(clash.motion))",
    ]
    for (concept, argument, cards) in [
      (clash.left, clash.forLeft, clash.leftCards), (clash.right, clash.forRight, clash.rightCards),
    ] {
      lines += [
        "", "### Evidence on \(Markup.markdown(concept))", "", "*To argue:* \(Markup.markdown(argument))",
      ]
      lines += cards.flatMap(card)
    }
    if !clash.disagreements.isEmpty {
      lines += ["", "### Where the readings disagree"]
      lines += clash.disagreements.flatMap { card($0.asserting) + card($0.denying) }
    }
    lines += ["", "### Questions", ""]
    return lines + clash.questions.map { "- " + Markup.markdown($0) }
  }

  private static func card(_ card: Card) -> [String] {
    let context = [
      Markup.markdown(card.before.collapsingWhitespace()),
      "**\(Markup.markdown(card.quote.collapsingWhitespace()))**",
      Markup.markdown(card.after.collapsingWhitespace()),
    ].filter { !$0.isEmpty }.joined(separator: " ")
    return [
      "", "- **\(Markup.markdown(card.tag))**", "  \(Markup.markdown(card.citation))", "", "  > \(context)",
    ]
  }
}

extension DebatePack.Clash {
  /// How often the readings take each position, in words.
  var summary: String {
    positions.map { "\($0.status.rawValue) (\($0.count))" }.joined(separator: ", ")
  }
}
