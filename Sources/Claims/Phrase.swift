/// A pattern over words: what cue and concept files are written in.
///
/// Words stand apart by spaces. A base form matches its inflections, so `export` matches "exported";
/// an inflected form matches itself alone. `a|b` gives alternatives, `word?` may be left out, `=word` takes the form as
/// written, `@list` stands for a word list, `..3` skips up to three words, and `{1}`, `{2}`, `{winner}`, `{loser}`
/// are slots, filled by the text around or between the words.
public struct Phrase: Hashable, Sendable {
  public enum Slot: String, Sendable, CaseIterable {
    case first = "1"
    case second = "2"
    case winner, loser
  }

  public struct Word: Hashable, Sendable {
    public var text: String
    /// Matches this form only, not its inflections.
    public var isExact: Bool

    public init(text: String, isExact: Bool) {
      self.text = text
      self.isExact = isExact
    }
  }

  public enum Element: Hashable, Sendable {
    /// One word out of several.
    case word([Word], isOptional: Bool)
    /// Up to so many words of any kind.
    case gap(Int)
    case slot(Slot)
  }

  public var elements: [Element]
  /// The pattern as its author wrote it.
  public var source: String

  public init(elements: [Element], source: String) {
    self.elements = elements
    self.source = source
  }

  /// Whether a negation is among its words, so that the phrase means what it says with it.
  var hasNegation: Bool {
    let negations: Set<String> = [
      "not", "no", "never", "n't", "cannot", "nothing", "without", "nor", "neither",
    ]
    return elements.contains { element in
      guard case .word(let words, _) = element else { return false }
      return words.contains { negations.contains($0.text) }
    }
  }

  public var slots: [Slot] {
    elements.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
  }
}

/// What is wrong with the text of a phrase.
public enum PhraseError: Error, Hashable, Sendable {
  case empty
  case unknownSlot(String)
  case unknownList(String)
  case malformedGap(String)
  /// A gap or slot stands where nothing bounds it, or two of them meet.
  case unbounded(String)
  case noRequiredWord
}

extension Phrase {
  /// Reads a phrase.
  ///
  /// - Parameter lists: The word lists that `@name` may refer to.
  /// - Throws: `PhraseError`.
  public init(parsing source: String, lists: [String: [String]] = [:]) throws(PhraseError) {
    var elements: [Element] = []
    var hasRequired = false
    for item in source.split(separator: " ") {
      if item.hasPrefix("{"), item.hasSuffix("}") {
        let name = String(item.dropFirst().dropLast())
        guard let slot = Slot(rawValue: name) else { throw .unknownSlot(name) }
        if case .slot = elements.last { throw .unbounded(String(item)) }
        elements.append(.slot(slot))
        continue
      }
      if item.hasPrefix("..") {
        guard let length = Int(item.dropFirst(2)), (1...12).contains(length) else {
          throw .malformedGap(String(item))
        }
        guard case .word = elements.last else { throw .unbounded(String(item)) }
        elements.append(.gap(length))
        continue
      }
      let isOptional = item.hasSuffix("?") && item.count > 1
      var words: [Word] = []
      for alternative in (isOptional ? item.dropLast() : item).split(separator: "|") {
        if alternative.hasPrefix("@") {
          let name = String(alternative.dropFirst())
          guard let list = lists[name] else { throw .unknownList(name) }
          words += list.map { Word(text: $0.lowercased(), isExact: false) }
        } else if alternative.hasPrefix("="), alternative.count > 1 {
          words.append(Word(text: alternative.dropFirst().lowercased(), isExact: true))
        } else {
          words.append(Word(text: alternative.lowercased(), isExact: false))
        }
      }
      guard !words.isEmpty else { throw .empty }
      hasRequired = hasRequired || !isOptional
      elements.append(.word(words, isOptional: isOptional))
    }
    guard !elements.isEmpty else { throw .empty }
    guard hasRequired else { throw .noRequiredWord }
    if case .gap = elements[elements.count - 1] { throw .unbounded(source) }
    self.init(elements: elements, source: source)
  }
}
