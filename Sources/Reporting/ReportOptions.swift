import Claims

/// What a caller may ask of a report, whatever its format.
public struct ReportOptions: Hashable, Sendable {
  /// Version of the tool, such as `0.1.0`.
  public var toolVersion: String
  /// Name of the language model behind the claims; nil when there is none.
  public var model: String?
  /// Whether records of claims go into the JSON formats.
  public var includesClaims: Bool
  /// Claims less sure than this are left out of lists of claims.
  public var leastClaimConfidence: Double
  /// Whether the text format uses ANSI colours.
  public var usesColor: Bool
  /// Columns that the text format may fill; at least 40.
  public var width: Int

  public init(
    toolVersion: String, model: String? = nil, includesClaims: Bool = false,
    leastClaimConfidence: Double = 0, usesColor: Bool = false, width: Int = 100
  ) {
    self.toolVersion = toolVersion
    self.model = model
    self.includesClaims = includesClaims
    self.leastClaimConfidence = leastClaimConfidence
    self.usesColor = usesColor
    self.width = max(40, width)
  }
}

extension ReportOptions {
  /// Whether a list of claims shows a claim.
  func shows(_ claim: Claim) -> Bool { claim.confidence >= leastClaimConfidence }
}
