import ArgumentParser

struct RuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule",
    abstract: "Draft, check, list, show, mutate and compare rules.",
    discussion: """
      Examples:
        elenchus rule export rules
        elenchus rule export --cues rules/built-in
        elenchus rule lint rules
        elenchus rule list
        elenchus rule show intervention-vs-sovereignty
        elenchus rule mutate intervention-vs-sovereignty
        elenchus rule diff rules edited-rules --corpus corpus
      """,
    subcommands: [
      RuleLintCommand.self, RuleListCommand.self, RuleShowCommand.self, RuleMutateCommand.self,
      RuleDiffCommand.self, RuleNewCommand.self, RuleExportCommand.self, RuleSchemaCommand.self,
    ])
}
