package import Prose

/// Finds the places where any of many phrases match.
///
/// An index tells where which phrases may begin, so the cost of a token depends on the phrases that are looked for there
/// and not on how many there are.
package struct PhraseMatcher: Sendable {
  /// One match, in half-open 0-based token indices of the document.
  package struct Match: Hashable, Sendable {
    /// Index of the phrase in the list the matcher was made from.
    package var phrase: Int
    /// The words of the phrase up to its first inner slot.
    package var tokens: Range<Int>
    /// The text in the first inner slot, and where the words behind it end; nil without one.
    package var inner: Inner?

    package struct Inner: Hashable, Sendable {
      package var slot: Range<Int>
      package var end: Int
    }

    /// One past the last token of the whole phrase.
    package var end: Int { inner?.end ?? tokens.upperBound }
  }

  private let programs: PhrasePrograms
  private let index: PhraseIndex

  package init(_ phrases: [Phrase], vocabulary: inout Vocabulary) {
    var compiler = PhraseCompiler(vocabulary: vocabulary)
    let compiled = phrases.map { compiler.elements(of: $0) }
    vocabulary = compiler.vocabulary
    var programs = PhrasePrograms(members: compiler.members, symbolCount: vocabulary.count)
    for elements in compiled { programs.append(elements) }
    self.programs = programs
    index = PhraseIndex(compiled, members: compiler.members, vocabulary: vocabulary)
  }

  /// All matches that begin inside a range of tokens and end inside it, by start, then by phrase.
  ///
  /// - Complexity: O(*n*) in tokens for phrases of bounded length.
  package func matches(in text: Text, tokens range: Range<Int>) -> [Match] {
    let tokens = text.tokens
    var run = PhraseRun(programs: programs, tokens: tokens, limit: range.upperBound)
    for (phrase, start) in index.openings(in: tokens, range) { run.run(Int(phrase), at: Int(start)) }
    return Self.inOrder(run.matches)
  }

  /// The matches by start, then by phrase, each once: one that has its anchor at two places was found twice.
  private static func inOrder(_ matches: [Match]) -> [Match] {
    guard matches.count > 1 else { return matches }
    let sorted = matches.sorted {
      ($0.tokens.lowerBound, $0.phrase, $0.end) < ($1.tokens.lowerBound, $1.phrase, $1.end)
    }
    var unique: [Match] = []
    for match in sorted where unique.last != match { unique.append(match) }
    return unique
  }
}
