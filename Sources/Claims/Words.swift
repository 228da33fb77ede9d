import Prose
import Syntax

/// A text with the word classes of its tokens at hand.
struct Words {
  let text: Text
  let classes: WordClasses

  subscript(token: Int) -> WordClass { classes[text.tokens[token].form] }

  /// The lowercase form of a token.
  func form(_ token: Int) -> String { text.vocabulary.spelling(of: text.tokens[token].form) }

  func isMark(_ token: Int, _ mark: String) -> Bool {
    text.tokens[token].kind == .punctuation && form(token) == mark
  }

  func isPunctuation(_ token: Int) -> Bool { text.tokens[token].kind == .punctuation }

  /// A range without the punctuation and connectives at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, isPunctuation(lower) || !self[lower].isDisjoint(with: .coordinator) { lower += 1 }
    while upper > lower, isPunctuation(upper - 1) || !self[upper - 1].isDisjoint(with: .coordinator) {
      upper -= 1
    }
    return lower..<upper
  }

  func span(_ range: Range<Int>) -> Span? { range.isEmpty ? nil : text.span(ofTokens: range) }

  /// Whether a range holds nothing but words that point back: "this", "it", "these two concepts".
  func pointsBack(_ range: Range<Int>) -> Bool {
    var range = trimmed(range)
    while let first = range.first,
      isPunctuation(first) || self[first].contains(.adverb) || form(first).hasSuffix("ly")
    {
      range.removeFirst()
    }
    guard let first = range.first, range.count <= 4 else { return false }
    if self[first].contains(.subjectPronoun) || form(first) == "both" { return true }
    if form(first) == "the" {
      return range.count > 1 && ["two", "former", "latter"].contains(form(first + 1))
    }
    guard self[first].contains(.pointer) else { return false }
    return true
  }
}
