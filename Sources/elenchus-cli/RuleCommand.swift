import ArgumentParser

struct RuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule",
    abstract: "Check, list and show rules.",
    discussion: """
      Examples:
        elenchus rule lint rules
        elenchus rule list
        elenchus rule show intervention-vs-sovereignty
      """,
    subcommands: [RuleLintCommand.self, RuleListCommand.self, RuleShowCommand.self])
}
