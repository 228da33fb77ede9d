public import Claims

/// A value, goal or means that a text can speak of, and the lexicon that recognises it.
public struct Concept: Sendable {
  public struct Entry: Sendable {
    public var phrase: Phrase
    /// Whether the words often mean something else, and tell little where nothing plainer stands beside them.
    public var isVague: Bool
    public var place: FilePlace

    public init(phrase: Phrase, isVague: Bool = false, place: FilePlace) {
      self.phrase = phrase
      self.isVague = isVague
      self.place = place
    }
  }

  public var id: String
  public var title: String
  /// Ways of speaking of the concept or of what serves it.
  public var terms: [Entry]
  /// Ways of speaking of the concept that blame it at once ("aggression", "diktat").
  public var reproaches: [Entry]
  /// Ways of speaking of its contrary, or of damage done to it ("human rights abuses").
  public var violations: [Entry]
  /// Phrases inside which neither counts ("trade union" for trade).
  public var exclusions: [Entry]
  public var tests: [LexiconTest]
  public var place: FilePlace

  public init(
    id: String, title: String, terms: [Entry], reproaches: [Entry] = [], violations: [Entry],
    exclusions: [Entry], tests: [LexiconTest], place: FilePlace
  ) {
    self.id = id
    self.title = title
    self.terms = terms
    self.reproaches = reproaches
    self.violations = violations
    self.exclusions = exclusions
    self.tests = tests
    self.place = place
  }

  /// All its lists of phrases by their names in the file.
  public var lists: [(name: String, entries: [Entry])] {
    [("terms", terms), ("reproaches", reproaches), ("violations", violations), ("exclusions", exclusions)]
  }
}

/// A test inside a concept or cue file.
public struct LexiconTest: Sendable {
  public enum Expectation: Sendable {
    /// The marked words, or any words when none are marked, are recognised.
    case hit
    /// Nothing is recognised.
    case miss
  }

  public var expectation: Expectation
  public var text: MarkedText
  public var place: FilePlace

  public init(expectation: Expectation, text: MarkedText, place: FilePlace) {
    self.expectation = expectation
    self.text = text
    self.place = place
  }
}
