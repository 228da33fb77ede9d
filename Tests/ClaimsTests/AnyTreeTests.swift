import Claims
import Prose
import RuleFiles
import Rules
import Syntax
import Testing

@Suite("Trees of any shape")
struct AnyTreeTests {
  /// Words that the mending of trees and the finding of claims look for.
  private static let sentences = [
    "In the event the rebels who, as we know, urged those states concerned to sign have not yet done so, the council must act.",
    "It is not only right to say that he came and helps, but, none the less, of concern to the envoy of the league, Mr. Adams.",
    "What is at stake, in order to win time, is the role of women in keeping the peace held in Oslo, entitled Hope, leading to war.",
    "No state that has asked for developing countries to be heard and have helped will, without doubt, provided that they agree, fail.",
    "They want the wall that we believe still facing us is either the fact of such duties and rights or a chance for anyone to rest.",
    "Trinidad and Tobago, whose aim it is to see the ship sink, has, by law, to pay more than fifty men a year on Monday, 1964.",
  ]

  /// A linear congruential generator, so that a failure can be had again.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  /// The words with other heads, relations and tags, still one tree a sentence.
  private func shuffled(_ parsed: ParsedText, _ numbers: inout Numbers) -> ParsedText {
    var words = parsed.words
    for sentence in parsed.text.sentences {
      let order = sentence.tokens.shuffled(using: &numbers)
      for (place, word) in order.enumerated() where Bool.random(using: &numbers) || place == 0 {
        words[word].relation = DependencyRelation.allCases.randomElement(using: &numbers) ?? .dep
        words[word].pennTag = PennTag.allCases.randomElement(using: &numbers) ?? .noun
        words[word].partOfSpeech = PartOfSpeech.allCases.randomElement(using: &numbers) ?? .noun
      }
      for (place, word) in order.enumerated() {
        words[word].head =
          place == 0 ? nil : order[..<place].randomElement(using: &numbers).map { TokenID($0) }
        if place == 0 {
          words[word].relation = .root
        } else if words[word].relation == .root {
          words[word].relation = .dep
        }
      }
    }
    return ParsedText(text: parsed.text, words: words)
  }

  @Test("claims are read off trees of any shape", arguments: sentences.indices)
  func shapes(_ index: Int) {
    var vocabulary = Vocabulary()
    let extractor = Extractor(cues: RulePack.builtIn.cues, vocabulary: &vocabulary)
    let document = Document(id: "t", path: "t", source: Array(Self.sentences[index].utf8))
    let parsed = Parser().parse(Reader(vocabulary: vocabulary).read(document))
    var numbers = Numbers(state: UInt64(index) + 1)
    for _ in 0..<400 {
      let claimed = extractor.extract(shuffled(parsed, &numbers))
      for claim in claimed.claims { #expect(claim.span.upper <= document.source.count) }
    }
  }
}
