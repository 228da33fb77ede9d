/// Bounds on rule files, so that none can exhaust memory, time or the stack.
enum Limits {
  /// Bytes of one file, also with its aliases written out.
  static let bytes = 4 << 20
  /// Nodes of one file, with its aliases written out.
  static let nodes = 200_000
  /// Levels of lists and mappings.
  static let depth = 32
  /// Faults of one file that are reported.
  static let faults = 500
  /// Brackets open at once, counted before parsing and therefore also in text and comments.
  static let openBrackets = 256

  /// Repeated keys of one file that are reported one by one; each costs another parse.
  static func repeatedKeys(inBytes count: Int) -> Int { max(1, min(100, 2 * bytes / max(1, count))) }
}
