import Claims
import Rules

/// Reads the `tests` of a cue or concept file.
///
/// - Parameter labels: The labels a mark may have, besides none.
func lexiconTests(_ items: [YAMLNode], labels: [String], faults: inout FileFaults) -> [LexiconTest] {
  items.compactMap { item in
    guard let fields = Fields(item, "a test", known: ["hit", "miss"], faults: &faults) else { return nil }
    guard fields.has("hit") != fields.has("miss") else {
      faults.error("missing-key", at: item.place, "a test needs either 'hit' or 'miss'")
      return nil
    }
    let key = fields.has("hit") ? "hit" : "miss"
    guard let text = fields.text(key, faults: &faults) else { return nil }
    let labels = key == "hit" ? [""] + labels : []
    guard let marked = markedText(text, labels: labels, faults: &faults) else { return nil }
    return LexiconTest(expectation: key == "hit" ? .hit : .miss, text: marked, place: item.place)
  }
}

/// Reads a text with marks; nil, with a fault, when a mark is unclosed or has a label that means nothing here.
func markedText(_ text: PlacedText, labels: [String], faults: inout FileFaults) -> MarkedText? {
  let marked = MarkedText(parsing: text.value)
  if marked.hasStrayBrackets {
    faults.error(
      "unclosed-mark", at: text.place,
      "a mark is not closed, not opened or inside another; write '[[label:words]]'")
    return nil
  }
  for mark in marked.marks {
    if !labels.contains(mark.label) {
      let name = mark.label.isEmpty ? "a mark without label" : "the mark '\(mark.label)'"
      let known = labels.filter { !$0.isEmpty }
      let hint =
        labels.isEmpty
        ? "; take the marks out of a text in which nothing is to be found"
        : suggestion(for: mark.label, among: known, otherwise: known.isEmpty ? "write '[[words]]'" : "")
      faults.error("unknown-mark", at: text.place, "\(name) has no meaning here\(hint)")
      return nil
    }
    if mark.span.isEmpty {
      faults.error("empty-mark", at: text.place, "a mark holds no words; put the expected words inside")
      return nil
    }
  }
  return marked
}
