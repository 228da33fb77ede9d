/// A sentence as CoNLL-U gives it.
///
/// Source: universaldependencies.org/format.html.
public struct CoNLLUSentence: Hashable, Sendable {
  /// A syntactic word; the columns are kept as they are written, "_" for nothing.
  public struct Word: Hashable, Sendable {
    public var form: String
    public var lemma: String
    public var partOfSpeech: String
    public var pennTag: String
    public var features: String
    /// 1-based number of the head in the sentence, 0 for the root; nil for "_".
    public var head: Int?
    public var relation: String
    public var miscellaneous: String
  }

  /// Several words written as one: "don't".
  public struct MultiwordToken: Hashable, Sendable {
    /// Half-open range of 0-based word indices.
    public var words: Range<Int>
    public var form: String
    public var miscellaneous: String
  }

  /// The lines that begin with "#", without it and the space behind it.
  public var comments: [String]
  public var words: [Word]
  /// Ascending.
  public var multiwordTokens: [MultiwordToken]

  /// The sentences of a file; empty nodes (numbered 1.1) are left out.
  ///
  /// - Throws: The first line that is no CoNLL-U: too few columns, a word out of order, a head outside the sentence.
  /// - Complexity: O(*n*) in bytes.
  public static func read(_ bytes: [UInt8]) throws(CoNLLUError) -> [CoNLLUSentence] {
    var reader = CoNLLUScanner()
    var number = 0
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for line in bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let end = line.last == 0x0D ? line.endIndex - 1 : line.endIndex
      try reader.read(line[..<end], number)
    }
    try reader.endSentence(number)
    return reader.sentences
  }
}

/// Reads CoNLL-U line by line.
private struct CoNLLUScanner {
  var sentences: [CoNLLUSentence] = []
  private var current = CoNLLUSentence(comments: [], words: [], multiwordTokens: [])
  /// 1-based lines of the words of the current sentence.
  private var lines: [Int] = []

  /// Takes in one line, without its end.
  mutating func read(_ line: ArraySlice<UInt8>, _ number: Int) throws(CoNLLUError) {
    guard let first = line.first, !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else {
      return try endSentence(number)
    }
    if first == UInt8(ascii: "#") {
      current.comments.append(String(decoding: line.dropFirst().drop { $0 == 0x20 }, as: UTF8.self))
      return
    }
    let columns = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard columns.count == 10 else {
      throw CoNLLUError(
        line: number, fault: "a word has 10 columns with tabs between them, this line \(columns.count)")
    }
    guard !columns[1].isEmpty else { throw CoNLLUError(line: number, fault: "the form is empty") }
    if columns[0].contains(".") { return }
    if columns[0].contains("-") { return try readMultiword(columns, number) }
    guard Int(columns[0]) == current.words.count + 1 else {
      throw CoNLLUError(
        line: number, fault: "word '\(columns[0])' where word \(current.words.count + 1) was due")
    }
    guard columns[6] == "_" || Int(columns[6]).map({ $0 >= 0 }) == true else {
      throw CoNLLUError(line: number, fault: "head '\(columns[6])' is no number of a word")
    }
    lines.append(number)
    current.words.append(
      CoNLLUSentence.Word(
        form: columns[1], lemma: columns[2], partOfSpeech: columns[3], pennTag: columns[4],
        features: columns[5],
        head: Int(columns[6]), relation: columns[7], miscellaneous: columns[9]))
  }

  private mutating func readMultiword(_ columns: [String], _ number: Int) throws(CoNLLUError) {
    let ends = columns[0].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first == current.words.count + 1,
      last >= first
    else {
      throw CoNLLUError(
        line: number, fault: "word range '\(columns[0])' does not begin at word \(current.words.count + 1)")
    }
    if let before = current.multiwordTokens.last, before.words.upperBound > current.words.count {
      throw CoNLLUError(line: number, fault: "word range '\(columns[0])' begins inside another one")
    }
    current.multiwordTokens.append(
      CoNLLUSentence.MultiwordToken(
        words: (first - 1)..<last, form: columns[1], miscellaneous: columns[9]))
  }

  /// Closes the sentence, if there is one; `number` is the line behind it.
  mutating func endSentence(_ number: Int) throws(CoNLLUError) {
    defer {
      current = CoNLLUSentence(comments: [], words: [], multiwordTokens: [])
      lines = []
    }
    guard !current.words.isEmpty else { return }
    for (word, line) in zip(current.words, lines) {
      if let head = word.head, head > current.words.count {
        throw CoNLLUError(line: line, fault: "head \(head) is outside the sentence")
      }
    }
    if let last = current.multiwordTokens.last, last.words.upperBound > current.words.count {
      throw CoNLLUError(line: number, fault: "a word range ends outside the sentence")
    }
    sentences.append(current)
  }
}
