import Claims
import Prose
import Reporting
import Testing

@Suite("Claims as tuples")
struct ClaimTuplesTests {
  private func tuples(_ passage: ClaimedPassage) -> [ClaimTuple?] {
    let tuples = ClaimTuples(passage.text)
    return passage.claims.map(tuples.tuple)
  }

  @Test("the relation takes the preposition of its second argument; what it can do without comes last")
  func order() throws {
    var passage = ClaimedPassage(
      "In May the council quickly gave states time for talks. It depends on trade.")
    try passage.add(
      "gave",
      [
        passage.role(.subject, "the council"), passage.role(.time, "May", marker: "In"),
        passage.role(.manner, "quickly"), passage.role(.recipient, "states"), passage.role(.object, "time"),
        passage.role(.purpose, "talks", marker: "for"),
      ])
    try passage.add(
      "depends", [passage.role(.subject, "It"), passage.role(.oblique, "trade", marker: "on")])
    #expect(
      tuples(passage) == [
        ClaimTuple(
          confidence: 0.9, relation: "gave",
          arguments: ["the council", "states", "time", "for talks", "In May", "quickly"]),
        ClaimTuple(confidence: 0.9, relation: "depends on", arguments: ["It", "trade"]),
      ])
  }

  @Test("a preposition ahead of the predicate stays with its argument")
  func aheadOfPredicate() throws {
    var passage = ClaimedPassage("In May the council met.")
    try passage.add(
      "met", [passage.role(.subject, "the council"), passage.role(.time, "May", marker: "In")])
    #expect(
      tuples(passage) == [
        ClaimTuple(confidence: 0.9, relation: "met", arguments: ["the council", "In May"])
      ])
  }

  @Test("a relation that the text leaves out is put in, and one with a single argument is less sure")
  func implied() throws {
    let found = try tuples(.full())
    #expect(found[3]?.relation == "is")
    #expect(found[3]?.arguments == ["The minister", "an old friend"])
    #expect(found[2]?.relation == "rise")
    #expect(found[2]?.arguments == ["prices"])
    let sure = try #require(found[0]?.confidence)
    let (apposition, alone) = try (#require(found[3]?.confidence), #require(found[2]?.confidence))
    #expect(alone < apposition && apposition < sure)
  }

  @Test("without a subject there is no tuple")
  func noSubject() throws {
    var passage = ClaimedPassage("Rise now.")
    try passage.add("Rise", [passage.role(.manner, "now")])
    #expect(tuples(passage) == [nil])
  }

  @Test("a row's columns hold no tabs and no line ends; a line given stays as it is")
  func rows() throws {
    var passage = ClaimedPassage("Trade\tharms\npeople.")
    try passage.add("harms", [passage.role(.subject, "Trade"), passage.role(.object, "people")])
    #expect(
      ClaimsTSVReporter(ReportOptions(toolVersion: "1.0")).report(passage.analysis)
        == "Trade harms people.\t0.9\tharms\tTrade\tpeople\n")
    let rows = ClaimsTSVReporter(ReportOptions(toolVersion: "1.0")).rows(
      passage.analysis.texts[0], sentence: Array("  Trade  harms \u{FF}".utf8))
    #expect(String(decoding: rows, as: UTF8.self) == "  Trade  harms \u{FF}\t0.9\tharms\tTrade\tpeople\n")
  }
}
