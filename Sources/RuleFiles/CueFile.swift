import Claims
import Rules

/// A cue file as read.
struct CueFile {
  var kind: CueKind
  var place: FilePlace
  var cues: [CueDefinition] = []
  var tests: [LexiconTest] = []

  init?(_ node: YAMLNode, phrases: inout PhraseReader, faults: inout FileFaults) {
    guard let fields = Fields(node, "a cue file", known: ["cues", "entries", "tests"], faults: &faults)
    else { return nil }
    let kind: CueKind? = fields.choice("cues", code: "unknown-cue-kind", isRequired: true, faults: &faults)
    let entries = fields.list("entries", faults: &faults)
    let tests = lexiconTests(
      fields.list("tests", isRequired: false, faults: &faults), labels: [], faults: &faults)
    // Without a kind the slots are unknown; the phrases themselves are still checked.
    let slots = kind?.slots ?? Phrase.Slot.allCases
    let read = entries.compactMap {
      Self.entry($0, kind: kind, slots: slots, phrases: &phrases, faults: &faults)
    }
    guard let kind else { return nil }
    self.kind = kind
    place = fields.keyPlace("cues") ?? node.place
    cues = read
    self.tests = tests
  }

  private static func entry(
    _ node: YAMLNode, kind: CueKind?, slots: [Phrase.Slot], phrases: inout PhraseReader,
    faults: inout FileFaults
  ) -> CueDefinition? {
    guard let entry = FlaggedPhrase(node, "a cue", flag: "ignores-negation", faults: &faults),
      let phrase = phrases.phrase(entry.phrase, "phrase", slots: slots, faults: &faults), let kind
    else { return nil }
    return CueDefinition(
      kind: kind, phrase: phrase, ignoresNegation: entry.isFlagged, place: entry.phrase.place)
  }
}

extension CueKind {
  /// The slots that phrases of this kind may have.
  var slots: [Phrase.Slot] { self == .priority ? [.winner, .loser] : [.first, .second] }
}
