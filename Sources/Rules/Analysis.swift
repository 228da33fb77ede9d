public import Claims
public import Prose

/// What a run over some documents came to: the one value that every report is made from.
public struct Analysis: Sendable {
  /// In input order; a `DocumentID` is an index into it.
  public var texts: [ClaimedText]
  /// Ascending by document, place and rule; findings across documents last.
  public var findings: [Finding]
  public var pack: RulePack
  /// Faults of the inputs and of the rule files.
  public var diagnostics: [Diagnostic]

  public init(texts: [ClaimedText], findings: [Finding], pack: RulePack, diagnostics: [Diagnostic]) {
    self.texts = texts
    self.findings = findings
    self.pack = pack
    self.diagnostics = diagnostics
  }

  public subscript(id: DocumentID) -> ClaimedText { texts[id.index] }

  /// The quoted words of some evidence, as they stand in the source.
  public func quote(_ evidence: Finding.Evidence) -> String {
    self[evidence.document].text.quote(evidence.span)
  }
}
