import Prose
public import RuleFiles
public import Rules
import Reporting

extension Analysis {
  /// Leaves out the findings that comments in the texts or a project's file suppress.
  ///
  /// What is wrong with a suppression becomes a diagnostic: no reason, an unknown rule, or nothing left to suppress.
  /// - Returns: How many findings were left out.
  @discardableResult
  public mutating func suppress(by file: SuppressionFile = SuppressionFile()) -> Int {
    let before = findings.count
    diagnostics += file.diagnostics
    suppressByComments()
    suppressByFingerprints(file)
    return before - findings.count
  }

  private mutating func suppressByComments() {
    let known = Set(pack.rules.map(\.id))
    for (index, claimed) in texts.enumerated() {
      let text = claimed.text
      for comment in SuppressionComment.all(in: text) {
        func report(_ code: String, _ message: String) {
          let place = text.position(comment.span.lower)
          diagnostics.append(
            Diagnostic(
              .warning, code: code, file: text.document.path, line: place.line, column: place.column,
              offset: comment.span.lower, message: message))
        }
        guard known.contains(comment.rule) else {
          report(
            "unknown-rule",
            "no rule '\(comment.rule)' is there to be ignored; `elenchus rule list` names them")
          continue
        }
        guard comment.reason != nil else {
          report(
            "suppression-without-reason",
            "the comment gives no reason, so it does not count; write 'elenchus-ignore \(comment.rule): reason'"
          )
          continue
        }
        let count = findings.count
        findings.removeAll { finding in
          finding.rule == comment.rule
            && [finding.left, finding.right].contains { evidence in
              evidence.document.index == index && (comment.region?.overlaps(evidence.span) ?? false)
            }
        }
        if findings.count == count {
          report(
            "stale-suppression", "the rule '\(comment.rule)' finds nothing here any more; remove the comment")
        }
      }
    }
  }

  private mutating func suppressByFingerprints(_ file: SuppressionFile) {
    let paths = Set(texts.map(\.text.document.path))
    var stale: [Diagnostic] = []
    var suppressed: Set<Int> = []
    let prints = findings.map { fingerprint(of: $0) }
    for entry in file.entries {
      let matches = findings.indices.filter { index in
        let path = self[findings[index].left.document].text.document.path
        return prints[index] == entry.fingerprint && entry.document.map { $0 == path } ?? true
      }
      suppressed.formUnion(matches)
      // A document that was not looked at may still hold the finding.
      guard matches.isEmpty, let document = entry.document, paths.contains(document) else { continue }
      stale.append(
        Diagnostic(
          .warning, code: "stale-suppression", file: entry.place.file, line: entry.place.line,
          column: entry.place.column,
          message:
            "no finding of \(document) has the fingerprint \(entry.fingerprint) any more; remove the entry"))
    }
    findings = findings.enumerated().filter { !suppressed.contains($0.offset) }.map(\.element)
    diagnostics += stale
  }
}

extension SuppressionFile {
  /// Name of the file in which a project keeps its suppressions.
  public static let name = ".elenchus-suppressions.yml"

  /// The suppressions of the project in the working directory; none without a file.
  public static func ofProject() -> SuppressionFile {
    guard let bytes = try? FileBytes.file(name, limit: 1 << 24).bytes else { return SuppressionFile() }
    return SuppressionFile(path: name, source: bytes)
  }
}
