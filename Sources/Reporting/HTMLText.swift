/// Bytes of an HTML page in the making: markup goes in as it is, text goes in escaped.
struct HTMLText {
  private(set) var bytes: [UInt8] = []

  /// The page; ill-formed bytes of sources come out as U+FFFD.
  var page: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds markup of our own.
  mutating func markup(_ markup: String) { bytes += markup.utf8 }

  /// Adds text, escaped for use between tags and inside quoted attributes alike.
  mutating func text(_ text: String) { self.text(text.utf8) }

  /// Adds source bytes, escaped likewise; control characters, which HTML does not allow, as U+FFFD.
  mutating func text(_ source: some Sequence<UInt8>) {
    for byte in source {
      switch byte {
      case 0x26: bytes += "&amp;".utf8
      case 0x3C: bytes += "&lt;".utf8
      case 0x3E: bytes += "&gt;".utf8
      case 0x22: bytes += "&quot;".utf8
      case 0x27: bytes += "&#39;".utf8
      case 0x09, 0x0A, 0x20: bytes.append(byte)
      case 0x0B, 0x0C, 0x0D: bytes.append(0x20)
      case 0..<0x20, 0x7F: bytes += "\u{FFFD}".utf8
      default: bytes.append(byte)
      }
    }
  }

  /// Adds `<name attributes>text</name>`; `attributes` is markup.
  mutating func element(_ name: String, _ attributes: String = "", _ text: String) {
    markup(attributes.isEmpty ? "<\(name)>" : "<\(name) \(attributes)>")
    self.text(text)
    markup("</\(name)>")
  }
}

extension String {
  /// The text escaped for HTML.
  var escapedForHTML: String {
    var html = HTMLText()
    html.text(self)
    return html.page
  }
}
