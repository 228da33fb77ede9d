/// What a terminal shows in one place: a scalar with the marks that combine with it.
package struct DisplayCell {
  /// 0-based UTF-8 byte offset of its first byte; nil for what stands in place of something left out.
  package var offset: Int?
  package var text: String
  /// Columns it takes: 1, or 2 for wide characters; 4 for a tab.
  package var width: Int

  package init(offset: Int?, text: String, width: Int) {
    self.offset = offset
    self.text = text
    self.width = width
  }

  package static let ellipsis = DisplayCell(offset: nil, text: "…", width: 1)

  /// The cells of some source bytes, given by half-open 0-based offsets.
  ///
  /// Ill-formed bytes, control characters and characters that turn the direction of text are shown as U+FFFD, so
  /// that no source can steer the terminal it is shown on.
  ///
  /// - Complexity: O(*n*) in bytes.
  package static func cells(_ source: [UInt8], _ range: Range<Int>) -> [DisplayCell] {
    var cells: [DisplayCell] = []
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = source[range].makeIterator()
    var offset = range.lowerBound
    var isJoining = false
    while true {
      let scalar: Unicode.Scalar
      let length: Int
      switch parser.parseScalar(from: &bytes) {
      case .valid(let encoded):
        scalar = Unicode.UTF8.decode(encoded)
        length = encoded.count
      case .error(let count):
        scalar = "\u{FFFD}"
        length = count
      case .emptyInput: return cells
      }
      let shown = DisplayWidth.isHarmful(scalar) ? "\u{FFFD}" : scalar
      let width = DisplayWidth.columns(shown)
      if !cells.isEmpty, width == 0 || isJoining {
        cells[cells.count - 1].text.unicodeScalars.append(shown)
        if shown == "\u{FE0F}" { cells[cells.count - 1].width = 2 }
      } else {
        cells.append(
          shown == "\t"
            ? DisplayCell(offset: offset, text: "    ", width: 4)
            : DisplayCell(offset: offset, text: String(shown), width: max(1, width)))
      }
      isJoining = shown == "\u{200D}"
      offset += length
    }
  }
}

/// How many columns characters take on a terminal.
package enum DisplayWidth {
  /// Columns of a text shown on one line.
  package static func columns(_ text: String) -> Int {
    DisplayCell.cells(Array(text.utf8), 0..<text.utf8.count).reduce(0) { $0 + $1.width }
  }

  /// 0 for what combines with the character before it, 2 for wide characters, else 1.
  package static func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    if (0x1F3FB...0x1F3FF).contains(scalar.value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    return scalar.properties.isEmojiPresentation || wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// Whether a scalar could steer a terminal or turn the direction of what it shows.
  package static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Blocks of East Asian wide characters.
  ///
  /// Source: Unicode Standard Annex 11, classes W and F.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}

extension String {
  /// The text with every character that could steer a terminal replaced by U+FFFD.
  package var safeForTerminal: String {
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars { view.append(DisplayWidth.isHarmful(scalar) ? "\u{FFFD}" : scalar) }
    return String(view)
  }
}
