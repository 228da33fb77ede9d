import Elenchus
import Foundation

/// Runs tests after each save, until interrupted.
struct TestWatcher {
  let rules: String?
  let corpus: [String]
  let filter: String?

  /// Milliseconds between two looks at the files.
  private static let interval = 40

  func run() async throws -> Never {
    let watch = TestWatch(rules: rules, corpus: corpus, filter: filter)
    while true {
      if let answer = watch.poll() { try show(answer, watch) }
      try await Task.sleep(for: .milliseconds(Self.interval))
    }
  }

  private func show(_ answer: TestWatch.Answer, _ watch: TestWatch) throws {
    Console.report(answer.diagnostics)
    if !answer.changed.isEmpty {
      try Output.standard("\nsaved \(answer.changed.joined(separator: ", "))\n")
    }
    if let near = answer.near { try Output.standard(TestSheet(near).text) }
    let all = watch.all()
    Console.report(all.diagnostics)
    let sheet = TestSheet(all)
    try Output.standard(answer.near == nil ? sheet.text : "all files: \(sheet.summary)\n")
  }
}
