import ArgumentParser
import Elenchus

/// The formats in which findings are reported.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, jsonl, markdown, html

  /// The format that a file's name asks for; text when it asks for none.
  init(output: String?) {
    let name = output?.lowercased() ?? ""
    let endings: [(String, ReportFormat)] = [
      (".json", .json), (".jsonl", .jsonl), (".md", .markdown), (".markdown", .markdown), (".html", .html),
      (".htm", .html),
    ]
    self = endings.first { name.hasSuffix($0.0) }?.1 ?? .text
  }

  func reporter(_ options: ReportOptions) -> any Reporter {
    switch self {
    case .text: TextReporter(options)
    case .json: JSONReporter(options)
    case .jsonl: JSONLinesReporter(options)
    case .markdown: MarkdownReporter(options)
    case .html: HTMLReporter(options)
    }
  }
}
