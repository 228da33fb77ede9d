import Claims

/// What is allowed in a phrase but hardly meant: signs of other pattern languages, and words that group otherwise than they
/// look.
struct DoubtfulPhrase {
  struct Doubt {
    var code: String
    /// What is wrong and, after a semicolon, what to do about it.
    var message: String
  }

  private(set) var doubts: [Doubt] = []

  /// An item of a phrase between two spaces.
  private struct Item {
    var text: String
    /// The words out of which it takes one, as written; none for gaps and slots.
    var words: [String]
    var isOptional: Bool

    init(_ text: String, _ element: Phrase.Element) {
      self.text = text
      guard case .word(_, let isOptional) = element else {
        (words, self.isOptional) = ([], false)
        return
      }
      self.isOptional = isOptional
      words = (isOptional ? text.dropLast() : text[...]).split(separator: "|").map {
        String($0.hasPrefix("=") && $0.count > 1 ? $0.dropFirst() : $0).lowercased()
      }
    }

    /// The one word it asks for; nil where it has alternatives or may be left out.
    var single: String? {
      words.count == 1 && !isOptional && words[0].contains(where: \.isLetter) ? words[0] : nil
    }
  }

  /// - Parameter isCue: Whether the phrase is a cue, not a word for a concept.
  init(_ phrase: Phrase, isCue: Bool) {
    let items = zip(phrase.source.split(separator: " "), phrase.elements).map { Item(String($0), $1) }
    for word in items.flatMap(\.words) where !word.hasPrefix("@") {
      if let doubt = Self.foreignSign(in: word) ?? Self.attachedMark(in: word) ?? Self.fusedWords(word) {
        doubts.append(doubt)
      }
    }
    if let doubt = Self.optionalGroup(items) { doubts.append(doubt) }
    if let doubt = Self.splitAlternatives(items, isCue: isCue) { doubts.append(doubt) }
  }

  /// A sign that means something in other pattern languages, and here only itself.
  private static func foreignSign(in word: String) -> Doubt? {
    let remedy: String
    switch word.first(where: { "*()[]{}<>^\\~_\"“”…".contains($0) }) {
    case nil where word == "/" || word == "+": remedy = "write 'a|b' for alternatives"
    case nil: return nil
    case "*": remedy = "a base form matches its inflections without it, and '..3' skips up to three words"
    case "(", ")", "[", "]": remedy = "'a|b' gives alternatives without them"
    case "{", "}": remedy = "a slot stands between spaces, such as '{1}'"
    case "…": remedy = "'..3' skips up to three words"
    default: remedy = "remove it"
    }
    return Doubt(
      code: "foreign-pattern", message: "'\(word)' is looked for in the text sign by sign; \(remedy)")
  }

  /// A punctuation mark written to a word, which asks for it in the text.
  private static func attachedMark(in word: String) -> Doubt? {
    guard let last = word.last, word.count > 1 else { return nil }
    // A full stop may belong to an abbreviation.
    let isStop = last == "." && word.count > 5 && word.dropLast().allSatisfy(\.isLetter)
    guard isStop || ",;:!".contains(last) else { return nil }
    return Doubt(
      code: "attached-mark",
      message:
        "'\(word)' asks for the mark '\(last)' in the text; if this is meant, write it as a word of its own, '\(word.dropLast()) \(last)', else remove it"
    )
  }

  /// Two words written as one, which the text has apart.
  private static func fusedWords(_ word: String) -> Doubt? {
    let parts: [Substring]
    if word == "cannot" {
      parts = ["can", "not"]
    } else if word.count > 3, word.hasSuffix("n't") || word.hasSuffix("n’t") {
      parts = [word.dropLast(3), word.suffix(3)]
    } else {
      return nil
    }
    return Doubt(
      code: "fused-words",
      message:
        "'\(word)' is read in texts as the two words '\(parts[0])' and '\(parts[1])', so that it matches nothing; write '\(parts.joined(separator: " "))', or '\(parts[0])' among alternatives"
    )
  }

  /// Alternatives of which the author may have meant only the last to be left out.
  ///
  /// Only where a single word is left then, which would match all over a text.
  private static func optionalGroup(_ items: [Item]) -> Doubt? {
    let required = items.filter { !$0.words.isEmpty && !$0.isOptional }
    guard required.count == 1 else { return nil }
    let group = items.first { $0.isOptional && $0.words.count > 1 && $0.words.contains(where: isContent) }
    guard let group else { return nil }
    return Doubt(
      code: "optional-group",
      message:
        "the '?' lets all of '\(group.text)' be left out, so that '\(required[0].text)' alone matches; write it without '?', and '\(required[0].text)' as an entry of its own if it is meant"
    )
  }

  /// Alternatives of one word each where the author may have meant some of several words.
  private static func splitAlternatives(_ items: [Item], isCue: Bool) -> Doubt? {
    for (index, item) in items.enumerated() where item.words.count > 1 && index > 0 {
      let before = items[index - 1]
      let after = index + 1 < items.count ? items[index + 1] : nil
      let isNeighbour = item.words.last == before.single || after?.single == item.words[0]
      // "at odds|be in tension" repeats a word of the other wording further off.
      let isFurther =
        before.single != nil && item.words.count == 2
        && (items[..<index].contains { $0.single == item.words[1] }
          || items[(index + 1)...].contains { $0.single == item.words[0] })
      let isEnd = after == nil || after?.words.isEmpty ?? true
      let joinsVerb =
        isCue && isEnd && before.single != nil && item.words.count == 2 && isPreposition(item.words[0])
        && isContent(item.words[1])
      guard isNeighbour || isFurther || joinsVerb else { continue }
      return Doubt(
        code: "split-alternatives",
        message:
          "'|' stands between single words, so that '\(before.text) \(item.text)' means '\(before.text)' and then one of '\(item.words.joined(separator: "', '"))'; write an entry for each wording of several words"
      )
    }
    return nil
  }

  private static func isPreposition(_ word: String) -> Bool { prepositions.contains(word) }

  private static func isContent(_ word: String) -> Bool {
    word.first?.isLetter ?? false && !prepositions.contains(word) && !functionWords.contains(word)
  }

  private static let prepositions = Set(
    """
    with of to for from on in at by between against over under into upon about as than without within toward towards through
    among behind beyond after before off out up down away across above inside outside around
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let functionWords = Set(
    """
    a an the this that these those such my our your his her its their any all some every each both either other one own same
    i we you he she it they me us him them who whom which what there
    be am is are was were been being have has had having do does did can could will would shall should may might must ought
    not no never nor or and but if when while where unless only also very so too more most back over
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
