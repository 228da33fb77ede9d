public import Claims

/// Finds the tensions that a pack's rules describe.
public struct Engine: Sendable {
  private let pack: RulePack

  public init(pack: RulePack) { self.pack = pack }

  /// The findings inside one document, in source order.
  public func findings(in text: ClaimedText, document: DocumentID) -> [Finding] { [] }

  /// The findings across documents, given all findings inside them.
  public func contested(_ findings: [Finding], texts: [ClaimedText]) -> [Finding] { [] }
}
