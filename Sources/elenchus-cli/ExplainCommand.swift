import ArgumentParser
import Elenchus

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say stage by stage why a rule fires on a text, or what kept it from firing.",
    discussion: """
      Examples:
        elenchus explain trade-promotion-vs-human-security --text "Trade undermines human security."
        elenchus explain hard-power-vs-soft-power speech.md
        elenchus explain hard-power-vs-soft-power speech.md:12      sentences on line 12 only
      """)

  @Argument(help: ArgumentHelp("Id of the rule; `elenchus rule list` names them.", valueName: "rule"))
  var rule: String

  @Argument(
    help: ArgumentHelp(
      "Document to look at, with a line if you like; - for standard input.", valueName: "file[:line]"),
    completion: .file())
  var place: String?

  @Option(help: "Text to look at, instead of a file.")
  var text: String?

  @OptionGroup var rules: RuleOptions

  func validate() throws {
    if (text == nil) == (place == nil) {
      throw ValidationError("name a file or give --text, one of the two")
    }
  }

  func run() throws {
    let pack = try rules.pack()
    Console.report(pack.diagnostics)
    guard let known = pack.rule(rule) else { throw Failure.unknownRule(rule) }
    if known.stage == .deprecated {
      throw Failure(
        code: "deprecated-rule", file: rule,
        "the rule is deprecated and never fires; change its stage to use it")
    }
    let (document, line) = try document()
    let analyzer = Analyzer(pack: pack)
    let claimed = analyzer.claims(in: document)
    if let line, line > claimed.text.lines.starts.count {
      throw Failure(
        code: "no-such-line", file: document.path,
        "there is no line \(line); the last one is \(claimed.text.lines.starts.count)")
    }
    Console.report(claimed.text.diagnostics)
    guard let explanation = analyzer.explain(rule, claimed, line) else { throw Failure.unknownRule(rule) }
    try Output.standard(explanation)
    try (pack.isInvalid ? ExitStatus.invalidRules : .done).exit()
  }

  private func document() throws -> (Document, line: Int?) {
    if let text { return (Document(id: "text", path: "text", source: Array(text.utf8)), nil) }
    let (path, line) = Self.split(place ?? "-")
    let inputs = InputReader().read([path])
    Console.report(inputs.diagnostics)
    guard let document = inputs.documents.first else { throw Failure([], .usage) }
    guard inputs.documents.count == 1 else {
      throw Failure(code: "several-documents", file: path, "this is a directory; name one file in it")
    }
    return (document, line)
  }

  /// Parts a 1-based line from a path, unless a file has the whole for its name.
  private static func split(_ place: String) -> (path: String, line: Int?) {
    guard !Output.exists(place), let colon = place.lastIndex(of: ":"),
      let line = Int(place[place.index(after: colon)...]), line > 0
    else { return (place, nil) }
    return (String(place[..<colon]), line)
  }
}

extension Failure {
  static func unknownRule(_ id: String) -> Failure {
    Failure(code: "unknown-rule", file: id, "no rule has this id; `elenchus rule list` names them")
  }
}
