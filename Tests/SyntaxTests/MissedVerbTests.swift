import Prose
import Syntax
import Testing

/// Sentences whose verb looks like a noun or a participle.
struct MissedVerbTests {
  private func parse(_ sentence: String) -> ParsedText {
    Parser().parse(Reader().read(Document(id: "t", path: "t", source: Array(sentence.utf8))))
  }

  /// "subject verb/tag" of the root; a part that is not there is "-".
  private func mainClause(_ parsed: ParsedText) -> String {
    guard let root = parsed.words.firstIndex(where: { $0.head == nil }) else { return "-" }
    let subject = parsed.words.firstIndex { $0.head?.index == root && $0.relation == .nsubj }
    func form(_ token: Int?) -> String { token.map { parsed.text.quote(parsed.text.tokens[$0].span) } ?? "-" }
    return "\(form(subject)) \(form(root))/\(parsed.words[root].pennTag.label)"
  }

  @Test(
    "a verb that looks like a noun or a participle is the root",
    arguments: [
      ("The storm damaged roofs, fences and power lines.", "storm damaged/VBD"),
      ("According to the bishop, poverty breeds crime.", "poverty breeds/VBZ"),
      ("For example, gallium melts in the hand.", "gallium melts/VBZ"),
      ("The beetle feeds mainly on the bark of oaks and is considered a serious pest.", "beetle feeds/VBZ"),
      ("Silver is soft and conducts heat well.", "Silver soft/JJ"),
      ("Does trade help the poor?", "trade help/VB"),
      ("The sudden rise of the dollar hurt exporters.", "rise hurt/VBD"),
      ("Countries that export oil suffer when its price falls.", "Countries suffer/VBP"),
      ("Although the law bans guns, house prices soar.", "prices soar/VBP"),
      ("The new tax hits small farms.", "tax hits/VBZ"),
      ("Trade benefits both sides.", "Trade benefits/VBZ"),
      ("The fund loans money to farmers.", "fund loans/VBZ"),
    ])
  func verb(_ sentence: String, _ expected: String) { #expect(mainClause(parse(sentence)) == expected) }

  @Test(
    "not yet read right",
    arguments: [
      ("The captain's injury cost the side its rhythm.", "injury cost/VBD"),
      ("Although the law bans guns, crime rates soar.", "rates soar/VBP"),
    ])
  func misread(_ sentence: String, _ expected: String) {
    withKnownIssue { #expect(mainClause(parse(sentence)) == expected) }
  }

  @Test(
    "phrases without a verb stay noun phrases",
    arguments: [
      ("The protection of civilians in armed conflict.", "- protection/NN"),
      ("Many thanks to the President.", "- thanks/NNS"),
      ("The rights of women and children in times of war.", "- rights/NNS"),
      ("A long walk along the river bank in spring.", "- walk/NN"),
      ("No peace without justice.", "- peace/NN"),
      ("No need to worry.", "- need/NN"),
    ])
  func phrase(_ sentence: String, _ expected: String) { #expect(mainClause(parse(sentence)) == expected) }

  @Test("what belongs to the subject hangs on it, what to the object on that")
  func surroundings() {
    let parsed = parse("The sudden rise of the dollar hurt exporters.")
    let words = summary(parsed)[0].map { $0.split(separator: " ") }
    #expect(
      words.map { "\($0[0]) \($0[5]) \($0[6])" } == [
        "The 2 det", "sudden 2 amod", "rise 6 nsubj", "of 5 case", "the 5 det", "dollar 2 nmod",
        "hurt - root",
        "exporters 6 obj", ". 6 punct",
      ])
  }

  @Test("a sentence is read the same with others around it")
  func batches() {
    let sentences = [
      "Trade benefits both sides.", "We are here.", "The new tax hits small farms.", "No need to worry.",
    ]
    let together = summary(parse(sentences.joined(separator: " ")))
    #expect(together == sentences.flatMap { summary(parse($0)) })
    #expect(treeFaults(parse(sentences.joined(separator: " "))) == [])
  }

  @Test(
    "a tag goes with its relation", arguments: ["Does trade help the poor?", "Trade benefits both sides."])
  func tags(_ sentence: String) {
    for word in parse(sentence).words {
      #expect((word.partOfSpeech == .auxiliary) == [.aux, .auxPass, .cop].contains(word.relation))
    }
  }
}
