import Prose
import Syntax
import Testing

struct CoNLLUWriterTests {
  /// A text whose sentences are chains: every word hangs on the one after it, the last is the root.
  private func chains(_ source: String, isMarkdown: Bool = false) -> ParsedText {
    var text = Reader().read(
      Document(id: "d", path: "d.txt", source: Array(source.utf8), isMarkdown: isMarkdown))
    var words: [ParsedWord] = []
    for sentence in text.sentences {
      for token in sentence.tokens {
        let isRoot = token == sentence.tokens.upperBound - 1
        words.append(
          ParsedWord(
            partOfSpeech: .noun, pennTag: .nounPlural, features: MorphologicalFeatures(label: "Number=Plur"),
            lemma: token == 1 ? text.vocabulary.intern("") : text.tokens[token].form,
            head: isRoot ? nil : TokenID(token + 1), relation: isRoot ? .root : .nsubjPass))
      }
    }
    return ParsedText(text: text, words: words)
  }

  private func write(_ source: String, isMarkdown: Bool = false) -> [String] {
    String(decoding: CoNLLUWriter().write(chains(source, isMarkdown: isMarkdown)), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("every column is there; an empty lemma is the form")
  func columns() {
    #expect(
      write("We don't.\n\nYes") == [
        "# newdoc id = d", "# newpar", "# sent_id = d-1", "# text = We don't.",
        "1\tWe\twe\tNOUN\tNNS\tNumber=Plur\t2\tnsubj:pass\t_\t_",
        "2\tdo\tdo\tNOUN\tNNS\tNumber=Plur\t3\tnsubj:pass\t_\tSpaceAfter=No",
        "3\tn't\tn't\tNOUN\tNNS\tNumber=Plur\t4\tnsubj:pass\t_\tSpaceAfter=No",
        "4\t.\t.\tNOUN\tNNS\tNumber=Plur\t0\troot\t_\t_", "",
        "# newpar", "# sent_id = d-2", "# text = Yes",
        "1\tYes\tyes\tNOUN\tNNS\tNumber=Plur\t0\troot\t_\t_", "", "",
      ])
  }

  @Test("item markers come ahead of their sentence, on its root; a page number at the end behind the last")
  func furniture() {
    let lines = write("Aims:\n\n1. Grow fast\n2. Grow well\n\n• Rest\n\n12\n")
    #expect(
      lines.filter { $0.contains("\tLS\t") || $0.contains("\tNFP\t") || $0.contains("\tCD\t") } == [
        "1\t1.\t1.\tX\tLS\t_\t3\tdep\t_\t_", "1\t2.\t2.\tX\tLS\t_\t3\tdep\t_\t_",
        "1\t•\t•\tPUNCT\tNFP\t_\t2\tpunct\t_\t_", "3\t12\t12\tNUM\tCD\t_\t2\tdep\t_\t_",
      ])
    #expect(lines.contains("# text = 1. Grow fast"))
    #expect(lines.contains("2\tGrow\tgrow\tNOUN\tNNS\tNumber=Plur\t3\tnsubj:pass\t_\t_"))
    #expect(lines.contains("# text = • Rest 12"))
  }

  @Test(
    "every visible character of a source comes out",
    arguments: [
      "A\n\n1. b (c)\n\n— 7 —\n\nPage 3\n", "• one\n• two exam-\nple\n\n“Hé 🙂”\n", "12\n", "", "\u{FFFD}x\n",
    ])
  func visible(_ source: String) {
    let forms = write(source).compactMap { line in
      line.first?.isNumber == true ? line.split(separator: "\t")[1] : nil
    }
    #expect(forms.joined() == source.filter { !$0.isWhitespace })
  }

  @Test("the head numbers of a sentence point at its words, whatever stands before it in the text")
  func readsBack() throws {
    let parsed = chains("Text one.\n\n1. An item here.\n2. Another, which isn't short.\n\nThe end.\n")
    let sentences = try CoNLLUSentence.read(CoNLLUWriter().write(parsed))
    let again = try ParsedText(sentences)
    #expect(sentences.map(\.words.count) == [3, 5, 8, 3])
    for (sentence, given) in zip(again.text.sentences, sentences) {
      for (token, word) in zip(sentence.tokens, given.words) where word.pennTag == "NNS" {
        #expect(again.words[token].head?.index == (word.head == 0 ? nil : token + 1))
      }
    }
  }

  @Test("bytes that are no UTF-8 come out as U+FFFD, a line end in a name as a space")
  func damaged() {
    var parsed = chains("x")
    parsed.text.document.source = [0xFF]
    parsed.text.document.id = "a\nb"
    let out = CoNLLUWriter().write(parsed)
    #expect(String(validating: out, as: UTF8.self)?.contains("# text = \u{FFFD}\n1\t\u{FFFD}\tx\t") == true)
    #expect(String(decoding: out, as: UTF8.self).hasPrefix("# newdoc id = a b\n"))
  }
}
