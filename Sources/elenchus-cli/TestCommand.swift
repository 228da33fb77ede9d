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
        elenchus test --rules rules --watch        again after each save, until interrupted
        elenchus test --rules rules --accept       ask, test by test, whether what was found is right
        elenchus test --coverage --fail-under 95   what no test exercises, with its place
        elenchus test --format junit               for continuous integration

      Exits with 1 when a test fails, none was run, or less than --fail-under in a hundred is exercised.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, junit }

  enum Acceptance: String, ExpressibleByArgument, CaseIterable { case ask, all }

  @Argument(help: "Corpus files, or directories of them.", completion: .file())
  var corpus: [String] = []

  @OptionGroup var rules: RuleOptions

  @Option(help: ArgumentHelp("Run only tests whose name or file contains this.", valueName: "text"))
  var filter: String?

  @Option(help: "Format of the report.")
  var format: Format = .text

  @Flag(help: "List lexicon entries, cues, conditions, exceptions and statuses that no test exercises.")
  var coverage = false

  @Option(
    help: ArgumentHelp(
      "With --coverage: exit with 1 when less in a hundred is exercised.", valueName: "number"))
  var failUnder: Double?

  @Option(
    defaultAsFlag: Acceptance.ask,
    help: "Rewrite failed tests to expect what was found: after asking for each one, or all.")
  var accept: Acceptance?

  @Flag(help: "Run the tests again after each save of a rule or corpus file, until interrupted.")
  var watch = false

  func validate() throws {
    try checkPercentage(failUnder)
    if failUnder != nil, !coverage { throw ValidationError("--fail-under needs --coverage") }
    if coverage, format == .junit { throw ValidationError("--coverage needs --format text or json") }
    if watch, coverage || accept != nil || format != .text {
      throw ValidationError("--watch goes with --rules and --filter alone")
    }
  }

  func run() async throws {
    if watch { try await TestWatcher(rules: rules.rules, corpus: corpus, filter: filter).run() }
    let source = try rules.source()
    let inputs = InputReader().read(corpus)
    let files = source.folders.isEmpty ? [] : source.files
    let corpusFiles = inputs.documents.map { RuleFileReader.File(path: $0.path, bytes: $0.source) }
    let first = try report(source, inputs)
    guard let accept else { return try finish(first) }
    let accepted = TestAccepter(asks: accept == .ask).choose(first.report.outcomes)
    guard !accepted.isEmpty else { return try finish(first) }
    let acceptance = TestAcceptance(accepted, in: files + corpusFiles)
    try TestAccepter.write(acceptance, over: files + corpusFiles)
    let again = try report(try rules.source(), InputReader().read(corpus))
    try finish(again, acceptance)
  }

  private struct Run {
    var report: TestReport
    var coverage: Coverage?
    var diagnostics: [Diagnostic]
    var status: ExitStatus
  }

  private func report(_ source: RuleSource, _ inputs: Inputs) throws -> Run {
    let pack = RuleFileReader().read(source.files)
    let runner = TestRunner(pack: pack)
    let report: TestReport
    var measured: Coverage?
    if coverage {
      (report, measured) = runner.runWithCoverage(corpus: inputs.documents, filter: filter)
    } else {
      report = runner.run(corpus: inputs.documents, filter: filter)
    }
    let faults = source.diagnostics + pack.diagnostics
    let isInvalid = faults.contains { $0.severity == .error }
    let hasFaultyInput = inputs.hasFailures || report.diagnostics.contains { $0.severity == .error }
    return Run(
      report: report, coverage: measured, diagnostics: faults + inputs.diagnostics + report.diagnostics,
      status: .gravest([isInvalid ? .invalidRules : .done, hasFaultyInput ? .usage : .done]))
  }

  private func finish(_ run: Run, _ acceptance: TestAcceptance? = nil) throws {
    Console.report(run.diagnostics + (acceptance?.diagnostics ?? []))
    if let acceptance {
      let files = counted(acceptance.files.count, "file")
      Console.write("rewrote \(counted(acceptance.count, "expectation")) in \(files)\n")
    }
    let sheet = TestSheet(run.report, coverage: run.coverage)
    switch format {
    case .text: try Output.standard(sheet.text)
    case .json: try Output.standard(sheet.json)
    case .junit: try Output.standard(sheet.junit)
    }
    let isBare = failUnder.map { (run.coverage?.percentage ?? 100) < $0 } ?? false
    try ExitStatus.gravest([
      run.status, run.report.hasFailed || isBare ? .findings : .done,
      acceptance?.diagnostics.isEmpty ?? true ? .done : .usage,
    ]).exit()
  }
}
