import Prose

/// A text with marks around some of its spans, as tests write them.
///
/// For example `We [[left:trade]].`; of two spans that overlap the earlier one is marked.
func markedText(_ plain: [UInt8], _ marks: [(span: Span, label: String)]) -> String {
  var out: [UInt8] = []
  var position = 0
  for mark in marks.sorted(by: { ($0.span, $0.label) < ($1.span, $1.label) })
  where mark.span.lower >= position && !mark.span.isEmpty {
    out += plain[position..<mark.span.lower]
    out += Array("[[\(mark.label.isEmpty ? "" : mark.label + ":")".utf8)
    out += plain[mark.span.lower..<mark.span.upper]
    out += Array("]]".utf8)
    position = mark.span.upper
  }
  out += plain[position...]
  return String(decoding: out, as: UTF8.self)
}

/// Words on one line, whatever white space stood between them.
func oneLine(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// The text of a test on one line, where `¶` stands between paragraphs.
func testLine(_ text: String) -> String {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    .split { $0.allSatisfy(\.isWhitespace) }
    .map { oneLine($0.joined(separator: " ")) }.joined(separator: " ¶ ")
}
