import Elenchus
import Foundation

/// Asks which failed tests are to be rewritten, and writes the files.
struct TestAccepter {
  /// Whether to ask for each test; all are accepted otherwise.
  let asks: Bool

  /// The failed tests that are to expect what was found.
  ///
  /// The answers come from standard input: `y`, `n`, `a` for this and all others, `q` for none of the others.
  func choose(_ outcomes: [TestReport.Outcome]) -> [TestReport.Outcome] {
    let failed = outcomes.filter { $0.verdict.isFailure && $0.rewrite != nil }
    guard asks else { return failed }
    var accepted: [TestReport.Outcome] = []
    for (index, outcome) in failed.enumerated() {
      Console.write("\n" + TestSheet.text(of: outcome))
      switch ask("\(index + 1) of \(failed.count): expect what was found? [y/n/a/q] ") {
      case "y": accepted.append(outcome)
      case "a": return accepted + failed[index...]
      case "n": continue
      default: return accepted
      }
    }
    return accepted
  }

  private func ask(_ question: String) -> String {
    while true {
      Console.write(question)
      guard let answer = readLine() else {
        Console.write("\n")
        return "q"
      }
      let letter = answer.trimmingCharacters(in: .whitespaces).lowercased().prefix(1)
      if ["y", "n", "a", "q"].contains(letter) { return String(letter) }
    }
  }

  /// Writes rewritten files over those that were read, unless one of them changed meanwhile.
  static func write(_ acceptance: TestAcceptance, over files: [RuleFileReader.File]) throws {
    for file in acceptance.files {
      let known = files.first { $0.path == file.path }?.bytes
      guard let now = FileManager.default.contents(atPath: file.path), Array(now) == known else {
        throw Failure(
          code: "changed-meanwhile", file: file.path, "the file was changed meanwhile; run the command again")
      }
    }
    for file in acceptance.files { try Output.write(file.bytes, to: file.path) }
  }
}
