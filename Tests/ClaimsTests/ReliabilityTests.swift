import Claims
import Prose
import RuleFiles
import Rules
import Syntax
import Testing

@Suite("How surely a claim is what the text says")
struct ReliabilityTests {
  private static let source = "We praise the members of the council that met the farmers in spring."

  /// The confidence of the claim with a predicate, when every answer of the parser was sure but those changed.
  private func confidence(
    _ predicate: String, in source: String = source,
    _ change: (inout [ParsedWord], (String) -> Int) -> Void = { _, _ in }
  ) throws -> Double {
    var vocabulary = Vocabulary()
    let extractor = Extractor(cues: RulePack.builtIn.cues, vocabulary: &vocabulary)
    let document = Document(id: "t", path: "t", source: Array(source.utf8))
    let parsed = Parser().parse(Reader(vocabulary: vocabulary).read(document))
    var words = parsed.words
    for word in words.indices { words[word].certainty = .given }
    change(&words) { form in
      parsed.text.tokens.indices.first { parsed.text.quote(parsed.text.tokens[$0].span) == form } ?? 0
    }
    let claimed = extractor.extract(ParsedText(text: parsed.text, words: words))
    let claim = claimed.claims.first { claimed.text.words(of: $0.predicate.full) == predicate }
    return try #require(claim).confidence
  }

  @Test("without a doubt of the parser a claim is sure, less so where its subject stands elsewhere")
  func sure() throws {
    #expect(try confidence("praise") > 0.95)
    let relative = try confidence("met")
    #expect(relative < 0.96 && relative > 0.9)
  }

  @Test("a close second noun for a relative clause makes its subject doubtful, the closer the more")
  func rivalAntecedent() throws {
    func doubtful(_ lead: Float) throws -> Double {
      try confidence("met") { words, word in
        words[word("met")].certainty.head = lead
        words[word("met")].certainty.rival = TokenID(word("members"))
      }
    }
    #expect(try doubtful(0) < Claim.reportableConfidence + 0.15)
    #expect(try doubtful(0) < doubtful(1))
    #expect(try doubtful(1) < doubtful(3))
    #expect(try doubtful(8) == confidence("met"))
  }

  @Test(
    "where a phrase might belong to another clause both claims are less sure, far less than within one clause"
  )
  func rivalClause() throws {
    func doubtful(_ rival: String, _ predicate: String) throws -> Double {
      try confidence(predicate) { words, word in
        words[word("spring")].certainty.head = 0.2
        words[word("spring")].certainty.rival = TokenID(word(rival))
      }
    }
    #expect(try doubtful("praise", "met") < confidence("met"))
    #expect(try doubtful("praise", "praise") <= confidence("praise"))
    let (within, sure) = try (doubtful("farmers", "met"), confidence("met"))
    #expect(try doubtful("praise", "met") < within - (sure - within))
  }

  @Test("a predicate that may be no verb, and one that says no more than its subject, are less sure")
  func predicate() throws {
    let unsure = try confidence("met") { words, word in words[word("met")].certainty.partOfSpeech = 0 }
    #expect(try unsure < confidence("met"))
    #expect(
      try confidence("fail", in: "They know farmers who fail.")
        < confidence("fail", in: "They know farmers who fail in spring."))
  }

  @Test("of the claims of plain sentences few are held back")
  func plain() {
    let sentences = [
      "The council met in May.", "Trade harms farmers.", "Taxes pay for schools and roads.",
      "We must not forget the children who fled the war.", "The minister refused to sign the treaty.",
    ]
    for sentence in sentences {
      #expect(
        extract(sentence).claims.contains { $0.confidence >= Claim.reportableConfidence }, "\(sentence)")
    }
  }
}
