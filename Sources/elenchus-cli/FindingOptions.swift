import ArgumentParser
import Elenchus

/// Which findings a report shows.
struct FindingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Leave out findings less sure than this, from 0 to 1.", valueName: "number"))
  var minConfidence = Finding.reportableConfidence

  @Option(
    help: ArgumentHelp(
      "Show findings of these statuses only: \(Status.allCases.map(\.rawValue).joined(separator: ", ")). Several by commas or by repeating.",
      valueName: "status"))
  var status: [StatusList] = []

  func validate() throws {
    try Confidence.check(minConfidence)
  }

  /// The findings to show, in order.
  func choose(_ findings: [Finding]) -> [Finding] {
    let statuses = Set(status.flatMap(\.statuses))
    return findings.filter {
      $0.confidence >= minConfidence && (statuses.isEmpty || statuses.contains($0.status))
    }
  }
}

/// Statuses separated by commas.
struct StatusList: ExpressibleByArgument {
  var statuses: [Status]

  init?(argument: String) {
    let names = argument.split(separator: ",")
    statuses = names.compactMap { Status(rawValue: String($0)) }
    if statuses.isEmpty || statuses.count < names.count { return nil }
  }

  static var allValueStrings: [String] { Status.allCases.map(\.rawValue) }
}

/// What `--min-confidence` may be.
enum Confidence {
  static func check(_ value: Double) throws {
    guard (0...1).contains(value) else {
      throw ValidationError("--min-confidence must lie between 0 and 1")
    }
  }
}
