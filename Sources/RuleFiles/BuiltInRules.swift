import CLexicon
import CRulePack
public import Rules

extension RulePack {
  /// The rules built into the library, read once, on first use.
  public static let builtIn = RuleFileReader().read(RuleFileReader.builtInFiles)
}

extension RuleFileReader {
  /// The files of the built-in rules, ascending by path; their paths begin with `rules/`.
  public static var builtInFiles: [File] {
    (0..<elenchus_rule_file_count()).map { index in
      let file = elenchus_rule_file_at(index)
      // The C side holds static arrays: they live as long as the process, `count` bytes each.
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
      return File(path: "rules/" + String(cString: file.path), bytes: Array(bytes))
    }
  }
}

/// The facts about words that are built into the library.
func builtInWordFacts() -> [UInt8] {
  // The C side holds a static array, which lives as long as the process.
  Array(UnsafeBufferPointer(start: elenchus_lexicon(), count: elenchus_lexicon_size()))
}
