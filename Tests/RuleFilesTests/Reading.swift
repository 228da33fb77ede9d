import Prose
import RuleFiles
import Rules

/// Reads rule files given as path and text.
func read(_ files: [(path: String, text: String)]) -> RulePack {
  RuleFileReader().read(files.map { RuleFileReader.File(path: $0.path, bytes: Array($0.text.utf8)) })
}

/// `line:column code` of each diagnostic of one file.
func faults(in text: String, beside others: [(path: String, text: String)] = []) -> [String] {
  read(others + [("pack/it.yaml", text)]).diagnostics.filter { $0.file == "pack/it.yaml" }.map(\.place)
}

extension Diagnostic {
  /// `line:column code`, without the place where there is none.
  var place: String {
    guard let line, let column else { return code }
    return "\(line):\(column) \(code)"
  }
}

/// Concepts that rules of the tests refer to.
let concepts = [
  (path: "concepts/trade.yaml", text: "concept: trade\ntitle: Trade\nterms: [trade]\n"),
  (path: "concepts/safety.yaml", text: "concept: safety\ntitle: Safety\nterms: [safety]\n"),
  (path: "cues/condition.yaml", text: "cues: condition\nentries: [if]\n"),
]

/// A rule with every key.
let fullRule = """
  id: trade-vs-safety
  title: Trade versus safety
  stage: stable
  severity: error
  between:
    left: {concept: trade, stance: [endorses, serves], commitment: [own]}
    right:
      concept: safety
  statuses: [asserted, prioritised, latent]
  scope: {latent: {within: section, same: voice}}
  exceptions:
    - id: conditional
      when: {cue: condition}
      effect: {severity: note}
      because: The text makes trade conditional.
    - id: gone
      when: {cue: condition}
      effect: {drop: true}
      because: No tension is left.
  message: "{left.quote} sits uneasily with {right.quote}."
  question: "Which gives way, {left.concept} or {right.concept}?"
  debate: {motion: Trade first., for_left: Wealth., for_right: Life., decides: Evidence.}
  tests:
    - name: both
      finds: "We will [[left:trade]]. We keep [[right:safety]]."
      status: latent
    - name: ranked
      finds: "[[left:Trade]] outweighs [[right:safety]]."
      status: prioritised
      winner: left
    - name: unrelated
      silent: "We like cats."

  """
