import Foundation
import RuleFiles
import Rules
import Testing

@Suite("The built-in rules")
struct BuiltInRulesTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The rule files on disk, their paths beginning with `rules/`.
  private static var filesOnDisk: [RuleFileReader.File] {
    let directory = root.appendingPathComponent("rules").path
    return RuleFileReader.files(below: directory).files.map { file in
      RuleFileReader.File(path: "rules" + file.path.dropFirst(directory.count), bytes: file.bytes)
    }
  }

  /// The C file that builds `paths` in.
  private static func source(_ paths: [String]) -> String {
    var source = """
      // The files below rules/, built in. Made by `ELENCHUS_RECORD=1 swift test --filter BuiltInRulesTests`.
      #include "CRulePack.h"


      """
    for (index, path) in paths.enumerated() {
      source += "static const unsigned char file_\(index)[] = {\n#embed \"../../\(path)\"\n};\n"
    }
    source += "\nstatic const struct elenchus_rule_file files[] = {\n"
    for (index, path) in paths.enumerated() {
      source += "    {\"\(path.dropFirst("rules/".count))\", file_\(index), sizeof file_\(index)},\n"
    }
    return source + """
          {"", (const unsigned char *)"", 0},
      };

      size_t elenchus_rule_file_count(void) { return sizeof files / sizeof files[0] - 1; }

      struct elenchus_rule_file elenchus_rule_file_at(size_t index) { return files[index]; }

      """
  }

  @Test("every file below rules/ is in the list, by path")
  func list() throws {
    let file = Self.root.appendingPathComponent("Sources/CRulePack/rule_pack.c")
    let expected = Self.source(Self.filesOnDisk.map(\.path))
    if ProcessInfo.processInfo.environment["ELENCHUS_RECORD"] != nil {
      try Data(expected.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == expected)
  }

  @Test(
    "they equal the files below rules/, byte for byte",
    .disabled(
      if: ProcessInfo.processInfo.environment["ELENCHUS_RECORD"] != nil, "the list was just rewritten"))
  func bytes() {
    let builtIn = RuleFileReader.builtInFiles
    #expect(builtIn.map(\.path) == Self.filesOnDisk.map(\.path))
    #expect(builtIn.map(\.bytes) == Self.filesOnDisk.map(\.bytes))
    #expect(RulePack.builtIn.digest == RuleFileReader().read(Self.filesOnDisk).digest)
  }

  @Test("they are sound and pass the linter")
  func sound() {
    #expect(RulePack.builtIn.diagnostics == [])
    #expect(RuleLinter().lint(RuleFileReader.builtInFiles) == [])
  }
}
