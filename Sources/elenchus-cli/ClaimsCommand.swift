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
        elenchus claims speech.md --format html -o claims.html
        elenchus claims --format tsv --lines sentences.txt
        echo "Critics say that trade must not harm people." | elenchus claims -

      The table sets each sentence above its claims: subject | predicate | what else it says, words understood from
      elsewhere in [brackets], attributes in (parentheses).
      Rows of tsv are tuples: sentence, confidence, relation, first argument (the subject), further arguments.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, tsv, html

    /// The format that a file's name asks for; table when it asks for none.
    init(output: String?) {
      let name = output?.lowercased() ?? ""
      self = Self.allCases.first { name.hasSuffix(".\($0.rawValue)") } ?? .table
    }
  }

  @OptionGroup var inputs: InputOptions
  @OptionGroup var rules: RuleOptions

  @Option(help: "Format of the list; by default what the name of the output file asks for, else table.")
  var format: Format?

  @Option(
    help: ArgumentHelp(
      "Leave out claims less sure than this, from 0 to 1; by default \(Claim.reportableConfidence) in table and html, 0 in json and tsv, which tell how sure each is.",
      valueName: "number"))
  var minConfidence: Double?

  @Flag(help: "Read each line as a text of its own and write it, as it stands, into its rows of tsv.")
  var lines = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Write the list to a file.", valueName: "file"))
  var output: String?

  @Flag(help: "Never use colours; the environment variable NO_COLOR does the same.")
  var noColor = false

  private var chosenFormat: Format { format ?? Format(output: output) }

  private var leastConfidence: Double {
    if let minConfidence { return minConfidence }
    return switch chosenFormat {
    case .table, .html: Claim.reportableConfidence
    case .json, .tsv: 0
    }
  }

  func validate() throws {
    if let minConfidence { try Confidence.check(minConfidence) }
    if lines, chosenFormat != .tsv { throw ValidationError("--lines needs --format tsv") }
  }

  func run() async throws {
    if lines { return try await runOnLines() }
    let run = try await Run(inputs, rules, output: output, findsTensions: false)
    let options = ReportOptions(
      toolVersion: Tool.version, model: Model.builtIn.digest, leastClaimConfidence: leastConfidence,
      usesColor: output == nil && Console.usesColor(noColor), width: output == nil ? Console.width : 100)
    let reporter: any Reporter =
      switch chosenFormat {
      case .table: ClaimsTableReporter(options)
      case .json: ClaimsJSONReporter(options)
      case .tsv: ClaimsTSVReporter(options)
      case .html: ClaimsHTMLReporter(options)
      }
    try Output.write(reporter.report(run.analysis), to: output)
    try run.status.exit()
  }

  private func runOnLines() async throws {
    let pack = try rules.pack().cuesAlone
    let read = inputs.read()
    try Output.check(output, against: read.documents.map(\.path))
    Console.report(pack.diagnostics + read.diagnostics + read.documents.flatMap(\.byteFaults))
    let stream = try Output.Stream(output)
    try await LineClaims(
      analyzer: Analyzer(pack: pack),
      reporter: ClaimsTSVReporter(
        ReportOptions(toolVersion: Tool.version, leastClaimConfidence: leastConfidence))
    ).write(read.documents, jobs: inputs.jobs) {
      try stream.write($0)
    }
    try stream.close()
    try ExitStatus.gravest([pack.isInvalid ? .invalidRules : .done, read.hasFailures ? .usage : .done]).exit()
  }
}
