import Claims
import Prose
import Rules

/// An analysis of marked texts, built by hand; every sentence is a claim.
struct Passage {
  private var texts: [ClaimedText] = []
  private var marked: [MarkedText] = []
  private var findings: [Finding] = []

  init(_ sources: String...) {
    for (index, source) in sources.enumerated() {
      let marked = MarkedText(parsing: source)
      let document = Document(id: "\(index).txt", path: "\(index).txt", source: Array(marked.plain.utf8))
      let text = Reader().read(document)
      let claims = text.sentences.enumerated().map { index, sentence in
        Claim(id: ClaimID(index), sentence: SentenceID(index), tokens: sentence.tokens, span: sentence.span)
      }
      texts.append(ClaimedText(text: text, claims: claims, links: [], cues: [], quotability: []))
      self.marked.append(marked)
    }
  }

  /// Adds a finding between the spans marked `left` and `right`, by the words marked `cue`.
  func finding(
    _ status: Status, _ cue: CueKind? = nil, left: Int = 0, right: Int = 0, winner: Side? = nil,
    serves: Side? = nil, rule: String = "trade-vs-safety"
  ) -> Passage {
    func evidence(_ side: Side, _ document: Int) -> Finding.Evidence {
      let span = marked[document].spans(side.rawValue).first ?? Span(0, 0)
      let holder = marked[document].spans("holder").first
      let claim = texts[document].claims.last { $0.span.lower <= span.lower }
      return Finding.Evidence(
        document: DocumentID(document), claim: claim?.id ?? ClaimID(0),
        concept: side == .left ? "trade" : "safety", stance: serves == side ? .serves : .mentions,
        holder: holder.map(Holder.vague) ?? .author, commitment: holder == nil ? .own : .reported,
        span: span, hit: span)
    }
    let signal = marked[right].spans("cue").first.flatMap { span in
      cue.map { Finding.Signal(document: DocumentID(right), kind: $0, span: span) }
    }
    var passage = self
    passage.findings.append(
      Finding(
        rule: rule, status: status, winner: winner, severity: .warning, confidence: 0.8,
        left: evidence(.left, left), right: evidence(.right, right), cue: signal, because: []))
    return passage
  }

  var analysis: Analysis {
    let pack = RulePack(cues: [], cueTests: [], concepts: [], rules: [], digest: "", diagnostics: [])
    return Analysis(texts: texts, findings: findings, pack: pack, diagnostics: [])
  }
}
