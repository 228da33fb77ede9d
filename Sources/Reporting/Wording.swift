import Claims
import Prose
import Rules

/// The words in which reports speak of the findings of one analysis.
struct Wording {
  let analysis: Analysis
  private let rules: [String: Rule]
  private let concepts: [String: String]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    rules = Dictionary(analysis.pack.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    concepts = Dictionary(
      analysis.pack.concepts.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  func rule(_ finding: Finding) -> Rule? { rules[finding.rule] }
  func title(_ finding: Finding) -> String { rules[finding.rule]?.title ?? finding.rule }
  func concept(_ evidence: Finding.Evidence) -> String { concepts[evidence.concept] ?? evidence.concept }

  /// The quoted words of a side on one line.
  func quote(_ evidence: Finding.Evidence) -> String { analysis.quote(evidence).collapsingWhitespace() }

  /// The quoted words of a cue on one line.
  func quote(_ cue: Finding.Signal) -> String {
    analysis[cue.document].text.quote(cue.span).collapsingWhitespace()
  }

  /// The rule's message, or what denies it, with its placeholders filled.
  ///
  /// - Parameter limit: Scalars of each quote to keep; nil for all.
  func message(_ finding: Finding, quoteLimit limit: Int? = nil) -> String {
    let template =
      finding.denial ?? rules[finding.rule]?.message
      ?? "{left.quote} and {right.quote} pull against each other."
    return fill(template, finding, limit)
  }

  /// The rule's question with its placeholders filled; nil when the rule asks none.
  func question(_ finding: Finding, quoteLimit limit: Int? = nil) -> String? {
    guard let template = rules[finding.rule]?.question, !template.isEmpty else { return nil }
    return fill(template, finding, limit)
  }

  /// `author`, or the words by which the text names the holder.
  func holder(_ holder: Holder, in document: DocumentID) -> String {
    switch holder {
    case .author: "author"
    case .named(let span), .vague(let span): analysis[document].text.quote(span).collapsingWhitespace()
    }
  }

  /// `human security, endorsed`; a winner, or a holder other than the author, is named too.
  func label(_ side: Side, _ finding: Finding) -> String {
    let evidence = finding.evidence(side)
    var parts = [finding.kind == .tension ? concept(evidence) : side == .left ? "one claim" : "the other"]
    if let winner = finding.winner {
      parts.append(winner == side ? "ranked above" : "ranked below")
    } else if finding.status == .latent, let stance = evidence.stance.participle {
      parts.append(stance)
    }
    if evidence.holder != .author {
      parts.append("as “\(holder(evidence.holder, in: evidence.document).eliding(to: 40))” has it")
    }
    return parts.joined(separator: ", ")
  }

  /// Two decimals, such as `0.80`.
  func confidence(_ finding: Finding) -> String {
    let hundredths = Int((min(1, max(0, finding.confidence)) * 100).rounded())
    let decimals = String(hundredths % 100)
    return "\(hundredths / 100)." + (decimals.count < 2 ? "0" : "") + decimals
  }

  /// `a.txt, line 3`.
  func citation(_ evidence: Finding.Evidence) -> String {
    let text = analysis[evidence.document].text
    return "\(text.document.id), line \(text.position(evidence.span.lower).line)"
  }

  private func fill(_ template: String, _ finding: Finding, _ limit: Int?) -> String {
    var filled = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      let name = rest[rest.index(after: open)..<close]
      switch name {
      case "left.quote": append(words(.left, finding), limit, to: &filled)
      case "right.quote": append(words(.right, finding), limit, to: &filled)
      case "cue.quote": append(finding.cue.map { quote($0) } ?? "", limit, to: &filled)
      case "left.concept": filled += concept(finding.left)
      case "right.concept": filled += concept(finding.right)
      default: filled += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  /// What a message says of a side: its clause, or where both sides share one, the words of it that carry the side.
  private func words(_ side: Side, _ finding: Finding) -> String {
    let (left, right) = (finding.left, finding.right)
    let isShared = left.document == right.document && left.clause.overlaps(right.clause)
    let evidence = finding.evidence(side)
    return isShared
      ? quote(evidence) : analysis[evidence.document].text.quote(evidence.clause).collapsingWhitespace()
  }

  /// Puts quotation marks around a quote, unless the template has already opened one.
  private func append(_ quote: String, _ limit: Int?, to filled: inout String) {
    let shown = limit.map { quote.eliding(to: $0) } ?? quote
    if let last = filled.last, "“‘\"'«".contains(last) { filled += shown } else { filled += "“\(shown)”" }
  }
}
