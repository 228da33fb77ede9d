import Prose
import Rules
import Testing

@Suite("Marked texts")
struct MarkedTextTests {
  @Test(
    "marks come out as spans of the plain text",
    arguments: [
      ("We [[left:expand trade]].", "We expand trade.", ["left=expand trade"], false),
      ("[[a]][[b-c:d]]", "ad", ["=a", "b-c=d"], false),
      ("“É” 🙂 [[right:naïve]] end", "“É” 🙂 naïve end", ["right=naïve"], false),
      ("[[At: 5]]", "At: 5", ["=At: 5"], false),
      ("[[left:]]", "", ["left="], false),
      ("none", "none", [], false),
      ("", "", [], false),
      ("a [b] [[c", "a [b] [[c", [], true),
      ("a]] b", "a]] b", [], true),
      ("[[a [[b]] c]]", "a [[b c]]", ["=a [[b"], true),
    ])
  func marks(_ source: String, _ plain: String, _ marks: [String], _ isStray: Bool) {
    for lead in ["", "🙂 “quoted”\n"] {
      let text = MarkedText(parsing: lead + source)
      #expect(text.plain == lead + plain)
      #expect(text.hasStrayBrackets == isStray)
      let bytes = Array(text.plain.utf8)
      let found = text.marks.map {
        "\($0.label)=" + String(decoding: bytes[$0.span.lower..<$0.span.upper], as: UTF8.self)
      }
      #expect(found == marks)
    }
  }

  @Test(
    "a megabyte of brackets takes no time", .timeLimit(.minutes(15)), arguments: ["[[", "]]", "[[a", "[[a]]"])
  func brackets(_ unit: String) {
    let source = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    #expect(MarkedText(parsing: source).plain.utf8.count <= source.utf8.count)
    #expect(MarkedText(parsing: source + "]]").plain.utf8.count <= source.utf8.count + 2)
  }
}
