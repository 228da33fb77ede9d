import ArgumentParser
import Elenchus
import Foundation

struct RuleMutateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mutate",
    abstract: "Put small faults into rules and list those that no test notices.",
    discussion: """
      A mutant of a rule takes any stance or the contrary one, other commitments, a wider scope, one status or exception \
      fewer; a mutant of a lexicon lacks an entry. A mutant that no test notices shows what the tests do not ask.

      Examples:
        elenchus rule mutate                                  the whole pack, its cues included
        elenchus rule mutate tea-vs-coffee --rules rules      a rule and its two concepts
        elenchus rule mutate --corpus corpus --fail-under 85

      Exits with 1 when the score is less than --fail-under.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: ArgumentHelp("Ids of rules; none for the whole pack.", valueName: "rule"))
  var chosen: [String] = []

  @OptionGroup var rules: RuleOptions

  @Option(
    help: ArgumentHelp(
      "Corpus files whose expectations count as tests, or a directory of them.", valueName: "dir"),
    completion: .file())
  var corpus: [String] = []

  @Option(help: ArgumentHelp("Exit with 1 when fewer mutants in a hundred are noticed.", valueName: "number"))
  var failUnder: Double?

  @Option(help: "Format of the report.")
  var format: Format = .text

  @Option(help: "Mutants looked at at a time; the result does not depend on it.")
  var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    try checkPercentage(failUnder)
    if jobs < 1 { throw ValidationError("--jobs must be at least 1") }
  }

  func run() async throws {
    let pack = try rules.pack()
    let inputs = InputReader().read(corpus)
    Console.report(pack.diagnostics + inputs.diagnostics)
    let tester = MutationTester(pack: pack, corpus: inputs.documents)
    for rule in chosen where !tester.rules.contains(rule) { throw Failure.unknownRule(rule) }
    let report = await tester.run(rules: chosen, jobs: jobs) { Console.progress($0, of: $1, "mutants") }
    Console.report(report.diagnostics)
    let sheet = MutationSheet(report)
    try Output.standard(format == .json ? sheet.json : sheet.text)
    let hasFaultyInput = inputs.hasFailures || report.diagnostics.contains { $0.severity == .error }
    try ExitStatus.gravest([
      pack.isInvalid ? .invalidRules : .done, hasFaultyInput ? .usage : .done,
      failUnder.map { report.score < $0 } ?? false ? .findings : .done,
    ]).exit()
  }
}

/// Refuses a `--fail-under` that no percentage can be.
func checkPercentage(_ limit: Double?) throws {
  if let limit, !(0...100).contains(limit) {
    throw ValidationError("--fail-under must lie between 0 and 100")
  }
}
