import Elenchus

/// Inputs analysed by rules: what every command over documents begins with.
struct Run {
  var analysis: Analysis
  /// What the inputs and rules alone make of the exit code.
  var status: ExitStatus

  /// Reads and analyses; diagnostics go to standard error and into the analysis.
  ///
  /// - Parameters:
  ///   - output: The file to be written, which must not be an input.
  ///   - findsTensions: Whether rules are to look at the claims.
  init(
    _ inputs: InputOptions, _ rules: RuleOptions, output: String? = nil, findsTensions: Bool = true
  ) async throws {
    let all = try rules.pack()
    let pack = findsTensions ? all : all.cuesAlone
    let read = inputs.read()
    try Output.check(output, against: read.documents.map(\.path))
    let total = read.documents.count
    var analysis = await Analyzer(pack: pack).analyze(read.documents, jobs: inputs.jobs) {
      Console.progress($0, of: total)
    }
    analysis.diagnostics = read.diagnostics + analysis.diagnostics
    if findsTensions { analysis.suppress(by: .ofProject()) }
    Console.report(analysis.diagnostics)
    self.analysis = analysis
    status = .gravest([pack.isInvalid ? .invalidRules : .done, read.hasFailures ? .usage : .done])
  }
}
