public import Claims
import Prose
public import Rules

/// The claims of documents as tuples, one a line, tab-separated: the sentence, the confidence, the relation, its
/// arguments.
///
/// Each sentence stands on one line with single spaces; claims whose subject the text leaves open are left out.
public struct ClaimsTSVReporter: Reporter {
  private let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  public func report(_ analysis: Analysis) -> String {
    var rows: [UInt8] = []
    for claimed in analysis.texts {
      let tuples = ClaimTuples(claimed.text)
      var sentence: (id: SentenceID, words: [UInt8])?
      for claim in claimed.claims where options.shows(claim) {
        guard let tuple = tuples.tuple(of: claim) else { continue }
        if sentence?.id != claim.sentence {
          let quote = claimed.text.quote(claimed.text.sentences[claim.sentence.index].span)
          sentence = (claim.sentence, Array(quote.collapsingWhitespace().utf8))
        }
        Self.append(tuple, of: sentence?.words ?? [], to: &rows)
      }
    }
    return String(decoding: rows, as: UTF8.self)
  }

  /// The rows of a text that counts as one sentence, UTF-8: a line of a file, given as its bytes.
  public func rows(_ claimed: ClaimedText, sentence: some Sequence<UInt8>) -> [UInt8] {
    let tuples = ClaimTuples(claimed.text)
    let sentence = Array(sentence)
    var rows: [UInt8] = []
    for claim in claimed.claims where options.shows(claim) {
      if let tuple = tuples.tuple(of: claim) { Self.append(tuple, of: sentence, to: &rows) }
    }
    return rows
  }

  private static func append(_ tuple: ClaimTuple, of sentence: [UInt8], to rows: inout [UInt8]) {
    append(sentence, to: &rows)
    rows.append(0x09)
    rows += "\((tuple.confidence * 1000).rounded() / 1000)".utf8
    for column in [tuple.relation] + tuple.arguments {
      rows.append(0x09)
      append(column.utf8, to: &rows)
    }
    rows.append(0x0A)
  }

  /// Adds a column; what would end it becomes a space.
  private static func append(_ column: some Sequence<UInt8>, to rows: inout [UInt8]) {
    for byte in column { rows.append(byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0x20 : byte) }
  }
}
