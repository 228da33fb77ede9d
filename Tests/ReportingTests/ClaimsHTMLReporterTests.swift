import Claims
import Prose
import Reporting
import Testing

@Suite("The page of claims")
struct ClaimsHTMLReporterTests {
  private func page(_ passage: ClaimedPassage) -> String {
    ClaimsHTMLReporter(ReportOptions(toolVersion: "1.0")).report(passage.analysis)
  }

  private func values(_ page: String, _ attribute: String) -> [Substring] {
    page.split(separator: " \(attribute)=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
  }

  /// What a reader sees of some markup, the numbers of claims left out.
  private func shown(_ markup: some StringProtocol) -> String {
    var shown = String(markup).replacing(/<sup>.*?<\/sup>/, with: "").replacing(/<[^>]*>/, with: "")
    for (escape, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      shown = shown.replacing(escape, with: character)
    }
    return shown
  }

  /// The parts of a page between two pieces of markup.
  private func parts(_ page: String, from start: String, to end: String) -> [Substring] {
    page.split(separator: start).dropFirst().map { part in
      part[..<(part.firstRange(of: end)?.lowerBound ?? part.endIndex)]
    }
  }

  @Test("what looks like markup in a passage or a name stays text")
  func escaping() throws {
    let attack = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>"
    var passage = ClaimedPassage("Trade harms \(attack).", id: "\(attack).txt")
    try passage.add("harms", [passage.role(.subject, "Trade"), passage.role(.object, attack)])
    let page = page(passage)
    #expect(page.split(separator: "<script").count == 2)
    #expect(!page.contains("<img"))
    #expect(page.contains("&lt;script&gt;"))
  }

  @Test("every link leads somewhere, and no name is given twice")
  func anchors() throws {
    let page = try page(.full())
    let names = values(page, "id")
    #expect(Set(names).count == names.count)
    let links = values(page, "href")
    #expect(links.count == 7)
    for link in links { #expect(link.hasPrefix("#") && names.contains(link.dropFirst()), "\(link)") }
  }

  @Test("the page asks for nothing from elsewhere")
  func selfContained() throws {
    let page = try page(.full())
    for word in ["http://", "https://", "src=", "@import", "url("] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("default-src 'none'"))
  }

  @Test(
    "words stand as in the source, and no part of a claim begins or ends inside a stretch of them",
    arguments: ["", "Snow ☃ and 🐧🏽 fell.\n“Curly,” they said.\n\n"])
  func stretches(_ prefix: String) throws {
    let passage = try ClaimedPassage.full(prefix: prefix)
    let page = page(passage)
    let prose = parts(page, from: "<div class=\"prose\">", to: "</div>").map(shown).joined(separator: " ")
    let source = String(decoding: passage.text.document.source, as: UTF8.self)
    #expect(prose.split(whereSeparator: \.isWhitespace) == source.split(whereSeparator: \.isWhitespace))
    let starts = Set(values(page, "data-t").compactMap { Int($0) })
    for ranges in values(page, "data-p") {
      for range in ranges.split(separator: " ") {
        let bounds = range.dropFirst().split(separator: "-").compactMap { Int($0) }
        #expect(starts.contains(bounds[0]))
        #expect(
          starts.contains(bounds[1]) || passage.text.sentences.contains { $0.tokens.upperBound == bounds[1] })
      }
    }
  }

  @Test("a claim's card names its parts and what is said of it")
  func card() throws {
    let page = try page(.full())
    let card = try #require(parts(page, from: "id=\"d0c1\"", to: "</li>").first)
    let words = shown("<" + card)
    for part in ["trade", "must not harm", "the people", "negated", "obligation", "reported: Critics"] {
      #expect(words.contains(part), "\(words)")
    }
    #expect(words.contains("condition: if prices rise"))
  }

  @Test("the page grows with the text, however deep its claims nest")
  func nesting() throws {
    func size(_ depth: Int) throws -> Int {
      let clauses = (0..<depth).map { "A\($0 + 100) says that " }
      var passage = ClaimedPassage(clauses.joined() + "it rains.")
      for level in clauses.indices {
        let content = clauses[(level + 1)...].joined() + "it rains"
        try passage.add(
          "A\(level + 100) says",
          [passage.role(.subject, "A\(level + 100)"), passage.role(.content, content)])
      }
      return page(passage).utf8.count
    }
    let (none, one, two) = (try size(1), try size(60), try size(120))
    #expect(two - none < 2 * (one - none) + (one - none) / 4)
  }
}
