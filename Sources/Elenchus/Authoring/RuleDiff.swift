public import Prose
public import Rules

/// What a change of rules does to the findings on some documents.
public struct RuleDiff: Sendable {
  public enum Kind: String, Sendable, CaseIterable { case gained, lost }

  /// One finding that only one of the two packs makes.
  public struct Change: Sendable {
    public var kind: Kind
    public var finding: Finding
    /// Path of the document.
    public var document: String
    /// Where the first of the two quotes begins.
    public var position: Position
    public var left: String
    public var right: String
  }

  /// Ascending by document, place and rule, what was lost ahead of what was gained.
  public private(set) var changes: [Change] = []
  /// How many findings both packs make.
  public private(set) var kept = 0
  /// How many documents were looked at.
  public let documents: Int

  public func count(_ kind: Kind) -> Int { changes.count { $0.kind == kind } }

  /// Sets the reportable findings of two packs against each other, document by document.
  ///
  /// Each document is parsed once.
  public init(from old: RulePack, to new: RulePack, on documents: [Document]) {
    self.documents = documents.count
    let cache = ParseCache()
    let (before, after) = (Analyzer(pack: old), Analyzer(pack: new))
    for document in documents {
      let lost = Self.findings(before, document, cache)
      let gained = Self.findings(after, document, cache)
      let keys = (old: Set(lost.findings.map(Key.init)), new: Set(gained.findings.map(Key.init)))
      kept += keys.old.intersection(keys.new).count
      let only =
        lost.findings.filter { !keys.new.contains(Key($0)) }.map { Self.change(.lost, $0, lost.text) }
        + gained.findings.filter { !keys.old.contains(Key($0)) }.map { Self.change(.gained, $0, gained.text) }
      changes += only.sorted(by: Self.precedes)
    }
  }

  /// What makes two findings on one document the same.
  private struct Key: Hashable {
    var rule: String
    var status: Status
    var winner: Side?
    var left: Span
    var right: Span

    init(_ finding: Finding) {
      rule = finding.rule
      status = finding.status
      winner = finding.winner
      left = finding.left.span
      right = finding.right.span
    }
  }

  private static func findings(
    _ analyzer: Analyzer, _ document: Document, _ cache: ParseCache
  ) -> (findings: [Finding], text: Text) {
    let claimed = analyzer.extractor.extract(cache.parse(document, analyzer.reader))
    return (analyzer.findings(in: claimed), claimed.text)
  }

  private static func change(_ kind: Kind, _ finding: Finding, _ text: Text) -> Change {
    Change(
      kind: kind, finding: finding, document: text.document.path,
      position: text.position(min(finding.left.span.lower, finding.right.span.lower)),
      left: oneLine(text.quote(finding.left.span)), right: oneLine(text.quote(finding.right.span)))
  }

  private static func precedes(_ a: Change, _ b: Change) -> Bool {
    let first = (a.position.offset, a.finding.rule, a.kind == .lost ? 0 : 1, a.finding.status.rawValue)
    let second = (b.position.offset, b.finding.rule, b.kind == .lost ? 0 : 1, b.finding.status.rawValue)
    return first < second
  }
}
