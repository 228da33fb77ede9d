import ArgumentParser
import Elenchus
import Foundation

struct RuleExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the built-in rules into a folder, to start from.",
    discussion: """
      Examples:
        elenchus rule export rules
        elenchus rule export --cues rules/built-in     the cues alone, beside rules of your own

      With `rules: rules` in .elenchus.yml, the commands then use this folder. Files that exist are never overwritten.
      """)

  @Argument(help: ArgumentHelp("Folder to write into.", valueName: "dir"), completion: .directory)
  var folder: String

  @Flag(help: "Write the files of cues alone: what negates, attributes, joins, without rules and concepts.")
  var cues = false

  func run() throws {
    let chosen = RuleSource.builtIn.files.filter { !cues || $0.path.hasPrefix("rules/cues/") }
    let files = chosen.map { file in
      (path: "\(folder)/\(file.path.dropFirst("rules/".count))", bytes: file.bytes)
    }
    if let taken = files.first(where: { Output.exists($0.path) }) {
      throw Failure(code: "exists", file: taken.path, "the file exists; name another folder or remove it")
    }
    for folder in Set(files.map { URL(fileURLWithPath: $0.path).deletingLastPathComponent().path }).sorted() {
      try Output.makeFolder(folder)
    }
    for file in files { try Output.write(file.bytes, to: file.path) }
    Console.write("wrote \(counted(files.count, "rule file")) into \(folder)\n")
  }
}
