import Claims
import Prose
import RuleFiles
import Rules
import Syntax
import Testing

@Suite("Why a rule fired or did not")
struct ExplainerTests {
  private func explain(_ source: String) throws -> String {
    var vocabulary = Vocabulary()
    let extractor = Extractor(cues: RulePack.builtIn.cues, vocabulary: &vocabulary)
    let engine = Engine(pack: .builtIn, vocabulary: &vocabulary)
    let document = Document(id: "t", path: "t", source: Array(source.utf8))
    let text = extractor.extract(Parser().parse(Reader(vocabulary: vocabulary).read(document)))
    let explainer = Explainer(pack: .builtIn, engine: engine)
    return try #require(explainer.explain(rule: "trade-promotion-vs-human-security", in: text))
  }

  @Test(
    "the first condition that failed is named",
    arguments: [
      ("Free trade undermines human rights.", "fires: asserted"),
      ("We like tea.", "no words of the text speak of the left side"),
      ("Free trade is old.", "no words of the text speak of the right side"),
      ("Free trade and human rights were discussed.", "no cue joins the two sides"),
      (
        "Free trade undermines the weather and human rights were discussed at length.",
        "speaks of human-security"
      ),
    ])
  func reasons(_ source: String, _ expected: String) throws {
    #expect(try explain(source).contains(expected))
  }

  @Test("the lines of the rule files are given")
  func places() throws {
    #expect(try explain("Free trade undermines human rights.").contains("rules/cues/"))
  }
}
