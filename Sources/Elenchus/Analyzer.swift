@_exported public import Argumentation
@_exported public import Claims
@_exported public import Prose
@_exported public import Reporting
@_exported public import RuleFiles
@_exported public import Rules
@_exported public import Syntax

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
  let reader: Reader
  let parser = Parser()
  let extractor: Extractor
  let engine: Engine

  public init(pack: RulePack) {
    self.pack = pack
    var vocabulary = Vocabulary()
    extractor = Extractor(cues: pack.cues, vocabulary: &vocabulary)
    engine = Engine(pack: pack, vocabulary: &vocabulary)
    reader = Reader(vocabulary: vocabulary)
  }

  /// The analyzer of a pack that differs from another's in its rules alone; nothing is compiled.
  init(_ other: Analyzer, pack: RulePack) {
    self.pack = pack
    extractor = other.extractor
    reader = other.reader
    engine = Engine(other.engine, rules: pack.rules)
  }

  /// The claims of one document.
  public func claims(in document: Document) -> ClaimedText {
    var session = parser.session()
    return claims(in: document, &session)
  }

  /// The claims of several documents, one after another; faster than to ask for each by itself.
  public func claims(in documents: some Sequence<Document>) -> [ClaimedText] {
    var session = parser.session()
    return documents.map { claims(in: $0, &session) }
  }

  private func claims(in document: Document, _ session: inout ParsingSession) -> ClaimedText {
    extractor.extract(session.parse(reader.read(document)))
  }

  /// The reportable findings on one document alone, in source order.
  func findings(in text: ClaimedText, document: DocumentID = DocumentID(0)) -> [Finding] {
    engine.findings(in: text, document: document).filter {
      $0.confidence >= Finding.reportableConfidence
    }
  }

  /// The reportable findings across documents, given those inside them.
  func across(_ texts: [ClaimedText], beside findings: [Finding]) -> [Finding] {
    engine.findings(across: texts, beside: findings).filter { $0.confidence >= Finding.reportableConfidence }
  }

  /// Why a rule fires on a text read by this analyzer, or does not; nil when the pack holds no such rule.
  ///
  /// - Parameter line: Only sentences on this 1-based line are looked at; nil for all.
  public func explain(_ rule: String, _ text: ClaimedText, _ line: Int? = nil) -> String? {
    Explainer(pack: pack, engine: engine).explain(rule: rule, in: text, line: line)
  }

  /// Analyses documents, `jobs` batches at a time, and sets them against each other.
  ///
  /// The result does not depend on `jobs`.
  /// - Parameters:
  ///   - jobs: At least one; smaller numbers count as one.
  ///   - progress: Called after each batch with the number of documents done so far.
  public func analyze(
    _ documents: [Document], jobs: Int = 1, progress: (Int) -> Void = { _ in }
  ) async -> Analysis {
    let batches = Batches(documents).ranges
    var results = [Batch?](repeating: nil, count: batches.count)
    await withTaskGroup(of: (Int, Batch).self) { group in
      var next = 0
      var done = 0
      func start() {
        guard next < batches.count else { return }
        let (number, range) = (next, batches[next])
        group.addTask { (number, batch(documents[range])) }
        next += 1
      }
      for _ in 0..<max(1, jobs) { start() }
      while let (number, batch) = await group.next() {
        results[number] = batch
        done += batch.texts.count
        progress(done)
        start()
      }
    }
    let texts = results.flatMap { $0?.texts ?? [] }
    var findings = results.flatMap { $0?.findings ?? [] }
    findings += engine.findings(across: texts, beside: findings)
    let diagnostics = pack.diagnostics + texts.flatMap(\.text.diagnostics)
    return Analysis(texts: texts, findings: findings, pack: pack, diagnostics: diagnostics)
  }

  /// What one task brings back.
  private struct Batch: Sendable {
    var texts: [ClaimedText] = []
    var findings: [Finding] = []
  }

  private func batch(_ documents: ArraySlice<Document>) -> Batch {
    var batch = Batch()
    var session = parser.session()
    for (index, document) in zip(documents.indices, documents) {
      let text = claims(in: document, &session)
      batch.findings += engine.findings(in: text, document: DocumentID(index))
      batch.texts.append(text)
    }
    return batch
  }
}
