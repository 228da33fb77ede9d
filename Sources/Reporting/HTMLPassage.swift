import Prose
import Rules

/// Words of a passage that a finding points at.
struct HTMLMark {
  enum Role: String { case left, right, cue }

  /// The finding's number on the page, from 1.
  var finding: Int
  var role: Role
  var span: Span

  var anchor: String { "f\(finding)-\(role.rawValue)" }
}

/// Writes one document's prose with the words of its findings highlighted.
///
/// Highlights that overlap are cut into segments, each of which names all findings it belongs to.
struct HTMLPassage {
  let text: Text
  /// Ascending by span.
  let marks: [HTMLMark]

  /// Bytes beyond which a document is shown only around its findings, so that the page stays usable.
  private static let wholeLimit = 1 << 20
  /// Blocks shown on either side of a finding in such a document.
  private static let context = 2
  /// Bytes shown on either side of a finding inside a block too long to show.
  private static let blockContext = 4000

  func write(into html: inout HTMLText) {
    var list: Bool?
    var skipped = 0
    var anchored: Set<String> = []
    func closeList(_ html: inout HTMLText) {
      if let list { html.markup(list ? "</ol>\n" : "</ul>\n") }
      list = nil
    }
    let shown = shownBlocks()
    for (index, block) in text.blocks.enumerated() {
      guard shown[index] else {
        skipped += 1
        continue
      }
      var numbered: Bool?
      if case .item(let isNumbered) = block.kind { numbered = isNumbered }
      if numbered != list || skipped > 0 { closeList(&html) }
      writeGap(skipped, into: &html)
      skipped = 0
      if let numbered, list == nil {
        html.markup(numbered ? "<ol>\n" : "<ul>\n")
        list = numbered
      }
      write(block, &anchored, into: &html)
    }
    closeList(&html)
    writeGap(skipped, into: &html)
  }

  private func shownBlocks() -> [Bool] {
    guard text.document.source.count > Self.wholeLimit else {
      return Array(repeating: true, count: text.blocks.count)
    }
    var shown = Array(repeating: false, count: text.blocks.count)
    for (index, block) in text.blocks.enumerated()
    where marks.contains(where: { $0.span.overlaps(block.span) }) {
      for near in max(0, index - Self.context)...min(text.blocks.count - 1, index + Self.context) {
        shown[near] = true
      }
    }
    return shown
  }

  private func writeGap(_ skipped: Int, into html: inout HTMLText) {
    guard skipped > 0 else { return }
    html.element("p", "class=\"gap\"", "\(counted(skipped, "paragraph")) without findings left out here")
  }

  private func write(_ block: Block, _ anchored: inout Set<String>, into html: inout HTMLText) {
    let here = marks.filter { $0.span.overlaps(block.span) }
    var span = block.span
    if span.count > 1 << 16, text.document.source.count > Self.wholeLimit {
      let first = here.map(\.span.lower).min() ?? span.lower
      let last = here.map(\.span.upper).max() ?? span.lower
      span = Span(
        max(span.lower, first - Self.blockContext),
        max(max(span.lower, first - Self.blockContext), min(span.upper, last + Self.blockContext)))
    }
    let name: String
    var attributes = "dir=\"auto\""
    switch block.kind {
    case .heading(let level): name = "h\(min(6, level + 3))"
    case .paragraph: name = "p"
    case .quotation: name = "blockquote"
    case .item(let numbered):
      name = "li"
      if numbered, let number = text.number(before: span.lower) { attributes += " value=\"\(number)\"" }
    }
    html.markup("<\(name) \(attributes)>")
    if span.lower > block.span.lower { html.markup("… ") }
    writeSegments(span, here, isQuotation: block.kind == .quotation, &anchored, into: &html)
    if span.upper < block.span.upper { html.markup(" …") }
    html.markup("</\(name)>\n")
  }

  private func writeSegments(
    _ span: Span, _ here: [HTMLMark], isQuotation: Bool, _ anchored: inout Set<String>,
    into html: inout HTMLText
  ) {
    var bounds: Set<Int> = [span.lower, span.upper]
    for mark in here {
      bounds.insert(max(span.lower, mark.span.lower))
      bounds.insert(min(span.upper, mark.span.upper))
    }
    let cuts = bounds.sorted()
    for (lower, upper) in zip(cuts, cuts.dropFirst()) {
      let covering = here.filter { $0.span.lower <= lower && upper <= $0.span.upper }
      for mark in covering where anchored.insert(mark.anchor).inserted {
        html.markup("<span class=\"anchor\" id=\"\(mark.anchor)\"></span>")
      }
      let words = text.bytes(lower..<upper, isQuotation: isQuotation)
      if covering.isEmpty {
        html.text(words)
        continue
      }
      html.markup("<mark class=\"\(classes(covering))\" data-f=\"\(numbers(covering))\">")
      html.text(words)
      html.markup("</mark>")
      writeReferences(covering.filter { $0.span.upper == upper && $0.role != .cue }, into: &html)
    }
  }

  private func classes(_ marks: [HTMLMark]) -> String {
    let roles = Set(marks.map(\.role))
    return [HTMLMark.Role.left, .right, .cue].filter(roles.contains).map(\.rawValue).joined(separator: " ")
  }

  /// Findings of some marks, those whose mark is shortest first: a click goes to the most particular one.
  private func numbers(_ marks: [HTMLMark]) -> String {
    var seen: Set<Int> = []
    return marks.sorted { ($0.span.count, $0.finding) < ($1.span.count, $1.finding) }
      .filter { seen.insert($0.finding).inserted }.map { String($0.finding) }.joined(separator: " ")
  }

  private func writeReferences(_ ending: [HTMLMark], into html: inout HTMLText) {
    guard !ending.isEmpty else { return }
    html.markup("<sup>")
    let ordered = ending.sorted { ($0.finding, $0.role.rawValue) < ($1.finding, $1.role.rawValue) }
    for (index, mark) in ordered.enumerated() {
      if index > 0 { html.markup(" ") }
      let name = "Finding \(mark.finding), \(mark.role.rawValue) side"
      html.markup(
        "<a class=\"ref\" href=\"#f\(mark.finding)\" data-f=\"\(mark.finding)\" aria-label=\"\(name)\">\(mark.finding)</a>"
      )
    }
    html.markup("</sup>")
  }
}

extension Text {
  /// The number that opens an item's line.
  func number(before offset: Int) -> Int? {
    let source = document.source
    var digits: [UInt8] = []
    var index = offset - 1
    while index >= 0, offset - index < 12, source[index] != 0x0A, source[index] != 0x0D {
      if source[index] >= 0x30, source[index] <= 0x39 { digits.insert(source[index], at: 0) }
      index -= 1
    }
    return digits.isEmpty || digits.count > 6 ? nil : Int(String(decoding: digits, as: UTF8.self))
  }

  /// Source bytes without the `>` that opens a Markdown quotation's lines.
  func bytes(_ range: Range<Int>, isQuotation: Bool) -> [UInt8] {
    let source = document.source
    guard isQuotation else { return Array(source[range]) }
    var bytes: [UInt8] = []
    var isLineStart = range.lowerBound > 0 && source[range.lowerBound - 1] == 0x0A
    for byte in source[range] {
      if isLineStart, byte == 0x3E || byte == 0x20 || byte == 0x09 { continue }
      isLineStart = byte == 0x0A
      bytes.append(byte)
    }
    return bytes
  }
}
