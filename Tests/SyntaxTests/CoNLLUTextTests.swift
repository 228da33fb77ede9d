import Prose
import Syntax
import Testing

struct CoNLLUTextTests {
  private static let source = """
    # newdoc id = one
    # newpar
    # sent_id = one-1
    # text = im here, “Zoë's” 10 000 km.
    1-2 im _ _ _ _ _ _ _ _
    1 I I PRON PRP Number=Sing 3 nsubj 3:nsubj|0:x _
    2 m be AUX VBP _ 3 cop 3:cop _
    3 here here ADV RB _ 0 root 0:root SpaceAfter=No
    4 , , PUNCT , _ 3 punct _ Gloss=x
    5 “ “ PUNCT `` _ 6 punct _ SpaceAfter=No
    6-7 Zoë's _ _ _ _ _ _ _ A=1|SpaceAfter=No
    6 Zoë Zoë PROPN NNP _ 3 vocative _ _
    7 's 's PART POS Typo=Yes 6 case _ _
    8 ” ” PUNCT '' _ 6 punct _ _
    9 10 10 NUM CD _ 3 obl:tmod _ SpaceAfter=No

    # sent_id = one-2
    1 Yes _ _ _ _ 0 _ _ _

    # newpar id = p2
    # a remark
    1 http://a.org/b _ X ADD _ 0 root _ SpaceAfter=No
    2 $ _ SYM $ _ 1 dep _ SpaceAfter=No
    3 -5 _ NUM CD _ 1 dep _ _

    """

  private func given() throws -> [CoNLLUSentence] { try sentences(Self.source) }

  @Test("the source is made from forms, SpaceAfter and paragraphs")
  func sourceText() throws {
    let text = try Text(given(), id: "t", path: "t.conllu")
    #expect(
      text.quote(Span(0, text.document.source.count))
        == "Im here, “Zoë's” 10Yes\n\nhttp://a.org/b$-5")
    #expect(text.tokens.map { text.quote($0.span) } == (try given().flatMap { $0.words.map(\.form) }))
    #expect(text.sentences.map(\.tokens) == [0..<9, 9..<10, 10..<13])
    #expect(text.sentences.map { text.quote($0.span) }.last == "http://a.org/b$-5")
    #expect(text.blocks.map { text.quote($0.span) } == ["Im here, “Zoë's” 10Yes", "http://a.org/b$-5"])
  }

  @Test("tokens are as prose would have them")
  func tokens() throws {
    let text = try Text(given(), id: "t", path: "t.conllu")
    #expect(
      text.tokens.map { text.vocabulary.spelling(of: $0.form) } == [
        "i", "m", "here", ",", "“", "zoë", "'s", "”", "10", "yes", "http://a.org/b", "$", "-5",
      ])
    #expect(
      text.tokens.map(\.kind) == [
        .word, .word, .word, .punctuation, .punctuation, .word, .word, .punctuation, .number, .word, .symbol,
        .symbol, .number,
      ])
    #expect(text.tokens.map(\.isCapitalized).enumerated().filter(\.element).map(\.offset) == [0, 5, 9])
    #expect(
      text.tokens.map(\.spaceAfter).enumerated().filter(\.element).map(\.offset) == [1, 3, 7, 9, 12])
  }

  @Test(
    "a token of prose keeps its form and kind when it is given",
    arguments: [
      "We can't say 10,000 or -5 o'clock – see www.a.org, a@b.org: U.S. 'tis £5 (x) … “so” 5% I'm #1 * • 7:30!",
      "Über naïve ’s rock ’n’ roll; --- ¿qué? 日本 🙂 x^2 = 3.",
    ])
  func agrees(_ source: String) throws {
    let text = Reader().read(Document(id: "t", path: "t", source: Array(source.utf8)))
    let again = try SyntaxTests.text(
      text.tokens.map { (text.quote($0.span), $0.spaceAfter ? "_" : "SpaceAfter=No") })
    #expect(again.tokens.map { text.quote($0.span) } == text.tokens.map { text.quote($0.span) })
    #expect(again.document.source == text.document.source)
    #expect(
      again.tokens.map { again.vocabulary.spelling(of: $0.form) }
        == text.tokens.map { text.vocabulary.spelling(of: $0.form) })
    for (one, other) in zip(again.tokens, text.tokens) {
      #expect(one.kind == other.kind, "\(text.quote(other.span))")
      #expect(one.isCapitalized == other.isCapitalized && one.spaceAfter == other.spaceAfter)
    }
  }

  @Test("what is given comes out as it was, with the syntax asked for")
  func roundTrip() throws {
    let given = try given()
    let parsed = try ParsedText(given)
    let written = CoNLLUWriter().write(parsed, keeping: given)
    let again = try CoNLLUSentence.read(written)
    #expect(again.map(\.comments) == given.map(\.comments))
    #expect(again.map(\.multiwordTokens) == given.map(\.multiwordTokens))
    #expect(again.map { $0.words.map(\.form) } == given.map { $0.words.map(\.form) })
    #expect(again.map { $0.words.map(\.miscellaneous) } == given.map { $0.words.map(\.miscellaneous) })
    #expect(again.map { $0.words.map(\.head) } == given.map { $0.words.map(\.head) })
    let lines = String(decoding: written, as: UTF8.self).split(separator: "\n")
    #expect(lines[4] == "1-2\tim\t_\t_\t_\t_\t_\t_\t_\t_")
    #expect(lines[5] == "1\tI\tI\tPRON\tPRP\tNumber=Sing\t3\tnsubj\t_\t_")
    #expect(lines.contains("9\t10\t10\tNUM\tCD\t_\t3\tobl\t_\tSpaceAfter=No"))
    #expect(lines.contains("1\tYes\tyes\tX\tFW\t_\t0\troot\t_\t_"))
  }

  @Test("a sentence stays one, however long")
  func longSentence() throws {
    let text = try text([(String, String)](repeating: ("word.", "_"), count: 2000))
    #expect(text.sentences.map(\.tokens) == [0..<2000])
  }

  @Test(
    "odd forms are tokens too", arguments: ["\u{FEFF}", "\u{200B}", "10 000", "\u{0}", "\u{A0}", "'", "\r"])
  func oddForms(_ form: String) throws {
    let text = try text([form, "x", form].map { ($0, "_") })
    #expect(text.tokens.map { text.quote($0.span) } == [form, "x", form])
  }

  @Test("no sentences make an empty text")
  func empty() throws {
    let parsed = try ParsedText([])
    #expect(parsed.text.tokens.isEmpty && parsed.text.blocks.isEmpty)
    #expect(CoNLLUWriter().write(parsed, keeping: []).isEmpty)
    #expect(TreeDrawing().draw(parsed).isEmpty)
  }

  @Test(
    "columns that give no tree are named",
    arguments: [
      ("a X 0 root a\nb X 0 root b", 2, "a second root beside word 1"),
      ("a X 2 dep a\nb X 1 dep b", 1, "its heads lead back to it"),
      ("a X 0 root a\nb X 3 dep b\nc X 3 dep c", 3, "its heads lead back to it"),
      ("a X 0 root a\nb X _ dep b", 2, "no head in the sentence"),
      ("a X 0 root a\nb X 1 nsbj b", 2, "unknown relation 'nsbj'"),
      ("a X 0 root a\nb X 1 root b", 2, "'root' is the relation of head 0 alone"),
      ("a X 0 dep a", 1, "'root' is the relation of head 0 alone"),
      ("a XX 0 root a", 1, "unknown part of speech 'XX'"),
    ])
  func faults(_ source: String, _ word: Int, _ fault: String) throws {
    let given = try sentences("ok X 0 root ok\n\n" + source)
    #expect {
      try ParsedText(given)
    } throws: {
      "\($0)" == "sentence 2, word \(word): \(fault)"
    }
  }
}

/// A text of one sentence whose words are given as forms and MISC columns.
private func text(_ words: [(form: String, miscellaneous: String)]) throws -> Text {
  let lines = words.enumerated().map { index, word in
    "\(index + 1)\t\(word.form)\t_\t_\t_\t_\t_\t_\t_\t\(word.miscellaneous)\n"
  }
  return try Text(CoNLLUSentence.read(Array(lines.joined().utf8)), id: "t", path: "t")
}
