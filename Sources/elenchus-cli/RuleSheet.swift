import Elenchus

/// A rule written out for a person.
struct RuleSheet {
  let rule: Rule
  let pack: RulePack

  var text: String {
    var lines = [
      "\(rule.id): \(rule.title)", "",
      "file        \(rule.place.file):\(rule.place.line)",
      "pack        \(rule.pack)", "stage       \(rule.stage.rawValue)",
      "severity    \(rule.severity.rawValue)",
      "statuses    \(names(rule.statuses))",
    ]
    if rule.contradiction == nil { lines += ["latent      \(latent)", "nearness    \(nearness)"] }
    lines += [
      "message     \(rule.message)", "question    \(rule.question)",
      "motion      \(rule.debate.motion)", "for left    \(rule.debate.forLeft)",
      "for right   \(rule.debate.forRight)", "decides     \(rule.debate.decides)",
    ]
    for exception in rule.exceptions {
      let effect = exception.severity.map { "lowers to \($0.rawValue)" } ?? "drops the finding"
      lines.append(
        "exception   \(exception.id): a cue of \(exception.cue.rawValue) \(effect); \(exception.because)")
    }
    if let contradiction = rule.contradiction {
      lines += describe(contradiction)
    } else {
      for side in Side.allCases { lines += describe(side) }
    }
    lines += ["", "tests"] + rule.tests.map { "  \(expectation($0)): \($0.name)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private var latent: String {
    switch rule.latentScope {
    case .sentence: "when both commitments stand in one sentence"
    case .paragraph, .section, .document:
      "when both commitments stand in one \(rule.latentScope.rawValue), in two sentences"
    case .voice: "when both commitments stand in one document, in two sentences, or in two of one voice"
    case .corpus: "when both commitments stand in one document, in two sentences, or in any two"
    }
  }

  private var nearness: String {
    guard let nearness = rule.nearness else {
      return "not asked for: a cue must join the two, or the author commit to both"
    }
    let winner = nearness.winner.map { ", \($0.rawValue) wins" } ?? ""
    let served = nearness.served.map { "; \($0.rawValue) where one side does the other good" } ?? ""
    let wanted =
      nearness.wanted.map { "; \($0.rawValue) where the left side is wanted and nobody blamed" } ?? ""
    let status = "\(nearness.status.rawValue)\(winner), where the text does not say more"
    return "\(nearness.weight.rawValue): \(status)\(served)\(wanted)"
  }

  /// What a rule about contradictions looks for.
  private func describe(_ contradiction: Contradiction) -> [String] {
    var lines = [
      "", "contradiction: \(contradiction.kind.rawValue)", "  agreement   \(contradiction.agreement)",
    ]
    for (name, entries) in contradiction.lexicons.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(name)")
      lines += entries.map { entry in
        "    " + entry.sides.map { $0.joined(separator: " ") }.joined(separator: " | ")
      }
    }
    return lines
  }

  private func describe(_ side: Side) -> [String] {
    let condition = rule.condition(side)
    var lines = [
      "", "\(side.rawValue): \(condition.concept)",
      "  stance      \(names(condition.stances)) (latent tensions)",
      "  commitment  \(names(condition.commitments)) (latent tensions)",
    ]
    guard let concept = pack.concept(condition.concept) else { return lines }
    lines.append("  file        \(concept.place.file):\(concept.place.line)")
    for (name, entries) in concept.lists where !entries.isEmpty {
      lines.append("  \(name)")
      lines += entries.map { "    \($0.phrase.source)" }
    }
    return lines
  }

  private func expectation(_ test: RuleTest) -> String {
    switch test.expectation {
    case .silent: "silent"
    case .finds(let status, let winner):
      "finds \(status.rawValue)" + (winner.map { ", \($0.rawValue) wins" } ?? "")
    }
  }

  private func names<Word: RawRepresentable<String>>(_ words: [Word]) -> String {
    words.map(\.rawValue).joined(separator: ", ")
  }
}
