import ArgumentParser
import Elenchus

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report the tensions between the claims of some documents.",
    discussion: """
      Examples:
        elenchus check speech.md
        elenchus check corpus --format html -o report.html
        elenchus check corpus --status asserted,denied --min-confidence 0.6
        pdftotext paper.pdf - | elenchus check - --format json
        elenchus check corpus --fail-on warning        exit with 1 on warnings too
      """)

  /// The severity from which findings make the run fail.
  enum Threshold: String, ExpressibleByArgument, CaseIterable {
    case note, warning, error, never

    var severity: Severity? { Severity(rawValue: rawValue) }
  }

  @OptionGroup var inputs: InputOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var findings: FindingOptions

  @Option(help: "Format of the report; by default what the name of the output file asks for, else text.")
  var format: ReportFormat?

  @Option(name: .shortAndLong, help: ArgumentHelp("Write the report to a file.", valueName: "file"))
  var output: String?

  @Option(help: "Exit with 1 on findings of this severity or a higher one.")
  var failOn: Threshold = .error

  @Flag(help: "Add the claims to a JSON report.")
  var claims = false

  @Flag(help: "Never use colours; the environment variable NO_COLOR does the same.")
  var noColor = false

  func validate() throws {
    let format = chosenFormat
    if claims, format != .json, format != .jsonl {
      throw ValidationError("--claims needs --format json or jsonl")
    }
  }

  private var chosenFormat: ReportFormat { format ?? ReportFormat(output: output) }

  func run() async throws {
    var run = try await Run(inputs, rules, output: output)
    run.analysis.findings = findings.choose(run.analysis.findings)
    let options = ReportOptions(
      toolVersion: Tool.version, model: Model.builtIn.digest, includesClaims: claims,
      usesColor: output == nil && Console.usesColor(noColor), width: output == nil ? Console.width : 100)
    let reporter = chosenFormat.reporter(options)
    try Output.write(reporter.report(run.analysis), to: output)
    let fails =
      failOn.severity.map { limit in run.analysis.findings.contains { $0.severity >= limit } } ?? false
    try ExitStatus.gravest([run.status, fails ? .findings : .done]).exit()
  }
}
