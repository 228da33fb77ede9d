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

  /// Reads files of any kind, in any order. Faults become diagnostics of the pack; what is sound is kept.
  public func read(_ files: [File]) -> RulePack {
    RulePack(cues: [], cueTests: [], concepts: [], rules: [], digest: "", diagnostics: [])
  }
}
