import ArgumentParser
import Elenchus
import Foundation

struct RuleNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Draft a rule, its concepts and its tests from examples of the tension.",
    discussion: """
      Each example marks both sides; a side that a concept of the rules recognises in all of them takes this concept.

      Examples:
        elenchus rule new "[[left:Quick answers]] undermine [[right:careful thought]]." \\
          "We want [[left:quick answers]]. We need [[right:careful thought]]."
        elenchus rule new --left speed --right care -o rules/mine "…" "…" --silent "Quick answers were given."

      The files are printed, or written with -o. What became of the tests, and how often the draft would fire on a
      background, goes to standard error. Exits with 1 when a test of the draft fails.
      """)

  @Argument(
    help: ArgumentHelp("Texts that mark [[left:…]] and [[right:…]]; two at least.", valueName: "example"))
  var examples: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("A text in which the rule must find nothing; several by repeating.", valueName: "text")
  )
  var silent: [String] = []

  @Option(help: ArgumentHelp("Id of the left side's concept, known or new.", valueName: "id"))
  var left: String?

  @Option(help: ArgumentHelp("Id of the right side's concept, known or new.", valueName: "id"))
  var right: String?

  @OptionGroup var rules: RuleOptions

  @Option(
    help: ArgumentHelp(
      "Documents on which to try the draft; by default the folder corpus, if there is one.", valueName: "dir"),
    completion: .directory)
  var background: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write the files into a folder.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Flag(help: "Overwrite files without asking.")
  var force = false

  func run() throws {
    let source = try rules.source()
    let draft: RuleDraft
    do throws(RuleDraft.Fault) {
      draft = try RuleDraft(examples: examples, silent: silent, names: (left, right), beside: source.files)
    } catch {
      throw Failure(code: error.code, file: "rule new", error.description)
    }
    Console.report(source.diagnostics)
    try write(draft)
    let known = [
      (draft.pack.rule(draft.id)?.left.concept, draft.isKnown.left),
      (draft.pack.rule(draft.id)?.right.concept, draft.isKnown.right),
    ]
    for case (let concept?, true) in known {
      Console.write("takes the concept \(concept), which is there already\n")
    }
    for outcome in draft.report.outcomes where outcome.verdict.isFailure {
      Console.write(TestSheet.text(of: outcome))
    }
    Console.write("tests of the draft: \(TestSheet(draft.report).summary)\n")
    try tryOut(draft)
    try (draft.report.hasFailed ? ExitStatus.findings : .done).exit()
  }

  private func write(_ draft: RuleDraft) throws {
    guard let output else {
      let texts = draft.files.map { "# \($0.path)\n\(String(decoding: $0.bytes, as: UTF8.self))" }
      return try Output.standard(texts.joined(separator: "\n"))
    }
    let paths = draft.files.map { "\(output)/\($0.path)" }
    for path in paths where Output.exists(path) && !force {
      Console.write("\(path) exists; overwrite it? [y/n] ")
      guard readLine()?.lowercased().hasPrefix("y") ?? false else {
        throw Failure(
          code: "exists", file: path, "the file exists and was not overwritten; use --force or another folder"
        )
      }
    }
    for (file, path) in zip(draft.files, paths) {
      try Output.makeFolder(URL(fileURLWithPath: path).deletingLastPathComponent().path)
      try Output.write(file.bytes, to: path)
      Console.write("wrote \(path)\n")
    }
  }

  private func tryOut(_ draft: RuleDraft) throws {
    let folder = background ?? (Output.exists("corpus") ? "corpus" : nil)
    guard let folder else { return }
    let inputs = InputReader().read([folder])
    Console.report(inputs.diagnostics)
    if inputs.documents.isEmpty { throw Failure([], .usage) }
    let found = draft.findings(on: inputs.documents)
    let documents = Set(found.map(\.text.document.path)).count
    Console.write(
      "on \(counted(inputs.documents.count, "document")) of \(folder) the draft fires \(counted(found.count, "time")), in \(counted(documents, "document"))\n"
    )
    for (finding, text) in found.prefix(5) {
      let place = text.position(min(finding.left.span.lower, finding.right.span.lower))
      func quote(_ span: Span) -> String {
        text.quote(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      Console.write(
        "    \(text.document.path):\(place.line):\(place.column): \(finding.status.rawValue): “\(quote(finding.left.span))” / “\(quote(finding.right.span))”\n"
      )
    }
  }
}
