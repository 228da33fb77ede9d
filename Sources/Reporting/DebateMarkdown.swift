import Rules

extension DebatePack {
  /// The pack as Markdown.
  public var markdown: String {
    var lines = ["# Debate pack", "", "## Readings", ""]
    for (index, reading) in readings.enumerated() {
      let facts = reading.facts.escapedForMarkdown
      lines.append("\(index + 1). **\(reading.title.escapedForMarkdown)** (\(facts))")
    }
    guard !clashes.isEmpty else {
      lines += ["", "The readings hold no clash that the rules know of."]
      return lines.joined(separator: "\n") + "\n"
    }
    lines += [
      "", "## Where the sides clash", "", "| Issue | Left | Right | Status | What decides it |",
      "|---|---|---|---|---|",
    ]
    for (index, clash) in clashes.enumerated() {
      let cells = ["\(index + 1). \(clash.title)", clash.left, clash.right, clash.summary, clash.decides]
      lines.append("| " + cells.map(\.escapedForMarkdown).joined(separator: " | ") + " |")
    }
    lines += [
      "", "On the cards, words of the left side are **bold**, words of the right side ***bold italic***.",
    ]
    for (index, clash) in clashes.enumerated() { lines += clash.markdown(number: index + 1) }
    lines += disagreementsInMarkdown + preparationInMarkdown + ["", "---", "", Self.assurance]
    if let quoteCheck {
      lines.append(
        "Left out because the source does not hold them word for word: \(quoteCheck.failures.count).")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var disagreementsInMarkdown: [String] {
    let disagreeing = clashes.filter { !$0.disagreements.isEmpty }
    guard !disagreeing.isEmpty else { return [] }
    var lines = ["", "## Where the readings disagree"]
    for clash in disagreeing {
      lines += ["", "### \(clash.title.escapedForMarkdown)"]
      for disagreement in clash.disagreements {
        lines += disagreement.asserting.markdown + ["", "against"] + disagreement.denying.markdown
      }
    }
    return lines
  }

  private var preparationInMarkdown: [String] {
    var lines = ["", "## Preparation sheet", "", preparationNote]
    for (index, clash) in clashes.enumerated() {
      lines += ["", "### \(index + 1). \(clash.motion(orTitle: clash.title).escapedForMarkdown)"]
      for side in [Side.left, .right] {
        let point = clash.point(side).isEmpty ? "" : " \(clash.point(side).escapedForMarkdown)"
        lines += [
          "", "**Arguing for \(clash.concept(side).escapedForMarkdown):**\(point)", "",
          "- \(clash.cardsToUse(side))", "- Our three best reasons:",
          "- Their best reason, and our answer:",
        ]
      }
    }
    return lines
  }
}

extension DebatePack {
  /// What the preparation sheet says of itself.
  var preparationNote: String {
    "The lines to argue are starting points that come with the rule; they are not quotations. The readings speak on the cards."
  }
}

extension DebatePack.Clash {
  func motion(orTitle title: String) -> String { motion.isEmpty ? title : motion }
  /// The rule's line for a side.
  func point(_ side: Side) -> String { side == .left ? forLeft : forRight }

  /// The cards that quote a side, and those on which a reading ranks it first, in words.
  func cardsToUse(_ side: Side) -> String {
    let quoting = cards(side).map(\.number)
    let ranking = cards.filter { $0.winner == side }.map(\.number)
    let first = ranking.isEmpty ? "" : " Ranked first on: \(ranking.joined(separator: ", "))."
    return "Quoted on cards: \(quoting.isEmpty ? "none" : quoting.joined(separator: ", "))." + first
  }

  fileprivate func markdown(number: Int) -> [String] {
    var lines = ["", "## \(number). \(title.escapedForMarkdown)"]
    if !motion.isEmpty { lines += ["", "**Motion:** \(motion.escapedForMarkdown)"] }
    lines += [
      "",
      "**Left:** \(left.escapedForMarkdown). **Right:** \(right.escapedForMarkdown). **Status:** \(summary).",
    ]
    for group in groups {
      lines += ["", "### \(group.title.escapedForMarkdown)"] + group.cards.flatMap(\.markdown)
    }
    lines += ["", "### Questions", ""]
    return lines + questions.map { "- " + $0.escapedForMarkdown }
  }

  /// The cards that quote both sides, then those of each side alone; empty groups are left out.
  var groups: [(title: String, sides: Set<Side>, cards: [DebateCard])] {
    let all: [(String, Set<Side>)] = [
      ("Evidence on both sides", [.left, .right]), ("Evidence on \(left)", [.left]),
      ("Evidence on \(right)", [.right]),
    ]
    return all.compactMap { title, sides in
      let cards = cards.filter { $0.sides == sides }
      return cards.isEmpty ? nil : (title, sides, cards)
    }
  }
}

extension DebateCard {
  fileprivate var markdown: [String] {
    let number = number.isEmpty ? "" : "Card \(number): "
    return [
      "", "**\(number)\(tag.escapedForMarkdown)**  ", citation.escapedForMarkdown, "", "> \(quoted)",
    ]
  }

  /// The context on one line, the sides in bold and in bold italics; white space stands outside the asterisks.
  private var quoted: String {
    let line = pieces.reduce(into: "") { line, piece in
      let text = piece.text.flattened()
      let words = text.collapsingWhitespace()
      let marks = piece.right ? "***" : piece.left ? "**" : ""
      if words.isEmpty {
        line += text
      } else {
        line += (text.first == " " ? " " : "") + marks + words.escapedForMarkdown + marks
        line += text.last == " " ? " " : ""
      }
    }
    return line
  }
}
