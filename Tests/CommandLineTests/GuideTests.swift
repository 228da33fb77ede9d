import Foundation
import Testing

@Suite("The guides to writing rules")
struct GuideTests {
  /// One fenced block of a guide.
  private struct Block {
    var language: String
    var text: String
    /// The last rule file named ahead of it.
    var file: String?
  }

  private static func blocks(_ article: String) throws -> [Block] {
    let guide = try String(
      contentsOf: package.appendingPathComponent(
        "Sources/Elenchus/Documentation.docc/\(article).md"), encoding: .utf8)
    var blocks: [Block] = []
    var file: String?
    for (index, part) in guide.components(separatedBy: "```").enumerated() {
      if index % 2 == 0 {
        let names = part.components(separatedBy: "`").filter {
          $0.hasPrefix("rules/") && $0.hasSuffix(".yaml")
        }
        file = names.last ?? file
      } else {
        let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        blocks.append(Block(language: String(lines[0]), text: String(lines[1]), file: file))
      }
    }
    return blocks
  }

  @Test(
    "every command gives what the guide says it gives", arguments: [("WritingRules", 9), ("RuleFiles", 4)])
  func commands(_ article: String, _ count: Int) throws {
    let folder = try Folder()
    var output = ""
    var commands = 0
    for block in try Self.blocks(article) {
      switch block.language {
      case "yaml": try folder.write(try #require(block.file), block.text)
      case "sh":
        let run = try Binary.shell(block.text, in: folder)
        output = run.output
        commands += 1
        #expect(run.errors == "", "\(block.text)")
      default: #expect(output == block.text)
      }
    }
    #expect(commands == count)
  }
}
