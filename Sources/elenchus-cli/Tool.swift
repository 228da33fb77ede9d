import ArgumentParser
import Elenchus
import Foundation

@main
struct Tool: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "elenchus",
    abstract: "Finds where the claims of a text pull against each other.",
    discussion: """
      Examples:
        elenchus check speech.md                          findings on one document, on the terminal
        elenchus check corpus --format html -o report.html
        elenchus debate readings -o pack                  a debate pack for a class
        elenchus test corpus --rules rules                the tests of rules, on rules and corpus
        elenchus --generate-completion-script zsh         completions; also bash and fish

      Rules come from --rules DIR, else from the folder that .elenchus.yml names (rules: DIR), else those built in.

      Exit codes: 0 done; 1 findings at or above --fail-on, or failed tests; 2 usage, input or output error;
      3 invalid rules.
      """,
    version: version,
    subcommands: [
      CheckCommand.self, ClaimsCommand.self, ParseCommand.self, MapCommand.self, DebateCommand.self,
      TestCommand.self,
      ExplainCommand.self, RuleCommand.self,
    ])

  static func main() async {
    // Writing to a pipe whose reader has left then fails as a call, and the tool ends by its own rules.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try await asyncParseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      leave(error)
    }
  }

  /// Ends the run by an error, a request for help or an exit code.
  private static func leave(_ error: any Error) -> Never {
    switch error {
    case is Output.Closed: Foundation.exit(ExitStatus.done.rawValue)
    case let failure as Failure:
      Console.report(failure.diagnostics)
      Foundation.exit(failure.status.rawValue)
    default: break
    }
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if code == .success {
      do { try Output.standard(message.hasSuffix("\n") || message.isEmpty ? message : message + "\n") } catch
      {
        if !(error is Output.Closed) { leave(error) }
      }
    } else if !message.isEmpty {
      Console.write(message + "\n")
    }
    Foundation.exit(code == .validationFailure ? ExitStatus.usage.rawValue : code.rawValue)
  }
}
