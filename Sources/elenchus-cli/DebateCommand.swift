import ArgumentParser
import Elenchus

struct DebateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debate",
    abstract: "Make a debate pack of some readings: motions, clashes, evidence cards and questions.",
    discussion: """
      Examples:
        elenchus debate readings -o pack        writes pack/debate.md and pack/debate.html, to print
        elenchus debate readings | less         Markdown
      """)

  @OptionGroup var inputs: InputOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var findings: FindingOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write debate.md and debate.html to this folder, which is made if need be.", valueName: "dir"),
    completion: .directory)
  var output: String?

  func run() async throws {
    let files = output.map { (markdown: "\($0)/debate.md", page: "\($0)/debate.html") }
    if let output { try Output.makeFolder(output) }
    var run = try await Run(inputs, rules, output: files?.markdown)
    run.analysis.findings = findings.choose(run.analysis.findings)
    let pack = DebatePack(run.analysis)
    Console.report(pack.quoteCheck?.diagnostics(in: run.analysis) ?? [])
    if let files {
      try Output.write(pack.markdown, to: files.markdown)
      try Output.write(pack.html, to: files.page)
    } else {
      try Output.standard(pack.markdown)
    }
    try run.status.exit()
  }
}
