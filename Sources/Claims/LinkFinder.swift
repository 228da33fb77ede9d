import Prose
import Syntax

/// Finds the links of one sentence: what its link cues join, and how.
struct LinkFinder {
  let words: Words
  let definitions: [CueDefinition]
  let sentence: Sentence
  let sentenceID: SentenceID
  /// The sentence's clauses, in order.
  let clauses: [ClauseReading]
  /// The claim that each token belongs to first of all.
  let owners: [ClaimID]
  let frameFinder: FrameFinder
  /// One past the last token that the second argument may reach: the end of a list the sentence introduces.
  let end: Int

  private static let reach = 45

  func links(_ matches: [CueMatcher.Match]) -> [Link] {
    matches.compactMap { $0.kind.isLink ? link($0, among: matches) : nil }
  }

  private func link(_ match: CueMatcher.Match, among matches: [CueMatcher.Match]) -> Link? {
    guard let clause = clause(at: match.tokens.lowerBound), isVerbUse(match, clause: clause),
      !saysNotOnly(match), !closesNotOnly(match, among: matches)
    else {
      return nil
    }
    let definition = definitions[match.cue]
    var (first, second) = arguments(match, definition, clause: clause)
    let slots = definition.phrase.slots
    var firstIsOpen = first.isEmpty && !slots.isEmpty && !slots.contains { $0 == .first || $0 == .winner }
    if isPassive(match) {
      swap(&first, &second)
      first = agent(after: match.end)
      if first.isEmpty { firstIsOpen = false }
    }
    let frames = frameFinder.frames(match)
    let isNegated =
      !definition.ignoresNegation && isNegated(match, clause: clause, frames: frames, among: matches)
    var modality = clause.modality
    if definition.ignoresNegation, modality == .prohibition { modality = .assertion }
    return Link(
      kind: match.kind, cue: match.cue,
      span: words.text.span(ofTokens: isNegated ? withNegation(match.tokens) : match.tokens),
      tokens: match.tokens,
      sentence: sentenceID,
      first: first, second: second, firstPointsBack: words.pointsBack(first), firstIsOpen: firstIsOpen,
      isInfinitive: isInfinitive(match), isNegated: isNegated,
      modality: modality, claim: owners[match.tokens.lowerBound], frames: frames)
  }

  private func clause(at token: Int) -> ClauseReading? {
    clauses.last { $0.tokens.lowerBound <= token } ?? clauses.first
  }

  /// The text in the slots of a cue, first (or winner) and second (or loser); empty where the cue leaves one open.
  private func arguments(
    _ match: CueMatcher.Match, _ definition: CueDefinition, clause: ClauseReading
  ) -> (first: Range<Int>, second: Range<Int>) {
    let slots = definition.phrase.slots
    let before = before(match, clause: clause)
    let after = match.end..<after(match)
    var regions: [Phrase.Slot: Range<Int>] = [:]
    if slots.isEmpty { regions = [.first: before, .second: after] }
    for (index, slot) in slots.enumerated() {
      let element = definition.phrase.elements.firstIndex(of: .slot(slot)) ?? 0
      if element == 0 {
        regions[slot] = before
      } else if element == definition.phrase.elements.count - 1 {
        regions[slot] = after
      } else if let inner = match.inner, index <= slots.count {
        regions[slot] = inner
      }
    }
    let empty = match.tokens.lowerBound..<match.tokens.lowerBound
    return (
      regions[.first] ?? regions[.winner] ?? empty,
      regions[.second] ?? regions[.loser] ?? empty
    )
  }

  /// The text ahead of a cue that can be its argument.
  ///
  /// A clause with a subject of its own is self-contained; one that continues ("…, which undermines", "and so
  /// threatens") takes in what it continues.
  private func before(_ match: CueMatcher.Match, clause: ClauseReading) -> Range<Int> {
    let cue = match.tokens.lowerBound
    var lower = max(sentence.tokens.lowerBound, cue - Self.reach)
    for token in stride(from: cue - 1, to: lower, by: -1) where words.isMark(token, ";") {
      lower = token + 1
      break
    }
    if let subject = clause.subject, clause.tokens.lowerBound > lower, clause.tokens.lowerBound < cue {
      let tokens = clause.tokens.lowerBound..<cue
      let head = tokens.first { words.text.tokens[$0].span.lower >= subject.lower } ?? cue
      let isOwn = head < cue && words[head].isDisjoint(with: [.pointer, .subjectPronoun, .relative])
      if isOwn { lower = clause.tokens.lowerBound }
    }
    return min(lower, cue)..<cue
  }

  /// One past the text behind a cue that can be its argument: up to a semicolon or a clause that turns.
  private func after(_ match: CueMatcher.Match) -> Int {
    let upper = max(match.end, min(end, match.end + Self.reach + (end - sentence.tokens.upperBound)))
    for token in match.end..<upper {
      if words.isMark(token, ";") { return token }
      guard words.isMark(token, ","), token + 1 < upper else { continue }
      if ["but", "yet", "while", "whereas", "although", "however"].contains(words.form(token + 1)) {
        return token
      }
      let startsClause = clauses.contains {
        $0.tokens.lowerBound == token + 2 && $0.subject != nil && $0.predicate != nil
      }
      if startsClause, words[token + 1].contains(.coordinator) { return token }
    }
    return upper
  }

  /// Whether the one word of a cue that can be noun, adjective or verb is a verb here ("limit", "developing").
  private func isVerbUse(_ match: CueMatcher.Match, clause: ClauseReading) -> Bool {
    let token = match.tokens.lowerBound
    let wordClass = words[token]
    let verbs: WordClass = [.verbBase, .verbPresent, .verbPast, .pastParticiple, .presentParticiple]
    guard match.tokens.count == 1, !wordClass.isDisjoint(with: verbs) else { return true }
    if clause.predicate?.contains(words.text.tokens[token].span) ?? false { return true }
    let previous = token > sentence.tokens.lowerBound ? words[token - 1] : []
    let next = token + 1 < sentence.tokens.upperBound ? words[token + 1] : []
    if !previous.isDisjoint(with: [.infinitiveMarker, .modal, .subjectPronoun, .relative, .auxiliary]) {
      return true
    }
    if previous.contains(.determiner) || previous.contains(.adjective) { return false }
    // A gerund behind a preposition has no subject to be read off, but for "by".
    if previous.contains(.preposition) {
      return wordClass.contains(.presentParticiple) && words.form(token - 1) == "by"
    }
    if wordClass.contains(.presentParticiple) { return true }
    if wordClass.contains(.pastParticiple) { return true }
    return !wordClass.contains(.nounAlike) || !next.isDisjoint(with: [.determiner, .firstPerson])
  }

  private func isInfinitive(_ match: CueMatcher.Match) -> Bool {
    let previous = match.tokens.lowerBound - 1
    return previous >= sentence.tokens.lowerBound && words[previous].contains(.infinitiveMarker)
  }

  /// Whether the negation that a cue begins or ends with is "not only" in truth.
  private func saysNotOnly(_ match: CueMatcher.Match) -> Bool {
    opensNotOnly(match.tokens.lowerBound) || opensNotOnly(match.tokens.upperBound - 1)
  }

  private func opensNotOnly(_ token: Int) -> Bool {
    words[token].contains(.negation) && token + 1 < sentence.tokens.upperBound
      && Self.focusing.contains(words.form(token + 1))
  }

  private static let focusing: Set<String> = ["only", "just", "merely", "simply", "solely"]

  /// Whether a cue of contrast is the "but" of "not only … but", which adds.
  private func closesNotOnly(_ match: CueMatcher.Match, among matches: [CueMatcher.Match]) -> Bool {
    match.kind == .contrast && match.tokens.contains { words.form($0) == "but" }
      && matches.contains {
        $0.kind == .negation && $0.end <= match.tokens.lowerBound && isNotOnly($0)
      }
  }

  /// Whether a verb cue stands in the passive: "is undermined".
  private func isPassive(_ match: CueMatcher.Match) -> Bool {
    guard definitions[match.cue].phrase.slots.first != .second else { return false }
    guard match.inner == nil, words[match.tokens.lowerBound].contains(.pastParticiple) else { return false }
    var token = match.tokens.lowerBound - 1
    while token >= sentence.tokens.lowerBound, !words[token].isDisjoint(with: [.adverb, .negation]) {
      token -= 1
    }
    return token >= sentence.tokens.lowerBound && words[token].contains(.be)
  }

  /// The agent of a passive: what stands behind "by" or "because of".
  private func agent(after start: Int) -> Range<Int> {
    let window = start..<min(start + 4, sentence.tokens.upperBound)
    guard let by = window.first(where: { ["by", "from", "through"].contains(words.form($0)) }) else {
      return start..<start
    }
    return (by + 1)..<max(by + 1, min(end, by + Self.reach))
  }

  /// Whether negation reaches a cue: an odd number of negations ahead of it in its clause,
  /// among its words, or ahead of its object.
  private func isNegated(
    _ match: CueMatcher.Match, clause: ClauseReading, frames: [Link.Frame], among matches: [CueMatcher.Match]
  ) -> Bool {
    let cue = match.tokens.lowerBound
    let lower = max(min(clause.tokens.lowerBound, cue), cue - 12)
    let ownsNegation = definitions[match.cue].phrase.hasNegation
    let count = matches.count { negation in
      guard negation.kind == .negation, negation.tokens.lowerBound >= lower, !isNotOnly(negation) else {
        return false
      }
      if negation.tokens.lowerBound >= cue { return !ownsNegation && negation.end < match.tokens.upperBound }
      guard negation.end <= cue, !isInsideSubject(negation, of: frames) else { return false }
      let between = negation.end..<cue
      let isClose = between.count <= 5 && !between.contains { words.isMark($0, ",") }
      return isClose || isInVerbGroup(negation, of: clause)
    }
    let isDenied = match.inner == nil && deniesObject(match.end)
    return (count % 2 == 1) != isDenied
  }

  /// Whether "no" opens the object of a verb that stands ahead of a token: "harms *no* right", not "harms *no less*".
  private func deniesObject(_ token: Int) -> Bool {
    guard token > sentence.tokens.lowerBound, token + 1 < sentence.tokens.upperBound,
      words.form(token) == "no", !Self.comparing.contains(words.form(token + 1))
    else { return false }
    return !words[token - 1].isDisjoint(with: [.verbBase, .verbPresent, .verbPast])
  }

  private static let comparing: Set<String> = ["fewer", "later", "less", "longer", "more", "sooner"]

  /// Whether a negation only bounds who does what the cue says: "trade *without* consent harms", not "*no* trade harms".
  private func isInsideSubject(_ negation: CueMatcher.Match, of frames: [Link.Frame]) -> Bool {
    let token = negation.tokens.lowerBound
    return frames.contains { frame in
      frame.first.map { $0.full.contains(token) && $0.full.tokens.lowerBound < token } ?? false
    }
  }

  /// The cue with the negation right ahead of it: "not mutually exclusive".
  private func withNegation(_ tokens: Range<Int>) -> Range<Int> {
    let previous = tokens.lowerBound - 1
    guard previous >= sentence.tokens.lowerBound, words[previous].contains(.negation) else { return tokens }
    return previous..<tokens.upperBound
  }

  private func isInVerbGroup(_ negation: CueMatcher.Match, of clause: ClauseReading) -> Bool {
    clause.predicate?.contains(words.text.span(ofTokens: negation.tokens)) ?? false
  }

  private func isNotOnly(_ negation: CueMatcher.Match) -> Bool {
    negation.end < sentence.tokens.upperBound
      && Self.focusing.contains(words.form(negation.end))
  }
}
