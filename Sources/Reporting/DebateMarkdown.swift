import Rules

extension DebatePack {
  /// The pack as Markdown.
  public var markdown: String {
    var lines = ["# Debate pack", "", "## Readings", ""]
    for (index, reading) in readings.enumerated() {
      let facts = [reading.voice, reading.date, "\(reading.words) words"].compactMap { $0 }.joined(
        separator: ", ")
      lines.append("\(index + 1). **\(reading.title.escapedForMarkdown)** (\(facts.escapedForMarkdown))")
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
      lines.append("| " + cells.map(\.escapedForMarkdown).joined(separator: " | ") + " |")
    }
    for (index, clash) in clashes.enumerated() { lines += Self.section(clash, number: index + 1) }
    lines += [
      "", "Every quotation stands word for word at its citation; line breaks inside it are shown as spaces.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ clash: Clash, number: Int) -> [String] {
    var lines = [
      "", "## \(number). \(clash.title.escapedForMarkdown)", "",
      "**Motion:** \(clash.motion.escapedForMarkdown)",
    ]
    for (concept, argument, cards) in [
      (clash.left, clash.forLeft, clash.leftCards), (clash.right, clash.forRight, clash.rightCards),
    ] {
      lines += [
        "", "### Evidence on \(concept.escapedForMarkdown)", "", "*To argue:* \(argument.escapedForMarkdown)",
      ]
      lines += cards.flatMap(card)
    }
    if !clash.disagreements.isEmpty {
      lines += ["", "### Where the readings disagree"]
      lines += clash.disagreements.flatMap { card($0.asserting) + card($0.denying) }
    }
    lines += ["", "### Questions", ""]
    return lines + clash.questions.map { "- " + $0.escapedForMarkdown }
  }

  private static func card(_ card: Card) -> [String] {
    let context = [
      card.before.collapsingWhitespace().escapedForMarkdown,
      "**\(card.quote.collapsingWhitespace().escapedForMarkdown)**",
      card.after.collapsingWhitespace().escapedForMarkdown,
    ].filter { !$0.isEmpty }.joined(separator: " ")
    return [
      "", "- **\(card.tag.escapedForMarkdown)**", "  \(card.citation.escapedForMarkdown)", "",
      "  > \(context)",
    ]
  }
}

extension DebatePack.Clash {
  /// How often the readings take each position, in words.
  var summary: String {
    positions.map { "\($0.status.rawValue) (\($0.count))" }.joined(separator: ", ")
  }
}
