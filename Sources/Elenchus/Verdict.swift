/// What became of one test.
public enum Verdict: String, Sendable, CaseIterable {
  /// What was expected was found.
  case reported
  /// Nothing was expected, and nothing was found.
  case silent
  /// Nothing was found where something was expected.
  case missing
  /// Something was found that nobody expected.
  case noisy
  /// The right thing was found in the wrong words.
  case wrongSpan = "wrong-span"
  /// The right words were found, with another status or winner.
  case wrongStatus = "wrong-status"
  /// A gap that the test file calls known is there as it says.
  case knownGap = "known-gap"
  /// A gap that the test file calls known is there no more.
  case unexpectedPass = "unexpected-pass"

  /// Whether a run with this verdict fails.
  public var isFailure: Bool {
    switch self {
    case .reported, .silent, .knownGap: false
    case .missing, .noisy, .wrongSpan, .wrongStatus, .unexpectedPass: true
    }
  }

  /// The verdict on a test whose author marked it as a known gap.
  var ofKnownGap: Verdict { isFailure ? .knownGap : .unexpectedPass }
}
