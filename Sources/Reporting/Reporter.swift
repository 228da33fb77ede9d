public import Rules

/// Writes an analysis out in one format.
public protocol Reporter: Sendable {
  /// The whole report, UTF-8, the same bytes for the same analysis.
  func report(_ analysis: Analysis) -> String
}
