import Claims

/// A list of words that phrases refer to as `@id`.
struct WordList {
  var id: PlacedText
  /// Words, or `@id` for the words of another list.
  var entries: [PlacedText]

  init?(_ node: YAMLNode, faults: inout FileFaults) {
    guard let fields = Fields(node, "a word list", known: ["words", "list"], faults: &faults),
      let name = fields.node("words", faults: &faults)
    else { return nil }
    var entries: [PlacedText] = []
    var seen: Set<String> = []
    let items = fields.list("list", faults: &faults)
    for item in items {
      guard let entry = PlacedText(item, "list", faults: &faults) else { continue }
      if entry.value.dropFirst(entry.value.hasPrefix("@") ? 1 : 0).contains(where: {
        "@{}|=?\t\n".contains($0)
      }) {
        faults.error("bad-word", at: entry.place, "'\(entry.value)' is no word; write plain words or '@list'")
      } else if !seen.insert(entry.value.lowercased()).inserted {
        faults.error(
          "duplicate-value", at: entry.place, "'\(entry.value)' stands in the list twice; remove one")
      } else {
        entries.append(entry)
      }
    }
    guard let id = PlacedText(identifier: name, "words", faults: &faults) else { return nil }
    if items.isEmpty, fields.has("list"), !faults.hasErrors {
      faults.error("empty-list", at: id.place, "the word list '\(id.value)' has no words; add some")
    }
    self.id = id
    self.entries = entries
  }
}
