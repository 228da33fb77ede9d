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
