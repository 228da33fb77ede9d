import ArgumentParser
import Elenchus

struct ParseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print the words of documents, their tags and how they depend on each other.",
    discussion: """
      Examples:
        elenchus parse speech.txt
        elenchus parse speech.txt --format tree
        elenchus parse corpus -o corpus.conllu
        elenchus parse bank.conllu               words and sentences as given
        elenchus parse bank --from conllu        .conllu files of a directory
        echo "It rains. It pours." | elenchus parse -
      """)

  /// What the input is.
  enum Source: String, ExpressibleByArgument, CaseIterable {
    case text, conllu

    /// Extensions of the files that are read in a directory.
    var extensions: [String] { self == .text ? InputReader.extensions : ["conllu"] }
  }

  /// What the output is.
  enum Format: String, ExpressibleByArgument, CaseIterable { case conllu, tree }

  @OptionGroup var inputs: InputOptions

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      "What the inputs are; conllu keeps the words, sentences and comments given. By default conllu for files named .conllu, text for others."
    ))
  var source: Source?

  @Option(help: "Format of the output: CoNLL-U, or trees drawn for the terminal.")
  var format: Format = .conllu

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file"))
  var output: String?

  @Flag(help: "Never use colours; the environment variable NO_COLOR does the same.")
  var noColor = false

  func run() async throws {
    let read = inputs.read((source ?? .text).extensions)
    try Output.check(output, against: read.documents.map(\.path))
    let printer = ParsePrinter(
      source: source, format: format, usesColor: output == nil && Console.usesColor(noColor))
    let printed = await printer.print(read.documents, jobs: inputs.jobs)
    let diagnostics = read.diagnostics + printed.flatMap(\.diagnostics)
    Console.report(diagnostics)
    try Output.write(printed.reduce(into: []) { $0 += $1.bytes }, to: output)
    try (diagnostics.contains { $0.severity == .error } ? ExitStatus.usage : .done).exit()
  }
}
