import Prose
import Syntax
import Testing

@Suite("How sure the parser is")
struct CertaintyTests {
  private static let source = """
    The minister refused to sign the treaty. We met the envoy of the league that had left. Why?

    In the event the rebels signed, and the council, which had waited for years, adjourned its meeting on water in May.
    """

  @Test("every answer has leads that are no less than nothing, and a rival that is not the head")
  func leads() {
    let parsed = Parser().parse(Reader().read(Document(id: "t", path: "t", source: Array(Self.source.utf8))))
    for (index, word) in parsed.words.enumerated() {
      let certainty = word.certainty
      #expect(certainty.head >= 0 && certainty.relation >= 0 && certainty.partOfSpeech >= 0)
      #expect(certainty.rival != TokenID(index))
      if word.head != nil { #expect(certainty.rival != word.head) }
      if let rival = certainty.rival {
        #expect(
          parsed.text.sentences.contains { $0.tokens.contains(index) && $0.tokens.contains(rival.index) })
      }
    }
  }

  @Test("where a phrase can hang on two words the parser is less sure than of an article")
  func attachment() throws {
    let source = "They saw the boys with the telescope."
    let parsed = Parser().parse(Reader().read(Document(id: "t", path: "t", source: Array(source.utf8))))
    #expect(parsed.words[6].certainty.head < parsed.words[2].certainty.head)
    #expect(parsed.words[6].certainty.rival.map(\.index).map([1, 3].contains) == true)
  }

  @Test("trees that were given are certain")
  func given() throws {
    let parsed = try trees("Stop VERB 0 root stop\nnow ADV 1 advmod now")
    #expect(parsed.words.allSatisfy { $0.certainty == .given })
  }
}
