import Testing

@Suite("Sentences and their claims")
struct SentenceTests {
  private static let engine = ReadSentence.Engine()

  @Test("a sentence puts forward what a careful reader takes from it", arguments: SentenceTable.all)
  func claims(_ table: SentenceTable) {
    #expect(table.faults == [])
    for entry in table.entries {
      let read = ReadSentence(entry, engine: Self.engine)
      let failures = read.failures
      if let known = entry.known {
        #expect(!failures.isEmpty, "\(table.name):\(entry.line): passes, yet is known to fail by \(known)")
      } else {
        #expect(
          failures.isEmpty, "\(table.name):\(entry.line): \(entry.source)\n\(Self.list(failures, read))")
      }
    }
  }

  private static func list(_ failures: [String], _ read: ReadSentence) -> String {
    failures.joined(separator: "\n") + "\nfound:\n\(read)"
  }

  @Test(
    "what does not hold is told, and why",
    arguments: [
      ("trade | harms | the poor :: reported, holder Critics", nil), ("trade | helps | the poor", "missing"),
      ("trade | harms | the poor", "attributes"),
      ("trade | harms | the poor :: reported, holder Farmers", "attributes"),
      ("trade | harms | the poor :: reported, negated, holder Critics", "attributes"),
      ("trade | harms | poor :: reported, holder Critics, condition if prices rise", "attributes"),
      ("trade harms | the poor", "division"), ("trade | harms", "missing"),
      ("_ | harms | the poor", "missing"),
      ("trade harms | the | poor", "division"), ("- trade | harms | the poor :: reported", "unwanted"),
      ("Critics | that trade harms the poor | argue", "division"),
      ("relation: contrast \"trade\" -> \"the poor\"", "relation"), ("quantity: 3 poor", "quantity"),
      ("quantifier: all critics", "quantifier"),
    ] as [(String, String?)])
  func faults(_ line: String, _ fault: String?) throws {
    let lines = "> Critics argue that trade harms the poor.\n\(line)".split(separator: "\n")
    let entry = try #require(SentenceTable(name: "t", lines: lines).entries.first)
    let failures = ReadSentence(entry, engine: Self.engine).failures
    #expect(failures.count == (fault == nil ? 0 : 1))
    #expect(failures.allSatisfy { $0.hasPrefix((fault ?? "") + ":") })
  }

  /// Most of what is known to fail was parsed wrongly.
  @Test("at least 400 sentences, of which nineteen in twenty are right")
  func share() {
    let entries = SentenceTable.all.flatMap(\.entries)
    #expect(entries.count >= 400)
    #expect(entries.count { $0.known != nil } * 20 <= entries.count)
  }
}

extension SentenceTable: CustomTestStringConvertible {
  var testDescription: String { name }
}
