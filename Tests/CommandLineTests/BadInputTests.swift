import Foundation
import Testing

@Suite("Bad inputs")
struct BadInputTests {
  /// A file or folder at fault, the code of its diagnostic and words of the remedy.
  struct Fault: Sendable, CustomTestStringConvertible {
    var name: String
    var code: String
    var words: String
    var make: @Sendable (Folder) throws -> Void

    var testDescription: String { name }
  }

  static let faults = [
    Fault(name: "missing.txt", code: "not-found", words: "check the path") { _ in },
    Fault(name: "empty-folder", code: "no-documents", words: ".markdown") {
      try $0.write("empty-folder/.hidden.txt", passage)
      try $0.write("empty-folder/program.swift", passage)
    },
    Fault(name: "dangling.txt", code: "not-found", words: "symbolic link") {
      try $0.link("dangling.txt", to: "nowhere")
    },
    Fault(name: "loop.txt", code: "unreadable", words: "symbolic links") {
      try $0.link("loop.txt", to: "loop.txt")
    },
    Fault(name: "paper.pdf", code: "binary-file", words: "a PDF file") {
      try $0.write("paper.pdf", "%PDF-1.7\nx")
    },
    Fault(name: "picture.txt", code: "binary-file", words: "a PNG image") {
      try $0.write("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3])
    },
    Fault(name: "paper.docx", code: "binary-file", words: "Word") {
      try $0.write("paper.docx", [0x50, 0x4B, 3, 4, 20, 0])
    },
    Fault(name: "program.txt", code: "binary-file", words: "a program") {
      try $0.write("program.txt", [0x7F, 0x45, 0x4C, 0x46, 2, 1])
    },
    Fault(name: "packed.gz", code: "binary-file", words: "gzip") {
      try $0.write("packed.gz", [0x1F, 0x8B, 8])
    },
    Fault(name: "photo.md", code: "binary-file", words: "JPEG") {
      try $0.write("photo.md", [0xFF, 0xD8, 0xFF, 0xE0])
    },
    Fault(name: "noise.txt", code: "binary-file", words: "plain text") {
      try $0.write("noise.txt", (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 256) })
    },
    Fault(name: "little.txt", code: "not-utf8", words: "iconv -f UTF-16 -t UTF-8") {
      try $0.write(
        "little.txt", [0xFF, 0xFE] + passage.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    },
    Fault(name: "big.txt", code: "not-utf8", words: "iconv -f UTF-16 -t UTF-8") {
      try $0.write("big.txt", [0xFE, 0xFF] + passage.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    },
    Fault(name: "unmarked.txt", code: "not-utf8", words: "UTF-16") {
      try $0.write("unmarked.txt", passage.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    },
  ]

  @Test("are named with a remedy, while the other inputs are still processed", arguments: faults)
  func fault(_ fault: Fault) throws {
    let folder = try Folder()
    try fault.make(folder)
    try folder.write("good.txt", passage)
    let run = try Binary.run(["check", fault.name, "good.txt"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("\(fault.name): error[\(fault.code)]: "))
    #expect(run.errors.contains(fault.words))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.output.hasPrefix(finding))
  }

  @Test("a fault inside a folder is reported, and the folder's other files are processed")
  func insideFolder() throws {
    let folder = try Folder()
    try folder.write("in/a.txt", passage)
    try folder.write("in/deep/b.md", passage)
    try folder.write("in/c.txt", "%PDF-1.7")
    try folder.link("in/d.txt", to: "nowhere")
    let run = try Binary.run(["check", "in", "--format", "json"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("in/c.txt: error[binary-file]"))
    #expect(run.errors.contains("in/d.txt: error[not-found]"))
    let report = try JSON(run.output)
    #expect(report["documents"].map { $0.text("id") } == ["a.txt", "b.md"])
    #expect(report["findings"].count == 2)
    #expect(Set(report["diagnostics"].map { $0.text("code") }) == ["binary-file", "not-found"])
  }

  @Test("an empty file is noted and is no error", arguments: ["", " \n\t\n"])
  func emptyFile(_ content: String) throws {
    let folder = try Folder()
    try folder.write("empty.txt", content)
    let run = try Binary.run(["check", "empty.txt"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("empty.txt: note[empty-file]: "))
    let null = try Binary.run(["check", "/dev/null"], in: folder)
    #expect(null.status == 0)
    #expect(null.errors.hasPrefix("/dev/null: note[empty-file]: "))
  }

  @Test("a pipe in a folder is left alone, a pipe named by itself is read")
  func pipes() throws {
    let folder = try Folder()
    try folder.write("in/a.txt", passage)
    #expect(mkfifo(folder.url.appendingPathComponent("in/pipe.txt").path, 0o600) == 0)
    let run = try Binary.run(["check", "in"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("in/pipe.txt: warning[special-file]: "))
    let substituted = try Binary.shell("elenchus check <(cat in/a.txt)", in: folder)
    #expect(substituted.output.hasPrefix(finding))
    #expect(substituted.status == 0)
  }

  @Test("a folder that links to itself is read once")
  func linkedFolder() throws {
    let folder = try Folder()
    try folder.write("in/a.txt", passage)
    try folder.link("in/again", to: ".")
    try folder.link("alias.txt", to: "in/a.txt")
    let run = try Binary.run(["check", "in", "in/a.txt", "alias.txt", "--format", "json"], in: folder)
    #expect(try JSON(run.output)["documents"].count == 1)
    #expect(run.errors.split(separator: "\n").count { $0.contains("note[duplicate-input]") } == 2)
    #expect(run.status == 0)
  }

  @Test("one long line takes linear time", .timeLimit(.minutes(15)))
  func longLine() throws {
    let folder = try Folder()
    let sentence = "The market grows and the council meets again without any sense of what it should do. "
    func seconds(_ kilobytes: Int) throws -> Double {
      let count = kilobytes << 10
      try folder.write("long.txt", String(repeating: sentence, count: count / sentence.utf8.count) + passage)
      let start = ContinuousClock.now
      let run = try Binary.run(["claims", "long.txt", "--format", "json"], in: folder)
      #expect(run.status == 0)
      #expect(run.output.contains("Protecting civilians"))
      let time = ContinuousClock.now - start
      return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }
    // The release binary reads 5 MB on one line as a step of .ci/run.
    let (small, large) = (try seconds(24), try seconds(192))
    #expect(large < small * 24, "24 KB: \(small) s, 192 KB: \(large) s")
  }
}
