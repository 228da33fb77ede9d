import Claims
public import Prose
public import Rules

/// What the front matter of a corpus file expects of the checker.
public struct CorpusExpectations: Sendable {
  /// Every finding to be reported on the file, beside which nothing else may be.
  ///
  /// Empty when the checker must stay silent; nil when the
  /// file says nothing of it, or nothing that can be read.
  public var findings: [ExpectedFinding]?
  /// Faults of the front matter, in order of place.
  public var diagnostics: [Diagnostic]

  private static let keys = ["title", "voice", "date", "genre", "expect"]

  /// Reads the front matter of a Markdown file: the YAML between a first line `---` and the next one.
  ///
  /// A file without front matter expects nothing and has no fault. A faulty expectation takes the others with it, so that
  /// a file never passes on half of what it says.
  /// - Parameters:
  ///   - path: Path for places and diagnostics.
  ///   - source: The bytes of the file.
  ///   - rules: Ids of the known rules, to find misspelt ones; nil leaves them unchecked.
  /// - Complexity: O(*n*) in bytes.
  public init(path: String, source: [UInt8], rules: [String]? = nil) {
    self = withDeepStack { Self(readingFrontMatterOf: path, source, rules) }
  }

  private init(readingFrontMatterOf path: String, _ source: [UInt8], _ rules: [String]?) {
    var faults = FileFaults(file: path)
    findings = Self.findings(in: source, rules: rules, faults: &faults)
    if faults.hasErrors { findings = nil }
    diagnostics = faults.diagnostics.sorted()
  }

  private static func findings(
    in source: [UInt8], rules: [String]?, faults: inout FileFaults
  ) -> [ExpectedFinding]? {
    let table = LineTable(source)
    func isFence(_ line: Int) -> Bool {
      let span = table.span(ofLine: line, in: source)
      let hasMark = line == 0 && source.starts(with: [0xEF, 0xBB, 0xBF])
      let trimmed = source[(span.lower + (hasMark ? 3 : 0))..<span.upper]
      let end = trimmed.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? trimmed.startIndex
      return trimmed[..<end].elementsEqual([0x2D, 0x2D, 0x2D])
    }
    guard isFence(0) else { return nil }
    guard let close = table.starts.indices.dropFirst().first(where: isFence) else {
      faults.error(
        "unclosed-front-matter", at: FilePlace(file: faults.file, line: 1, column: 1),
        "the front matter has no end; close it with a line '---'")
      return nil
    }
    let yaml = Array(source[table.starts[1]..<table.starts[close]])
    guard let root = YAMLDocument.root(of: yaml, linesBefore: 1, faults: &faults),
      let fields = Fields(root, "the front matter", known: keys, faults: &faults)
    else { return nil }
    for key in keys.dropLast() { _ = fields.text(key, isRequired: false, faults: &faults) }
    guard fields.has("expect") else { return nil }
    return fields.list("expect", faults: &faults).compactMap {
      expectation($0, rules: rules, faults: &faults)
    }
  }

  private static func expectation(
    _ node: YAMLNode, rules: [String]?, faults: inout FileFaults
  ) -> ExpectedFinding? {
    let keys = ["rule", "status", "winner", "left", "right", "known-gap"]
    guard let fields = Fields(node, "an expectation", known: keys, faults: &faults) else { return nil }
    let rule = fields.text("rule", faults: &faults)
    let verdict = Verdict(fields, isSilent: false, faults: &faults)
    let left = fields.text("left", faults: &faults)
    let right = fields.text("right", faults: &faults)
    let gap = fields.text("known-gap", isRequired: false, faults: &faults)?.value
    if let rule, let rules, !rules.contains(rule.value) {
      faults.error(
        "unknown-rule", at: rule.place,
        "unknown rule '\(rule.value)'\(suggestion(for: rule.value, among: rules))")
    }
    guard let rule, let status = verdict.status, let left, let right else { return nil }
    return ExpectedFinding(
      rule: rule.value, status: status, winner: verdict.winner, left: left.value, right: right.value,
      knownGap: gap, place: node.place)
  }
}
