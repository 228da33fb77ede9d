import Foundation
import Testing

@Suite("elenchus claims")
struct ClaimsTests {
  @Test("each line is a text of its own, and its rows begin with it as it stands")
  func lines() throws {
    let folder = try Folder()
    try folder.write(
      "lines.txt",
      "\u{FEFF}The law  harms people . It hurts states .\r\n\r\n \n" + "The council asked\nfor time.\n")
    let run = try Binary.run(["claims", "--format", "tsv", "--lines", "lines.txt"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let rows = run.output.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    try #require(!rows.isEmpty)
    #expect(
      rows.map { [$0[0]] + $0.dropFirst(2) }.prefix(2) == [
        ["The law  harms people . It hurts states .", "harms", "The law", "people"],
        ["The law  harms people . It hurts states .", "hurts", "It", "states"],
      ])
    #expect(Set(rows.map { $0[0] }).isSubset(of: [rows[0][0], "The council asked", "for time."]))
    #expect(rows.allSatisfy { row in Double(row[1]).map { $0 >= 0 && $0 <= 1 } ?? false })
    let piped = try Binary.shell("cat lines.txt | elenchus claims - --format tsv --lines", in: folder)
    #expect(piped.output == run.output)
  }

  @Test("rows keep the order of the lines, whatever the number of jobs, on standard output and in a file")
  func jobs() throws {
    let folder = try Folder()
    // Long words fill several batches without much to parse.
    let filler = String(repeating: "x", count: 4000)
    let lines = (0..<60).map { "It rains in \($0) places. \(filler)" }
    try folder.write("lines.txt", lines.joined(separator: "\n"))
    let outputs = try ["1", "2", "5"].map {
      try Binary.run(["claims", "--lines", "lines.txt", "--format", "tsv", "--jobs", $0], in: folder).output
    }
    #expect(Set(outputs).count == 1)
    var seen: [Substring] = []
    for row in outputs[0].split(separator: "\n") {
      let line = row.prefix { $0 != "\t" }
      if seen.last != line { seen.append(line) }
    }
    #expect(seen.map(String.init) == lines)
    let written = try Binary.run(["claims", "--lines", "lines.txt", "-o", "rows.tsv"], in: folder)
    #expect(written.output == "")
    #expect(try folder.text("rows.tsv") == outputs[0])
  }

  @Test("a missing input is an error, while the others are still processed; so are bytes that are not UTF-8")
  func faults() throws {
    let folder = try Folder()
    try folder.write("a.txt", Array("It rains.\nCats fled ".utf8) + [0xFF] + Array(" from dogs.".utf8))
    let run = try Binary.run(["claims", "none.txt", "a.txt", "--format", "tsv", "--lines"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("none.txt: error[not-found]"))
    #expect(run.errors.contains("a.txt:2:11: warning[invalid-utf8]"))
    #expect(run.output.contains("\tfled\tCats\t"))
  }

  @Test("a reader who leaves ends the run quietly")
  func brokenPipe() throws {
    let run = try Binary.shell(
      "yes 'Trade harms people .' | head -n 3000 | elenchus claims - --format tsv --lines | head -c 10 > /dev/null; "
        + "echo ${PIPESTATUS[2]}", in: Folder())
    #expect(run.output == "0\n")
    #expect(run.errors == "")
  }

  @Test("documents give rows too, a sentence on one line")
  func documents() throws {
    let run = try Binary.run(
      ["claims", "-", "--format", "tsv"], in: Folder(), input: "The law\n  harms\tpeople. It rains.\n")
    let columns = try #require(run.output.split(separator: "\n").first).split(separator: "\t")
    #expect(columns.count == 5 && columns[1].hasPrefix("0.9"))
    #expect(
      columns.enumerated().filter { $0.offset != 1 }.map(\.element)
        == ["The law harms people.", "harms", "The law", "people"])
  }

  @Test("the model behind the claims is named", arguments: [["claims"], ["check", "--claims"]])
  func model(_ command: [String]) throws {
    let run = try Binary.run(command + ["-", "--format", "json"], in: Folder(), input: passage)
    let model = try #require(JSON(run.output).object("tool").text("model"))
    #expect(model.count == 16 && model.allSatisfy(\.isHexDigit))
    #expect(try JSON(run.output)["claims"][0]["roles"].count > 0)
  }

  @Test("the name of the output file chooses the format")
  func outputFormat() throws {
    let folder = try Folder()
    for (name, start) in [
      ("c.json", "{"), ("c.tsv", "Protecting civilians is "), ("c.html", "<!doctype html>"),
      ("c.txt", "stdin:1:1  "),
    ] {
      let run = try Binary.run(["claims", "-", "-o", name], in: folder, input: passage)
      #expect(run.status == 0)
      #expect(try folder.text(name).hasPrefix(start), "\(name)")
    }
  }
}
