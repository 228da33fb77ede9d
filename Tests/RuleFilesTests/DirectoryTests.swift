import Foundation
import Prose
import RuleFiles
import Testing

@Suite("Finding rule files", .serialized)
struct DirectoryTests {
  /// Makes a folder with files, gone again at the end.
  private func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "elenchus-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files {
      let url = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    try body(folder.path)
  }

  @Test("files at any depth, ascending by path, others and hidden ones passed over")
  func finding() throws {
    let files = [
      "b.yml": "b", "a/z.yaml": "z", "a/c/d.yaml": "d", "a.yaml": "a", "n.md": "n", ".h/x.yaml": "x",
    ]
    try withFolder(files) { folder in
      for directory in [folder, folder + "/", folder + "//"] {
        let (found, diagnostics) = RuleFileReader.files(below: directory)
        #expect(found.map(\.path) == ["a.yaml", "a/c/d.yaml", "a/z.yaml", "b.yml"].map { "\(folder)/\($0)" })
        #expect(found.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a", "d", "z", "b"])
        #expect(diagnostics == [])
      }
    }
  }

  @Test("what cannot be read is named, the rest is read")
  func unreadable() throws {
    try withFolder(["a.yaml": "a"]) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/b.yaml", withDestinationPath: "\(folder)/nowhere")
      #expect(mkfifo("\(folder)/c.yaml", 0o600) == 0)
      let (found, diagnostics) = RuleFileReader.files(below: folder)
      #expect(found.map(\.path) == ["\(folder)/a.yaml"])
      #expect(diagnostics.map(\.code) == ["unreadable", "unreadable"])
      let pack = RuleFileReader().read(below: folder)
      #expect(pack.diagnostics.map(\.code) == ["wrong-type", "unreadable", "unreadable"])
      #expect(diagnostics.map(\.file) == ["\(folder)/b.yaml", "\(folder)/c.yaml"])
    }
  }

  @Test("a directory that is none, or holds nothing")
  func nothing() throws {
    try withFolder(["a.txt": "a"]) { folder in
      #expect(RuleFileReader.files(below: folder).diagnostics.map(\.code) == ["no-rule-files"])
      #expect(RuleFileReader.files(below: folder + "/a.txt").diagnostics.map(\.code) == ["not-a-directory"])
      #expect(RuleFileReader.files(below: folder + "/b").diagnostics.map(\.code) == ["not-found"])
    }
  }

  @Test("a large file is not read to its end")
  func large() throws {
    try withFolder(["a.yaml": String(repeating: "#\n", count: 5_000_000)]) { folder in
      let found = RuleFileReader.files(below: folder).files
      #expect(found.map(\.bytes.count) == [4 << 20 | 1])
      #expect(RuleFileReader().read(found).diagnostics.map(\.code) == ["file-too-large"])
    }
  }
}
