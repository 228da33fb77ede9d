/// Mends those faults of rule files that can be mended without asking: entries that never count.
public struct RuleFixer: Sendable {
  /// Codes of the faults that are mended: each by taking out the line of one entry.
  public static let codes = ["duplicate-phrase", "shadowed-phrase"]

  /// The mended files, ascending by path; those without such faults are not among them.
  public let files: [RuleFileReader.File]
  /// How many faults were mended.
  public let count: Int

  /// Mends what the linter finds.
  ///
  /// Only an entry on a line of its own is taken out; every other byte stays as it is.
  public init(_ files: [RuleFileReader.File]) {
    let faults = Dictionary(
      grouping: RuleLinter().lint(files).filter { Self.codes.contains($0.code) }, by: \.file)
    var mended: [RuleFileReader.File] = []
    var count = 0
    for file in files.sorted(by: { $0.path < $1.path }) {
      guard let faults = faults[file.path] else { continue }
      var lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let numbers = Set(faults.compactMap(\.line)).filter { number in
        number <= lines.count
          && Self.isEntry(lines[number - 1], at: faults.first { $0.line == number }?.column)
      }
      guard !numbers.isEmpty else { continue }
      for number in numbers.sorted(by: >) { lines.remove(at: number - 1) }
      count += numbers.count
      mended.append(RuleFileReader.File(path: file.path, bytes: Array(lines.joined(separator: [0x0A]))))
    }
    self.files = mended
    self.count = count
  }

  /// Whether a line holds one entry of a list, which begins in a 1-based column, and nothing else.
  private static func isEntry(_ line: ArraySlice<UInt8>, at column: Int?) -> Bool {
    let blanks = line.prefix { $0 == 0x20 }.count
    let rest = line.dropFirst(blanks)
    guard rest.starts(with: Array("- ".utf8)), let column else { return false }
    return column == blanks + 3 && rest.dropFirst(2).first != 0x7B
  }
}
