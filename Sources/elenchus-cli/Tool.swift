import ArgumentParser
import Elenchus

@main
struct Tool: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "elenchus",
    abstract: "Finds where the claims of a text pull against each other.",
    version: "0.1.0")
}
