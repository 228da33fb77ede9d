import Elenchus
import Testing

@Suite("Findings gained and lost by an edit")
struct RuleDiffTests {
  private static func documents(_ texts: String...) -> [Document] {
    texts.enumerated().map { Document(id: "\($0)", path: "\($0).txt", source: Array($1.utf8)) }
  }

  private static func pack(without word: String) -> RulePack {
    RuleFileReader().read(
      Drinks.files().map { file in
        RuleFileReader.File(
          path: file.path,
          bytes: Array(String(decoding: file.bytes, as: UTF8.self).replacing(word, with: "").utf8))
      })
  }

  @Test("names each finding that only one of the packs makes, with its quotes")
  func changes() {
    let documents = Self.documents("Milk. Tea is at odds with coffee.", "Oolong collides with coffee.")
    let diff = RuleDiff(from: Drinks.pack(), to: Self.pack(without: ", oolong"), on: documents)
    #expect(diff.count(.lost) == 1 && diff.count(.gained) == 0 && diff.kept == 1)
    let change = diff.changes.first
    #expect(change?.document == "1.txt")
    #expect(change?.left == "Oolong")
    #expect(change?.right == "coffee")
    #expect(change?.position.line == 1)
    let back = RuleDiff(from: Self.pack(without: ", oolong"), to: Drinks.pack(), on: documents)
    #expect(back.changes.map(\.kind) == [.gained])
  }

  @Test("the same rules make no difference, whatever else their lexicons hold")
  func same() {
    let documents = Self.documents("Tea is at odds with coffee. We dislike clashes of any kind.")
    let diff = RuleDiff(from: Drinks.pack(), to: Self.pack(without: ", 'collide with'"), on: documents)
    #expect(diff.changes.isEmpty && diff.kept == 1 && diff.documents == 1)
  }

  @Test("another status is one finding lost and one gained, at one place")
  func status() {
    let harmony = Drinks.files().map { file in
      RuleFileReader.File(
        path: file.path,
        bytes: Array(
          String(decoding: file.bytes, as: UTF8.self).replacing("cues: conflict", with: "cues: harmony").utf8)
      )
    }
    let diff = RuleDiff(
      from: Drinks.pack(), to: RuleFileReader().read(harmony), on: Self.documents("Tea collides with coffee.")
    )
    #expect(diff.changes.map(\.kind) == [.lost, .gained])
    #expect(diff.changes.map(\.finding.status) == [.asserted, .denied])
  }
}
