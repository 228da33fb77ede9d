import Claims
import Prose
import Testing

@Suite("Phrases")
struct PhraseTests {
  /// The words that a phrase matches in a text; nil without a match.
  private func match(_ phrase: String, _ source: String) throws -> String? {
    var vocabulary = Vocabulary()
    let matcher = PhraseMatcher(
      [try Phrase(parsing: phrase, lists: ["animal": ["cat", "dog"]])], vocabulary: &vocabulary)
    let text = Reader(vocabulary: vocabulary).read(Document(id: "t", path: "t", source: Array(source.utf8)))
    let matches = matcher.matches(in: text, tokens: text.tokens.indices)
    return matches.first.map { text.quote(text.span(ofTokens: $0.tokens.lowerBound..<$0.end)) }
  }

  @Test(
    "a base form matches its inflections, an exact one itself",
    arguments: [
      ("export", "They exported wheat.", "exported"), ("=export", "They exported wheat.", nil),
      ("begin", "It has begun.", "begun"), ("organisation", "An organization met.", "organization"),
      ("permit", "They permitted it.", "permitted"), ("child", "The children slept.", "children"),
      ("city", "The cities grew.", "cities"),
    ] as [(String, String, String?)])
  func inflections(_ phrase: String, _ source: String, _ expected: String?) throws {
    #expect(try match(phrase, source) == expected)
  }

  @Test(
    "alternatives, options, gaps, lists and slots",
    arguments: [
      ("red|green light", "A green light.", "green light"), ("very? old man", "An old man.", "old man"),
      ("very? old man", "A very old man.", "very old man"),
      ("protect ..2 forest", "Protect the old forest.", "Protect the old forest"),
      ("protect ..2 forest", "Protect the old and noble forest.", nil),
      ("feed @animal", "Feed dogs.", "Feed dogs"),
      ("between {1} and {2}", "between cats and dogs", "between cats and"),
      ("the rain-fed|dry ..2 field", "He tilled the rain-fed north field.", "the rain-fed north field"),
      ("the rain-fed|dry ..2 field", "He tilled the dry field.", "the dry field"),
      ("sold rain-fed land", "They sold rain-fed land.", "sold rain-fed land"),
      ("sold rain-fed land", "They sold rain and fed land.", nil),
    ] as [(String, String, String?)])
  func elements(_ phrase: String, _ source: String, _ expected: String?) throws {
    #expect(try match(phrase, source) == expected)
  }

  @Test("a long list of alternatives takes each of them and nothing else", arguments: [2, 40])
  func longLists(_ count: Int) throws {
    let words = (0..<count).map { "=w\($0)" }
    let phrase = words.joined(separator: "|") + " end"
    for number in 0..<count { #expect(try match(phrase, "A w\(number) end.") == "w\(number) end") }
    #expect(try match(phrase, "A w\(count) end.") == nil)
  }

  @Test("a slot with nothing behind the phrase's last word does not match beyond the text")
  func slotAtEnd() throws {
    #expect(try match("undermine {2} badly?", "They undermine") == nil)
    #expect(try match("undermine {2} badly?", "They undermine trust") == "undermine trust")
  }

  @Test(
    "faults are named",
    arguments: [
      ("", PhraseError.empty), ("{3} x", .unknownSlot("3")), ("@none", .unknownList("none")),
      ("a ..x b", .malformedGap("..x")), ("..2 a", .unbounded("..2")), ("a?", .noRequiredWord),
    ])
  func faults(_ phrase: String, _ expected: PhraseError) {
    #expect(throws: expected) { try Phrase(parsing: phrase) }
  }
}
