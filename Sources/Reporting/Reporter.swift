public import Rules

/// Writes an analysis out in one format.
///
/// A reporter writes what it is given: findings are chosen (by status, by confidence, against a baseline) before.
public protocol Reporter: Sendable {
  /// The whole report, UTF-8, the same bytes for the same analysis, ending in a line end.
  func report(_ analysis: Analysis) -> String
}
