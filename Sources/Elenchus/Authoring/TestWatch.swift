import Foundation
public import Prose
import RuleFiles
import Rules

/// Runs tests again whenever a rule or corpus file is saved.
///
/// Only files that changed are read again, and no text is parsed twice. The tests of the changed files come first, so that
/// the answer to a save does not wait for the others. A class because it keeps what one run leaves for the next.
public final class TestWatch {
  /// What a save came to.
  public struct Answer: Sendable {
    /// Paths of the files that were changed, added or removed, ascending; none in the first run.
    public var changed: [String]
    /// The tests of the changed files alone; nil when they hold none, and in the first run.
    public var near: TestReport?
    /// Faults of the rule and corpus files.
    public var diagnostics: [Diagnostic]
  }

  private let folder: String?
  private let corpus: [String]
  private let filter: String?
  private var files = WatchedFiles()
  private let ruleFiles = RuleFileCache()
  private let texts = ParseCache()
  private var pack: RulePack?
  private var analyzer: Analyzer?
  private var documents: [Document] = []

  /// - Parameters:
  ///   - rules: A folder of rule files; nil for those of the project in the working directory.
  ///   - corpus: Corpus files, or directories of them.
  ///   - filter: Runs only tests whose name or file contains this.
  public init(rules: String?, corpus: [String] = [], filter: String? = nil) {
    folder = rules
    self.corpus = corpus
    self.filter = filter
  }

  /// Looks whether a file was saved, and runs the tests of those that were; nil when nothing changed.
  ///
  /// - Complexity: O(*n*) in files, as long as nothing changes.
  public func poll() -> Answer? {
    let changed = files.update(paths())
    guard pack == nil || !changed.isEmpty else { return nil }
    var diagnostics: [Diagnostic] = []
    let source = folder.map { RuleSource(folders: [$0]) } ?? RuleSource()
    let pack = RuleFileReader().read(source.files, cache: ruleFiles)
    let inputs = InputReader().read(corpus)
    diagnostics = source.diagnostics + pack.diagnostics + inputs.diagnostics
    let before = self.pack
    self.pack = pack
    documents = inputs.documents
    guard let before else { return Answer(changed: [], near: nil, diagnostics: diagnostics) }
    let near = nearReport(Set(changed), before, pack)
    return Answer(
      changed: changed, near: near.outcomes.isEmpty ? nil : near, diagnostics: diagnostics + near.diagnostics)
  }

  /// The tests of changed files; as little is compiled for them as they need.
  private func nearReport(_ changed: Set<String>, _ before: RulePack, _ pack: RulePack) -> TestReport {
    func rest(_ pack: RulePack) -> Set<String> {
      Set(
        pack.cues.map(\.place.file) + pack.cueTests.map(\.test.place.file) + pack.concepts.map(\.place.file))
    }
    let rules = Set((before.rules + pack.rules).map(\.place.file))
    let known = analyzer
    analyzer = nil
    var lexicons = pack
    if changed.isSubset(of: rules), rest(before) == rest(pack), let known {
      analyzer = Analyzer(known, pack: pack)
    } else if changed.isSubset(of: rest(pack)) {
      // A concept is recognised by its own words alone, a cue beside the other cues.
      let areConcepts = changed.isSubset(of: pack.concepts.map(\.place.file))
      lexicons.concepts = pack.concepts.filter { changed.contains($0.place.file) }
      lexicons.cues = areConcepts ? [] : pack.cues
      lexicons.rules = []
      return TestBench(pack: lexicons, filter: filter, files: changed, cache: texts).report()
    } else {
      analyzer = Analyzer(pack: pack)
    }
    return TestBench(
      pack: pack, corpus: documents, filter: filter, files: changed, analyzer: analyzer, cache: texts
    ).report()
  }

  /// Runs all tests over the files as they were at the last `poll`.
  public func all() -> TestReport {
    guard let pack else { return TestReport(outcomes: [], diagnostics: []) }
    let analyzer = analyzer ?? Analyzer(pack: pack)
    self.analyzer = analyzer
    let report = TestBench(
      pack: pack, corpus: documents, filter: filter, analyzer: analyzer, cache: texts
    ).report()
    texts.forgetUnused()
    return report
  }

  /// The files to be watched.
  private func paths() -> [String] {
    var ignored: [Diagnostic] = []
    let folders = folder.map { [$0] } ?? RuleSource.projectFolders
    let rules = folders.flatMap { InputFiles.files(at: $0, ["yaml", "yml"], &ignored) }
    let documents = corpus.filter { $0 != "-" }
      .flatMap { InputFiles.files(at: $0, InputReader.extensions, &ignored) }
    return rules + documents + [RuleSource.configurationName]
  }
}

/// When files were last changed.
struct WatchedFiles {
  private struct Stamp: Equatable {
    var size: Int64
    var seconds: Int
    var nanoseconds: Int
    var node: UInt64
  }

  private var stamps: [String: Stamp] = [:]

  /// Looks at some files; returns those that changed, came or went since the last time, ascending.
  mutating func update(_ paths: [String]) -> [String] {
    var now: [String: Stamp] = [:]
    for path in paths {
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      now[path] = Stamp(
        size: Int64(status.st_size), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec),
        node: UInt64(status.st_ino))
    }
    let changed = Set(now.keys).union(stamps.keys).filter { now[$0] != stamps[$0] }
    stamps = now
    return changed.sorted()
  }
}
