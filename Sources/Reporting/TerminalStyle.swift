import Rules

/// Paints parts of a text report, or leaves them plain.
package struct TerminalStyle: Sendable {
  let usesColor: Bool

  package init(usesColor: Bool) { self.usesColor = usesColor }

  package enum Tone {
    case error, warning, note, strong, gutter, left, right, cue, dim

    /// ANSI select-graphic-rendition parameters.
    fileprivate var parameters: String {
      switch self {
      case .error: "1;31"
      case .warning: "1;33"
      case .note: "1;36"
      case .strong: "1"
      case .gutter: "1;34"
      case .left: "1;36"
      case .right: "1;35"
      case .cue: "1;33"
      case .dim: "2"
      }
    }
  }

  package func paint(_ text: String, _ tone: Tone) -> String {
    usesColor ? "\u{1B}[\(tone.parameters)m\(text)\u{1B}[0m" : text
  }
}

extension Severity {
  var tone: TerminalStyle.Tone {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}

extension SourceMark.Role {
  var tone: TerminalStyle.Tone {
    switch self {
    case .left: .left
    case .right: .right
    case .cue: .cue
    }
  }
}
