import Claims
import Prose

/// Says which claims of a text were set against each other, and at which gate each pair stopped.
struct ContradictionExplainer {
  let rule: Rule
  let contradiction: Contradiction
  let table: StatementTable
  let finder: ClashFinder

  /// One paragraph a pair of sentences; with `line`, only pairs with a sentence on that 1-based line.
  func lines(line: Int?) -> [String] {
    var lines: [String] = []
    let text = table.claimed.text
    for pair in SentencePairs.pairs(in: table) {
      let spans = [pair.first, pair.second].map { text.sentences[$0].span }
      if let line, !spans.contains(where: { isOn(line, $0) }) { continue }
      lines += ["", "line \(text.position(spans[0].lower).line): \(excerpt(spans[0]))"]
      lines.append("line \(text.position(spans[1].lower).line): \(excerpt(spans[1]))")
      for clash in finder.clashes(pair.first, pair.second) where clash.kind == contradiction.kind {
        lines.append("  clash      confidence \((clash.confidence * 100).rounded() / 100)")
        lines += clash.parts.map { "             \($0.reason): \(($0.worth * 100).rounded() / 100)" }
      }
      for i in table.statements(ofSentence: pair.first) {
        for j in table.statements(ofSentence: pair.second) {
          lines += compare(Comparison(table: table, a: table.statements[i], b: table.statements[j]))
        }
      }
    }
    return lines.isEmpty
      ? ["", "silent: no two sentences share enough words to be set against each other"] : lines
  }

  private func compare(_ comparison: Comparison) -> [String] {
    let (a, b) = (comparison.a, comparison.b)
    var gates: [String] = []
    let likeness = comparison.predicateLikeness
    if likeness > 0 {
      gates.append(likeness == 1 ? "one predicate" : "predicates that say the same")
    } else if comparison.areOppositePredicates {
      gates.append("opposite predicates")
    } else {
      return []
    }
    gates.append(a.isFinite && b.isFinite ? "both say that it is so" : "one does not say that it is so")
    gates.append("who: \(comparison.fit(.agent)), whom: \(comparison.fit(.patient))")
    let (forward, back) = (comparison.coverage(of: a, in: b), comparison.coverage(of: b, in: a))
    gates.append(
      "agreement \(finder.percent(forward.share)) and \(finder.percent(back.share)), the rule asks for \(finder.percent(contradiction.agreement))"
    )
    if forward.missesName || back.missesName { gates.append("a name is missing from the other side") }
    if !comparison.areTimesOpen { gates.append("stopped at time: they speak of different times") }
    if !comparison.areConditionsOpen { gates.append("a condition bounds one of them") }
    if a.holder != b.holder { gates.append("two voices") }
    return [
      "  compared   \(describe(a))", "        with \(describe(b))",
      "             " + gates.joined(separator: "; "),
    ]
  }

  private func describe(_ statement: Statement) -> String {
    let claim = table.claimed[statement.claim]
    var words = "\(excerpt(claim.span)): \(claim.polarity.rawValue), \(claim.modality.rawValue)"
    if let duty = finder.duty(statement) { words += ", \(duty.wording)" }
    return words
  }

  private func isOn(_ line: Int, _ span: Span) -> Bool {
    let text = table.claimed.text
    return text.position(span.lower).line <= line && line <= text.position(span.upper).line
  }

  /// Quoted words on one line, shortened.
  private func excerpt(_ span: Span) -> String {
    let words = table.claimed.text.quote(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 90 ? "“\(words.prefix(89))…”" : "“\(words)”"
  }
}

extension ContradictionFinder {
  /// Why a rule fires on a text or does not, one step a line; nil for a rule about something else.
  func explain(_ rule: Rule, in claimed: ClaimedText, line: Int?) -> String? {
    guard let contradiction = rule.contradiction else { return nil }
    let table = StatementTable(claimed, lexicon: lexicon)
    let explainer = ContradictionExplainer(
      rule: rule, contradiction: contradiction, table: table,
      finder: ClashFinder(table: table, agreement: agreement))
    var lines = ["\(rule.id) (\(rule.place.file):\(rule.place.line))"] + explainer.lines(line: line)
    let findings = findings(in: claimed, document: DocumentID(0)).filter { $0.rule == rule.id }
    lines += [""] + findings.map { "fires: \($0.kind.rawValue), confidence \($0.confidence)" }
    if findings.isEmpty { lines.append("silent: nothing compared passes all gates") }
    return lines.joined(separator: "\n") + "\n"
  }
}
