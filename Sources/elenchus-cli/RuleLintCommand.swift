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

      Exits with 3 when there are errors.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(
    help: ArgumentHelp("Folders of rule files that belong together.", valueName: "dir"),
    completion: .directory)
  var folders: [String] = []

  @Option(help: "Format of the list of faults.")
  var format: Format = .text

  func run() throws {
    let source = folders.isEmpty ? RuleSource() : RuleSource(folders: folders)
    if source.files.isEmpty { throw Failure(source.diagnostics, .usage) }
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

  private func summary(_ diagnostics: [Diagnostic], _ files: Int) -> String {
    let counts = Diagnostic.Severity.allCases.reversed().compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : counted(count, severity.rawValue)
    }
    return
      "\(counted(files, "rule file")): \(counts.isEmpty ? "no faults" : counts.joined(separator: ", "))\n"
  }
}
