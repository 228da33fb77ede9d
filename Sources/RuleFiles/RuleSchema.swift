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
  private static func words<Word: RawRepresentable<String>>(_ words: [Word]) -> String {
    words.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
  }

  private static func head(_ title: String, _ required: [String]) -> String {
    """
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "\(title)",
      "type": "object",
      "additionalProperties": false,
      "required": [\(required.map { "\"\($0)\"" }.joined(separator: ", "))],
    """
  }

  private static let text = #"{"type": "string", "pattern": "\\S"}"#
  private static let identifier = #"{"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}"#
  private static let phrases = #"{"type": "array", "items": {"type": "string", "pattern": "\\S"}}"#

  private static func lexiconTests(_ marks: String) -> String {
    """
    {
          "type": "array",
          "items": {
            "oneOf": [
              {"type": "object", "additionalProperties": false, "required": ["hit"], "properties": {"hit": {"type": "string", "description": "A text in which words are recognised: those marked \(marks), or any."}}},
              {"type": "object", "additionalProperties": false, "required": ["miss"], "properties": {"miss": {"type": "string", "description": "A text in which nothing is recognised."}}}
            ]
          }
        }
    """
  }

  private static let ruleSchema = """
    {
    \(head("A rule of Elenchus", ["id", "title", "between"]))
      "properties": {
        "id": \(identifier),
        "title": \(text),
        "stage": {"enum": [\(words(Rule.Stage.allCases))], "default": "draft"},
        "severity": {"enum": [\(words(Severity.allCases))], "default": "warning"},
        "between": {
          "type": "object",
          "additionalProperties": false,
          "required": ["left", "right"],
          "properties": {"left": {"$ref": "#/$defs/side"}, "right": {"$ref": "#/$defs/side"}}
        },
        "statuses": {"type": "array", "minItems": 1, "uniqueItems": true, "items": {"$ref": "#/$defs/status"}},
        "scope": {
          "type": "object",
          "additionalProperties": false,
          "required": ["latent"],
          "properties": {
            "latent": {
              "type": "object",
              "additionalProperties": false,
              "required": ["within"],
              "properties": {
                "within": {"enum": [\(words(Rule.LatentScope.allCases))]},
                "same": {"enum": ["voice"]}
              }
            }
          }
        },
        "nearness": {
          "type": "object",
          "additionalProperties": false,
          "required": ["weight"],
          "properties": {
            "weight": {"enum": [\(words(Rule.Nearness.Weight.allCases))]},
            "status": {"$ref": "#/$defs/status"},
            "winner": {"enum": [\(words(Side.allCases))]}
          }
        },
        "exceptions": {"type": "array", "items": {"$ref": "#/$defs/exception"}},
        "message": \(text),
        "question": \(text),
        "debate": {
          "type": "object",
          "additionalProperties": false,
          "required": ["motion", "for_left", "for_right", "decides"],
          "properties": {"motion": \(text), "for_left": \(text), "for_right": \(text), "decides": \(text)}
        },
        "tests": {"type": "array", "items": {"$ref": "#/$defs/test"}}
      },
      "$defs": {
        "status": {"enum": [\(words(ReadRule.statuses))]},
        "side": {
          "type": "object",
          "additionalProperties": false,
          "required": ["concept"],
          "properties": {
            "concept": \(identifier),
            "stance": {"type": "array", "minItems": 1, "uniqueItems": true, "items": {"enum": [\(words(Stance.allCases))]}},
            "commitment": {"type": "array", "minItems": 1, "uniqueItems": true, "items": {"enum": [\(words(Commitment.allCases))]}}
          }
        },
        "exception": {
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "when", "effect", "because"],
          "properties": {
            "id": \(identifier),
            "when": {
              "type": "object",
              "additionalProperties": false,
              "required": ["cue"],
              "properties": {"cue": {"enum": [\(words(CueKind.allCases))]}}
            },
            "effect": {
              "type": "object",
              "additionalProperties": false,
              "properties": {"severity": {"enum": [\(words(Severity.allCases))]}, "drop": {"type": "boolean"}}
            },
            "because": \(text)
          }
        },
        "test": {
          "type": "object",
          "additionalProperties": false,
          "required": ["name"],
          "properties": {
            "name": \(text),
            "finds": {"type": "string", "description": "A text in which the rule finds one tension, its sides marked [[left:…]] and [[right:…]]."},
            "silent": {"type": "string", "description": "A text in which the rule finds nothing."},
            "status": {"$ref": "#/$defs/status"},
            "winner": {"enum": [\(words(Side.allCases))]},
            "known-gap": \(text)
          }
        }
      }
    }

    """

  private static let contradictionSchema = """
    {
    \(head("A rule of Elenchus about contradictions", ["id", "title", "contradiction"]))
      "properties": {
        "id": {"type": "string", "description": "PACK/NAME, so that the id tells the pack."},
        "title": \(text),
        "stage": {"enum": [\(words(Rule.Stage.allCases))], "default": "draft"},
        "severity": {"enum": [\(words(Severity.allCases))], "default": "warning"},
        "contradiction": {
          "type": "object",
          "additionalProperties": false,
          "required": ["type"],
          "properties": {
            "type": {"enum": [\(words(Contradiction.Kind.allCases))]},
            "agreement": {"type": "number", "exclusiveMinimum": 0, "maximum": 1},
            "lexicon": {"type": "object", "additionalProperties": \(phrases)}
          }
        },
        "message": \(text),
        "question": \(text),
        "tests": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["name"],
            "properties": {"name": \(text), "finds": \(text), "disagrees": \(text), "silent": \(text), "known-gap": \(text)}
          }
        }
      }
    }

    """

  private static let conceptSchema = """
    {
    \(head("A concept of Elenchus", ["concept", "title", "terms"]))
      "properties": {
        "concept": \(identifier),
        "title": \(text),
        "terms": \(phrases),
        "reproaches": \(phrases),
        "violations": \(phrases),
        "exclusions": \(phrases),
        "tests": \(lexiconTests("[[…]] or [[violation:…]]"))
      }
    }

    """

  private static let cueSchema = """
    {
    \(head("A file of cues of Elenchus", ["cues", "entries"]))
      "properties": {
        "cues": {"enum": [\(words(CueKind.allCases))]},
        "entries": {
          "type": "array",
          "items": {
            "oneOf": [
              {"type": "string", "pattern": "\\\\S"},
              {
                "type": "object",
                "additionalProperties": false,
                "required": ["phrase"],
                "properties": {"phrase": \(text), "ignores-negation": {"type": "boolean"}}
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
        "words": \(identifier),
        "list": {"type": "array", "minItems": 1, "items": {"type": "string", "pattern": "\\\\S"}}
      }
    }

    """
}
