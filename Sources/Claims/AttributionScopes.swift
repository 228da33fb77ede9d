import Prose
import Syntax

/// Which stretches of a sentence are somebody's word, and how far the author stands behind them.
struct AttributionScopes {
  struct Attribution {
    var holder: Holder
    var commitment: Commitment
  }

  private struct Scope {
    var tokens: Range<Int>
    var attribution: Attribution
  }

  private var scopes: [Scope] = []
  private static let vagueWords: Set<String> = [
    "some", "many", "others", "critics", "opponents", "people", "they", "those", "it", "observers",
    "sceptics",
    "skeptics", "commentators", "detractors", "voices", "several", "few", "most", "anyone", "one",
  ]

  init(
    words: Words, voice: Voice, sentence: Sentence, matches: [CueMatcher.Match],
    clauses: [ClauseFinder.Clause]
  ) {
    for match in matches {
      let isClausal =
        words.form(match.end - 1) == "that" || match.tokens.contains { !words[$0].isDisjoint(with: .be) }
      switch match.kind {
      case .attribution where !Self.isPartOfLarger(match, among: matches):
        let isPhrase = Self.isPhrase(match, words: words)
        let holder =
          isPhrase
          ? words.trimmed(match.end..<Self.mainClause(after: match.end, words: words, sentence: sentence))
          : Self.holder(before: match, words: words, sentence: sentence, clauses: clauses)
        if let holder, !Self.isOwn(holder, words: words, voice: voice) {
          let start = isPhrase ? sentence.tokens.lowerBound : match.end
          let scope = start..<Self.turn(after: match.end, words: words, sentence: sentence)
          let range = holder.isEmpty ? match.tokens : holder
          scopes.append(
            Scope(
              tokens: scope,
              attribution: Attribution(holder: Self.classify(range, words), commitment: .reported)))
        }
      case .endorsement:
        let scope = match.tokens.lowerBound..<Self.turn(after: match.end, words: words, sentence: sentence)
        let holder = Holder.named(words.text.span(ofTokens: match.tokens.lowerBound..<match.end))
        scopes.append(Scope(tokens: scope, attribution: Attribution(holder: holder, commitment: .endorsed)))
      case .concession:
        let scope =
          match.tokens.lowerBound..<Self.mainClause(after: match.end, words: words, sentence: sentence)
        let range = match.tokens.lowerBound..<match.end
        scopes.append(
          Scope(
            tokens: scope,
            attribution: Attribution(holder: Self.classify(range, words), commitment: .conceded)))
      case .rejection:
        let end =
          isClausal
          ? Self.turn(after: match.end, words: words, sentence: sentence)
          : Self.mainClause(after: match.end, words: words, sentence: sentence)
        let holder = Holder.vague(words.text.span(ofTokens: match.tokens))
        scopes.append(
          Scope(
            tokens: match.tokens.lowerBound..<end,
            attribution: Attribution(holder: holder, commitment: .rejected)))
      default: continue
      }
    }
  }

  /// Whether a verb of saying belongs to a longer signal ("while some argue that").
  private static func isPartOfLarger(_ match: CueMatcher.Match, among matches: [CueMatcher.Match]) -> Bool {
    matches.contains { other in
      [.concession, .rejection, .endorsement].contains(other.kind)
        && other.tokens.lowerBound <= match.tokens.lowerBound && match.tokens.lowerBound <= other.end
    }
  }

  /// Whose word the token at a 0-based index is; the innermost scope counts.
  func attribution(at token: Int) -> Attribution {
    scopes.filter { $0.tokens.contains(token) }.min { $0.tokens.count < $1.tokens.count }?.attribution
      ?? Attribution(holder: .author, commitment: .own)
  }

  /// Whether a cue names its source behind it, and speaks for the whole sentence: "in the opinion of the bishop, …".
  private static func isPhrase(_ match: CueMatcher.Match, words: Words) -> Bool {
    let opens =
      words[match.tokens.lowerBound].contains(.preposition)
      || words.form(match.tokens.lowerBound) == "according"
    return opens && !words[match.end - 1].isDisjoint(with: [.preposition, .infinitiveMarker])
  }

  /// The subject of a verb of saying; empty for "it is said that", nil when none can be found.
  private static func holder(
    before match: CueMatcher.Match, words: Words, sentence: Sentence, clauses: [ClauseFinder.Clause]
  ) -> Range<Int>? {
    if words.form(match.tokens.lowerBound) == "it" {
      return match.tokens.lowerBound..<match.tokens.lowerBound
    }
    let verb = match.tokens.lowerBound
    guard let clause = clauses.first(where: { $0.tokens.contains(verb) }) else { return nil }
    let subject = clause.subject.clamped(to: sentence.tokens.lowerBound..<verb)
    if !subject.isEmpty { return words.trimmed(subject) }
    let lead = words.trimmed(clause.tokens.lowerBound..<verb)
    return lead.isEmpty ? nil : lead
  }

  private static func isOwn(_ holder: Range<Int>, words: Words, voice: Voice) -> Bool {
    holder.contains { words[$0].isSuperset(of: [.subjectPronoun, .firstPerson]) || words.form($0) == "my" }
      || voice.isNamed(in: holder, of: words.text)
  }

  private static func classify(_ holder: Range<Int>, _ words: Words) -> Holder {
    let span = words.text.span(ofTokens: holder)
    let isVague = holder.contains { vagueWords.contains(words.form($0)) }
    return isVague ? .vague(span) : .named(span)
  }

  /// Where the author speaks again: at a semicolon, or at ", but" and the like.
  private static func turn(after start: Int, words: Words, sentence: Sentence) -> Int {
    for token in start..<sentence.tokens.upperBound {
      if words.isMark(token, ";") { return token }
      let next = token + 1
      if words.isMark(token, ","), next < sentence.tokens.upperBound,
        ["but", "yet", "however"].contains(words.form(next))
      {
        return token
      }
    }
    return sentence.tokens.upperBound
  }

  /// Where the main clause starts behind a subordinate one: after its comma.
  private static func mainClause(after start: Int, words: Words, sentence: Sentence) -> Int {
    for token in start..<sentence.tokens.upperBound where words.isMark(token, ",") || words.isMark(token, ";")
    {
      return token + 1
    }
    return sentence.tokens.upperBound
  }
}
