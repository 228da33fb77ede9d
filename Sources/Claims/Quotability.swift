import Prose
import Syntax

/// Whether a quotation can begin or end with a word, and still read as a whole.
package struct Quotability: OptionSet, Hashable, Sendable {
  package var rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let canBegin = Quotability(rawValue: 1)
  package static let canEnd = Quotability(rawValue: 2)

  init(_ token: Token, _ wordClass: WordClass) {
    self = []
    guard token.kind != .punctuation else { return }
    let openers: WordClass = [.coordinator, .preposition, .subordinator, .relative]
    if wordClass.isDisjoint(with: openers) || wordClass.contains(.demonstrative) { insert(.canBegin) }
    let closers: WordClass = [
      .coordinator, .preposition, .subordinator, .relative, .determiner, .auxiliary, .negation,
      .infinitiveMarker,
      .subjectPronoun,
    ]
    if wordClass.isDisjoint(with: closers) { insert(.canEnd) }
  }
}
