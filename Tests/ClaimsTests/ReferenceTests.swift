import Claims
import Prose
import RuleFiles
import Rules
import Syntax
import Testing

@Suite("What pronouns and short names stand for")
struct ReferenceTests {
  /// The references of a text as "kind: words = antecedent".
  private func references(_ source: String, voice: String? = nil) -> [String] {
    var vocabulary = Vocabulary()
    let extractor = Extractor(cues: RulePack.builtIn.cues, vocabulary: &vocabulary)
    var read = Reader(vocabulary: vocabulary).read(
      Document(id: "t", path: "t", source: Array(source.utf8), isMarkdown: true))
    read.metadata.voice = voice
    let text = extractor.extract(Parser().parse(read))
    return text.references.map { reference in
      let words = text.text.line(ofTokens: reference.tokens)
      return
        "\(reference.kind): \(words) = \(reference.antecedent.map { text.text.words(of: $0) } ?? "the voice")"
    }
  }

  @Test(
    "agreement and salience find the antecedent",
    arguments: [
      ("The Prime Minister said that she would resign.", ["pronoun: she = The Prime Minister"]),
      ("Critics argue that they are wrong.", ["pronoun: they = Critics"]),
      ("The refugees fled their homes.", ["pronoun: their = The refugees"]),
      ("The treaty has failed. It protects nobody.", ["pronoun: It = The treaty"]),
      ("The president defended himself.", ["pronoun: himself = The president"]),
      ("Norway and its people want peace.", ["pronoun: its = Norway"]),
      ("Through its policy, Norway helps others.", ["pronoun: its = Norway"]),
    ])
  func pronouns(_ source: String, _ expected: [String]) { #expect(references(source) == expected) }

  @Test(
    "a part of a name, its initials and a definite noun stand for what was named in full",
    arguments: [
      ("Maria Lopez founded a bank. Lopez later left.", "shortName: Lopez = Maria Lopez"),
      (
        "The United Nations Environment Programme (UNEP) helps states. UNEP gives advice.",
        "shortName: UNEP = The United Nations Environment Programme"
      ),
      (
        "The Security Council met in May. The Council failed.", "definite: The Council = The Security Council"
      ),
    ])
  func names(_ source: String, _ expected: String) { #expect(references(source).contains(expected)) }

  @Test(
    "what stands for nothing, or for one of several, stays open",
    arguments: [
      "It is clear that we must act.", "It rains.",
      "The council adopted a resolution. It was weak.", "States trade. In that regard they prosper not.",
      "We met His Majesty.",
    ])
  func open(_ source: String) {
    #expect(references(source).filter { !$0.contains("they = States") }.isEmpty)
  }

  @Test("nothing is taken up across a heading")
  func sections() {
    #expect(references("# One\n\nThe treaty failed.\n\n# Two\n\nIt protects nobody.\n").isEmpty)
  }

  @Test(
    "we, ours and its own name are the voice of a document that has one",
    arguments: [
      ("We want peace.", ["voice: We = the voice"]),
      ("My delegation agrees.", ["voice: My = the voice", "voice: My delegation = the voice"]),
      ("Our country agrees.", ["voice: Our = the voice", "voice: Our country = the voice"]),
      ("Peace matters to Norway.", ["voice: Norway = the voice"]),
      ("Peace matters to Sweden.", []),
    ])
  func voices(_ source: String, _ expected: [String]) {
    #expect(references(source, voice: "Norway") == expected)
    #expect(references(source).isEmpty)
  }

  @Test("a role finds its reference")
  func lookUp() throws {
    let text = extract("😀 “It’s” done.\n\nThe treaty has failed. It protects nobody.")
    let claim = try #require(text.claim(with: "protects nobody"))
    let reference = try #require(claim.role(.subject).flatMap(text.reference(of:)))
    #expect(reference.antecedent.map { text.text.words(of: $0) } == "The treaty")
    #expect(reference.confidence > 0.5 && reference.confidence < 1)
  }
}
