import Claims
import Rules

/// A concept file as read.
struct ReadConcept {
  var id: PlacedText?
  var concept: Concept?

  init(_ node: YAMLNode, phrases: inout PhraseReader, faults: inout FileFaults) {
    let keys = ["concept", "title", "terms", "reproaches", "violations", "exclusions", "tests"]
    guard let fields = Fields(node, "a concept", known: keys, faults: &faults) else { return }
    id = fields.node("concept", faults: &faults)
      .flatMap { PlacedText(identifier: $0, "concept", faults: &faults) }
    let title = fields.text("title", faults: &faults)
    var entries: [String: [Concept.Entry]] = [:]
    for key in ["terms", "reproaches", "violations", "exclusions"] {
      entries[key] = fields.list(key, isRequired: key == "terms", faults: &faults).compactMap {
        Self.entry($0, key, phrases: &phrases, faults: &faults)
      }
    }
    let tests = lexiconTests(
      fields.list("tests", isRequired: false, faults: &faults), labels: ["violation"], faults: &faults)
    guard let id, let title, let terms = entries["terms"] else { return }
    if terms.isEmpty {
      if !faults.hasErrors {
        faults.error("empty-list", at: id.place, "the concept '\(id.value)' has no terms; add some")
      }
      return
    }
    concept = Concept(
      id: id.value, title: title.value, terms: terms, reproaches: entries["reproaches"] ?? [],
      violations: entries["violations"] ?? [], exclusions: entries["exclusions"] ?? [], tests: tests,
      place: fields.keyPlace("concept") ?? id.place)
  }
  private static func entry(
    _ node: YAMLNode, _ list: String, phrases: inout PhraseReader, faults: inout FileFaults
  ) -> Concept.Entry? {
    // Exclusions are phrases alone: what is left out is not more or less so.
    if list == "exclusions" {
      return phrases.phrase(node, list, slots: [], faults: &faults)
        .map { Concept.Entry(phrase: $0, place: node.place) }
    }
    guard let entry = FlaggedPhrase(node, "an entry", flag: "vague", faults: &faults) else { return nil }
    return phrases.phrase(entry.phrase, list, slots: [], faults: &faults)
      .map { Concept.Entry(phrase: $0, isVague: entry.isFlagged, place: entry.phrase.place) }
  }
}
