import ArgumentParser
import Elenchus

struct TestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the tests inside rule files, and what corpus files expect.",
    discussion: """
      Corpus files are Markdown whose front matter lists, under expect:, every finding to be reported.

      Examples:
        elenchus test                              tests of the project's rules, else of the built-in ones
        elenchus test --rules rules
        elenchus test corpus --rules rules         these and the expectations of the corpus
        elenchus test --filter hard-power          tests whose name or file contains this

      Exits with 1 when a test fails or none was run.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "Corpus files, or directories of them.", completion: .file())
  var corpus: [String] = []

  @OptionGroup var rules: RuleOptions

  @Option(help: ArgumentHelp("Run only tests whose name or file contains this.", valueName: "text"))
  var filter: String?

  @Option(help: "Format of the report.")
  var format: Format = .text

  func run() throws {
    let pack = try rules.pack()
    let inputs = InputReader().read(corpus)
    let report = TestRunner(pack: pack).run(corpus: inputs.documents, filter: filter)
    Console.report(pack.diagnostics + inputs.diagnostics + report.diagnostics)
    let sheet = TestSheet(report)
    try Output.standard(format == .json ? sheet.json : sheet.text)
    let hasFaultyInput = inputs.hasFailures || report.diagnostics.contains { $0.severity == .error }
    try ExitStatus.gravest([
      pack.isInvalid ? .invalidRules : .done, hasFaultyInput ? .usage : .done,
      report.hasFailed ? .findings : .done,
    ]).exit()
  }
}
