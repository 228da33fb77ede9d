import Claims

/// The keys of one mapping, as a reader takes them.
struct Fields {
  let place: FilePlace
  private let pairs: [String: YAMLNode.Pair]
  /// What the mapping is, in the words of a message: `a rule`.
  private let name: String

  /// Takes a mapping apart and notes keys that are not among `known`; nil, with a fault, for anything but a mapping.
  init?(_ node: YAMLNode, _ name: String, known: [String], faults: inout FileFaults) {
    guard case .mapping(let pairs) = node.content else {
      faults.error("wrong-type", at: node.place, "\(name) must be a mapping, not \(node.kind)")
      return nil
    }
    place = node.place
    self.name = name
    var taken: [String: YAMLNode.Pair] = [:]
    for pair in pairs {
      if known.contains(pair.key) {
        taken[pair.key] = pair
      } else {
        faults.error(
          "unknown-key", at: pair.keyPlace,
          "unknown key '\(pair.key)' in \(name)\(suggestion(for: pair.key, among: known))")
      }
    }
    self.pairs = taken
  }

  func has(_ key: String) -> Bool { pairs[key] != nil }
  func keyPlace(_ key: String) -> FilePlace? { pairs[key]?.keyPlace }

  /// The value of a key; notes a missing one if `isRequired`.
  func node(_ key: String, isRequired: Bool = true, faults: inout FileFaults) -> YAMLNode? {
    if let pair = pairs[key] { return pair.value }
    if isRequired { faults.error("missing-key", at: place, "\(name) needs the key '\(key)'; add it") }
    return nil
  }

  /// The text of a key, never empty.
  func text(_ key: String, isRequired: Bool = true, faults: inout FileFaults) -> PlacedText? {
    guard let node = node(key, isRequired: isRequired, faults: &faults) else { return nil }
    return PlacedText(node, key, faults: &faults)
  }

  /// The items of a list; empty when the key is missing and not required.
  func list(_ key: String, isRequired: Bool = true, faults: inout FileFaults) -> [YAMLNode] {
    guard let node = node(key, isRequired: isRequired, faults: &faults) else { return [] }
    guard case .list(let items) = node.content else {
      faults.error("wrong-type", at: node.place, "'\(key)' must be a list, not \(node.kind)")
      return []
    }
    return items
  }

  /// One word of a closed vocabulary.
  ///
  /// - Parameter allowed: The words allowed here; all of them when nil.
  func choice<Word: RawRepresentable & CaseIterable>(
    _ key: String, code: String, allowed: [Word]? = nil, isRequired: Bool = false, faults: inout FileFaults
  ) -> Word? where Word.RawValue == String {
    guard let node = node(key, isRequired: isRequired, faults: &faults) else { return nil }
    return Self.word(node, key, code: code, allowed: allowed ?? Array(Word.allCases), faults: &faults)
  }

  /// A list of words of a closed vocabulary without repetitions; nil when the key is missing or nothing is sound.
  func choices<Word: RawRepresentable & CaseIterable>(
    _ key: String, code: String, allowed: [Word]? = nil, faults: inout FileFaults
  ) -> [Word]? where Word.RawValue == String {
    guard let place = pairs[key]?.value.place else { return nil }
    let before = faults.diagnostics.count
    let items = list(key, faults: &faults)
    var words: [Word] = []
    for item in items {
      guard
        let word = Self.word(item, key, code: code, allowed: allowed ?? Array(Word.allCases), faults: &faults)
      else { continue }
      if words.contains(where: { $0.rawValue == word.rawValue }) {
        faults.error(
          "duplicate-value", at: item.place, "'\(word.rawValue)' stands in '\(key)' twice; remove one")
      } else {
        words.append(word)
      }
    }
    if items.isEmpty, faults.diagnostics.count == before {
      faults.error(
        "dead-scope", at: place, "'\(key)' is empty, so nothing can match; list what counts or remove it")
    }
    return words.isEmpty ? nil : words
  }

  private static func word<Word: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, _ key: String, code: String, allowed: [Word], faults: inout FileFaults
  ) -> Word? where Word.RawValue == String {
    guard let text = PlacedText(node, key, faults: &faults) else { return nil }
    if let word = allowed.first(where: { $0.rawValue == text.value }) { return word }
    let hint = suggestion(for: text.value, among: allowed.map(\.rawValue))
    faults.error(code, at: text.place, "unknown \(key) '\(text.value)'\(hint)")
    return nil
  }

  /// True or false; nil when the key is missing or faulty.
  func flag(_ key: String, faults: inout FileFaults) -> Bool? {
    guard let node = node(key, isRequired: false, faults: &faults) else { return nil }
    if case .text("true", isPlain: true) = node.content { return true }
    if case .text("false", isPlain: true) = node.content { return false }
    faults.error("wrong-type", at: node.place, "'\(key)' must be true or false")
    return nil
  }
}
