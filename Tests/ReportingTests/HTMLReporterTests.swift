import Claims
import Prose
import Reporting
import Rules
import Testing

@Suite("The HTML page")
struct HTMLReporterTests {
  private func page(_ fixture: Fixture) -> String {
    HTMLReporter(ReportOptions(toolVersion: "1.0")).report(fixture.analysis)
  }

  private func values(_ page: String, _ attribute: String) -> [Substring] {
    page.split(separator: " \(attribute)=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
  }

  @Test("what looks like markup in a passage, a name or a rule stays text")
  func escaping() {
    let attack = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>"
    var fixture = Fixture()
    fixture.add(
      "\(attack).txt", "[[left:\(attack) trade]] and [[right:<b>safety</b>]].\n",
      metadata: Metadata(title: attack, voice: attack, date: attack))
    fixture.find(.asserted, rule: attack)
    let page = page(fixture)
    #expect(page.split(separator: "<script").count == 2)
    #expect(!page.contains("<img"))
    #expect(!page.contains("<b>"))
    #expect(!page.contains(" onerror=alert(1)>"))
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&gt;"))
  }

  @Test("every link leads somewhere, and no name is given twice")
  func anchors() {
    let page = page(.full)
    let names = values(page, "id")
    #expect(Set(names).count == names.count)
    for link in values(page, "href") {
      #expect(link.hasPrefix("#") && names.contains(link.dropFirst()), "\(link)")
    }
    for label in values(page, "aria-labelledby") { #expect(names.contains(label)) }
  }

  @Test("the page asks for nothing from elsewhere")
  func selfContained() {
    let page = page(.full)
    for word in ["http://", "https://", "src=", "@import", "url("] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("default-src 'none'"))
  }

  @Test(
    "highlights that overlap or nest are cut into segments, and no word is lost",
    arguments: [(0, 12, 5, 20), (0, 20, 5, 12), (3, 9, 3, 9), (0, 5, 5, 9), (0, 2, 8, 20)])
  func overlaps(_ a: Int, _ b: Int, _ c: Int, _ d: Int) throws {
    let source = "free trade costs lives."
    var fixture = Fixture()
    let id = fixture.add("a.txt", source + "\n")
    fixture.add(.asserted, (id, Span(a, b)), (id, Span(c, d)))
    let page = page(fixture)
    let start = try #require(page.firstRange(of: "<p dir=\"auto\">", after: "class=\"prose\""))
    let paragraph = page[start.upperBound...].prefix(while: { $0 != "\n" })
    let words = paragraph.replacing(/<sup>.*?<\/sup>/, with: "").replacing(/<[^>]*>/, with: "")
    #expect(words == source)
    #expect(paragraph.split(separator: "<mark").count == paragraph.split(separator: "</mark>").count)
    #expect(paragraph.contains("id=\"f1-left\"") && paragraph.contains("id=\"f1-right\""))
    #expect(paragraph.split(separator: "class=\"ref\"").count == 3)
  }

  @Test("bytes that HTML does not allow are replaced")
  func controls() {
    var fixture = Fixture()
    let marked = MarkedText(parsing: "[[left:Tr?de]] harms \u{1} [[right:people]].\n")
    fixture.add("a.txt", marked.plain.utf8.map { $0 == 0x3F ? 0xFF : $0 }, marked)
    fixture.find(.asserted)
    let page = page(fixture)
    #expect(page.contains("Tr\u{FFFD}de"))
    #expect(!page.unicodeScalars.contains("\u{1}"))
  }

  @Test("a document too long to show is shown around its findings")
  func long() {
    var fixture = Fixture()
    let filler = String(repeating: "Nothing is said here at all of any use to us.\n\n", count: 30_000)
    fixture.add("a.txt", filler + "[[left:Trade]] harms [[right:people]].\n\n" + filler)
    fixture.find(.asserted)
    let page = page(fixture)
    #expect(page.utf8.count < 100_000)
    #expect(page.contains("29,998 paragraphs without findings left out here"))
  }

  @Test("many documents are folded, few stand open")
  func folding() {
    var few = Fixture()
    var many = Fixture()
    for index in 0..<20 {
      if index < 3 { few.add("\(index).txt", "We trade.\n") }
      many.add("\(index).txt", "We trade.\n")
    }
    #expect(page(few).split(separator: "\" open>").count == 4)
    #expect(!page(many).contains("\" open>"))
  }
}

extension String {
  /// The first place of `part` behind the first place of `other`.
  fileprivate func firstRange(of part: String, after other: String) -> Range<String.Index>? {
    guard let start = firstRange(of: other) else { return nil }
    return self[start.upperBound...].firstRange(of: part)
  }
}
