import Prose
import Syntax
import Testing

/// What any trained model must get right.
struct PlainEnglishTests {
  @Test(
    "plain sentences are read as a grammarian would",
    arguments: [
      (
        "The farmers sold their old horses.",
        "The/the/DT>farmers:det farmers/farmer/NNS>sold:nsubj sold/sell/VBD>:root their/their/PRP$>horses:nmod:poss "
          + "old/old/JJ>horses:amod horses/horse/NNS>sold:obj ./././>sold:punct"
      ),
      (
        "We cannot support this treaty.",
        "We/we/PRP>support:nsubj can/can/MD>support:aux not/not/RB>support:advmod support/support/VB>:root "
          + "this/this/DT>treaty:det treaty/treaty/NN>support:obj ./././>support:punct"
      ),
      (
        "Critics say that the sanctions were lifted by the council.",
        "Critics/critic/NNS>say:nsubj say/say/VBP>:root that/that/IN>lifted:mark the/the/DT>sanctions:det "
          + "sanctions/sanction/NNS>lifted:nsubj:pass were/be/VBD>lifted:aux:pass lifted/lift/VBN>say:ccomp "
          + "by/by/IN>council:case the/the/DT>council:det council/council/NN>lifted:obl:agent ./././>say:punct"
      ),
    ])
  func reading(_ sentence: String, _ expected: String) {
    let parsed = Parser().parse(Reader().read(Document(id: "t", path: "t", source: Array(sentence.utf8))))
    let text = parsed.text
    let words = parsed.words.enumerated().map { index, word in
      let head = word.head.map { text.quote(text.tokens[$0.index].span) } ?? ""
      let form = text.quote(text.tokens[index].span)
      let tag = word.pennTag == .sentenceEnd ? "./" : word.pennTag.label
      return "\(form)/\(text.vocabulary.spelling(of: word.lemma))/\(tag)>\(head):\(word.relation.label)"
    }
    #expect(words.joined(separator: " ") == expected)
  }
}
