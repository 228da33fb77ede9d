import Prose
import Syntax

/// A clause as word classes and cues show it.
struct ClauseReading {
  var tokens: Range<Int>
  var subject: Span?
  var predicate: Span?
  var modality: Modality
}

/// Reads the clauses of one sentence and their modality off word classes and cues.
struct ClauseReader {
  let words: Words
  let voice: Voice
  let sentence: Sentence
  let matches: [CueMatcher.Match]

  func readings() -> [ClauseReading] {
    var readings: [ClauseReading] = []
    for clause in ClauseFinder(text: words.text, classes: words.classes).clauses(of: sentence) {
      let tokens = words.trimmed(clause.tokens)
      guard !tokens.isEmpty else { continue }
      readings.append(
        ClauseReading(
          tokens: tokens, subject: words.span(words.trimmed(clause.subject)),
          predicate: clause.verbGroup.flatMap(words.span),
          modality: modality(clause, isNegated: isNegated(clause))))
    }
    markConditions(in: &readings)
    return readings
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

  /// Marks the clauses that cues make conditions.
  private func markConditions(in readings: inout [ClauseReading]) {
    for match in matches where match.kind == .condition {
      guard let index = readings.firstIndex(where: { $0.tokens.contains(match.tokens.lowerBound) }),
        match.tokens.lowerBound <= readings[index].tokens.lowerBound + 2
      else { continue }
      readings[index].modality = .hypothesis
    }
  }
}

extension Modality {
  /// The modality that a cue of some kind gives its clause; nil for other kinds.
  init?(cue: CueKind) {
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
