import Prose
import Syntax

/// Makes the claims of one sentence from its clauses and cues.
struct ClaimBuilder {
  let words: Words
  let voice: Voice
  let sentence: Sentence
  let matches: [CueMatcher.Match]

  func claims(sentence id: SentenceID, firstID: Int) -> [Claim] {
    let clauses = ClauseFinder(text: words.text, classes: words.classes).clauses(of: sentence)
    let scopes = AttributionScopes(
      words: words, voice: voice, sentence: sentence, matches: matches, clauses: clauses)
    let force = force()
    var claims: [Claim] = []
    for clause in clauses {
      let tokens = words.trimmed(clause.tokens)
      guard !tokens.isEmpty else { continue }
      let attribution = scopes.attribution(at: clause.verbGroup?.lowerBound ?? tokens.lowerBound)
      let isNegated = isNegated(clause)
      claims.append(
        Claim(
          id: ClaimID(firstID + claims.count), sentence: id, tokens: tokens,
          span: words.text.span(ofTokens: tokens),
          subject: words.span(words.trimmed(clause.subject)), predicate: clause.verbGroup.flatMap(words.span),
          object: clause.verbGroup.flatMap {
            words.span(words.trimmed($0.upperBound..<max($0.upperBound, tokens.upperBound)))
          },
          polarity: isNegated ? .negated : .affirmed, modality: modality(clause, isNegated: isNegated),
          force: force,
          holder: attribution.holder, commitment: attribution.commitment))
    }
    attachConditions(to: &claims)
    return claims
  }

  private func force() -> Force {
    let opening = sentence.tokens.prefix(2).map(words.form)
    if opening == ["let", "us"] { return .directive }
    let closing = sentence.tokens.suffix(2)
    return closing.contains { words.isMark($0, "?") } ? .question : .statement
  }

  private func isNegated(_ clause: ClauseFinder.Clause) -> Bool {
    guard let group = clause.verbGroup else { return false }
    let upper = min(group.upperBound + 1, clause.tokens.upperBound)
    var count = 0
    for match in matches where match.kind == .negation && clause.tokens.contains(match.tokens.lowerBound) {
      let isInGroup = match.end >= group.lowerBound && match.tokens.lowerBound < upper
      let opensSubject = clause.subject.first == match.tokens.lowerBound
      let isNotOnly = match.end < clause.tokens.upperBound && words.form(match.end) == "only"
      if isInGroup && !isNotOnly || opensSubject { count += 1 }
    }
    return count % 2 == 1
  }

  private func modality(_ clause: ClauseFinder.Clause, isNegated: Bool) -> Modality {
    let upper = clause.verbGroup?.upperBound ?? clause.tokens.upperBound
    let found = matches.filter {
      clause.tokens.contains($0.tokens.lowerBound) && $0.tokens.lowerBound < upper
    }.compactMap {
      Modality(cue: $0.kind)
    }
    var modality = found.min { $0.rank < $1.rank } ?? .assertion
    if modality == .assertion, isAnnounced(clause) { modality = .intention }
    return modality == .obligation && isNegated ? .prohibition : modality
  }

  /// Whether the voice of the text says what it will do.
  private func isAnnounced(_ clause: ClauseFinder.Clause) -> Bool {
    guard let group = clause.verbGroup, ["will", "shall"].contains(words.form(group.lowerBound)) else {
      return false
    }
    return clause.subject.contains { words[$0].contains(.firstPerson) }
      || voice.isNamed(in: clause.subject, of: words.text)
  }

  /// Marks the clauses that cues make conditions, and gives them to the next clause, or else to the one before.
  private func attachConditions(to claims: inout [Claim]) {
    for match in matches where match.kind == .condition {
      guard let index = claims.firstIndex(where: { $0.tokens.contains(match.tokens.lowerBound) }),
        match.tokens.lowerBound <= claims[index].tokens.lowerBound + 2
      else { continue }
      claims[index].modality = .hypothesis
      let opensSentence = index == 0
      let main = opensSentence ? index + 1 : index - 1
      if claims.indices.contains(main) { claims[main].condition = claims[index].span }
    }
  }
}

extension Modality {
  /// The modality that a cue of some kind gives its claim; nil for other kinds.
  fileprivate init?(cue: CueKind) {
    switch cue {
    case .intention: self = .intention
    case .obligation: self = .obligation
    case .recommendation: self = .recommendation
    case .possibility: self = .possibility
    case .permission: self = .permission
    case .prohibition: self = .prohibition
    case .hypothesis: self = .hypothesis
    default: return nil
    }
  }

  /// Which of several modalities in one clause counts: the lowest.
  fileprivate var rank: Int {
    switch self {
    case .prohibition: 0
    case .obligation: 1
    case .recommendation: 2
    case .intention: 3
    case .hypothesis: 4
    case .permission: 5
    case .possibility: 6
    case .assertion: 7
    }
  }
}
