/// Compiles the relations of WordNet that contradictions need into lines of text.
///
/// Each line is a mark and words: `s` words of one sense, `o` opposites on both sides of a bar, those behind a colon by
/// likeness only, `w` nouns and those next wider, places and those around them, `d` a verb and a noun made of it. Behind `s` and `o` stands the part
/// of speech: `n`, `v`, `a` or `r`. Verbs with a particle are joined by an underscore. Names and rare senses are left out.
struct FactWriter {
  private let synsets: [WordNetReader.Key: WordNetReader.Synset]
  private static let particles: Set<Substring> = [
    "up", "down", "out", "off", "in", "on", "away", "back", "over", "through",
  ]

  init(_ reader: WordNetReader) { synsets = reader.synsets }

  func text() -> String {
    var lines: Set<String> = []
    for (key, synset) in synsets {
      let words = words(synset, key, areAttested: true)
      if words.count > 1 { lines.insert("s\(key.file) " + words.joined(separator: " ")) }
      switch key.file {
      case "n":
        wider(synset, words).map { _ = lines.insert($0) }
        around(synset).map { _ = lines.insert($0) }
      case "v": lines.formUnion(nouns(synset))
      default: break
      }
      lines.formUnion(opposites(key, synset))
    }
    return lines.sorted().joined(separator: "\n") + "\n"
  }

  private func words(
    _ synset: WordNetReader.Synset, _ key: WordNetReader.Key, areAttested: Bool = false
  ) -> [String] {
    let usable = synset.words.filter { isUsable($0, key.file) && ($0.isAttested || !areAttested) }
    return Set(usable.map(\.text)).sorted()
  }

  private func isUsable(_ word: WordNetReader.Word, _ file: Character) -> Bool {
    guard word.isCommon, word.text.count > 1 else { return false }
    guard word.text.allSatisfy({ $0.isLowercase || $0 == "_" || $0 == "-" }) else { return false }
    let parts = word.text.split(separator: "_")
    return parts.count == 1 || file == "v" && parts.count == 2 && Self.particles.contains(parts[1])
  }

  private func wider(_ synset: WordNetReader.Synset, _ words: [String]) -> String? {
    let wider = Set(
      synset.pointers.filter { $0.symbol == "@" }.flatMap { pointer in
        synsets[pointer.target].map { self.words($0, pointer.target, areAttested: true) } ?? []
      })
    guard !words.isEmpty, !wider.isEmpty else { return nil }
    return "w " + words.joined(separator: " ") + " | " + wider.sorted().joined(separator: " ")
  }

  /// A named place and the named places it is a part of, lowercase.
  private func around(_ synset: WordNetReader.Synset) -> String? {
    func names(_ synset: WordNetReader.Synset) -> [String] {
      synset.words.map(\.text).filter {
        $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) && $0.count > 2
      }
      .map { $0.lowercased() }
    }
    let parts = names(synset)
    let wholes = Set(
      synset.pointers.filter { $0.symbol == "#p" }.flatMap { synsets[$0.target].map(names) ?? [] })
    guard !parts.isEmpty, !wholes.isEmpty else { return nil }
    return "w " + parts.sorted().joined(separator: " ") + " | " + wholes.sorted().joined(separator: " ")
  }

  private func nouns(_ synset: WordNetReader.Synset) -> [String] {
    synset.pointers.compactMap { pointer in
      guard pointer.symbol == "+", pointer.target.file == "n", let other = synsets[pointer.target],
        pointer.source > 0, pointer.goal > 0
      else { return nil }
      let (verb, noun) = (synset.words[pointer.source - 1], other.words[pointer.goal - 1])
      guard isUsable(verb, "v"), isUsable(noun, "n"), verb.text != noun.text else { return nil }
      return "d \(verb.text) \(noun.text)"
    }
  }

  /// The opposites of one sense, once for both directions; adjectives carry those like them along.
  private func opposites(_ key: WordNetReader.Key, _ synset: WordNetReader.Synset) -> [String] {
    synset.pointers.compactMap { pointer in
      guard pointer.symbol == "!", pointer.source > 0, pointer.goal > 0, key < pointer.target,
        let other = synsets[pointer.target]
      else { return nil }
      let (first, second) = (synset.words[pointer.source - 1], other.words[pointer.goal - 1])
      guard isUsable(first, key.file), isUsable(second, key.file) else { return nil }
      return "o\(key.file) \(first.text)\(like(key, synset, first.text)) | \(second.text)"
        + like(pointer.target, other, second.text)
    }
  }

  private func like(
    _ key: WordNetReader.Key, _ synset: WordNetReader.Synset, _ word: String
  ) -> String {
    var words = Set(words(synset, key))
    for pointer in synset.pointers where pointer.symbol == "&" {
      guard let other = synsets[pointer.target] else { continue }
      words.formUnion(self.words(other, pointer.target))
    }
    words.remove(word)
    return words.isEmpty ? "" : " : " + words.sorted().joined(separator: " ")
  }
}
