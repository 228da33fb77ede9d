import ArgumentParser
import Elenchus

struct RuleSchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of rule, concept, cue or word list files, for editors.",
    discussion: """
      Examples:
        elenchus rule schema rule > rule.schema.json
        elenchus rule schema concept

      An editor with a YAML language server then completes and checks files that begin with
      # yaml-language-server: $schema=rule.schema.json
      """)

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case rule, contradiction, concept, cue, words

    var schema: RuleSchema {
      switch self {
      case .rule: .rule
      case .contradiction: .contradiction
      case .concept: .concept
      case .cue: .cue
      case .words: .words
      }
    }
  }

  @Argument(help: "Kind of file: rule, contradiction, concept, cue or words.")
  var kind: Kind?

  func validate() throws {
    if kind == nil {
      let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("name the kind of file, one of \(kinds)")
    }
  }

  func run() throws {
    guard let kind else { return }
    try Output.standard(kind.schema.json)
  }
}
