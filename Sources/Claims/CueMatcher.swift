public import Prose

/// Finds cues in sentences.
public struct CueMatcher: Sendable {
  /// One cue found in a text.
  public struct Match: Hashable, Sendable {
    /// Index into the list of definitions.
    public var cue: Int
    public var kind: CueKind
    /// The cue's words up to its first inner slot, as 0-based token indices.
    public var tokens: Range<Int>
    /// One past the last token of the whole cue.
    public var end: Int
    /// The text of a slot between the cue's words.
    public var inner: Range<Int>?
  }

  package let definitions: [CueDefinition]
  private let matcher: PhraseMatcher

  /// Compiles the cues, adding their words to `vocabulary`, over which texts must then be read.
  public init(_ cues: [CueDefinition], vocabulary: inout Vocabulary) {
    definitions = cues
    matcher = PhraseMatcher(cues.map(\.phrase), vocabulary: &vocabulary)
  }

  /// The cues in a range of tokens, in order.
  ///
  /// A cue whose words lie within those of a longer cue of the same family (links, or marks of a claim) is left out:
  /// "not mutually exclusive" is not also "exclusive".
  /// - Parameter cue: A cue to leave out, as its index into the list of definitions.
  public func matches(in text: Text, tokens: Range<Int>, without cue: Int? = nil) -> [Match] {
    let all = allMatches(in: text, tokens: tokens).filter { $0.cue != cue }
    guard all.count > 1 else { return all }
    let longest = all.reduce(0) { max($0, $1.tokens.count) }
    return all.indices.filter { !isCovered($0, in: all, longest) }.map { all[$0] }
  }

  /// The cues in a range of tokens, in order, those within longer ones too.
  package func allMatches(in text: Text, tokens: Range<Int>) -> [Match] {
    matcher.matches(in: text, tokens: tokens).map { match in
      Match(
        cue: match.phrase, kind: definitions[match.phrase].kind, tokens: match.tokens, end: match.end,
        inner: match.inner?.slot)
    }
  }

  /// Whether a longer match of the same family holds all the words of a match.
  ///
  /// Matches stand in the order of their starts, so that only near ones are looked at.
  private func isCovered(_ index: Int, in all: [Match], _ longest: Int) -> Bool {
    let match = all[index]
    func covers(_ other: Match) -> Bool {
      other.kind.isLink == match.kind.isLink && other.kind.family == match.kind.family
        && other.tokens.count > match.tokens.count && match.tokens.upperBound <= other.tokens.upperBound
    }
    for other in all[(index + 1)...] {
      guard other.tokens.lowerBound == match.tokens.lowerBound else { break }
      if covers(other) { return true }
    }
    for other in all[..<index].reversed() {
      guard other.tokens.lowerBound + longest > match.tokens.lowerBound else { break }
      if covers(other) { return true }
    }
    return false
  }
}

extension CueKind {
  /// Kinds among which the longest cue wins; kinds of different families may share words.
  fileprivate var family: Int {
    switch self {
    case .negation: 0
    case .absence: 6
    case .intention, .obligation, .recommendation, .possibility, .permission, .prohibition, .hypothesis: 1
    case .condition, .endorsement, .attribution, .concession, .rejection: 2
    case .approval, .disapproval: 3
    case .proviso: 4
    default: 5
    }
  }
}
