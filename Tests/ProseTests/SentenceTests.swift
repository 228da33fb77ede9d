import Prose
import Testing

@Suite("Sentences")
struct SentenceTests {
  static let cases: [(String, [String])] = [
    ("The tide fell. The boats lay still.", ["The tide fell.", "The boats lay still."]),
    ("Who goes there? Nobody did.", ["Who goes there?", "Nobody did."]),
    ("Dr. Alba met Mrs. Thorn. They spoke.", ["Dr. Alba met Mrs. Thorn.", "They spoke."]),
    ("See p. 14 and Art. 2 there. It is short.", ["See p. 14 and Art. 2 there.", "It is short."]),
    ("They work for Alba & Co. It pays well.", ["They work for Alba & Co.", "It pays well."]),
    ("The U.S. Government signed. How so?", ["The U.S. Government signed.", "How so?"]),
    ("He lives in the U.K. They do not.", ["He lives in the U.K.", "They do not."]),
    ("J. K. Alba wrote it. Nobody read it.", ["J. K. Alba wrote it.", "Nobody read it."]),
    ("It was you and I. Did you know?", ["It was you and I.", "Did you know?"]),
    ("It costs $4.50 today. It cost less.", ["It costs $4.50 today.", "It cost less."]),
    ("\"It is late.\" she said.", ["\"It is late.\" she said."]),
    ("“It is late.” She left.", ["“It is late.”", "She left."]),
    ("He left (it was late.) with a smile.", ["He left (it was late.) with a smile."]),
    ("He waited ... and waited. Then he left.", ["He waited ... and waited.", "Then he left."]),
    ("The report [...] was long. It ended.", ["The report [...] was long.", "It ended."]),
    ("Nobody came.[3] The hall was dark.", ["Nobody came.[3]", "The hall was dark."]),
    ("1. Bring bread 2. Bring salt", ["Bring bread", "Bring salt"]),
    ("Write to a.b@c.org. Do it now.", ["Write to a.b@c.org.", "Do it now."]),
    ("See https://a.example/b.html. It helps.", ["See https://a.example/b.html.", "It helps."]),
    ("it is late. we should go.", ["it is late.", "we should go."]),
    ("Stop!! It burns.", ["Stop!!", "It burns."]),
  ]

  @Test("end where a reader would end them", arguments: cases)
  func boundaries(_ source: String, _ expected: [String]) {
    #expect(read(source).sentenceWords == expected)
  }

  @Test("and do so behind other lines", arguments: cases)
  func shifted(_ source: String, _ expected: [String]) {
    #expect(read(shiftingLines + source).sentenceWords.suffix(expected.count) == expected[...])
  }

  @Test("run over wrapped lines, pages and blank lines that cut them")
  func joined() {
    let wrapped = "The council of the northern towns\nmet on the first day of the month.\n"
    #expect(
      read(wrapped).sentenceWords == ["The council of the northern towns met on the first day of the month."])
    let cut =
      "Where fear makes every step toward a better life impossible, safety for\n\npeople comes first. So we hold."
    #expect(
      read(cut).sentenceWords == [
        "Where fear makes every step toward a better life impossible, safety for people comes first.",
        "So we hold.",
      ])
    #expect(read(cut).blocks.count == 1)
  }

  @Test("a hyphen at a line's end is mended in the word's form")
  func hyphens() {
    #expect(read("They want develop-\nment for all the people.").forms.contains("development"))
    #expect(read("They want self-\ngovernment for all.").forms.contains("self"))
  }

  @Test("no sentence is without end")
  func endless() {
    let text = read(String(repeating: "word ", count: 5000))
    #expect(text.sentences.count > 1)
    #expect(text.tokens.count == 5000)
  }
}
