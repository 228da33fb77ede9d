import Foundation
import Testing

/// Compares a report with the one on file, or puts it on file when `ELENCHUS_RECORD` is set.
func expectSnapshot(_ name: String, _ report: String, sourceLocation: SourceLocation = #_sourceLocation)
  throws
{
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["ELENCHUS_RECORD"] != nil {
    try Data(report.utf8).write(to: file)
    return
  }
  let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  let pair = zip(report.split(separator: "\n"), recorded.split(separator: "\n")).first { $0 != $1 }
  #expect(
    report == recorded,
    "\(name) differs first at: \(pair?.0 ?? "its end"); ELENCHUS_RECORD=1 records it anew",
    sourceLocation: sourceLocation)
}
