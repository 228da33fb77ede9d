import Syntax
import Testing

struct TreeDrawingTests {
  private func draw(_ source: String) throws -> String {
    let parsed = try trees(source)
    return TreeDrawing().draw(parsed.text.sentences[0], of: parsed)
  }

  @Test("heads stand to the left of their dependents, columns in line")
  func projective() throws {
    let drawing = try draw(
      """
      The DET 2 det the
      dog NOUN 3 nsubj dog
      barks VERB 0 root bark
      loudly ADV 3 advmod loudly
      . PUNCT 3 punct .
      """)
    #expect(
      drawing == """
           ╭─ The     DET    det     the
         ╭─┴─ dog     NOUN   nsubj   dog
        ─┼─── barks   VERB   root    bark
         ├─── loudly  ADV    advmod  loudly
         ╰─── .       PUNCT  punct   .

        """)
  }

  @Test("clauses nest without crossing")
  func nested() throws {
    let drawing = try draw(
      """
      Critics NOUN 2 nsubj critic
      say VERB 0 root say
      that SCONJ 6 mark that
      the DET 5 det the
      war NOUN 6 nsubj war
      ended VERB 2 ccomp end
      late ADV 6 advmod late
      """)
    #expect(
      drawing == """
         ╭───── Critics  NOUN   nsubj   critic
        ─┼───── say      VERB   root    say
         │ ╭─── that     SCONJ  mark    that
         │ │ ╭─ the      DET    det     the
         │ ├─┴─ war      NOUN   nsubj   war
         ╰─┼─── ended    VERB   ccomp   end
           ╰─── late     ADV    advmod  late

        """)
  }

  @Test("where branches cross, the line to a word passes behind the upright one")
  func nonprojective() throws {
    let drawing = try draw(
      """
      A DET 2 det a
      hearing NOUN 4 nsubj:pass hearing
      is AUX 4 aux:pass be
      scheduled VERB 0 root schedule
      on ADP 7 case on
      the DET 7 det the
      issue NOUN 2 nmod issue
      today NOUN 4 obl:unmarked today
      """)
    #expect(
      drawing == """
           ╭─── A          DET    det           a
         ╭─┼─── hearing    NOUN   nsubj:pass    hearing
         ├─│─── is         AUX    aux:pass      be
        ─┼─│─── scheduled  VERB   root          schedule
         │ │ ╭─ on         ADP    case          on
         │ │ ├─ the        DET    det           the
         │ ╰─┴─ issue      NOUN   nmod          issue
         ╰───── today      NOUN   obl:unmarked  today

        """)
  }

  @Test("upright lines of equal depth that would meet stand side by side")
  func crossingAtOneDepth() throws {
    let drawing = try draw(
      """
      a X 0 root a
      b X 1 dep b
      c X 1 dep c
      d X 2 dep d
      e X 3 dep e
      """)
    #expect(
      drawing == """
        ─┬───── a  X      root  a
         ├─┬─── b  X      dep   b
         ╰─│─┬─ c  X      dep   c
           ╰─│─ d  X      dep   d
             ╰─ e  X      dep   e

        """)
  }

  @Test("a word alone is its own tree")
  func single() throws {
    #expect(try draw("Yes INTJ 0 root yes") == "─ Yes  INTJ   root  yes\n")
  }

  @Test("wide characters keep the columns in line; a very long form does not move them")
  func widths() throws {
    let long = String(repeating: "long", count: 10)
    let drawing = try draw("日本 PROPN 0 root 日本\n🙂 SYM 1 discourse 🙂\né X 1 dep e\n\(long) X 1 dep _")
    #expect(
      drawing == """
        ─┬─ 日本  PROPN  root       日本
         ├─ 🙂    SYM    discourse  🙂
         ├─ é     X      dep        e
         ╰─ \(long)  X      dep        \(long)

        """)
  }

  @Test("nothing in a word steers the terminal")
  func harmless() throws {
    #expect(try draw("a\u{1B}[31m X 0 root a\u{9B}1m\u{202E}").unicodeScalars.allSatisfy { $0 != "\u{1B}" })
    #expect(try !draw("a X 0 root a\u{9B}1m\u{202E}").unicodeScalars.contains("\u{202E}"))
  }

  @Test("sentences stand under their name and words")
  func headings() throws {
    let given = try sentences(
      "# sent_id = s-7\nIt PRON 2 nsubj it\nrains VERB 0 root rain\n\nYes INTJ 0 root yes")
    let parsed = try ParsedText(given, id: "t")
    #expect(
      TreeDrawing().draw(parsed, keeping: given) == """
        # s-7: It rains
         ╭─ It     PRON   nsubj  it
        ─┴─ rains  VERB   root   rain

        # t-2: Yes
        ─ Yes  INTJ   root  yes


        """)
    #expect(TreeDrawing().draw(parsed).hasPrefix("# t-1: It rains\n"))
  }

  @Test("parts are painted as asked")
  func painted() throws {
    let parsed = try trees("Yes INTJ 0 root yes")
    let drawing = TreeDrawing { part, kind in kind == .root ? "<\(part)>" : part }
    #expect(drawing.draw(parsed.text.sentences[0], of: parsed) == "─ <Yes>  INTJ   root  yes\n")
  }

  @Test("any tree of 600 words is drawn, a word a line", arguments: 0..<4)
  func long(_ shape: Int) throws {
    let count = 600
    let heads = (1...count).map { word in
      switch shape {
      case 0: word - 1  // a chain
      case 1: word == count ? 0 : word + 1  // a chain backwards
      case 2: word == 1 ? 0 : 1 + (word * 7919) % (word - 1)  // crossing at random
      default: word == 1 ? 0 : word <= 300 ? 1 : word - 299  // 300 branches that all cross
      }
    }
    let source = heads.map { "w X \($0) \($0 == 0 ? "root" : "dep") w" }.joined(separator: "\n")
    let lines = try draw(source).split(separator: "\n")
    #expect(lines.count == count)
    #expect(Set(lines.map { $0.prefix { $0 != "w" }.count }).count == 1)
  }

  @Test("heads that make no tree are drawn without a line")
  func cycle() throws {
    var parsed = try trees("a X 0 root a\nb X 1 dep b\nc X 2 dep c")
    let words = parsed.words
    parsed.words[1].head = try trees("a X 0 root a\nb X 1 dep b\nc X 2 dep c\nd X 3 dep d").words[3].head
    #expect(
      TreeDrawing().draw(parsed.text.sentences[0], of: parsed).split(separator: "\n").count == words.count)
    parsed.words[1].head = words[2].head.map { type(of: $0).init(99 + $0.index) }
    #expect(
      TreeDrawing().draw(parsed.text.sentences[0], of: parsed).split(separator: "\n").count == words.count)
  }
}
