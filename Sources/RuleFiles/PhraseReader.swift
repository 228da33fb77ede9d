import Claims

/// Reads phrases with their word lists, within a bound on the words they come to.
struct PhraseReader {
  private let lists: [String: [String]]
  private(set) var usedLists: Set<String> = []
  private var remainingWords = 2_000_000
  private static let lengthLimit = 32

  init(lists: [String: [String]]) { self.lists = lists }

  /// Returns the phrase in a node, or nil after noting what is wrong with it.
  ///
  /// - Parameter slots: The slots that have a meaning here.
  mutating func phrase(
    _ node: YAMLNode, _ name: String, slots: [Phrase.Slot], faults: inout FileFaults
  ) -> Phrase? {
    guard let text = PlacedText(node, name, faults: &faults) else { return nil }
    if let fault = limitFault(text.value) {
      faults.error(fault.code, at: text.place, fault.message)
      return nil
    }
    do {
      let phrase = try Phrase(parsing: text.value, lists: lists)
      return check(phrase, slots: slots, at: text.place, &faults) ? phrase : nil
    } catch {
      report(error, in: text, slots: slots, &faults)
      return nil
    }
  }

  private mutating func limitFault(_ source: String) -> (code: String, message: String)? {
    let bytes = source.utf8
    if bytes.contains(where: { $0 < 0x20 }) {
      return ("bad-phrase", "a phrase stands on one line, with spaces between its words")
    }
    let length = bytes.count { $0 == 0x20 } + 1
    guard length <= Self.lengthLimit else {
      return (
        "bad-phrase", "a phrase has at most \(Self.lengthLimit) words, this one has \(length); shorten it"
      )
    }
    var rest = bytes[...]
    while let mark = rest.firstIndex(of: 0x40) {
      rest = rest[bytes.index(after: mark)...]
      let name = String(decoding: rest.prefix { $0 != 0x20 && $0 != 0x7C && $0 != 0x3F }, as: UTF8.self)
      usedLists.insert(name)
      remainingWords -= lists[name]?.count ?? 0
    }
    guard remainingWords >= 0 else {
      return (
        "too-many-words", "the word lists in the phrases up to here come to too many words; use shorter lists"
      )
    }
    return nil
  }

  private func check(
    _ phrase: Phrase, slots: [Phrase.Slot], at place: FilePlace, _ faults: inout FileFaults
  ) -> Bool {
    var seen: Set<Phrase.Slot> = []
    for slot in phrase.slots {
      guard slots.contains(slot) else {
        reportSlot(slot.rawValue, slots, at: place, &faults)
        return false
      }
      guard seen.insert(slot).inserted else {
        faults.error("bad-phrase", at: place, "the slot '{\(slot.rawValue)}' stands here twice; remove one")
        return false
      }
    }
    return true
  }

  private func report(
    _ error: PhraseError, in text: PlacedText, slots: [Phrase.Slot], _ faults: inout FileFaults
  ) {
    switch error {
    case .unknownSlot(let name): reportSlot(name, slots, at: text.place, &faults)
    case .unknownList(let name):
      faults.error(
        "unknown-word-list", at: text.place,
        "unknown word list '@\(name)'\(suggestion(for: "@\(name)", among: lists.keys.map { "@\($0)" }))")
    default: faults.error("bad-phrase", at: text.place, "'\(text.value)': \(Self.explanation(error))")
    }
  }

  private func reportSlot(
    _ name: String, _ slots: [Phrase.Slot], at place: FilePlace, _ faults: inout FileFaults
  ) {
    let allowed = slots.map { "'{\($0.rawValue)}'" }.joined(separator: ", ")
    let remedy =
      slots.isEmpty
      ? "no slot may stand here, so remove it; '..3' skips up to three words" : "use \(allowed)"
    faults.error("unknown-slot", at: place, "unknown slot '{\(name)}'; \(remedy)")
  }

  private static func explanation(_ error: PhraseError) -> String {
    switch error {
    case .empty: "a word is empty; write one on each side of '|'"
    case .malformedGap(let gap): "'\(gap)' is no gap; write '..1' to '..12'"
    case .unbounded(let item): "nothing bounds '\(item)'; put a word beside it"
    case .noRequiredWord: "every word may be left out; take the '?' off one"
    case .unknownSlot(let name): "unknown slot '{\(name)}'"
    case .unknownList(let name): "unknown word list '@\(name)'"
    }
  }
}
