import Rules

/// What may stand in braces in a rule's message and question.
enum Placeholder: String, CaseIterable {
  case leftQuote = "left.quote"
  case rightQuote = "right.quote"
  case cueQuote = "cue.quote"
  case leftConcept = "left.concept"
  case rightConcept = "right.concept"
}

/// Notes placeholders that are unknown, unclosed or never bound.
func checkPlaceholders(
  _ text: PlacedText, allowed: [Placeholder], statuses: [Status], faults: inout FileFaults
) {
  var rest = text.value[...]
  let before = faults.diagnostics.count
  // Twenty faults of one text are enough to read.
  while faults.diagnostics.count < before + 20, let open = rest.firstIndex(of: "{") {
    rest = rest[rest.index(after: open)...]
    guard let close = rest.firstIndex(where: { $0 == "}" || $0 == "{" }), rest[close] == "}" else {
      faults.error("unknown-placeholder", at: text.place, "a brace is not closed; write '{left.quote}'")
      continue
    }
    let name = String(rest[..<close])
    rest = rest[rest.index(after: close)...]
    guard let placeholder = allowed.first(where: { $0.rawValue == name }) else {
      let hint = suggestion(
        for: name, among: allowed.map(\.rawValue), otherwise: allowed.isEmpty ? "none is filled in here" : "")
      faults.error("unknown-placeholder", at: text.place, "unknown placeholder '{\(name)}'\(hint)")
      continue
    }
    if placeholder == .cueQuote, statuses == [.latent] {
      faults.error(
        "unbound-placeholder", at: text.place,
        "a latent tension has no cue, so '{cue.quote}' is never filled in; remove it")
    }
  }
}
