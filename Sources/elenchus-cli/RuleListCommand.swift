import ArgumentParser
import Elenchus

struct RuleListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the rules: id, stage, severity, and the two sides.",
    discussion: """
      Examples:
        elenchus rule list
        elenchus rule list --rules rules
      """)

  @OptionGroup var rules: RuleOptions

  func run() throws {
    let pack = try rules.pack()
    Console.report(pack.diagnostics)
    var table = Table(["rule", "stage", "severity", "left", "right", "tests"])
    for rule in pack.rules {
      table.add([
        rule.id, rule.stage.rawValue, rule.severity.rawValue,
        rule.contradiction?.kind.rawValue ?? rule.left.concept, rule.right.concept,
        String(rule.tests.count),
      ])
    }
    try Output.standard(table.text)
    try (pack.isInvalid ? ExitStatus.invalidRules : .done).exit()
  }
}
