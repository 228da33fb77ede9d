@_exported public import Argumentation
@_exported public import Claims
@_exported public import Prose
@_exported public import Reporting
@_exported public import RuleFiles
@_exported public import Rules

/// The whole way from documents to findings.
///
/// ```swift
/// let analyzer = Analyzer(pack: .builtIn)
/// let document = Document(id: "speech", path: "speech.txt", source: Array("…".utf8))
/// let analysis = await analyzer.analyze([document])
/// for finding in analysis.findings { print(finding.rule, analysis.quote(finding.left)) }
/// ```
public struct Analyzer: Sendable {
  public let pack: RulePack
  private let reader: Reader
  private let extractor: Extractor
  private let engine: Engine

  public init(pack: RulePack) {
    self.pack = pack
    var vocabulary = Vocabulary()
    extractor = Extractor(cues: pack.cues, vocabulary: &vocabulary)
    engine = Engine(pack: pack, vocabulary: &vocabulary)
    reader = Reader(vocabulary: vocabulary)
  }

  /// The claims of one document.
  public func claims(in document: Document) -> ClaimedText { extractor.extract(reader.read(document)) }

  /// Why a rule fires on a text read by this analyzer, or does not; nil when the pack holds no such rule.
  ///
  /// - Parameter line: Only sentences on this 1-based line are looked at; nil for all.
  public func explain(_ rule: String, _ text: ClaimedText, _ line: Int? = nil) -> String? {
    Explainer(pack: pack, engine: engine).explain(rule: rule, in: text, line: line)
  }

  /// Analyses documents, `jobs` at a time, and sets them against each other.
  ///
  /// The result does not depend on `jobs`.
  /// - Parameter progress: Called now and then with the number of documents done so far.
  public func analyze(
    _ documents: [Document], jobs: Int = 1, progress: @Sendable (Int) -> Void = { _ in }
  ) async -> Analysis {
    var texts: [ClaimedText] = []
    var findings: [Finding] = []
    for (index, document) in documents.enumerated() {
      let text = claims(in: document)
      findings += engine.findings(in: text, document: DocumentID(index))
      texts.append(text)
    }
    findings += engine.contested(findings)
    let diagnostics = pack.diagnostics + texts.flatMap(\.text.diagnostics)
    return Analysis(texts: texts, findings: findings, pack: pack, diagnostics: diagnostics)
  }
}
