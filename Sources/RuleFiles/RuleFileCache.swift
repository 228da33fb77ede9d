public import Rules
import Prose
import Synchronization

/// Rule files taken apart, by path and bytes, so that an edit of one file does not cost reading all.
///
/// A class because it is shared between the readings of a watched folder.
public final class RuleFileCache: Sendable {
  private struct Entry: Sendable {
    var bytes: [UInt8]
    var parsed: ParsedFile?
    var diagnostics: [Diagnostic]
  }

  private let entries = Mutex<[String: Entry]>([:])

  public init() {}

  /// A file taken apart, with the faults of doing so; nil when its YAML says nothing.
  func parsed(_ file: RuleFileReader.File, diagnostics: inout [Diagnostic]) -> ParsedFile? {
    let known = entries.withLock { $0[file.path] }
    if let known, known.bytes == file.bytes {
      diagnostics += known.diagnostics
      return known.parsed
    }
    var faults: [Diagnostic] = []
    let parsed = ParsedFile(file, diagnostics: &faults)
    entries.withLock { $0[file.path] = Entry(bytes: file.bytes, parsed: parsed, diagnostics: faults) }
    diagnostics += faults
    return parsed
  }
}

extension RuleFileReader {
  /// Reads files of any kind, in any order, those that are unchanged from `cache`.
  public func read(_ files: [File], cache: RuleFileCache) -> RulePack {
    withDeepStack { Catalogue(files, cache: cache).pack }
  }
}
