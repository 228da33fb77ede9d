import Claims
import Prose

/// Turns word lists that refer to each other into plain lists of words.
struct WordListResolver {
  private(set) var lists: [WordList] = []
  /// The words of each list in order of appearance, each once.
  private(set) var resolved: [String: [String]] = [:]
  /// Lists that another list refers to.
  private(set) var used: Set<String> = []
  private var byID: [String: WordList] = [:]
  private var diagnostics: [Diagnostic] = []
  private static let depthLimit = 16
  private static let wordLimit = 20_000

  mutating func add(_ list: WordList, _ faults: inout FileFaults) {
    if let first = byID[list.id.value]?.id.place {
      faults.error(
        "duplicate-id", at: list.id.place,
        "the word list '\(list.id.value)' already stands in \(first.file):\(first.line); rename or remove one of the two"
      )
      return
    }
    byID[list.id.value] = list
    lists.append(list)
  }

  /// Expands all lists; returns the faults found on the way.
  mutating func resolve() -> [Diagnostic] {
    for list in lists { _ = words(of: list, path: []) }
    return diagnostics
  }

  private mutating func words(of list: WordList, path: [String]) -> [String] {
    if let known = resolved[list.id.value] { return known }
    var words: [String] = []
    var seen: Set<String> = []
    let path = path + [list.id.value]
    for entry in list.entries {
      var added = [entry.value]
      if entry.value.hasPrefix("@") { added = referred(by: entry, path: path) }
      for word in added where seen.insert(word.lowercased()).inserted { words.append(word) }
      if words.count > Self.wordLimit {
        report("too-many-words", entry.place, "the list has more than \(Self.wordLimit) words here; split it")
        words.removeLast(words.count - Self.wordLimit)
        break
      }
    }
    resolved[list.id.value] = words
    return words
  }

  private mutating func referred(by entry: PlacedText, path: [String]) -> [String] {
    let name = String(entry.value.dropFirst())
    used.insert(name)
    if let start = path.firstIndex(of: name) {
      let cycle = (path[start...] + [name]).map { "@\($0)" }.joined(separator: " → ")
      report(
        "cyclic-word-list", entry.place, "the word lists refer to each other in a circle: \(cycle); break it")
      return []
    }
    guard let list = byID[name] else {
      report(
        "unknown-word-list", entry.place,
        "unknown word list '@\(name)'\(suggestion(for: entry.value, among: byID.keys.map { "@\($0)" }))")
      return []
    }
    guard path.count < Self.depthLimit else {
      report(
        "nesting-too-deep", entry.place, "word lists refer to each other too deep here; shorten the chain")
      return []
    }
    return words(of: list, path: path)
  }

  private mutating func report(_ code: String, _ place: FilePlace, _ message: String) {
    diagnostics.append(Diagnostic(.error, code: code, at: place, message))
  }
}
