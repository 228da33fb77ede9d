import Claims
import Prose

/// Checks on the bytes of a file that make it safe to parse.
struct Preflight {
  private let bytes: [UInt8]
  private let lines: LineTable
  private let file: String
  private let linesBefore: Int

  /// Returns the file's text without its byte order mark, or nil after noting why it cannot be parsed.
  ///
  /// - Complexity: O(*n*) in bytes.
  static func text(of bytes: [UInt8], linesBefore: Int, faults: inout FileFaults) -> String? {
    guard bytes.count <= Limits.bytes else {
      faults.error("file-too-large", tooLarge)
      return nil
    }
    let preflight = Preflight(
      bytes: bytes, lines: LineTable(bytes), file: faults.file, linesBefore: linesBefore)
    guard preflight.checkCharacters(&faults), preflight.checkBrackets(&faults),
      preflight.checkAliases(&faults)
    else { return nil }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return String(decoding: bytes[start...], as: UTF8.self)
  }

  private static let tooLarge =
    "the file has more than the \(Limits.bytes) bytes a rule file may have; split it"

  private func place(_ offset: Int) -> FilePlace {
    let position = lines.position(offset, in: bytes)
    return FilePlace(file: file, line: linesBefore + position.line, column: position.column)
  }

  /// Refuses ill-formed UTF-8 and the characters that YAML forbids or that break lines for YAML alone.
  private func checkCharacters(_ faults: inout FileFaults) -> Bool {
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        offset += 1
        continue
      }
      guard let (scalar, length) = scalar(at: offset) else {
        faults.error("invalid-utf8", at: place(offset), "the file is not UTF-8 here; save it as UTF-8")
        return false
      }
      switch scalar {
      case ..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        let name = "U+" + String(repeating: "0", count: max(0, 4 - String(scalar, radix: 16).count))
        faults.error(
          "control-character", at: place(offset),
          "the character \(name)\(String(scalar, radix: 16, uppercase: true)) may not stand in YAML; remove it"
        )
        return false
      default: offset += length
      }
    }
    return true
  }

  private func scalar(at offset: Int) -> (value: UInt32, length: Int)? {
    let lead = bytes[offset]
    let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, offset + length <= bytes.count else { return nil }
    guard length > 1 else { return (UInt32(lead), 1) }
    var value = UInt32(lead & (0x7F >> UInt8(length)))
    for byte in bytes[(offset + 1)..<(offset + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let isShortest = length == 2 || length == 3 && value >= 0x800 || length == 4 && value >= 0x10000
    return isShortest && Unicode.Scalar(value) != nil ? (value, length) : nil
  }

  /// Refuses brackets so deep that no rule file can mean them.
  private func checkBrackets(_ faults: inout FileFaults) -> Bool {
    var depth = 0
    for (offset, byte) in bytes.enumerated() {
      if byte == 0x5B || byte == 0x7B {
        depth += 1
        guard depth <= Limits.openBrackets else {
          faults.error("nesting-too-deep", at: place(offset), Self.tooDeep)
          return false
        }
      } else if byte == 0x5D || byte == 0x7D {
        depth = max(0, depth - 1)
      }
    }
    return true
  }

  static let tooDeep =
    "lists and mappings nest too deep here; no rule file needs more than \(Limits.depth) levels"

  /// Refuses aliases that could stand for more text than a file may have.
  ///
  /// The bound is kept from below by one fact: what `*name` stands for ends before it and begins after the first
  /// `&name`. Marks inside text and comments are counted too, so the bound can be too high, never too low.
  private func checkAliases(_ faults: inout FileFaults) -> Bool {
    var anchors: [ArraySlice<UInt8>: Int] = [:]
    var added = 0
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      guard byte == 0x26 || byte == 0x2A else { continue }
      let start = offset
      while offset < bytes.count, Self.isNameByte(bytes[offset]) { offset += 1 }
      guard offset > start else { continue }
      let name = bytes[start..<offset]
      if byte == 0x26 {
        if anchors[name] == nil { anchors[name] = start + added }
      } else if let begin = anchors[name] {
        added += start + added - begin
        guard bytes.count + added <= Limits.bytes else {
          faults.error(
            "alias-expansion", at: place(start - 1),
            "the aliases up to this one could stand for more than \(Limits.bytes) bytes; write the text out")
          return false
        }
      }
    }
    return true
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
      || byte == 0x5F || byte == 0x2D
  }
}
