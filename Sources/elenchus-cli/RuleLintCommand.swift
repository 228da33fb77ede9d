import ArgumentParser
import Elenchus

struct RuleLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Report every fault of rule files: errors, and what is allowed but not good.",
    discussion: """
      Examples:
        elenchus rule lint                 the project's rules, else the built-in ones
        elenchus rule lint rules
        elenchus rule lint rules --format json
        elenchus rule lint rules --fix     take out entries that never count

      Exits with 3 when there are errors.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(
    help: ArgumentHelp("Folders of rule files that belong together.", valueName: "dir"),
    completion: .directory)
  var folders: [String] = []

  @Option(help: "Format of the list of faults.")
  var format: Format = .text

  @Flag(help: "Take out lexicon entries that stand twice or that another entry shadows.")
  var fix = false

  func run() throws {
    var source = folders.isEmpty ? RuleSource() : RuleSource(folders: folders)
    if source.files.isEmpty { throw Failure(source.diagnostics, .usage) }
    if fix { try mend(&source) }
    let diagnostics = source.diagnostics + RuleLinter().lint(source.files)
    switch format {
    case .json: try Output.standard(DiagnosticList(diagnostics).json)
    case .text:
      try Output.standard(DiagnosticList(diagnostics).text + summary(diagnostics, source.files.count))
    }
    let isInvalid = diagnostics.contains { $0.severity == .error }
    try ExitStatus.gravest([
      isInvalid ? .invalidRules : .done, source.hasFailures ? .usage : .done,
    ]).exit()
  }

  private func mend(_ source: inout RuleSource) throws {
    guard !source.folders.isEmpty else {
      throw Failure(
        code: "built-in-rules", file: "rule lint", "the built-in rules cannot be mended; name a folder")
    }
    let fixer = RuleFixer(source.files)
    for file in fixer.files { try Output.write(file.bytes, to: file.path) }
    Console.write("mended \(counted(fixer.count, "fault")) in \(counted(fixer.files.count, "file"))\n")
    source = RuleSource(folders: source.folders)
  }

  private func summary(_ diagnostics: [Diagnostic], _ files: Int) -> String {
    let counts = Diagnostic.Severity.allCases.reversed().compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : counted(count, severity.rawValue)
    }
    return
      "\(counted(files, "rule file")): \(counts.isEmpty ? "no faults" : counts.joined(separator: ", "))\n"
  }
}
