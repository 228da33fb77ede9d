import ArgumentParser
import Elenchus

struct RuleShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show all that a rule says, with the words by which its concepts are recognised.",
    discussion: """
      Examples:
        elenchus rule show intervention-vs-sovereignty
        elenchus rule show my-rule --rules rules
      """)

  @Argument(help: ArgumentHelp("Id of the rule; `elenchus rule list` names them.", valueName: "rule"))
  var rule: String

  @OptionGroup var rules: RuleOptions

  func run() throws {
    let pack = try rules.pack()
    Console.report(pack.diagnostics)
    guard let known = pack.rule(rule) else { throw Failure.unknownRule(rule) }
    try Output.standard(RuleSheet(rule: known, pack: pack).text)
    try (pack.isInvalid ? ExitStatus.invalidRules : .done).exit()
  }
}
