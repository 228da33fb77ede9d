/// A source made ready for scanning: the same length, every character known by its first byte (see `Mark`).
struct PreparedSource {
  var bytes: [UInt8]
  /// 0-based offset of the first byte behind a byte order mark.
  let start: Int
  /// 0-based offset and number of ill-formed stretches.
  private(set) var illFormed: (first: Int, count: Int)?
  /// 0-based offset and number of NUL bytes.
  private(set) var nul: (first: Int, count: Int)?

  /// - Complexity: O(*n*) in bytes.
  init(_ source: [UInt8]) {
    bytes = source
    start = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for index in 0..<start { bytes[index] = 0x20 }
    var index = start
    let count = source.count
    while index < count {
      let byte = source[index]
      if byte >= 0x20, byte < 0x7F {
        index += 1
      } else if byte < 0x80 {
        if byte < 9 || byte > 13 || byte == 11 { bytes[index] = 0x20 }
        if byte == 0 { nul = (nul?.first ?? index, (nul?.count ?? 0) + 1) }
        index += 1
      } else {
        let (scalar, length) = UTF8Scan.decode(source, at: index)
        var mark = Mark.illFormed
        if let scalar {
          mark = Self.isOptionalHyphen(scalar, source, index, length) ? Mark.skip : Mark.of(scalar)
        } else {
          illFormed = (illFormed?.first ?? index, (illFormed?.count ?? 0) + 1)
        }
        bytes[index] = mark
        let rest = mark == 0x20 || mark == Mark.skip ? mark : Mark.filler
        for offset in 1..<max(length, 1) { bytes[index + offset] = rest }
        index += length
      }
    }
  }

  /// Whether a character is a "¬" inside a word, which is what some conversions make of a word processor's optional hyphen.
  private static func isOptionalHyphen(_ scalar: UInt32, _ source: [UInt8], _ index: Int, _ length: Int)
    -> Bool
  {
    func isLetter(_ index: Int) -> Bool {
      source.indices.contains(index) && ByteClass.table[Int(source[index])].contains(.letter)
    }
    return scalar == 0xAC && isLetter(index - 1) && isLetter(index + length)
  }

  /// One warning for each kind of fault: the first place, and how many there are.
  func diagnostics(_ document: Document, _ lines: LineTable) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    func warn(_ code: String, _ fault: (first: Int, count: Int)?, _ message: (String) -> String) {
      guard let fault else { return }
      let place = lines.position(fault.first, in: document.source)
      let more = fault.count == 1 ? "" : " (the first of \(fault.count))"
      diagnostics.append(
        Diagnostic(
          .warning, code: code, file: document.path, line: place.line, column: place.column,
          offset: fault.first,
          message: message(more)))
    }
    warn("invalid-utf8", illFormed) { "bytes that are not UTF-8\($0); save the file as UTF-8" }
    warn("nul-byte", nul) { "NUL byte\($0), read as a space; is this a text file?" }
    return diagnostics
  }
}
