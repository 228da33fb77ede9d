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

  /// The explanation of a rule on phones and attention, whose pack stands in no file.
  private func explainPhones(_ source: String, scope: String = "paragraph", more: String = "") throws
    -> String
  {
    let texts = [
      "concept: phones\ntitle: P\nterms: [phones]\n", "concept: focus\ntitle: F\nterms: [focus]\n",
      "cues: approval\nentries: [value|need]\n", "cues: absence\nentries: [without]\n",
      "cues: conflict\nentries: [clash with]\n", "cues: contrast\nentries: [while]\n",
      """
      id: r
      title: R
      between: {left: {concept: phones}, right: {concept: focus}}
      scope: {latent: {within: \(scope)}}
      \(more)

      """,
    ]
    let files = texts.enumerated().map { index, text in
      RuleFileReader.File(path: "\(index).yaml", bytes: Array(text.utf8))
    }
    let pack = RuleFileReader().read(files)
    try #require(pack.diagnostics.isEmpty, "\(pack.diagnostics)")
    var vocabulary = Vocabulary()
    let extractor = Extractor(cues: pack.cues, vocabulary: &vocabulary)
    let engine = Engine(pack: pack, vocabulary: &vocabulary)
    let document = Document(id: "t", path: "t", source: Array(source.utf8))
    let text = extractor.extract(Parser().parse(Reader(vocabulary: vocabulary).read(document)))
    return try #require(Explainer(pack: pack, engine: engine).explain(rule: "r", in: text))
  }

  @Test(
    "two wishes that are no latent tension stand too near each other, or too far apart",
    arguments: [
      (
        "We value phones, and we need focus.", "paragraph",
        "in one sentence, where a latent tension wants two"
      ),
      ("We value phones, and we need focus.", "paragraph", "the rule's 'nearness' would weigh the two"),
      ("We value phones, and we need focus.", "sentence", "fires: latent"),
      ("We value phones. We need focus.", "paragraph", "fires: latent"),
      (
        "We value phones. We need focus.", "sentence",
        "1 sentence apart, outside one sentence; 'within: paragraph'"
      ),
      (
        "We value phones.\n\nWe need focus.", "paragraph",
        "1 sentence apart, outside one paragraph; 'within: section'"
      ),
      (
        "We value phones. It rains. We need focus.", "paragraph",
        "fires: latent, confidence 0.57, below 0.6, so that tests and reports leave it out"
      ),
      (
        "We value phones. It rains. It snows. It hails. We need focus.", "paragraph",
        "4 sentences apart in a paragraph, where a latent tension reaches over 3"
      ),
      (
        "We value phones. It rains.\n\nWe need focus.", "paragraph",
        "2 sentences apart, outside one paragraph, too far for a report to show"
      ),
    ])
  func distances(_ source: String, _ scope: String, _ expected: String) throws {
    let explanation = try explainPhones(source, scope: scope)
    #expect(explanation.contains(expected), "\(explanation)")
  }

  @Test("with 'nearness', no remedy names it")
  func nearness() throws {
    let explanation = try explainPhones(
      "We value phones, and we need focus.", more: "nearness: {weight: weak}")
    #expect(!explanation.contains("would weigh"))
    #expect(
      explanation.contains("too little shows a tension for the rule's 'nearness'")
        || explanation.contains("fires: "))
  }

  @Test(
    "a cue says what it commits the author to, or why it does not",
    arguments: [
      ("We value phones.", "→ commits the author on the left side: endorses"),
      ("Parents value phones.", "does not count: “value” can be a noun"),
      ("Parents say that we need focus.", "the claim is reported, so the author commits to nothing by it"),
      ("Do we need focus?", "stopped at commitment: it is put as a question"),
      ("No lesson without phones.", "but “without”, absence (3.yaml:2), takes it back"),
      (
        "No focus and no lesson without phones.",
        "a cue of absence takes back all words that speak of the left"
      ),
    ])
  func cues(_ source: String, _ expected: String) throws {
    let explanation = try explainPhones(source)
    #expect(explanation.contains(expected), "\(explanation)")
  }

  @Test("what a cue says and no finding comes of is told")
  func losses() throws {
    let exception =
      "exceptions: [{id: granted, when: {cue: contrast}, effect: {drop: true}, because: It is granted.}]"
    #expect(
      try explainPhones("While it rains, phones clash with focus.", more: exception).contains(
        "silent: the exception 'granted' (6.yaml:5) drops what “clash with” says: It is granted."))
    #expect(
      try explainPhones("Phones clash with focus.", more: "statuses: [latent]").contains(
        "silent: by “clash with” it is asserted, which is not among the rule's statuses"))
  }

  @Test("sentences that speak of neither side are counted, not shown")
  func folded() throws {
    let explanation = try explainPhones("It rains. Phones clash with focus. It snows.")
    #expect(
      explanation.contains("\n\n2 sentences speak of neither side, phones and focus\n\nfires: asserted"))
    #expect(!explanation.contains("It rains"))
  }

  @Test("the lines of the rule files are given")
  func places() throws {
    #expect(try explain("Free trade undermines human rights.").contains("rules/cues/"))
  }
}
