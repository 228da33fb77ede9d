import Prose
import RuleFiles
import Rules

/// Writes the files of a drafted rule.
struct RuleDraftWriter {
  let id: String
  let left: DraftedSide
  let right: DraftedSide
  let examples: [MarkedText]
  let silent: [String]

  /// The files, ascending by path.
  ///
  /// - Parameter statuses: What is found in each example, as `status` and `winner`; nil for a first try.
  func files(statuses: [(status: String, winner: String?)?]?) -> [RuleFileReader.File] {
    var files: [(String, String)] = [("\(id).yaml", rule(statuses))]
    for (side, label) in [(left, "left"), (right, "right")] {
      if let text = concept(side, label) { files.append(("concepts/\(side.id).yaml", text)) }
    }
    return files.sorted { $0.0 < $1.0 }.map { RuleFileReader.File(path: $0.0, bytes: Array($0.1.utf8)) }
  }

  /// The status that an outcome tells of, and the winner; nil when nothing was found.
  static func status(_ outcome: TestReport.Outcome) -> (status: String, winner: String?)? {
    if outcome.verdict == .reported { return ("asserted", nil) }
    guard case .set(let keys) = outcome.rewrite?.change, let status = keys["status"], let status else {
      return nil
    }
    return (status, keys["winner"].flatMap { $0 })
  }

  private func rule(_ statuses: [(status: String, winner: String?)?]?) -> String {
    func quoted(_ text: String) -> String { TestRewriter.scalar(text, for: "") }
    let (l, r) = (left.title, right.title)
    var text = """
      id: \(id)
      title: \(quoted("\(l.capitalizedFirst) versus \(r)"))
      stage: draft
      severity: warning
      between:
        left: {concept: \(left.id), stance: [endorses], commitment: [own, endorsed]}
        right: {concept: \(right.id), stance: [endorses], commitment: [own, endorsed]}
      statuses: [asserted, denied, prioritised, reported, latent]
      scope: {latent: {within: paragraph}}
      message: "“{left.quote}” sits uneasily with “{right.quote}”."
      question: \(quoted("When \(l) and \(r) pull apart, which should give way, and who decides?"))
      debate:
        motion: \(quoted("This house would put \(r) before \(l)."))
        for_left: \(quoted("Say here why \(l) should come first."))
        for_right: \(quoted("Say here why \(r) should come first."))
        decides: \(quoted("Say here what would settle it."))
      tests:

      """
    for (index, example) in examples.enumerated() {
      let marked = markedText(Array(example.plain.utf8), example.marks.map { ($0.span, $0.label) })
      let found = statuses.flatMap { $0.count > index ? $0[index] : nil }
      text += "  - name: example \(index + 1)\n    finds: \(quoted(marked))\n"
      text += "    status: \(found?.status ?? "asserted")\n"
      if let winner = found?.winner { text += "    winner: \(winner)\n" }
    }
    for (index, example) in silent.enumerated() {
      text += "  - name: counterexample \(index + 1)\n    silent: \(quoted(example))\n"
    }
    for label in ["left", "right"] {
      guard let mark = examples[0].marks.first(where: { $0.label == label }) else { continue }
      let words = String(
        decoding: Array(examples[0].plain.utf8)[mark.span.lower..<mark.span.upper], as: UTF8.self)
      text += "  - name: the \(label) side alone\n"
      text += "    silent: \(quoted("They spoke at length of \(words.lowercasedFirst)."))\n"
    }
    return text
  }

  private func concept(_ side: DraftedSide, _ label: String) -> String? {
    guard let terms = side.terms else { return nil }
    var text = "concept: \(side.id)\ntitle: \(side.title)\nterms:\n"
    text += terms.map { "  - \"\($0)\"\n" }.joined()
    text += "tests:\n"
    for example in examples {
      let marks = example.marks.filter { $0.label == label }.map { (span: $0.span, label: "") }
      text += "  - hit: \(TestRewriter.scalar(markedText(Array(example.plain.utf8), marks), for: ""))\n"
    }
    return text + "  - miss: \"Nothing of the kind is said here.\"\n"
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// With a small first letter, unless the second one is great, too: `Trade`, but not `NATO`.
  fileprivate var lowercasedFirst: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
