import Elenchus

/// What became of the mutants of a pack, written out.
struct MutationSheet {
  private struct Count: Encodable {
    var noticed: Int
    var all: Int
  }

  private struct Record: Encodable {
    var `operator`: String
    var owner: String
    var change: String
    var file: String
    var line: Int
    var column: Int
    var noticedBy: String?
  }

  private struct Report: Encodable {
    var schema = "elenchus.mutation/1"
    /// From 0 to 100, with one decimal.
    var score: Double
    var operators: [String: Count]
    var mutants: [Record]
  }

  private let report: MutationReport

  init(_ report: MutationReport) { self.report = report }

  /// The survivors, one a line, then the score.
  var text: String {
    var out = ""
    for mutant in report.survivors {
      let place = mutant.place
      out += "\(place.file):\(place.line):\(place.column): survived: \(mutant.owner): \(mutant.change)\n"
    }
    let operators = counts.map { "\($0.value.noticed) of \($0.value.all) by \($0.name)" }
    let noticed = report.mutants.count - report.survivors.count
    return out
      + "mutation score \(percent(report.score)): \(noticed) of \(counted(report.mutants.count, "mutant")) noticed"
      + (operators.isEmpty ? "" : "; " + operators.joined(separator: ", ")) + "\n"
  }

  /// Schema `elenchus.mutation/1`: every mutant with the test that noticed it.
  var json: String {
    get throws {
      try JSONText.encode(
        Report(
          score: roundedDown(report.score),
          operators: Dictionary(uniqueKeysWithValues: counts.map { ($0.name, $0.value) }),
          mutants: report.mutants.map {
            Record(
              operator: $0.operator.rawValue, owner: $0.owner, change: $0.change, file: $0.place.file,
              line: $0.place.line, column: $0.place.column, noticedBy: $0.noticedBy)
          }))
    }
  }

  private var counts: [(name: String, value: Count)] {
    Mutant.Operator.allCases.compactMap { kind in
      let count = report.count(kind)
      return count.all == 0 ? nil : (kind.rawValue, Count(noticed: count.noticed, all: count.all))
    }
  }
}
