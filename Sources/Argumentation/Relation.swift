/// How one statement bears on another.
public enum Relation: String, Sendable, CaseIterable {
  /// The text says that the two fit together or further each other.
  case supports
  /// The text says that the two cannot both be had, or that one costs the other.
  case attacks
  /// The text says that the conflict an issue sees is none; it takes no side in it.
  case undercuts
  /// The two say the same in other words.
  case rephrases
  /// The text ranks the first above the second.
  case prefers
}
