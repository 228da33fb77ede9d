import Foundation
import Testing

@Suite("What comes out")
struct OutputTests {
  /// Enough documents for several batches; long words fill them without much to parse.
  static func documents() throws -> Folder {
    let folder = try Folder()
    let filler = String(repeating: "It rains in \(String(repeating: "x", count: 4000)).\n\n", count: 24)
    for number in 0..<6 {
      try folder.write(
        "in/\(number).md", "# Part \(number)\n\n" + passage + "\n" + (number < 3 ? filler : ""))
    }
    return folder
  }

  @Test("two runs, and runs with one job or two, give the same bytes", arguments: ["text", "json", "html"])
  func bytes(_ format: String) throws {
    let folder = try Self.documents()
    let outputs = try ["1", "1", "2", "5"].map { jobs in
      try Binary.run(["check", "in", "--jobs", jobs, "--format", format], in: folder).output
    }
    #expect(!outputs[0].isEmpty)
    #expect(Set(outputs).count == 1)
  }

  @Test(
    "a pipe whose reader leaves ends the run quietly",
    arguments: ["check in --format json --claims", "--help"])
  func brokenPipe(_ arguments: String) throws {
    let folder = try Self.documents()
    let run = try Binary.shell(
      "elenchus \(arguments) | head -c 10 > /dev/null; echo ${PIPESTATUS[0]}", in: folder)
    #expect(run.output == "0\n")
    #expect(run.errors == "")
  }

  @Test(
    "output that cannot be written is an error",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    let folder = try Self.documents()
    for line in ["elenchus check in > /dev/full", "elenchus check in -o /dev/full"] {
      let run = try Binary.shell(line, in: folder)
      #expect(run.status == 2)
      #expect(run.errors.contains("error[unwritable]"))
    }
  }

  @Test("the JSON report keeps its contract")
  func contract() throws {
    let folder = try Folder()
    try folder.write("in/a.txt", passage)
    let run = try Binary.run(["check", "in/a.txt", "--format", "json", "--claims"], in: folder)
    let report = try JSON(run.output)
    #expect(report.text("schema") == "elenchus.report/1")
    #expect(report["documents"].map { $0.text("id") } == ["a.txt"])
    #expect(report["documents"].map { $0.text("path") } == ["in/a.txt"])
    let found = try #require(report["findings"].first)
    #expect(found.text("rule") == "trade-promotion-vs-human-security")
    #expect(found.text("status") == "asserted")
    for side in ["left", "right"] {
      for key in ["document", "claim", "concept", "stance", "holder", "commitment", "quote", "start", "end"] {
        #expect(found.object(side).has(key), "\(side).\(key)")
      }
      #expect(passage.contains(try #require(found.object(side).text("quote"))))
    }
    #expect(report["claims"].count > 0)
    #expect(report.has("diagnostics"))
  }
}
