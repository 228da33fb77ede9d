import Claims
import Prose

/// What a statement says of a duty or a right.
enum Duty {
  case obliged, notObliged, allowed, forbidden, powerless

  func clashes(with other: Duty) -> Bool {
    switch (self, other) {
    case (.obliged, .notObliged), (.notObliged, .obliged), (.obliged, .forbidden), (.forbidden, .obliged),
      (.allowed, .forbidden), (.forbidden, .allowed), (.allowed, .powerless), (.powerless, .allowed):
      true
    default: false
    }
  }

  var isDenial: Bool { self == .notObliged || self == .forbidden || self == .powerless }

  var wording: String {
    switch self {
    case .obliged: "obliges"
    case .notObliged: "leaves it free"
    case .allowed: "allows"
    case .forbidden: "forbids"
    case .powerless: "gives no power to"
    }
  }

  /// Nil when the statement speaks of neither.
  ///
  /// - Parameter words: What each token of the text marks.
  init?(_ statement: Statement, words: [WordMarks]) {
    let marks = statement.marks
    if statement.isPowerless { self = .powerless; return }
    if statement.isNegated {
      if marks.contains(.obliging) || Self.isFreed(statement, words) { self = .notObliged; return }
      if marks.contains(.allowing) { self = .forbidden; return }
      switch statement.modality {
      case .prohibition, .permission, .obligation: self = .forbidden
      case .possibility where marks.contains(.may): self = .forbidden
      default: return nil
      }
      return
    }
    if marks.contains(.forbidding) || statement.modality == .prohibition { self = .forbidden; return }
    if marks.contains(.allowing) || statement.modality == .permission { self = .allowed; return }
    if statement.modality == .possibility, marks.contains(.may) { self = .allowed; return }
    guard statement.modality == .obligation else { return nil }
    self = .obliged
  }

  /// "Need not", "does not have to".
  private static func isFreed(_ statement: Statement, _ words: [WordMarks]) -> Bool {
    guard !statement.marks.isDisjoint(with: [.need, .have]) else { return false }
    return statement.tokens.contains { token in
      token < statement.predicateToken
        && (words[token].contains(.need)
          || words[token].contains(.have) && words[token + 1].contains(.to))
    }
  }
}
