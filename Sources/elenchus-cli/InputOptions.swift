import ArgumentParser
import Elenchus
import Foundation

/// The documents of a command and how many are worked on at a time.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files, directories (.txt, .text, .md, .markdown at any depth) or - for standard input."),
    completion: .file())
  var paths: [String] = []

  @Option(help: "Batches of documents worked on at a time; the result does not depend on it.")
  var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    if paths.isEmpty {
      throw ValidationError("no input; name files or directories, or - for standard input")
    }
    if jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    if paths.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("standard input can be read once; name - once")
    }
  }

  /// Reads the inputs; faults are in the result.
  ///
  /// - Parameter extensions: Those of the files to read in a directory.
  func read(_ extensions: [String] = InputReader.extensions) -> Inputs {
    InputReader(extensions: extensions).read(paths)
  }
}
