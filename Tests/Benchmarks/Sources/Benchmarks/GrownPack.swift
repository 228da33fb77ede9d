import Elenchus

extension RulePack {
  /// The pack with each lexicon entry in several more versions, each of which has another last word.
  ///
  /// All versions begin as their entry does, so what begins with one word grows as the lexicon does.
  ///
  /// - Parameters:
  ///   - factor: How many times as many entries there will be.
  ///   - words: Words to draw from, in turn.
  func grown(_ factor: Int, words: [String]) -> RulePack {
    var pack = self
    var next = 0
    func versions(_ entries: [Concept.Entry]) -> [Concept.Entry] {
      entries.flatMap { entry in
        [entry]
          + (1..<factor).map { _ in
            next = (next + 7919) % words.count
            var version = entry
            if version.phrase.elements.count > 1 { version.phrase.elements.removeLast() }
            if case .gap = version.phrase.elements.last { version.phrase.elements.removeLast() }
            version.phrase.elements.append(
              .word([.init(text: words[next], isExact: true)], isOptional: false))
            return version
          }
      }
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
