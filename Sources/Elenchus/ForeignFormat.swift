/// What a file is when it is not text in UTF-8, told by its first bytes.
enum ForeignFormat: Hashable {
  case utf16, utf32
  /// A kind of file with a name of its own.
  case known(String)
  case binary

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF file"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("GIF8".utf8), "a GIF image"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive (a Word, OpenDocument or EPUB file is one too)"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ([0x1F, 0x8B], "a gzip archive"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Word or Excel file"),
    (Array("{\\rtf".utf8), "an RTF file"),
  ]

  /// Bytes from the start that are looked at for control characters.
  private static let window = 8192

  /// nil when the bytes may be text.
  init?(_ bytes: [UInt8]) {
    if let signature = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      self = .known(signature.name)
      return
    }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      self = .utf32
      return
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16
      return
    }
    let window = bytes.prefix(Self.window)
    let zeros = window.count { $0 == 0 }
    // Text in European languages has a zero in every second byte of UTF-16, always at the same parity.
    let evenZeros = zip(window.indices, window).count { $0 % 2 == 0 && $1 == 0 }
    if zeros * 10 > window.count * 3, evenZeros * 20 < zeros || evenZeros * 20 > zeros * 19 {
      self = .utf16
      return
    }
    let controls = window.count { $0 < 0x20 && !($0 >= 0x09 && $0 <= 0x0D) || $0 == 0x7F }
    guard controls * 20 > window.count else { return nil }
    self = .binary
  }

  var code: String { self == .utf16 || self == .utf32 ? "not-utf8" : "binary-file" }

  /// What the file is, in the words of a message.
  var name: String {
    switch self {
    case .utf16: "text in UTF-16"
    case .utf32: "text in UTF-32"
    case .known(let name): "\(name), not plain text"
    case .binary: "a binary file, not plain text"
    }
  }

  /// What to do about it.
  var remedy: String {
    switch self {
    case .utf16: "convert it: iconv -f UTF-16 -t UTF-8"
    case .utf32: "convert it: iconv -f UTF-32 -t UTF-8"
    case .known, .binary: "export its words as plain text or Markdown and name that file"
    }
  }
}
