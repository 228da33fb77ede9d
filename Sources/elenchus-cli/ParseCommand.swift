import ArgumentParser
import Elenchus

struct ParseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print the sentences and tokens of documents as CoNLL-U.",
    discussion: """
      Examples:
        elenchus parse speech.txt
        elenchus parse corpus > corpus.conllu
        echo "It rains. It pours." | elenchus parse -
      """)

  @OptionGroup var inputs: InputOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file"))
  var output: String?

  func run() async throws {
    let read = inputs.read()
    try Output.check(output, against: read.documents.map(\.path))
    let reader = Reader()
    let reporter = CoNLLUReporter()
    var diagnostics = read.diagnostics
    var out = ""
    for document in read.documents {
      let text = reader.read(document)
      diagnostics += text.diagnostics
      out += reporter.report(text)
    }
    Console.report(diagnostics)
    try Output.write(out, to: output)
    try (read.hasFailures ? ExitStatus.usage : .done).exit()
  }
}
