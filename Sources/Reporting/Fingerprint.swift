public import Rules

extension Analysis {
  /// A name for a finding that survives edits elsewhere in its documents: 16 hexadecimal digits.
  ///
  /// It hashes the rule's id and both quotes, their white space and case evened out; never a line number, so that
  /// a baseline stays good when text moves. Findings that quote the same words share it.
  ///
  /// Source: FNV-1a, 64 bits, by Fowler, Noll and Vo.
  public func fingerprint(of finding: Finding) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ part: String) {
      for byte in part.utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
      // A byte that no UTF-8 text holds keeps "ab" + "c" apart from "a" + "bc".
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    add(finding.rule)
    add(quote(finding.left).collapsingWhitespace().lowercased())
    add(quote(finding.right).collapsingWhitespace().lowercased())
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
