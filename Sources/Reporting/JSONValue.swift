/// A JSON value whose objects keep their members in the order given, so that reports read as their contract does.
enum JSONValue {
  case null
  case bool(Bool)
  case integer(Int)
  /// Written in the shortest form that reads back the same; null when not finite.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// A string, or null.
  init(_ string: String?) { self = string.map(JSONValue.string) ?? .null }
  /// An integer, or null.
  init(_ integer: Int?) { self = integer.map(JSONValue.integer) ?? .null }

  /// On one line, without spaces.
  var compact: String {
    var out: [UInt8] = []
    write(into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Indented by two spaces; small objects of plain values stay on one line.
  var pretty: String {
    var out: [UInt8] = []
    writeIndented(into: &out, depth: 0)
    return String(decoding: out, as: UTF8.self)
  }

  private var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private func write(into out: inout [UInt8]) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .integer(let value): out += String(value).utf8
    case .number(let value): out += (value.isFinite ? "\(value)" : "null").utf8
    case .string(let value): Self.write(value, into: &out)
    case .array(let values):
      out.append(0x5B)
      for (index, value) in values.enumerated() {
        if index > 0 { out.append(0x2C) }
        value.write(into: &out)
      }
      out.append(0x5D)
    case .object(let members):
      out.append(0x7B)
      for (index, member) in members.enumerated() {
        if index > 0 { out.append(0x2C) }
        Self.write(member.key, into: &out)
        out.append(0x3A)
        member.value.write(into: &out)
      }
      out.append(0x7D)
    }
  }

  private func writeIndented(into out: inout [UInt8], depth: Int) {
    func startLine(_ depth: Int) {
      out.append(0x0A)
      out.append(contentsOf: repeatElement(0x20, count: 2 * depth))
    }
    switch self {
    case .array(let values) where !values.isEmpty:
      out.append(0x5B)
      for (index, value) in values.enumerated() {
        if index > 0 { out.append(0x2C) }
        startLine(depth + 1)
        value.writeIndented(into: &out, depth: depth + 1)
      }
      startLine(depth)
      out.append(0x5D)
    case .object(let members) where members.count > 3 || !members.allSatisfy(\.value.isPlain):
      out.append(0x7B)
      for (index, member) in members.enumerated() {
        if index > 0 { out.append(0x2C) }
        startLine(depth + 1)
        Self.write(member.key, into: &out)
        out += ": ".utf8
        member.value.writeIndented(into: &out, depth: depth + 1)
      }
      startLine(depth)
      out.append(0x7D)
    case .object(let members) where !members.isEmpty:
      for (index, member) in members.enumerated() {
        out += (index == 0 ? "{" : ", ").utf8
        Self.write(member.key, into: &out)
        out += ": ".utf8
        member.value.write(into: &out)
      }
      out.append(0x7D)
    default: write(into: &out)
    }
  }

  private static func write(_ string: String, into out: inout [UInt8]) {
    out.append(0x22)
    for byte in string.utf8 {
      switch byte {
      case 0x22, 0x5C:
        out.append(0x5C)
        out.append(byte)
      case 0x0A: out += "\\n".utf8
      case 0x0D: out += "\\r".utf8
      case 0x09: out += "\\t".utf8
      case 0..<0x20, 0x7F:
        out += "\\u00".utf8
        out.append(hexadecimal(byte >> 4))
        out.append(hexadecimal(byte & 15))
      default: out.append(byte)
      }
    }
    out.append(0x22)
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }
}
