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
    var phraseNode = node
    var ignoresNegation = false
    if case .mapping = node.content {
      guard
        let fields = Fields(node, "a cue", known: ["phrase", "ignores-negation"], faults: &faults),
        let inner = fields.node("phrase", faults: &faults)
      else { return nil }
      phraseNode = inner
      ignoresNegation = fields.flag("ignores-negation", faults: &faults) ?? false
    }
    guard let phrase = phrases.phrase(phraseNode, "phrase", slots: slots, faults: &faults), let kind
    else { return nil }
    return CueDefinition(
      kind: kind, phrase: phrase, ignoresNegation: ignoresNegation, place: phraseNode.place)
  }
}

extension CueKind {
  /// The slots that phrases of this kind may have.
  var slots: [Phrase.Slot] { self == .priority ? [.winner, .loser] : [.first, .second] }
}
