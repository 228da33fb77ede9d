import Elenchus

/// What tests exercise, written out.
struct CoverageSheet {
  /// How much of one kind is exercised.
  struct Count: Encodable {
    var exercised: Int
    var all: Int
  }

  struct Part: Encodable {
    var kind: String
    var owner: String
    var name: String
    var file: String
    var line: Int
    var column: Int
  }

  struct Report: Encodable {
    /// From 0 to 100, with one decimal.
    var percentage: Double
    var kinds: [String: Count]
    var unexercised: [Part]
  }

  private let coverage: Coverage

  init(_ coverage: Coverage) { self.coverage = coverage }

  /// What no test exercises, one part a line, then how much is exercised.
  var text: String {
    var out = ""
    for item in coverage.unexercised {
      out +=
        "\(item.place.file):\(item.place.line):\(item.place.column): unexercised: \(item.owner): \(item.name)\n"
    }
    let kinds = Coverage.Kind.allCases.compactMap { kind -> String? in
      let count = coverage.count(kind)
      return count.all == 0 ? nil : "\(count.exercised) of \(count.all) \(kind.plural)"
    }
    return out + "coverage \(percent(coverage.percentage)): \(kinds.joined(separator: ", "))\n"
  }

  var report: Report {
    let kinds = Coverage.Kind.allCases.map { kind in
      (kind.rawValue, Count(exercised: coverage.count(kind).exercised, all: coverage.count(kind).all))
    }
    return Report(
      percentage: roundedDown(coverage.percentage), kinds: Dictionary(uniqueKeysWithValues: kinds),
      unexercised: coverage.unexercised.map {
        Part(
          kind: $0.kind.rawValue, owner: $0.owner, name: $0.name, file: $0.place.file, line: $0.place.line,
          column: $0.place.column)
      })
  }
}

extension Coverage.Kind {
  fileprivate var plural: String {
    switch self {
    case .entry: "lexicon entries"
    case .cue: "cues"
    case .condition: "conditions"
    case .exception: "exceptions"
    case .status: "statuses"
    }
  }
}

/// A percentage with one decimal, rounded down, so that 100 means all.
func roundedDown(_ percentage: Double) -> Double { (percentage * 10).rounded(.down) / 10 }

/// `94.7 %`.
func percent(_ percentage: Double) -> String { "\(roundedDown(percentage)) %" }
