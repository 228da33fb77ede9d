public import Rules

/// Reads rule files.
public struct RuleFileReader: Sendable {
  /// A rule file's path and bytes.
  public struct File: Sendable {
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  public init() {}

  /// Reads files of any kind, in any order.
  ///
  /// Faults become diagnostics of the pack, each with its place; what is sound is kept: a cue file loses single entries,
  /// a concept single phrases, while a rule with a fault outside its tests is left out.
  /// - Complexity: O(*n*) in bytes, but for the expansion of word lists, which is bounded.
  public func read(_ files: [File]) -> RulePack {
    withDeepStack { Catalogue(files).pack }
  }
}
