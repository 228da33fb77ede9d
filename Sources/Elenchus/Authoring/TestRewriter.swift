import Claims

/// Rewrites tests at their places in a rule or corpus file; every other byte stays as it is.
struct TestRewriter {
  /// Why a test cannot be rewritten by a program.
  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  private var lines: [[UInt8]]

  init(_ bytes: [UInt8]) {
    lines = []
    var line: [UInt8] = []
    for byte in bytes {
      line.append(byte)
      if byte == 0x0A {
        lines.append(line)
        line = []
      }
    }
    if !line.isEmpty { lines.append(line) }
  }

  /// The file with all rewrites made.
  static func rewriting(_ bytes: [UInt8], _ rewrites: [TestRewrite]) throws(Fault) -> [UInt8] {
    var rewriter = TestRewriter(bytes)
    // From the end to the start, so that the places of the others stay what they were.
    for rewrite in rewrites.sorted(by: { ($0.place.line, $0.place.column) > ($1.place.line, $1.place.column) }
    ) {
      switch rewrite.change {
      case .set(let values): try rewriter.set(values, at: rewrite.place)
      case .remove: try rewriter.remove(at: rewrite.place)
      case .add: continue
      }
    }
    for rewrite in rewrites {
      if case .add(let values) = rewrite.change { try rewriter.add(values) }
    }
    return Array(rewriter.lines.joined())
  }

  /// Keys in the order in which they are written.
  private static let order = [
    "rule", "name", "hit", "miss", "earlier", "another", "finds", "silent", "status", "winner", "left",
    "right",
  ]

  private mutating func set(_ values: [String: String?], at place: FilePlace) throws(Fault) {
    let range = try item(at: place)
    let column = place.column - 1
    let head = Array(lines[range.lowerBound][..<column])
    let body = Array(lines[range].joined().dropFirst(column))
    if body.first == UInt8(ascii: "{") {
      var flow = try FlowMapping(body)
      flow.set(values, order: Self.order)
      replace(range, with: head + flow.bytes)
    } else {
      var block = BlockMapping(body, column: column)
      block.set(values, order: Self.order)
      replace(range, with: head + block.bytes)
    }
  }

  private mutating func remove(at place: FilePlace) throws(Fault) {
    let range = try item(at: place)
    lines.removeSubrange(range)
    guard let list = expectations, list.items.isEmpty else { return }
    lines[list.key] = Array("expect: []\n".utf8)
  }

  private mutating func add(_ values: [String: String]) throws(Fault) {
    guard let list = expectations else {
      throw Fault(description: "the front matter has no line 'expect:'")
    }
    let rest = String(decoding: lines[list.key], as: UTF8.self).dropFirst("expect:".count)
      .trimmingPrefix { $0 == " " }
    guard rest.isEmpty || rest.first?.isNewline == true || rest.hasPrefix("[]") || rest.hasPrefix("#") else {
      throw Fault(description: "'expect' is written on one line; write one expectation a line")
    }
    if rest.hasPrefix("[]") { lines[list.key] = Array("expect:\n".utf8) }
    let indentation = list.indentation ?? 2
    let blanks = String(repeating: " ", count: indentation)
    var text = ""
    for key in Self.order {
      guard let value = values[key] else { continue }
      text += (text.isEmpty ? "\(blanks)- " : "\(blanks)  ") + "\(key): \(Self.scalar(value, for: key))\n"
    }
    replace(list.end..<list.end, with: Array(text.utf8))
  }

  private mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
    lines.replaceSubrange(range, with: TestRewriter(bytes).lines)
  }

  /// The lines of the list item whose mapping begins at a place.
  private func item(at place: FilePlace) throws(Fault) -> Range<Int> {
    let first = place.line - 1
    let column = place.column - 1
    guard first < lines.count, column <= lines[first].count,
      lines[first][..<column].allSatisfy({ $0 == 0x20 || $0 == 0x2D })
    else { throw Fault(description: "the test does not begin a line of its own; write one test a line") }
    var last = first
    for index in lines.indices.dropFirst(first + 1) {
      guard let indentation = Self.indentation(lines[index]) else { continue }
      guard indentation >= column else { break }
      last = index
    }
    return first..<(last + 1)
  }

  /// The `expect` list of a corpus file's front matter: its line, the starts of its items, and the line after it.
  private var expectations: (key: Int, items: [Int], indentation: Int?, end: Int)? {
    guard let key = lines.firstIndex(where: { $0.starts(with: Array("expect:".utf8)) }) else { return nil }
    var items: [Int] = []
    var indentation: Int?
    var end = key + 1
    for index in lines.indices.dropFirst(key + 1) {
      guard let depth = Self.indentation(lines[index]) else { continue }
      let isItem = lines[index].dropFirst(depth).first == UInt8(ascii: "-")
      if lines[index].starts(with: Array("---".utf8)) || depth == 0 && !isItem { break }
      if isItem, depth <= indentation ?? depth {
        indentation = depth
        items.append(index)
      }
      end = index + 1
    }
    return (key, items, indentation, end)
  }

  /// Leading blanks of a line; nil when nothing else stands in it.
  private static func indentation(_ line: [UInt8]) -> Int? {
    let count = line.prefix { $0 == 0x20 }.count
    guard count < line.count, line[count] != 0x0A, line[count] != 0x0D else { return nil }
    return count
  }

  /// A value as YAML writes it.
  static func scalar(_ value: String, for key: String) -> String {
    if ["status", "winner", "rule"].contains(key) { return value }
    var out = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case "\r": out += "\\r"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
