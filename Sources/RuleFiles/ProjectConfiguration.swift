import Claims
public import Prose

/// What a project's `.elenchus.yml` says.
public struct ProjectConfiguration: Sendable {
  /// The folder that holds the project's rule files, as written; nil when the file names none or has a fault.
  public var rules: String?
  /// Faults of the file, in order of place.
  public var diagnostics: [Diagnostic]

  /// Reads a configuration: a mapping whose one key is `rules`.
  ///
  /// - Parameter path: Path for places and diagnostics.
  public init(path: String, source: [UInt8]) {
    self = withDeepStack {
      var faults = FileFaults(file: path)
      var rules: String?
      if let root = YAMLDocument.root(of: source, faults: &faults) {
        let fields = Fields(root, "the configuration", known: ["rules"], faults: &faults)
        rules = fields?.text("rules", faults: &faults)?.value
      } else if !faults.hasErrors {
        faults.error(
          "missing-key", at: FilePlace(file: path, line: 1, column: 1),
          "the configuration holds nothing; write 'rules: DIR' or remove the file")
      }
      return Self(rules: faults.hasErrors ? nil : rules, diagnostics: faults.diagnostics.sorted())
    }
  }

  private init(rules: String?, diagnostics: [Diagnostic]) {
    self.rules = rules
    self.diagnostics = diagnostics
  }
}
