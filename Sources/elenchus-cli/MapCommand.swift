public import ArgumentParser
public import Elenchus

struct MapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Draw the map of an argument: claims, and what supports or attacks what.",
    discussion: """
      Examples:
        elenchus map readings --format dot | dot -Tsvg -o map.svg
        elenchus map readings --format mermaid -o map.mmd
        elenchus map readings -o map.json
      """)

  @OptionGroup var inputs: InputOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var findings: FindingOptions

  @Option(help: "Format of the map; by default what the name of the output file asks for, else json.")
  var format: MapReporter.Format?

  @Option(name: .shortAndLong, help: ArgumentHelp("Write the map to a file.", valueName: "file"))
  var output: String?

  func run() async throws {
    var run = try await Run(inputs, rules, output: output)
    run.analysis.findings = findings.choose(run.analysis.findings)
    let reporter = MapReporter(format: format ?? MapReporter.Format(output: output))
    try Output.write(reporter.report(run.analysis), to: output)
    try run.status.exit()
  }
}

extension MapReporter.Format: ExpressibleByArgument {
  /// The format that a file's name asks for; json when it asks for none.
  init(output: String?) {
    let name = output?.lowercased() ?? ""
    if name.hasSuffix(".dot") || name.hasSuffix(".gv") {
      self = .dot
    } else {
      self = name.hasSuffix(".mmd") || name.hasSuffix(".mermaid") ? .mermaid : .json
    }
  }
}
