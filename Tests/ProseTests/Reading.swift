import Prose

func read(_ source: String, isMarkdown: Bool = false) -> Text {
  read(Array(source.utf8), isMarkdown: isMarkdown)
}

func read(_ source: [UInt8], isMarkdown: Bool = false) -> Text {
  Reader().read(Document(id: "t", path: "t.txt", source: source, isMarkdown: isMarkdown))
}

extension Text {
  /// The sentences with their white space collapsed.
  var sentenceWords: [String] {
    sentences.map { quote($0.span).split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }
  var tokenWords: [String] { tokens.map { quote($0.span) } }
  var forms: [String] { tokens.map { vocabulary.spelling(of: $0.form) } }
}

/// Lines that shift every offset: an emoji, curly quotes.
let shiftingLines = "🧭 heading 🧭.\n“Curly ‘quotes’ — here”.\n\n"
