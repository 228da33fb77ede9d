import Foundation

/// A file of sentences written for this project, each with the claims that matter in it.
///
///     # A comment.
///     > Critics argue that trade harms the poor.
///     Critics | argue | that trade harms the poor
///     trade | harms | the poor :: reported, holder Critics
///     - trade | harms | the poor
///
/// `>` opens an entry and holds its text; every further line is about it. `voice:` names whose text it is. Lines of
/// claims are read by ``ExpectedClaim``; a line that starts with `-` is a claim that must not be found. `known:` names
/// the cause for which the entry is known to fail. `quantity:`, `relation:` and `refers:` are read by ``Annotation``.
struct SentenceTable: Sendable {
  struct Entry: Sendable {
    /// 1-based line of the text in its file.
    var line: Int
    var source: String
    var voice: String?
    var expected: [ExpectedClaim] = []
    var forbidden: [ExpectedClaim] = []
    var annotations: [Annotation] = []
    /// Why it is known to fail; nil when it should pass.
    var known: String?
  }

  var name: String
  var entries: [Entry] = []
  /// Lines that could not be read, with their 1-based numbers.
  var faults: [String] = []

  /// Reads the lines of a file.
  init(name: String, lines: [Substring]) {
    self.name = name
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      if !read(line, number: index + 1) { faults.append("\(name):\(index + 1): \(line)") }
    }
  }

  private mutating func read(_ line: Substring, number: Int) -> Bool {
    if line.hasPrefix("> ") {
      entries.append(Entry(line: number, source: String(line.dropFirst(2))))
      return true
    }
    let last = entries.count - 1
    guard last >= 0 else { return false }
    if let annotation = Annotation(line) {
      entries[last].annotations.append(annotation)
    } else if let value = line.value(of: "known") {
      entries[last].known = value
    } else if let value = line.value(of: "voice") {
      entries[last].voice = value
    } else if line.hasPrefix("- ") {
      guard let claim = ExpectedClaim(String(line.dropFirst(2)), isAnyAttribute: !line.contains("::")) else {
        return false
      }
      entries[last].forbidden.append(claim)
    } else {
      guard let claim = ExpectedClaim(String(line)) else { return false }
      entries[last].expected.append(claim)
    }
    return true
  }

  /// All tables, by name.
  static let all: [SentenceTable] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Sentences")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      guard let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8) else {
        return nil
      }
      return SentenceTable(
        name: String(name.dropLast(4)), lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }()
}

extension StringProtocol {
  /// What stands behind `key:` at the start; nil without it.
  func value(of key: String) -> String? {
    hasPrefix(key + ": ") ? String(dropFirst(key.count + 2)) : nil
  }
}
