public import Prose

/// What came of reading the inputs of a run.
public struct Inputs: Sendable {
  /// In the order given, those of a directory ascending by path; ids are unique.
  public var documents: [Document]
  /// Faults of the inputs, in the order met.
  public var diagnostics: [Diagnostic]

  public init(documents: [Document] = [], diagnostics: [Diagnostic] = []) {
    self.documents = documents
    self.diagnostics = diagnostics
  }

  /// Whether an input could not be read.
  public var hasFailures: Bool { diagnostics.contains { $0.severity == .error } }
}
