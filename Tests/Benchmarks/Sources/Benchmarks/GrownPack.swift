import Elenchus

extension RulePack {
  /// The pack with several times as many lexicon entries, of the same shapes but other words.
  ///
  /// What is added has two words at least, as a lexicon of single words would speak of a concept at every other word.
  ///
  /// - Parameters:
  ///   - factor: How many times as many entries there will be.
  ///   - words: Words to draw from, in turn.
  func grown(_ factor: Int, words: [String]) -> RulePack {
    var pack = self
    var next = 0
    func word() -> Phrase.Element {
      next = (next + 7919) % words.count
      return .word([.init(text: words[next], isExact: true)], isOptional: false)
    }
    func version(_ entry: Concept.Entry) -> Concept.Entry {
      var version = entry
      version.phrase.elements = entry.phrase.elements.map { element in
        if case .word = element { word() } else { element }
      }
      if version.phrase.elements.count == 1 { version.phrase.elements.append(word()) }
      return version
    }
    func versions(_ entries: [Concept.Entry]) -> [Concept.Entry] {
      entries.flatMap { entry in [entry] + (1..<factor).map { _ in version(entry) } }
    }
    for index in pack.concepts.indices {
      pack.concepts[index].terms = versions(pack.concepts[index].terms)
      pack.concepts[index].reproaches = versions(pack.concepts[index].reproaches)
      pack.concepts[index].violations = versions(pack.concepts[index].violations)
      pack.concepts[index].exclusions = versions(pack.concepts[index].exclusions)
    }
    return pack
  }
}
