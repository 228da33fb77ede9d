import Foundation
import Testing

@Suite("Parsing")
struct ParseTests {
  /// One sentence with comments, a range and a MISC column.
  private static let given = [
    "# sent_id = given-1", "# text = Zoë isn't in.", "1\tZoë\t_\t_\t_\t_\t_\t_\t_\tGloss=x",
    "2-3\tisn't\t_\t_\t_\t_\t_\t_\t_\t_", "2\tis\t_\t_\t_\t_\t_\t_\t_\t_",
    "3\tn't\t_\t_\t_\t_\t_\t_\t_\t_", "4\tin.\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No", "", "",
  ]

  /// The columns of an output's lines; comments as they are.
  private func rows(_ output: String) -> [[String]] {
    output.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("#")
        ? [String(line)]
        : line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("prose comes out as CoNLL-U with every column")
  func prose() throws {
    let run = try Binary.run(["parse", "-"], in: Folder(), input: "It rains. It pours.\n")
    #expect(run.status == 0)
    #expect(run.errors == "")
    let rows = rows(run.output)
    #expect(rows.first == ["# newdoc id = stdin"])
    #expect(rows.contains(["# text = It rains."]))
    let words = rows.filter { $0.count == 10 }
    #expect(words.map { $0[1] } == ["It", "rains", ".", "It", "pours", "."])
    for word in words {
      #expect(!word[2].isEmpty && word[3] != "_" && word[4] != "_" && word[7] != "_")
      #expect(try (0...3).contains(#require(Int(word[6]))))
    }
    #expect(words.filter { $0[6] == "0" }.map { $0[7] } == ["root", "root"])
  }

  @Test(
    "CoNLL-U keeps its words and comments, by name or when asked",
    arguments: [
      ["parse", "a.conllu"], ["parse", "b.txt", "--from", "conllu"], ["parse", "in", "--from", "conllu"],
    ])
  func conllu(_ arguments: [String]) throws {
    let folder = try Folder()
    for path in ["a.conllu", "b.txt", "in/a.conllu"] {
      try folder.write(path, Self.given.joined(separator: "\n"))
    }
    try folder.write("in/other.txt", passage)
    let run = try Binary.run(arguments, in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "")
    func kept(_ rows: [[String]]) -> [[String]] {
      rows.map { row in row.count == 10 ? [row[0], row[1], row[8], row[9]] : row }
    }
    #expect(kept(rows(run.output)) == kept(rows(Self.given.joined(separator: "\n"))))
    #expect(rows(run.output).filter { $0.count == 10 && $0[0] != "2-3" }.allSatisfy { $0[3] != "_" })
  }

  @Test("a tree has a line a word, without colours where nobody looks")
  func tree() throws {
    let folder = try Folder()
    try folder.write("a.txt", "It rains. Yes\n")
    let run = try Binary.run(["parse", "a.txt", "--format", "tree"], in: folder)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 9)
    #expect(lines[0] == "# a.txt-1: It rains.")
    #expect(lines[2].contains(" rains "))
    #expect(lines[5] == "# a.txt-2: Yes")
    #expect(lines[6].hasPrefix("─ Yes  "))
    #expect(!run.output.contains("\u{1B}"))
    let written = try Binary.run(["parse", "a.txt", "--format", "tree", "-o", "tree.txt"], in: folder)
    #expect(written.output == "")
    #expect(try folder.text("tree.txt") == run.output)
  }

  @Test("a fault in CoNLL-U is named with its line, while the other inputs are still processed")
  func fault() throws {
    let folder = try Folder()
    try folder.write("bad.conllu", Self.given.joined(separator: "\n") + "# x\nThis is prose.\n")
    try folder.write("good.conllu", Self.given.joined(separator: "\n"))
    let run = try Binary.run(["parse", "bad.conllu", "good.conllu", "--jobs", "2"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("bad.conllu:10: error[not-conllu]: a word has 10 columns"))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(rows(run.output).filter { $0.count == 10 }.count == 5)
    let alone = try Binary.run(["parse", "bad.conllu"], in: folder)
    #expect(alone.output == "")
    #expect(alone.status == 2)
  }

  @Test("the output does not depend on the number of jobs")
  func jobs() throws {
    let folder = try OutputTests.documents()
    let outputs = try ["1", "2", "5"].map {
      try Binary.run(["parse", "in", "--jobs", $0], in: folder).output
    }
    #expect(!outputs[0].isEmpty)
    #expect(Set(outputs).count == 1)
  }

  @Test("options name what they can be")
  func options() throws {
    let help = try Binary.run(["parse", "--help"], in: Folder()).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in [
      "--from <from>", "text, conllu", "--format <format>", "conllu, tree", "-o, --output <file>",
    ] {
      #expect(help.contains(words), "\(help)")
    }
    for (option, words) in [("--from", "conllu"), ("--format", "tree")] {
      let run = try Binary.run(["parse", "-", option, "pdf"], in: Folder(), input: "x")
      #expect(run.status == 2)
      #expect(run.errors.contains(words))
    }
  }
}
