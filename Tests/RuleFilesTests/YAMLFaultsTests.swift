import Foundation
import Prose
import RuleFiles
import Testing

@Suite("Faults of YAML itself")
struct YAMLFaultsTests {
  @Test(
    "each has its place",
    arguments: [
      ("words: a\nlist: [b\n", "3:1 invalid-yaml"),
      ("words: a\nlist:\n  - 'b\n", "4:1 invalid-yaml"),
      ("words: a\nlist: [@b]\n", "2:8 invalid-yaml"),
      ("cues: harm\nentries:\n  - {1} harm {2}\n", "3:5 invalid-yaml"),
      ("words: a\nlist:\n\t- b\n", "3:1 tab-indentation"),
      ("words: a\nlist:\n  - b\n \t- c\n", "4:2 tab-indentation"),
      ("words: a\nlist: [b]\nwords: c\n", "3:1 duplicate-key"),
      ("words: a\nlist: [b]\n---\nwords: c\nlist: [d]\n", "3:1 multiple-documents"),
      ("words: a\nlist: [b]\n--- \n", "3:1 multiple-documents"),
      ("words: a\n\t\nlist: [b]\n", "2:1 tab-indentation"),
      ("", "1:1 empty-file"),
      ("\u{FEFF}", "1:1 empty-file"),
      ("# nothing\n\n# here\n", "1:1 empty-file"),
      ("just words\n", "1:1 wrong-type"),
      ("- a\n- b\n", "1:1 wrong-type"),
      ("title: x\n", "1:1 unknown-file-kind"),
      ("title: x\nconcpet: y\n", "2:1 unknown-file-kind"),
      ("words: a\nlist: [é, \u{7}]\n", "2:11 control-character"),
      ("words: a\nlist: [b\u{2028}]\n", "2:9 control-character"),
      ("words: a\nlist: [b\u{0}]\n", "2:9 control-character"),
      ("words: a\nlist: [!!int b]\n", "2:8 unsupported-tag"),
      ("words: a\nlist: *b\n", "2:7 invalid-yaml"),
      ("words: a\nlist: [b]\n? [c, d]\n: e\n", "3:3 wrong-type"),
    ])
  func place(_ text: String, _ expected: String) {
    #expect(faults(in: text) == [expected])
    if !text.hasPrefix("\u{FEFF}") { #expect(faults(in: "\u{FEFF}" + text) == [expected]) }
    #expect(faults(in: text.replacing("\n", with: "\r\n")) == [expected])
  }

  @Test(
    "ill-formed UTF-8 is refused at its first byte",
    arguments: [
      ([0xFF], 2), ([0xC3], 2), ([0xC0, 0x80], 2), ([0xED, 0xA0, 0x80], 2), ([0xE0, 0x80, 0x80], 2),
      ([0xF4, 0x90, 0x80, 0x80], 2), ([0xC3, 0xA9, 0x80], 3),
    ] as [([UInt8], Int)])
  func illFormed(_ bytes: [UInt8], _ column: Int) throws {
    let file = RuleFileReader.File(path: "a.yaml", bytes: Array("words: a\n ".utf8) + bytes + [0x0A])
    let diagnostics = RuleFileReader().read([file]).diagnostics
    #expect(diagnostics.map(\.place) == ["2:\(column) invalid-utf8"])
  }

  @Test("repeated keys are all found, and the rest of the file is still checked")
  func repeatedKeys() {
    let text = """
      id: a
      title: A
      between: {left: {concept: trade, concept: safety}, right: {concept: safety}}
      severity: worse
      "title": B
      tests:
        - name: n
          silent: x
          name: m
      title: C
      """
    #expect(
      faults(in: text, beside: concepts) == [
        "3:34 duplicate-key", "4:11 unknown-severity", "5:1 duplicate-key", "9:5 duplicate-key",
        "10:1 duplicate-key",
      ])
  }

  @Test("harmless aliases are followed")
  func aliases() {
    let text = "concept: a\ntitle: &t A b\nterms: [*t, c]\nviolations: &v [d]\nexclusions: *v\n"
    let pack = read([("a.yaml", text)])
    #expect(pack.diagnostics == [])
    #expect(pack.concepts.first?.terms.map(\.phrase.source) == ["A b", "c"])
    #expect(pack.concepts.first?.exclusions.map(\.phrase.source) == ["d"])
  }

  @Test("a tab that YAML allows is no fault")
  func harmlessTabs() {
    #expect(faults(in: "words: a\t# comment\nlist: [b,\tc]\n") == [])
  }
}

@Suite("Files that would exhaust the reader")
struct ExhaustingFilesTests {
  @Test("aliases that explode are refused before they are followed")
  func laughs() {
    var text = "words: a\nl0: &l0 [x, x]\n"
    for level in 1...30 { text += "l\(level): &l\(level) [*l\(level - 1), *l\(level - 1), *l\(level - 1)]\n" }
    #expect(faults(in: text + "list: *l30\n").first?.hasSuffix(" alias-expansion") == true)
    #expect(faults(in: text + "? *l30\n: a\n").first?.hasSuffix(" alias-expansion") == true)
  }

  @Test("a file of 10 MB is refused unread, the others are read")
  func large() {
    let large = String(repeating: "# padding\n", count: 1_000_000)
    let pack = read(concepts + [("pack/it.yaml", large)])
    #expect(pack.diagnostics.map(\.place) == ["file-too-large"])
    #expect(pack.concepts.count == 2)
  }

  @Test(
    "nesting is refused",
    arguments: [
      ("", "[", 100_000, "", "1:257"),
      ("", "{a: ", 100_000, "", "1:1025"),
      ("words: a\nlist: ", "[", 40, String(repeating: "]", count: 40), "2:38"),
      ("", "- ", 40, "x", "1:65"),
      ("", "- ", 100_000, "x", "1:1999"),
      ("", "? ", 100_000, "x", "1:1999"),
      ("", "[']', ", 100_000, "", "1:4975"),
    ])
  func nesting(_ head: String, _ unit: String, _ count: Int, _ tail: String, _ place: String) async {
    let text = head + String(repeating: unit, count: count) + tail
    #expect(faults(in: text) == ["\(place) nesting-too-deep"])
    // Threads of the smallest usual stack must stand it too.
    let found = await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: faults(in: text)) }
      thread.stackSize = 512 << 10
      thread.start()
    }
    #expect(found == ["\(place) nesting-too-deep"])
  }

  @Test("more values than a rule file can mean are refused")
  func manyNodes() {
    let text = "words: a\nlist: [" + String(repeating: "b,", count: 300_000) + "]"
    #expect(faults(in: text).first?.hasSuffix(" too-many-nodes") == true)
  }

  @Test("faults without number and texts without end stay readable")
  func manyFaults() {
    let keys = (0..<10_000).map { "key\($0): \($0)\n" }.joined()
    let found = faults(in: "words: a\nlist: [b]\n" + keys)
    #expect(found.count == 501)
    #expect(found.last == "503:1 too-many-faults")
    let long = read([("a.yaml", "cues: \(String(repeating: "é", count: 1_000_000))\nentries: [a]\n")])
      .diagnostics
    #expect(long.map(\.place) == ["1:7 unknown-cue-kind"])
    #expect(long.allSatisfy { $0.message.count < 700 })
  }

  @Test("word lists that multiply stay small")
  func listsOfLists() {
    var files = [(path: "0.yaml", text: "words: l0\nlist: [a, b]\n")]
    for level in 1...15 {
      files.append(("\(level).yaml", "words: l\(level)\nlist: ['@l\(level - 1)', '@L\(level)']\n"))
    }
    #expect(read(files).diagnostics.allSatisfy { $0.code == "unknown-word-list" })
  }

  @Test("a chain of word lists without end is refused")
  func chain() {
    let files = (0..<10_000).map { level in
      (path: "\(level + 10_000).yaml", text: "words: l\(level)\nlist: ['@l\(level + 1)', w\(level)]\n")
    }
    #expect(Set(read(files).diagnostics.map(\.code)) == ["nesting-too-deep", "unknown-word-list"])
  }

  @Test("phrases of long word lists are counted before they are built")
  func longPhrases() {
    let words = (0..<10_000).map { "w\($0)" }.joined(separator: ", ")
    let phrases = [String](repeating: "'@w x @w'", count: 550).joined(separator: ", ")
    let pack = read([
      ("a.yaml", "words: w\nlist: [\(words)]\n"), ("b.yaml", "concept: c\ntitle: C\nterms: [\(phrases)]\n"),
    ])
    #expect(pack.concepts.first?.terms.count == 100)
    #expect(Set(pack.diagnostics.map(\.code)) == ["too-many-words"])
  }
}
