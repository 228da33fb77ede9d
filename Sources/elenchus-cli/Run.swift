import Elenchus

/// Inputs analysed by rules: what every command over documents begins with.
struct Run {
  var analysis: Analysis
  /// What the inputs and rules alone make of the exit code.
  var status: ExitStatus

  /// Reads and analyses; diagnostics go to standard error and into the analysis.
  ///
  /// - Parameter output: The file to be written, which must not be an input.
  init(_ inputs: InputOptions, _ rules: RuleOptions, output: String? = nil) async throws {
    let pack = try rules.pack()
    let read = inputs.read()
    try Output.check(output, against: read.documents.map(\.path))
    let total = read.documents.count
    var analysis = await Analyzer(pack: pack).analyze(read.documents, jobs: inputs.jobs) {
      Console.progress($0, of: total)
    }
    analysis.diagnostics = read.diagnostics + analysis.diagnostics
    analysis.suppress(by: .ofProject())
    Console.report(analysis.diagnostics)
    self.analysis = analysis
    status = .gravest([pack.isInvalid ? .invalidRules : .done, read.hasFailures ? .usage : .done])
  }
}
