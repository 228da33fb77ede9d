import Foundation
public import Prose
public import RuleFiles

/// Files rewritten so that their tests expect what was found.
public struct TestAcceptance: Sendable {
  /// The files as they ought to be, ascending by path.
  public private(set) var files: [RuleFileReader.File] = []
  /// Files that cannot be rewritten, with the reason.
  public private(set) var diagnostics: [Diagnostic] = []
  /// How many expectations were rewritten.
  public private(set) var count = 0

  /// Rewrites the tests behind some outcomes, each at its place; every other byte stays as it is.
  ///
  /// - Parameters:
  ///   - outcomes: Those whose findings were accepted; those without a rewrite are passed over.
  ///   - files: The rule and corpus files as they were when the tests were run.
  public init(_ outcomes: [TestReport.Outcome], in files: [RuleFileReader.File]) {
    let rewrites = Dictionary(grouping: outcomes.compactMap(\.rewrite), by: \.place.file)
    for (path, rewrites) in rewrites.sorted(by: { $0.key < $1.key }) {
      guard let file = files.first(where: { $0.path == path }) else {
        report(path, "the file is built in or was not read, so it cannot be rewritten; name it by --rules")
        continue
      }
      do {
        let bytes = try TestRewriter.rewriting(file.bytes, rewrites)
        guard Self.isSound(path, bytes) else {
          report(
            path, "a rewritten test could not be read again, so the file stays as it is; edit it by hand")
          continue
        }
        self.files.append(RuleFileReader.File(path: path, bytes: bytes))
        count += rewrites.count
      } catch {
        report(path, "\(error), or edit the file by hand")
      }
    }
  }

  /// Whether a rewritten file can be read as well as before.
  private static func isSound(_ path: String, _ bytes: [UInt8]) -> Bool {
    if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
      let faults = RuleFileReader().read([RuleFileReader.File(path: path, bytes: bytes)]).diagnostics
      // Beside the other files, what a single one refers to is known.
      let elsewhere = ["unknown-concept", "unknown-word-list", "dead-exception"]
      return !faults.contains { $0.severity == .error && !elsewhere.contains($0.code) }
    }
    let expectations = CorpusExpectations(path: path, source: bytes)
    return expectations.findings != nil
  }

  private mutating func report(_ path: String, _ message: String) {
    diagnostics.append(Diagnostic(.error, code: "not-rewritten", file: path, message: message))
  }
}
