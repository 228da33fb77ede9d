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
    /// Path of the document of the right side, where it is another, as with a contested tension.
    public var rightDocument: String?
  }

  /// Ascending by document, place and rule, what was lost ahead of what was gained; across documents last.
  public private(set) var changes: [Change] = []
  /// How many findings both packs make.
  public private(set) var kept = 0
  /// How many documents were looked at.
  public let documents: Int

  public func count(_ kind: Kind) -> Int { changes.count { $0.kind == kind } }

  /// Sets the reportable findings of two packs against each other, document by document, then those across documents.
  ///
  /// Each document is parsed once.
  public init(from old: RulePack, to new: RulePack, on documents: [Document]) {
    self.documents = documents.count
    let cache = ParseCache()
    let (before, after) = (Analyzer(pack: old), Analyzer(pack: new))
    var texts: [Text] = []
    var claimed: (old: [ClaimedText], new: [ClaimedText]) = ([], [])
    var all: (old: [Finding], new: [Finding]) = ([], [])
    for document in documents {
      let old = before.extractor.extract(cache.parse(document, before.reader))
      let new = after.extractor.extract(cache.parse(document, after.reader))
      let id = DocumentID(texts.count)
      texts.append(old.text)
      let found = (before.findings(in: old, document: id), after.findings(in: new, document: id))
      compare(found.0, found.1, texts)
      all.old += found.0
      all.new += found.1
      claimed.old.append(old)
      claimed.new.append(new)
    }
    compare(
      before.across(claimed.old, beside: all.old), after.across(claimed.new, beside: all.new), texts)
  }

  private mutating func compare(_ old: [Finding], _ new: [Finding], _ texts: [Text]) {
    let keys = (old: Set(old.map(Key.init)), new: Set(new.map(Key.init)))
    kept += keys.old.intersection(keys.new).count
    let only =
      old.filter { !keys.new.contains(Key($0)) }.map { Self.change(.lost, $0, texts) }
      + new.filter { !keys.old.contains(Key($0)) }.map { Self.change(.gained, $0, texts) }
    changes += only.sorted(by: Self.precedes)
  }

  /// What makes two findings the same.
  private struct Key: Hashable {
    var rule: String
    var status: Status
    var winner: Side?
    var left: Place
    var right: Place

    struct Place: Hashable {
      var document: DocumentID
      var span: Span

      init(_ evidence: Finding.Evidence) {
        document = evidence.document
        span = evidence.span
      }
    }

    init(_ finding: Finding) {
      rule = finding.rule
      status = finding.status
      winner = finding.winner
      left = Place(finding.left)
      right = Place(finding.right)
    }
  }

  private static func change(_ kind: Kind, _ finding: Finding, _ texts: [Text]) -> Change {
    let (left, right) = (texts[finding.left.document.index], texts[finding.right.document.index])
    let isOne = finding.left.document == finding.right.document
    let start = isOne ? min(finding.left.span.lower, finding.right.span.lower) : finding.left.span.lower
    return Change(
      kind: kind, finding: finding, document: left.document.path, position: left.position(start),
      left: oneLine(left.quote(finding.left.span)), right: oneLine(right.quote(finding.right.span)),
      rightDocument: isOne ? nil : right.document.path)
  }

  private static func precedes(_ a: Change, _ b: Change) -> Bool {
    let first = (a.finding.left.document, a.position.offset, a.finding.rule, a.kind == .lost ? 0 : 1)
    let second = (b.finding.left.document, b.position.offset, b.finding.rule, b.kind == .lost ? 0 : 1)
    if first != second { return first < second }
    return (a.finding.status.rawValue, a.finding.right.document, a.finding.right.span)
      < (b.finding.status.rawValue, b.finding.right.document, b.finding.right.span)
  }
}
