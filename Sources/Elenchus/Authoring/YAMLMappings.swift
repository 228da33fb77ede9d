/// A mapping in block style, its first key without indentation, cut into the texts of its keys.
struct BlockMapping {
  private struct Field {
    /// nil for a comment ahead of the first key.
    var key: String?
    /// With its line ends.
    var text: [UInt8]
  }

  private let column: Int
  private var fields: [Field] = []

  /// - Parameters:
  ///   - bytes: The mapping from its first key on.
  ///   - column: 0-based column of its keys.
  init(_ bytes: [UInt8], column: Int) {
    self.column = column
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      var line = Array(line)
      let depth = index == 0 ? column : line.prefix { $0 == 0x20 }.count
      let content = index == 0 ? line : Array(line.dropFirst(depth))
      line.append(0x0A)
      let key = String(decoding: content.prefix { $0 != 0x3A && $0 != 0x20 && $0 != 0x23 }, as: UTF8.self)
      let isKey = depth == column && content.dropFirst(key.utf8.count).first == 0x3A
      if isKey {
        fields.append(Field(key: key, text: content + [0x0A]))
      } else if fields.isEmpty {
        fields.append(Field(key: nil, text: line))
      } else {
        fields[fields.count - 1].text += line
      }
    }
    // What follows the last line end is no line.
    if fields.last?.text.last == 0x0A { fields[fields.count - 1].text.removeLast() }
  }

  /// The mapping from its first key on.
  var bytes: [UInt8] {
    let blanks = [UInt8](repeating: 0x20, count: column)
    var out: [UInt8] = []
    for (index, field) in fields.enumerated() { out += (index == 0 ? [] : blanks) + field.text }
    return out
  }

  /// Writes, replaces and takes out keys; the others stay as they are.
  mutating func set(_ values: [String: String?], order: [String]) {
    let ends = fields.last?.text.last == 0x0A
    if !ends, !fields.isEmpty { fields[fields.count - 1].text.append(0x0A) }
    var position: Int?
    for (index, field) in fields.enumerated() where values.keys.contains(field.key ?? "") {
      position = min(position ?? index, index)
    }
    let place = position ?? fields.count
    fields.removeAll { field in
      guard let key = field.key, let value = values[key] else { return false }
      return value == nil
    }
    var next = min(place, fields.count)
    for key in order {
      guard let entry = values[key], let value = entry else { continue }
      let text = Array("\(key): \(TestRewriter.scalar(value, for: key))\n".utf8)
      if let index = fields.firstIndex(where: { $0.key == key }) {
        fields[index].text = text
        next = index + 1
      } else {
        fields.insert(Field(key: key, text: text), at: next)
        next += 1
      }
    }
    if !ends, fields.last?.text.last == 0x0A { fields[fields.count - 1].text.removeLast() }
  }
}

/// A mapping in flow style on one or more lines: `{hit: tea}`.
struct FlowMapping {
  private var fields: [(key: String, text: String)] = []
  /// What stands behind the closing brace.
  private let rest: [UInt8]

  /// - Parameter bytes: The mapping from its brace on, and what follows.
  init(_ bytes: [UInt8]) throws(TestRewriter.Fault) {
    var depth = 0
    var quote: UInt8?
    var start = 1
    var parts: [ArraySlice<UInt8>] = []
    var index = 0
    var end: Int?
    while index < bytes.count, end == nil {
      let byte = bytes[index]
      if let open = quote {
        let isEscape = open == 0x22 ? byte == 0x5C : byte == open && bytes[(index + 1)...].first == open
        if isEscape { index += 1 } else if byte == open { quote = nil }
      } else {
        let before = bytes[..<index].last { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D }
        switch byte {
        case 0x22, 0x27:
          if let before, [0x7B, 0x5B, 0x2C, 0x3A].contains(before) { quote = byte }
        case 0x7B, 0x5B: depth += 1
        case 0x7D, 0x5D:
          depth -= 1
          if depth == 0 {
            parts.append(bytes[start..<index])
            end = index + 1
          }
        case 0x2C where depth == 1:
          parts.append(bytes[start..<index])
          start = index + 1
        default: break
        }
      }
      index += 1
    }
    guard let end else { throw TestRewriter.Fault(description: "the braces of the test are not closed") }
    rest = Array(bytes[end...])
    for part in parts {
      let text = String(decoding: part, as: UTF8.self).split(whereSeparator: \.isNewline)
        .map { $0.trimmingPrefix { $0 == " " } }.joined(separator: " ")
      guard let colon = text.firstIndex(of: ":") else { continue }
      fields.append((String(text[..<colon]), text))
    }
  }

  var bytes: [UInt8] {
    Array("{\(fields.map(\.text).joined(separator: ", "))}".utf8) + rest
  }

  mutating func set(_ values: [String: String?], order: [String]) {
    fields.removeAll { field in
      guard let value = values[field.key] else { return false }
      return value == nil
    }
    for key in order {
      guard let entry = values[key], let value = entry else { continue }
      let text = "\(key): \(TestRewriter.scalar(value, for: key))"
      if let index = fields.firstIndex(where: { $0.key == key }) {
        fields[index].text = text
      } else {
        fields.append((key, text))
      }
    }
  }
}
