public import Claims
public import Prose

/// Everything read from rule files: cues, concepts and rules, in stable order.
public struct RulePack: Sendable {
  public var cues: [CueDefinition]
  /// Tests of the cue files, each with the kind it is about.
  public var cueTests: [(kind: CueKind, test: LexiconTest)]
  /// Ascending by id.
  public var concepts: [Concept]
  /// Ascending by id.
  public var rules: [Rule]
  /// Hexadecimal digest of the files' bytes.
  public var digest: String
  public var diagnostics: [Diagnostic]
  /// Facts about words, as `WordFacts` reads them; empty when no rule is about contradictions.
  public var wordFacts: [UInt8] = []

  public init(
    cues: [CueDefinition], cueTests: [(kind: CueKind, test: LexiconTest)], concepts: [Concept],
    rules: [Rule], digest: String, diagnostics: [Diagnostic]
  ) {
    self.cues = cues
    self.cueTests = cueTests
    self.concepts = concepts
    self.rules = rules
    self.digest = digest
    self.diagnostics = diagnostics
  }

  /// The pack without what looks at claims once they are made.
  public var cuesAlone: RulePack {
    var pack = self
    pack.concepts = []
    pack.rules = []
    return pack
  }

  public func concept(_ id: String) -> Concept? { concepts.first { $0.id == id } }
  public func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}
