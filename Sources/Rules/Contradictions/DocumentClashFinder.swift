import Claims
import Prose

/// Sets documents against each other: what one voice says in one document and takes back in another, and where two voices
/// say what cannot both hold.
///
/// Documents are put one behind the other, those of one voice side by side and by date, and an index leads from each
/// sentence to a bounded number of sentences of documents ahead of it. Of each pair of documents the surest clash of a rule
/// is kept, with the number of the others, so the cost is linear in the documents.
struct DocumentClashFinder {
  let finder: ContradictionFinder
  let texts: [ClaimedText]

  /// About how many tokens are set against each other at a time.
  static let stretch = 400_000

  /// A rule and two documents.
  private struct Meeting: Hashable {
    var rule: String
    var first: DocumentID
    var second: DocumentID
  }

  init(_ finder: ContradictionFinder, _ texts: [ClaimedText]) {
    self.finder = finder
    self.texts = texts
  }

  /// The findings, in the order of their documents and places.
  func findings() -> [Finding] {
    stretches().flatMap(findings).sorted(by: Engine.precedes)
  }

  /// Runs of documents, as indices into `texts`, in the order in which they are read.
  private func stretches() -> [[Int]] {
    // A text put together without syntax has nothing to compare.
    let order = texts.indices.filter { !texts[$0].words.isEmpty }.sorted {
      (texts[$0].voice ?? "", DocumentRank(texts[$0], $0)) < (
        texts[$1].voice ?? "", DocumentRank(texts[$1], $1)
      )
    }
    var stretches: [[Int]] = [[]]
    var count = 0
    for document in order {
      let own = texts[document].text.tokens.count
      if count + own > Self.stretch, count > 0 {
        stretches.append([])
        count = 0
      }
      stretches[stretches.count - 1].append(document)
      count += own
    }
    return stretches.filter { $0.count > 1 }
  }

  private func findings(_ stretch: [Int]) -> [Finding] {
    let joined = JoinedText(stretch.map { texts[$0] })
    let table = StatementTable(joined.whole, lexicon: finder.lexicon)
    let clashes = ClashFinder(table: table, agreement: finder.agreement)
    let ends = joined.starts.dropFirst().map(\.sentence) + [joined.whole.text.sentences.count]
    let parts = zip(joined.starts, ends).map { $0.sentence..<$1 }
    var best: [Meeting: (finding: Finding, count: Int)] = [:]
    for pair in SentencePairs.pairs(in: table, between: parts) {
      for clash in clashes.clashes(pair.first, pair.second) {
        guard let finding = finding(clash, joined, stretch, table) else { continue }
        let key = Meeting(
          rule: finding.rule, first: finding.left.document, second: finding.right.document)
        guard let known = best[key] else {
          best[key] = (finding, 1)
          continue
        }
        best[key] = (known.finding.confidence < finding.confidence ? finding : known.finding, known.count + 1)
      }
    }
    return best.values.map { entry in
      var finding = entry.finding
      if entry.count > 1 {
        finding.because.append(
          "the two documents clash in \(entry.count - 1) other place\(entry.count == 2 ? "" : "s")")
      }
      return finding
    }
  }

  private func finding(
    _ clash: Clash, _ joined: JoinedText, _ stretch: [Int], _ table: StatementTable
  ) -> Finding? {
    guard let rule = finder.rules[clash.kind] else { return nil }
    let numbers = (
      joined.part(ofSentence: clash.first.sentence), joined.part(ofSentence: clash.second.sentence)
    )
    let documents = (stretch[numbers.0], stretch[numbers.1])
    let (first, second) = (texts[documents.0], texts[documents.1])
    guard let one = statement(clash.first, table), let other = statement(clash.second, table),
      one.holder == 0, other.holder == 0, areAlike(Comparison(table: table, a: one, b: other))
    else { return nil }
    let dates = (first.text.metadata.date, second.text.metadata.date)
    let isOneDay = dates.0 != nil && dates.0 == dates.1
    guard isOneDay || isLasting(one, clash.kind, table) && isLasting(other, clash.kind, table) else {
      return nil
    }
    let isOneVoice = first.voice != nil && first.voice == second.voice
    guard isOneVoice || !speaksOfItself(one, table) && !speaksOfItself(other, table) else { return nil }
    var because = [isOneVoice ? "one voice says both" : "two documents say it, so they disagree"]
    if isOneVoice, let from = dates.0, let to = dates.1, from != to {
      because.append("the one is of \(from), the other of \(to): the voice has turned round")
    }
    return clash.finding(
      rule,
      left: clash.first.evidence(
        in: first, document: DocumentID(documents.0), from: joined.starts[numbers.0]),
      right: clash.second.evidence(
        in: second, document: DocumentID(documents.1), from: joined.starts[numbers.1]),
      isOneVoice: isOneVoice, because: because)
  }

  private func statement(_ place: Clash.Place, _ table: StatementTable) -> Statement? {
    table.statements[table.statements(ofSentence: place.sentence)].first { $0.claim == place.claim }
  }

  /// Whether two statements speak of one thing even though nothing else in their texts says so: what each has to say stands
  /// for the better part in the other.
  private func areAlike(_ comparison: Comparison) -> Bool {
    guard comparison.predicateLikeness > 0 || comparison.areOppositePredicates else { return false }
    let (forward, back) = (
      comparison.coverage(of: comparison.a, in: comparison.b),
      comparison.coverage(of: comparison.b, in: comparison.a)
    )
    guard !forward.missesName || !back.missesName else { return false }
    let (share, count) = (min(forward.share, back.share), min(forward.count, back.count))
    return count >= 2 && share >= 0.6 || count == 1 && share == 1
  }

  /// Whether a statement is about whoever makes it: what "we" will do binds nobody else.
  private func speaksOfItself(_ statement: Statement, _ table: StatementTable) -> Bool {
    table.terms[statement.terms].contains { $0.key == Term.voice }
  }

  /// Whether a statement holds beyond its day: what is meant, asked for or forbidden, a general truth, or what names its
  /// year.
  private func isLasting(
    _ statement: Statement, _ kind: Contradiction.Kind, _ table: StatementTable
  ) -> Bool {
    if statement.time.year != nil { return true }
    guard statement.time.marks.isEmpty else { return false }
    switch statement.modality {
    case .intention, .obligation, .recommendation, .prohibition, .permission: return true
    // "States may recognise it" is a permission where the other side forbids it.
    case .possibility: return kind == .modality
    case .hypothesis: return false
    case .assertion:
      let word = table.claimed.words[statement.predicateToken]
      let isPerfect = statement.marks.contains(.have) && word.isParticiple
      let isUnderWay =
        word.kind == .verb && word.tense == .none && !word.isParticiple
        && table.claimed.text.tokens[statement.predicateToken].form != word.lemma
      return statement.time.tense == .present && !isPerfect && !isUnderWay
    }
  }
}
