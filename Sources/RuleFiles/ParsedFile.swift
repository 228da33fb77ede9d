import Claims
import Prose

/// A rule file taken apart, of a known kind.
struct ParsedFile: Sendable {
  /// What a file holds, told by the key that only files of its kind have.
  enum Kind: String, CaseIterable, Sendable {
    case words, cues, concept
    case rule = "id"
  }

  let path: String
  let kind: Kind
  let root: YAMLNode

  init?(_ file: RuleFileReader.File, diagnostics: inout [Diagnostic]) {
    var faults = FileFaults(file: file.path)
    defer { diagnostics += faults.diagnostics }
    guard let root = YAMLDocument.root(of: file.bytes, faults: &faults) else {
      if !faults.hasErrors {
        faults.warning(
          "empty-file", at: FilePlace(file: file.path, line: 1, column: 1),
          "the file holds nothing; fill or remove it")
      }
      return nil
    }
    guard case .mapping(let pairs) = root.content else {
      faults.error(
        "wrong-type", at: root.place, "a rule file must be a mapping, not \(root.kind); begin with 'id: …'")
      return nil
    }
    guard let kind = pairs.lazy.compactMap({ Kind(rawValue: $0.key) }).first else {
      let keys = Kind.allCases.map(\.rawValue)
      let misspelt = pairs.first { pair in keys.contains { editDistance(pair.key, $0) == 1 } }
      faults.error(
        "unknown-file-kind", at: misspelt?.keyPlace ?? root.place,
        "the file has none of the keys that tell its kind"
          + suggestion(for: misspelt?.key ?? "", among: keys))
      return nil
    }
    path = file.path
    self.kind = kind
    self.root = root
  }

  /// The folder the file stands in, which names the pack of its rules; `rules` without one.
  var folder: String {
    let parts = path.split(separator: "/")
    return parts.count > 1 ? String(parts[parts.count - 2]) : "rules"
  }

  /// Runs a reader and keeps its faults.
  func read(_ diagnostics: inout [Diagnostic], _ reader: (inout FileFaults) -> Void) {
    var faults = FileFaults(file: path)
    reader(&faults)
    diagnostics += faults.diagnostics
  }
}
