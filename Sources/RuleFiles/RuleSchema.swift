import Claims
import Rules

/// JSON Schemas of the files that make up a pack of rules, by which editors complete and check them.
///
/// The vocabularies are those that the reader knows; what only the whole pack can tell, such as unknown concepts, is left to
/// the linter.
public enum RuleSchema: String, Sendable, CaseIterable {
  case rule, contradiction, concept, cue, words

  /// The schema in JSON, draft 2020-12.
  public var json: String {
    switch self {
    case .rule: Self.ruleSchema
    case .contradiction: Self.contradictionSchema
    case .concept: Self.conceptSchema
    case .cue: Self.cueSchema
    case .words: Self.wordsSchema
    }
  }

  /// `"a", "b"`.
  static func words<Word: RawRepresentable<String>>(_ words: [Word]) -> String {
    words.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
  }

  static func head(_ title: String, _ required: [String]) -> String {
    """
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "\(title)",
      "type": "object",
      "additionalProperties": false,
      "required": [\(required.map { "\"\($0)\"" }.joined(separator: ", "))],
    """
  }

  /// A text that is not empty, described for the person who writes it.
  static func text(_ description: String) -> String {
    #"{"type": "string", "pattern": "\\S", "description": "\#(description)"}"#
  }

  static func identifier(_ description: String) -> String {
    #"{"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "description": "\#(description)"}"#
  }

  static func phrases(_ description: String) -> String {
    #"{"type": "array", "items": {"type": "string", "pattern": "\\S"}, "description": "\#(description)"}"#
  }

  /// Phrases of a concept, of which some may be called vague.
  static func entries(_ description: String) -> String {
    #"{"type": "array", "items": {"oneOf": [{"type": "string", "pattern": "\\S"}, \#(entry)]}, "description": "\#(description)"}"#
  }

  private static let entry = """
    {"type": "object", "additionalProperties": false, "required": ["phrase"], "properties": {
      "phrase": {"type": "string", "pattern": "\\\\S", "description": "The phrase."},
      "vague": {"type": "boolean", "default": false, "description": "Whether it often means something else, and tells little where nothing plainer stands beside it."}
    }}
    """

  /// One word of a closed vocabulary.
  static func choice<Word: RawRepresentable<String>>(
    _ words: [Word], _ description: String, default word: Word? = nil
  ) -> String {
    let usual = word.map { #", "default": "\#($0.rawValue)""# } ?? ""
    return #"{"enum": [\#(Self.words(words))], "description": "\#(description)"\#(usual)}"#
  }

  /// Several words of a closed vocabulary.
  static func choices<Word: RawRepresentable<String>>(_ words: [Word], _ description: String) -> String {
    #"{"type": "array", "minItems": 1, "uniqueItems": true, "items": {"enum": [\#(Self.words(words))]}, "#
      + #""description": "\#(description)"}"#
  }

  private static func lexiconTests(_ marks: String) -> String {
    """
    {
          "type": "array",
          "description": "Texts by which the entries are tested, apart from any rule.",
          "items": {
            "oneOf": [
              {"type": "object", "additionalProperties": false, "required": ["hit"], "properties": {"hit": \(text("A text in which words are recognised: those that overlap the marks \(marks), or any."))}},
              {"type": "object", "additionalProperties": false, "required": ["miss"], "properties": {"miss": \(text("A text in which nothing is recognised."))}}
            ]
          }
        }
    """
  }

  private static let conceptSchema = """
    {
    \(head("A concept of Elenchus", ["concept", "title", "terms"]))
      "properties": {
        "concept": \(identifier("Id by which rules name the concept; it makes the file one of a concept.")),
        "title": \(text("Name of the concept in reports.")),
        "terms": \(entries("Phrases that speak of the concept.")),
        "reproaches": \(entries("Phrases that speak of it in blame, as 'aggression' does of intervention; they count as terms, and tell more of a tension.")),
        "violations": \(entries("Phrases for its contrary or for damage to it, as 'occupation' is for sovereignty; what harms them serves the concept.")),
        "exclusions": \(phrases("Phrases that are something else: no term, reproach or violation that overlaps one, and is not longer, counts.")),
        "tests": \(lexiconTests("[[…]] or [[violation:…]]"))
      }
    }

    """

  private static let cueSchema = """
    {
    \(head("A file of cues of Elenchus", ["cues", "entries"]))
      "properties": {
        "cues": \(choice(CueKind.allCases, "What the entries signal; it makes the file one of cues.")),
        "entries": {
          "type": "array",
          "description": "Phrases that signal it, each a text, or a mapping where more is to be said.",
          "items": {
            "oneOf": [
              {"type": "string", "pattern": "\\\\S"},
              {
                "type": "object",
                "additionalProperties": false,
                "required": ["phrase"],
                "properties": {
                  "phrase": \(text("The phrase, with slots {1} and {2}, or {winner} and {loser} in a file of priority.")),
                  "ignores-negation": {"type": "boolean", "default": false, "description": "Whether the phrase means the same behind a negation: 'must not be a pretext for'."}
                }
              }
            ]
          }
        },
        "tests": \(lexiconTests("[[…]]"))
      }
    }

    """

  private static let wordsSchema = """
    {
    \(head("A word list of Elenchus", ["words", "list"]))
      "properties": {
        "words": \(identifier("Id by which phrases name the list, as @id; it makes the file one of a word list.")),
        "list": {"type": "array", "minItems": 1, "items": {"type": "string", "pattern": "\\\\S"}, "description": "Words, any of which may stand for @id, and other lists as @id."}
      }
    }

    """
}
