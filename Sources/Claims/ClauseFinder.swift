import Prose
import Syntax

/// Cuts sentences into clauses around their finite verb groups, by word classes alone.
///
/// A clause boundary is a subordinator, a coordinator or a mark of punctuation with a finite verb group of its
/// own behind it; whatever has none stays with its neighbour.
struct ClauseFinder {
  /// One clause, in half-open 0-based token indices of the document.
  struct Clause {
    var tokens: Range<Int>
    /// From the first auxiliary to the main verb; nil in a fragment.
    var verbGroup: Range<Int>?
    /// What stands before the verb group, connectives excluded.
    var subject: Range<Int>
    /// The connective that opens the clause.
    var opener: Int?
  }

  let text: Text
  let classes: WordClasses

  func clauses(of sentence: Sentence) -> [Clause] {
    let groups = verbGroups(in: sentence.tokens)
    guard groups.count > 1 else { return [clause(sentence.tokens, groups.first)] }
    var clauses: [Clause] = []
    var start = sentence.tokens.lowerBound
    for (index, group) in groups.enumerated() {
      var end = sentence.tokens.upperBound
      if index + 1 < groups.count {
        end = boundary(from: group.upperBound, to: groups[index + 1].lowerBound)
      }
      clauses.append(clause(start..<end, group))
      start = end
    }
    return clauses
  }

  private func clause(_ tokens: Range<Int>, _ group: Range<Int>?) -> Clause {
    var start = tokens.lowerBound
    var opener: Int?
    while start < (group?.lowerBound ?? tokens.upperBound) {
      let token = text.tokens[start]
      let wordClass = classes[token.form]
      let isConnective = !wordClass.isDisjoint(with: [.coordinator, .subordinator, .relative])
      if isConnective, opener == nil { opener = start }
      let isMark = token.kind == .punctuation
      let isAdverb = wordClass.contains(.adverb) && start == tokens.lowerBound
      guard isConnective && !wordClass.contains(.demonstrative) || isMark || isAdverb else { break }
      start += 1
    }
    let end = group?.lowerBound ?? start
    return Clause(tokens: tokens, verbGroup: group, subject: min(start, end)..<end, opener: opener)
  }

  /// Where the next clause starts, between two verb groups.
  private func boundary(from lower: Int, to upper: Int) -> Int {
    var best: (rank: Int, position: Int)?
    for position in lower..<upper {
      let token = text.tokens[position]
      let wordClass = classes[token.form]
      let spelling = token.kind == .punctuation ? text.vocabulary.spelling(of: token.form) : ""
      let isAfterComma = position > lower && isComma(position - 1)
      let rank: Int? =
        switch spelling {
        case ";", ":", "—", "–", "--": 5
        default:
          if !wordClass.isDisjoint(with: [.subordinator, .relative]), !isInsideNounPhrase(position) {
            3
          } else if wordClass.contains(.coordinator) {
            isAfterComma ? 4 : 2
          } else if !wordClass.isDisjoint(with: .subjectPronoun) {
            2
          } else if isComma(position) {
            1
          } else {
            nil
          }
        }
      guard let rank else { continue }
      let start = rank == 5 || rank == 1 ? position + 1 : position
      if rank >= (best?.rank ?? 0) { best = (rank, start) }
    }
    return best?.position ?? upper
  }

  private func isComma(_ position: Int) -> Bool {
    text.vocabulary.spelling(of: text.tokens[position].form) == ","
  }

  /// Whether a word such as "that" opens a noun phrase here, rather than a clause.
  private func isInsideNounPhrase(_ position: Int) -> Bool {
    guard position > 0, classes[text.tokens[position].form].contains(.demonstrative) else { return false }
    return classes[text.tokens[position - 1].form].contains(.preposition)
  }

  /// Finite verb groups, in order.
  func verbGroups(in tokens: Range<Int>) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var position = tokens.lowerBound
    while position < tokens.upperBound {
      guard let end = verbGroup(at: position, in: tokens) else {
        position += 1
        continue
      }
      groups.append(position..<end)
      position = end
    }
    return withDoubtful(groups, in: tokens)
  }

  /// Adds to the groups, for each stretch between clause marks that has none, the first form that may be a finite verb.
  private func withDoubtful(_ groups: [Range<Int>], in tokens: Range<Int>) -> [Range<Int>] {
    var all = groups
    var start = tokens.lowerBound
    while start < tokens.upperBound {
      let end = (start + 1..<tokens.upperBound).first(where: opensClause) ?? tokens.upperBound
      if !groups.contains(where: { $0.overlaps(start..<end) }),
        let verb = doubtfulVerb(in: start..<end)
      {
        all.append(verb..<verb + 1)
      }
      start = end
    }
    return all.sorted { $0.lowerBound < $1.lowerBound }
  }

  private func opensClause(_ position: Int) -> Bool {
    let token = text.tokens[position]
    if token.kind == .punctuation { return true }
    return !classes[token.form].isDisjoint(with: [.subordinator, .relative]) && !isInsideNounPhrase(position)
  }

  /// The form that may be the finite verb of a stretch: inflected rather than plain, early rather than late.
  private func doubtfulVerb(in stretch: Range<Int>) -> Int? {
    let candidates = stretch.dropFirst().filter { isBehindNoun($0) }
    let inflected = candidates.first {
      !classes[text.tokens[$0].form].isDisjoint(with: [.verbPresent, .verbPast])
        && $0 + 1 < stretch.upperBound
    }
    return inflected
      ?? candidates.first {
        classes[text.tokens[$0].form].intersection([.verbBase, .nounAlike]) == .verbBase
      }
  }

  private func isBehindNoun(_ position: Int) -> Bool {
    let before: WordClass = [.determiner, .preposition, .adjective, .infinitiveMarker, .be, .have, .modal]
    return classes[text.tokens[position - 1].form].isDisjoint(with: before)
      && text.tokens[position - 1].kind != .punctuation
  }

  private func verbGroup(at start: Int, in tokens: Range<Int>) -> Int? {
    let first = classes[text.tokens[start].form]
    let previous = start > tokens.lowerBound ? classes[text.tokens[start - 1].form] : []
    if first.isDisjoint(with: .auxiliary) {
      return isFiniteVerb(first, after: previous, at: start, in: tokens) ? start + 1 : nil
    }
    if previous.contains(.infinitiveMarker) || previous.contains(.determiner) && !previous.contains(.pointer)
    {
      return nil
    }
    var end = start + 1
    var hasMain = first.isDisjoint(with: .modal)
    while end < tokens.upperBound {
      let token = text.tokens[end]
      let wordClass = classes[token.form]
      if !wordClass.isDisjoint(with: [.auxiliary, .negation]) || wordClass.contains(.adverb) || isManner(end)
      {
        end += 1
        continue
      }
      if !wordClass.isDisjoint(with: [.verbBase, .pastParticiple, .presentParticiple]),
        !isNoun(end, in: tokens)
      {
        return end + 1
      }
      hasMain = true
      break
    }
    return hasMain || end > start + 1 ? end : nil
  }

  /// Whether a lexical verb stands alone as the finite verb of its clause.
  private func isFiniteVerb(
    _ first: WordClass, after previous: WordClass, at position: Int, in tokens: Range<Int>
  ) -> Bool {
    guard !first.isDisjoint(with: [.verbBase, .verbPresent, .verbPast]) else { return false }
    let nominal: WordClass = [.infinitiveMarker, .preposition, .adjective]
    if !previous.isDisjoint(with: nominal) || first.contains(.adjective) { return false }
    if !previous.isDisjoint(with: [.be, .have]), previous.isDisjoint(with: .subjectPronoun) { return false }
    let isNominal = previous.isDisjoint(with: .pointer) || first.contains(.nounAlike)
    if previous.contains(.determiner), previous.isDisjoint(with: .relative) || first.contains(.nounAlike),
      isNominal
    {
      return false
    }
    let next = position + 1 < tokens.upperBound ? classes[text.tokens[position + 1].form] : []
    if previous.contains(.subjectPronoun) { return true }
    // "that trade harms" is a noun and its verb, "that harms trade" is not.
    let mayBeNoun = first.contains(.verbBase) || first.contains(.nounAlike)
    if previous.contains(.relative) {
      return !(mayBeNoun && !next.isDisjoint(with: [.verbPresent, .auxiliary]))
    }
    guard position > tokens.lowerBound else { return false }
    if first.contains(.verbPast) {
      // A participle opens no clause of its own behind a mark, nor closes one behind a noun.
      let isParticiple = first.contains(.pastParticiple)
      if isParticiple, isMark(position - 1) || position + 1 >= tokens.upperBound || isMark(position + 1) {
        return false
      }
      return next.isDisjoint(with: .auxiliary) && !isBy(position + 1, in: tokens)
    }
    // A bare form after a noun is a verb when a new noun phrase or clause follows.
    return !next.isDisjoint(with: [.determiner, .subjectPronoun, .firstPerson, .infinitiveMarker])
      || first.contains(.verbPresent) && !first.contains(.nounAlike) && next.contains(.preposition)
  }

  /// Whether a word of no known class ends as adverbs of manner do.
  private func isManner(_ position: Int) -> Bool {
    let form = text.tokens[position].form
    return classes[form].isEmpty && text.vocabulary.bytes(of: form).suffix(2).elementsEqual("ly".utf8)
  }

  private func isMark(_ position: Int) -> Bool { text.tokens[position].kind == .punctuation }

  private func isBy(_ position: Int, in tokens: Range<Int>) -> Bool {
    position < tokens.upperBound && text.vocabulary.spelling(of: text.tokens[position].form) == "by"
  }

  /// Whether a verb form heads a noun phrase here ("is a need", "has influence").
  private func isNoun(_ position: Int, in tokens: Range<Int>) -> Bool {
    let wordClass = classes[text.tokens[position].form]
    guard wordClass.isDisjoint(with: [.pastParticiple, .presentParticiple]), position > tokens.lowerBound
    else {
      return false
    }
    let previous = classes[text.tokens[position - 1].form]
    return !previous.isDisjoint(with: [.be, .have]) && previous.isDisjoint(with: .modal)
  }
}
