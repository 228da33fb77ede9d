import Prose

/// The lines of a CoNLL-U file, put together byte by byte.
///
/// Seven megabytes of prose make a million lines of ten columns, too many for a `String` each.
struct CoNLLULines {
  private(set) var bytes: [UInt8] = []
  private let parsed: ParsedText
  private var featureLabels: [MorphologicalFeatures: [UInt8]] = [:]
  /// The forms of the sentence under way, end to end, and where each one ends.
  private var forms: [UInt8] = []
  private var formEnds: [Int] = []

  private static let partsOfSpeech = PartOfSpeech.allCases.map { Array($0.label.utf8) }
  private static let pennTags = PennTag.allCases.map { Array($0.label.utf8) }
  private static let relations = DependencyRelation.allCases.map { Array($0.label.utf8) }
  private static let tab = UInt8(ascii: "\t")
  private static let nothing = UInt8(ascii: "_")

  init(_ parsed: ParsedText) {
    self.parsed = parsed
    bytes.reserveCapacity(parsed.words.count * 56)
  }

  /// Appends a line that begins with "#".
  mutating func appendComment(_ comment: String) {
    bytes.append(UInt8(ascii: "#"))
    if !comment.isEmpty { bytes.append(UInt8(ascii: " ")) }
    // A path may hold a line end, a comment may not.
    for byte in comment.utf8 { bytes.append(byte == 0x0A || byte == 0x0D ? UInt8(ascii: " ") : byte) }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends a sentence of prose and the furniture around it, which hangs on the sentence's root.
  mutating func append(
    _ tokens: Range<Int>, before: [FurnitureWord], behind: [FurnitureWord], name: String
  ) {
    appendComment("sent_id = \(name)")
    appendText(tokens, before, behind)
    let root = tokens.first { parsed.words[$0].head == nil } ?? tokens.lowerBound
    // Furniture alone is a sentence of its own.
    let head = tokens.isEmpty ? 1 : before.count + root - tokens.lowerBound + 1
    var number = 0
    for word in before {
      number += 1
      append(word, number: number, head: head)
    }
    var start = 0
    for (index, token) in tokens.enumerated() {
      number += 1
      appendNumber(number)
      appendColumn(forms[start..<formEnds[index]])
      appendSyntax(token, tokens, shift: before.count, form: forms[start..<formEnds[index]])
      start = formEnds[index]
      bytes.append(contentsOf: (parsed.text.tokens[token].spaceAfter ? "\t_\n" : "\tSpaceAfter=No\n").utf8)
    }
    for word in behind {
      number += 1
      append(word, number: number, head: head)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends a sentence as a file gives it, but for its syntax.
  mutating func append(_ tokens: Range<Int>, as given: CoNLLUSentence) {
    for comment in given.comments { appendComment(comment) }
    var ranges = given.multiwordTokens[...]
    for (index, word) in given.words.enumerated() {
      while let range = ranges.first, range.words.lowerBound <= index {
        ranges.removeFirst()
        appendNumber(range.words.lowerBound + 1)
        bytes.append(UInt8(ascii: "-"))
        appendNumber(range.words.upperBound)
        appendColumn(range.form.utf8)
        bytes.append(contentsOf: "\t_\t_\t_\t_\t_\t_\t_".utf8)
        appendColumn(range.miscellaneous.utf8)
        bytes.append(UInt8(ascii: "\n"))
      }
      appendNumber(index + 1)
      appendColumn(word.form.utf8)
      appendSyntax(tokens.lowerBound + index, tokens, shift: 0, form: word.form.utf8)
      appendColumn(word.miscellaneous.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends the comment that shows the whole sentence, and keeps the forms for its lines.
  private mutating func appendText(_ tokens: Range<Int>, _ before: [FurnitureWord], _ behind: [FurnitureWord])
  {
    bytes.append(contentsOf: "# text = ".utf8)
    for word in before { bytes.append(contentsOf: (word.form + " ").utf8) }
    forms.removeAll(keepingCapacity: true)
    formEnds.removeAll(keepingCapacity: true)
    for token in tokens {
      let start = forms.count
      parsed.text.appendVisibleForm(of: token, to: &forms)
      formEnds.append(forms.count)
      bytes.append(contentsOf: forms[start...])
      if parsed.text.tokens[token].spaceAfter { bytes.append(UInt8(ascii: " ")) }
    }
    for word in behind { bytes.append(contentsOf: (word.form + " ").utf8) }
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ word: FurnitureWord, number: Int, head: Int) {
    appendNumber(number)
    appendColumn(word.form.utf8)
    appendColumn(word.form.utf8)
    appendColumn(Self.partsOfSpeech[Int(word.partOfSpeech.rawValue)])
    appendColumn(Self.pennTags[Int(word.pennTag.rawValue)])
    appendColumn(CollectionOfOne(Self.nothing))
    bytes.append(Self.tab)
    let isRoot = number == head
    appendNumber(isRoot ? 0 : head)
    appendColumn(Self.relations[Int((isRoot ? .root : word.relation).rawValue)])
    bytes.append(contentsOf: "\t_\t_\n".utf8)
  }

  /// Appends the columns from LEMMA to DEPS.
  ///
  /// - Parameter shift: Number of furniture words ahead of the sentence's own.
  private mutating func appendSyntax(
    _ token: Int, _ tokens: Range<Int>, shift: Int, form: some Collection<UInt8>
  ) {
    let word = parsed.words[token]
    let lemma = parsed.text.vocabulary.bytes(of: word.lemma)
    if lemma.contains(where: { $0 >= 0x20 }) {
      bytes.append(Self.tab)
      for byte in lemma where byte >= 0x20 { bytes.append(byte) }
    } else {
      appendColumn(form)
    }
    appendColumn(Self.partsOfSpeech[Int(word.partOfSpeech.rawValue)])
    appendColumn(Self.pennTags[Int(word.pennTag.rawValue)])
    appendColumn(featureLabel(word.features))
    bytes.append(Self.tab)
    appendNumber(word.head.map { $0.index - tokens.lowerBound + 1 + shift } ?? 0)
    appendColumn(Self.relations[Int(word.relation.rawValue)])
    appendColumn(CollectionOfOne(Self.nothing))
  }

  private mutating func featureLabel(_ features: MorphologicalFeatures) -> [UInt8] {
    if let known = featureLabels[features] { return known }
    let label = Array(features.label.utf8)
    featureLabels[features] = label
    return label
  }

  private mutating func appendColumn(_ column: some Collection<UInt8>) {
    bytes.append(Self.tab)
    bytes.append(contentsOf: column)
  }

  private mutating func appendNumber(_ number: Int) {
    guard number >= 10 else { return bytes.append(UInt8(ascii: "0") + UInt8(max(number, 0))) }
    appendNumber(number / 10)
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}

extension Text {
  /// Appends the characters of a token that are seen: without the line end that may cut it.
  func appendVisibleForm(of token: Int, to form: inout [UInt8]) {
    let span = tokens[token].span
    let isPlain = document.source[span.lower..<span.upper].allSatisfy { $0 > 0x20 && $0 < 0x7F }
    if isPlain {
      form.append(contentsOf: document.source[span.lower..<span.upper])
    } else {
      let visible = quote(span).unicodeScalars.filter { !$0.properties.isWhitespace && $0.value >= 0x20 }
      form.append(contentsOf: String(String.UnicodeScalarView(visible)).utf8)
    }
  }
}
