import Elenchus
import Testing

@Suite("Accepting what was found")
struct AcceptanceTests {
  /// The text of `rule.yaml` after accepting all that its tests found; the tests stand at its end.
  private static func accepted(_ tests: String) throws -> String {
    let files = Drinks.files().map { file in
      var file = file
      if file.path == "rule.yaml" {
        let rule = String(decoding: file.bytes, as: UTF8.self).replacing("tests: []", with: "tests:")
        file.bytes = Array((rule + tests).utf8)
      }
      return file
    }
    let pack = RuleFileReader().read(files)
    #expect(pack.diagnostics == [])
    let acceptance = TestAcceptance(failed(TestRunner(pack: pack).run()), in: files)
    #expect(acceptance.diagnostics == [])
    let rewritten = try #require(acceptance.files.first)
    let again = files.map { $0.path == "rule.yaml" ? rewritten : $0 }
    #expect(!TestRunner(pack: RuleFileReader().read(again)).run().hasFailed)
    let text = String(decoding: rewritten.bytes, as: UTF8.self)
    return String(text[try #require(text.firstRange(of: "tests:\n\n")).upperBound...])
  }

  private static func failed(_ report: TestReport) -> [TestReport.Outcome] {
    report.outcomes.filter(\.verdict.isFailure)
  }

  @Test("rewrites what differs and nothing else")
  func block() throws {
    let before = """
        # how they clash
        - name: first   # as it was
          finds: "[[left:Tea]] is at odds with [[right:coffee]]."
          status: denied
        - name: second

          silent: 'Tea is at odds with "coffee".'
        - name: third
          finds: "Milk."
          winner: left
          status: prioritised
        - name: fourth
          finds: "Tea is at odds with coffee."
          known-gap: later
          status: asserted

      """
    let after = """
        # how they clash
        - name: first   # as it was
          finds: "[[left:Tea]] is at odds with [[right:coffee]]."
          status: asserted
        - name: second

          finds: "[[left:Tea]] is at odds with \\"[[right:coffee]]\\"."
          status: asserted
        - name: third
          silent: "Milk."
        - name: fourth
          finds: "Tea is at odds with coffee."
          status: asserted

      """
    #expect(try Self.accepted("\n" + before) == after)
  }

  @Test("rewrites a test in braces")
  func flow() throws {
    let before = "\n  - {name: 'it''s, so', silent: 'Tea is at odds with coffee.'} # here\n"
    let after =
      "  - {name: 'it''s, so', finds: \"[[left:Tea]] is at odds with [[right:coffee]].\", status: asserted} # here\n"
    #expect(try Self.accepted(before) == after)
  }

  @Test("a test of a concept takes the words that were recognised")
  func concepts() throws {
    let files = Drinks.files(conceptTests: "[{hit: '[[Hot]] tea.'}, {miss: 'A tea ban.'}, {hit: 'Milk.'}]")
    let acceptance = TestAcceptance(
      Self.failed(TestRunner(pack: RuleFileReader().read(files)).run()), in: files)
    // Tests that share a line cannot be told apart by their lines.
    #expect(acceptance.files.isEmpty)
    #expect(acceptance.diagnostics.map(\.code) == ["not-rewritten"])
    let tests = "\n  - hit: '[[Hot]] tea.'\n  - miss: A tea ban.\n  - hit: Milk.\n"
    let block = Drinks.files(conceptTests: tests)
    let rewritten = TestAcceptance(
      Self.failed(TestRunner(pack: RuleFileReader().read(block)).run()), in: block)
    let text = String(decoding: try #require(rewritten.files.first).bytes, as: UTF8.self)
    #expect(
      text.hasSuffix(
        "  - hit: \"Hot [[tea]].\"\n  - hit: \"A [[violation:tea ban]].\"\n  - miss: \"Milk.\"\n\n"))
  }

  @Test("an expectation of a corpus file is changed, taken out or added at its place")
  func corpus() throws {
    let source = """
      ---
      title: It
      expect:
        - rule: tea-vs-coffee
          status: denied
          left: Tea
          right: coffee
        - rule: tea-vs-coffee
          status: latent
          left: Milk
          right: Milk
      genre: essay
      ---

      Tea is at odds with coffee. Milk.

      Later, oolong collides with coffee.

      """
    let expected = """
      ---
      title: It
      expect:
        - rule: tea-vs-coffee
          status: asserted
          left: Tea
          right: coffee
        - rule: tea-vs-coffee
          status: asserted
          left: "oolong"
          right: "coffee"
      genre: essay
      ---

      Tea is at odds with coffee. Milk.

      Later, oolong collides with coffee.

      """
    let document = Document(id: "a.md", path: "a.md", source: Array(source.utf8), isMarkdown: true)
    let report = TestRunner(pack: Drinks.pack()).run(corpus: [document])
    #expect(report.outcomes.map(\.verdict) == [.wrongStatus, .missing, .noisy])
    let file = RuleFileReader.File(path: "a.md", bytes: document.source)
    let acceptance = TestAcceptance(Self.failed(report), in: [file])
    #expect(acceptance.diagnostics == [])
    #expect(acceptance.count == 3)
    #expect(String(decoding: try #require(acceptance.files.first).bytes, as: UTF8.self) == expected)
  }

  @Test("the last expectation taken out leaves an empty list, which can be filled again")
  func emptied() throws {
    let source =
      "---\nexpect:\n  - {rule: tea-vs-coffee, status: denied, left: Milk, right: Milk}\n---\n\nMilk.\n"
    let document = Document(id: "a.md", path: "a.md", source: Array(source.utf8), isMarkdown: true)
    let report = TestRunner(pack: Drinks.pack()).run(corpus: [document])
    let acceptance = TestAcceptance(
      Self.failed(report), in: [RuleFileReader.File(path: "a.md", bytes: document.source)])
    let text = String(decoding: try #require(acceptance.files.first).bytes, as: UTF8.self)
    #expect(text == "---\nexpect: []\n---\n\nMilk.\n")
    let filled = text.replacing("Milk.", with: "Tea is at odds with coffee.")
    let again = Document(id: "a.md", path: "a.md", source: Array(filled.utf8), isMarkdown: true)
    let second = TestAcceptance(
      Self.failed(TestRunner(pack: Drinks.pack()).run(corpus: [again])),
      in: [RuleFileReader.File(path: "a.md", bytes: again.source)])
    #expect(
      String(decoding: try #require(second.files.first).bytes, as: UTF8.self)
        == "---\nexpect:\n  - rule: tea-vs-coffee\n    status: asserted\n    left: \"Tea\"\n    right: \"coffee\"\n---\n\nTea is at odds with coffee.\n"
    )
  }

  @Test("what no single test can expect is left alone")
  func several() {
    let pack = Drinks.pack(
      ruleTests: "[{name: it, silent: 'Tea is at odds with coffee. Oolong collides with coffee.'}]")
    let outcomes = TestRunner(pack: pack).run().outcomes
    #expect(outcomes.map(\.verdict) == [.noisy])
    #expect(outcomes.allSatisfy { $0.rewrite == nil })
  }
}
