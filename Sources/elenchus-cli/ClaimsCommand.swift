import ArgumentParser
import Elenchus

struct ClaimsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "List the claims that documents make, before any rule looks at them.",
    discussion: """
      Examples:
        elenchus claims speech.md
        elenchus claims corpus --format json -o claims.json
        echo "Critics say that trade must not harm people." | elenchus claims -
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

  @OptionGroup var inputs: InputOptions
  @OptionGroup var rules: RuleOptions

  @Option(help: "Format of the list.")
  var format: Format = .table

  @Option(name: .shortAndLong, help: ArgumentHelp("Write the list to a file.", valueName: "file"))
  var output: String?

  func run() async throws {
    let run = try await Run(inputs, rules, output: output)
    let reporter: any Reporter =
      switch format {
      case .table: ClaimsTableReporter()
      case .json: ClaimsJSONReporter(ReportOptions(toolVersion: Tool.version))
      }
    try Output.write(reporter.report(run.analysis), to: output)
    try run.status.exit()
  }
}
