import Claims
import Prose
import Reporting
import Rules

/// Analyses built by hand: texts with marked spans, and findings between them.
struct Fixture {
  private(set) var texts: [ClaimedText] = []
  private(set) var findings: [Finding] = []
  private var marked: [MarkedText] = []
  private let prefix: String

  /// - Parameter prefix: Put in front of every text.
  init(prefix: String = "") { self.prefix = prefix }

  /// Reads a text in which spans are marked; every sentence becomes a claim.
  @discardableResult
  mutating func add(
    _ id: String, _ source: String, isMarkdown: Bool = false, metadata: Metadata = Metadata()
  ) -> DocumentID {
    let marked = MarkedText(parsing: prefix + source)
    return add(id, Array(marked.plain.utf8), marked, isMarkdown: isMarkdown, metadata: metadata)
  }

  /// Reads bytes whose spans are marked in a text that differs from them only where bytes are put in place of `?`.
  @discardableResult
  mutating func add(
    _ id: String, _ bytes: [UInt8], _ marked: MarkedText, isMarkdown: Bool = false,
    metadata: Metadata = Metadata()
  ) -> DocumentID {
    var text = Reader().read(
      Document(id: id, path: "texts/\(id)", source: bytes, isMarkdown: isMarkdown))
    text.metadata = metadata
    let claims = text.sentences.enumerated().map { index, sentence in
      Claim(
        id: ClaimID(index), sentence: SentenceID(index), tokens: sentence.tokens, span: sentence.span)
    }
    texts.append(
      ClaimedText(
        text: text, claims: claims, links: [], cues: [],
        quotability: Array(repeating: [.canBegin, .canEnd], count: text.tokens.count)))
    self.marked.append(marked)
    return DocumentID(texts.count - 1)
  }

  /// Adds a finding between the spans marked `left`, `right` and, if there is one, `cue`.
  ///
  /// - Parameter suffix: Put behind the three labels, for texts with several findings.
  mutating func find(
    _ status: Status, rule: String = "trade-vs-safety", left: DocumentID = DocumentID(0),
    right: DocumentID? = nil, suffix: String = "", winner: Side? = nil, severity: Severity = .warning,
    holder: Holder = .author
  ) {
    let right = right ?? left
    guard let leftSpan = marked[left.index].spans("left" + suffix).first,
      let rightSpan = marked[right.index].spans("right" + suffix).first
    else { return }
    let cue = marked[right.index].spans("cue" + suffix).first.map {
      Finding.Signal(document: right, kind: .conflict, span: $0)
    }
    add(
      status, rule: rule, (left, leftSpan), (right, rightSpan), cue: cue, winner: winner, severity: severity,
      holder: holder)
  }

  /// Adds a finding between spans given outright.
  mutating func add(
    _ status: Status, rule: String = "trade-vs-safety", _ left: (DocumentID, Span),
    _ right: (DocumentID, Span), cue: Finding.Signal? = nil, winner: Side? = nil,
    severity: Severity = .warning, holder: Holder = .author
  ) {
    func evidence(_ side: (DocumentID, Span), _ concept: String) -> Finding.Evidence {
      let claims = texts[side.0.index].claims
      let claim = claims.last { $0.span.lower <= side.1.lower }?.id ?? ClaimID(0)
      return Finding.Evidence(
        document: side.0, claim: claim, concept: concept, stance: .endorses, holder: holder,
        commitment: holder == .author ? .own : .reported, span: side.1, hit: side.1)
    }
    findings.append(
      Finding(
        rule: rule, status: status, winner: winner, severity: severity, confidence: 0.8,
        left: evidence(left, "trade"), right: evidence(right, "safety"), cue: cue,
        because: ["both sides stand in one sentence", "the author says so"]))
  }

  var analysis: Analysis {
    Analysis(
      texts: texts, findings: findings,
      pack: RulePack(
        cues: [], cueTests: [], concepts: [Self.concept("trade"), Self.concept("safety")],
        rules: [Self.rule("trade-vs-safety", "Trade versus safety")], digest: "0123456789abcdef",
        diagnostics: []),
      diagnostics: [
        Diagnostic(
          .warning, code: "ill-formed-utf8", file: "texts/b.txt", line: 2, column: 3, offset: 40,
          message: "byte 0xFF is not UTF-8; it is read as U+FFFD")
      ])
  }

  private static let place = FilePlace(file: "rules/trade.yaml", line: 1, column: 1)

  private static func concept(_ id: String) -> Concept {
    Concept(id: id, title: id, terms: [], violations: [], exclusions: [], tests: [], place: place)
  }

  private static func rule(_ id: String, _ title: String) -> Rule {
    let side = Rule.SideCondition(concept: "trade", stances: [.endorses], commitments: [.own])
    return Rule(
      id: id, pack: "test", title: title, stage: .stable, severity: .warning, left: side, right: side,
      statuses: Status.allCases, latentScope: .paragraph, exceptions: [],
      message: "“{left.quote}” sits uneasily with {right.quote}.",
      question: "When {left.concept} and {right.concept} pull apart, which gives way?",
      debate: Rule.Debate(motion: "", forLeft: "", forRight: "", decides: ""), tests: [], place: place)
  }
}

extension Fixture {
  /// One text of each shape and one finding of each status.
  static var full: Fixture {
    var fixture = Fixture()
    let first = fixture.add(
      "a.md",
      """
      # Opening

      We will [[left-a:expand our exports]] to Zarnia. We must [[right-a:keep its people safe]].

      ## The price

      - [[right-b:The safety of
      ordinary people]] [[cue-b:must come before]] [[left-b:our exports]].
      - Nothing else matters here.

      Critics say that [[left-c:free trade]] [[cue-c:costs]] [[right-c:lives]] & <limbs>.
      """, isMarkdown: true, metadata: Metadata(title: "A speech", voice: "The minister", date: "2004-05-06"))
    let second = fixture.add(
      "b.txt", "[[left-d:Trade]] [[cue-d:is at odds with]] [[right-d:safety]].\n")
    let third = fixture.add(
      "c.txt", "[[left-e:Trade]] and [[right-e:safety]] [[cue-e:go hand in hand]].\n")
    fixture.find(.latent, left: first, suffix: "-a", severity: .note)
    fixture.find(.prioritised, left: first, suffix: "-b", winner: .right)
    let critics = fixture.texts[0].text.document.source.firstRange(of: Array("Critics".utf8))
    fixture.find(
      .reported, left: first, suffix: "-c",
      holder: critics.map { .vague(Span($0.lowerBound, $0.upperBound)) } ?? .author)
    fixture.find(.asserted, left: second, suffix: "-d", severity: .error)
    fixture.find(.denied, left: third, suffix: "-e")
    let left = fixture.findings[3].left
    let right = fixture.findings[4].right
    fixture.add(
      .contested, (left.document, left.span), (right.document, right.span), cue: fixture.findings[4].cue)
    return fixture
  }
}
