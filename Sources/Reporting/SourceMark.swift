import Prose

/// Words of a source to be pointed at, and what to say of them.
struct SourceMark {
  enum Role { case left, right, cue }

  var role: Role
  var span: Span
  var label: String

  var underline: Character {
    switch role {
    case .left: "^"
    case .right: "-"
    case .cue: "~"
    }
  }
}
