import Claims
import Rules

extension RuleSchema {
  private static let earlierMeaning =
    "A document of the same voice and an earlier date, read beside the text; marked likewise."
  private static let anotherMeaning = "A document of another voice, read beside the text; marked likewise."

  static let ruleSchema = """
    {
    \(head("A rule of Elenchus", ["id", "title", "between"]))
      "properties": {
        "id": \(identifier("Id by which reports and commands name the rule; it makes the file one of a rule.")),
        "title": \(text("Name of the tension in reports.")),
        "stage": \(choice(Rule.Stage.allCases, "How far the rule has come; a deprecated one never fires.", default: .draft)),
        "severity": \(choice(Severity.allCases, "How much a finding weighs; check fails by --fail-on.", default: .warning)),
        "between": {
          "type": "object",
          "description": "The two sides that pull apart.",
          "additionalProperties": false,
          "required": ["left", "right"],
          "properties": {
            "left": {"$ref": "#/$defs/side", "description": "One side."},
            "right": {"$ref": "#/$defs/side", "description": "The other side."}
          }
        },
        "statuses": \(choices(ReadRule.statuses, "What the rule finds; all statuses when left out.")),
        "scope": {
          "type": "object",
          "description": "Where the rule looks.",
          "additionalProperties": false,
          "required": ["latent"],
          "properties": {
            "latent": {
              "type": "object",
              "description": "How near each other the commitments of a latent tension stand.",
              "additionalProperties": false,
              "required": ["within"],
              "properties": {
                "within": \(choice(Rule.LatentScope.allCases, "What holds both: one sentence, or two sentences of a paragraph, section or document; all documents of one voice, or of all.", default: .paragraph)),
                "same": {"enum": ["voice"], "description": "Says that both are the author's, as they always are."}
              }
            }
          }
        },
        "nearness": {
          "type": "object",
          "description": "Weighs texts that speak of both sides within a sentence of each other, without a cue that joins them; without this key they are no finding.",
          "additionalProperties": false,
          "required": ["weight"],
          "properties": {
            "weight": \(choice(Rule.Nearness.Weight.allCases, "How far such a text is likely to set the two against each other.")),
            "status": {"$ref": "#/$defs/status", "default": "asserted", "description": "What such a text makes of the two where it does not say."},
            "winner": \(choice(Side.allCases, "The side put first, with the status prioritised.")),
            "served": {"enum": [\(words(Status.allCases.filter { $0 != .prioritised }))], "description": "What such a text makes of the two where it says that one side does the other good."},
            "wanted": {"enum": [\(words(Status.allCases.filter { $0 != .prioritised }))], "description": "What such a text makes of the two where it demands or stands up for the left side and blames nobody."}
          }
        },
        "exceptions": {"type": "array", "items": {"$ref": "#/$defs/exception"}, "description": "When a finding weighs less, or is dropped."},
        "message": \(text("What a finding says, with {left.quote}, {right.quote}, {left.concept}, {right.concept} and {cue.quote}; a quote is the clause of its side, or where both share one, the words that carry the side; a denied one says that no conflict is seen.")),
        "question": \(text("What to ask the author of a text with a finding; placeholders as in message.")),
        "debate": {
          "type": "object",
          "description": "What a debate pack says of the tension.",
          "additionalProperties": false,
          "required": ["motion", "for_left", "for_right", "decides"],
          "properties": {
            "motion": \(text("The motion to debate.")),
            "for_left": \(text("The case for the left side.")),
            "for_right": \(text("The case for the right side.")),
            "decides": \(text("What would settle it."))
          }
        },
        "tests": {"type": "array", "items": {"$ref": "#/$defs/test"}, "description": "Texts by which the rule is tested; one that finds and one that is silent at least."}
      },
      "$defs": {
        "status": {"enum": [\(words(ReadRule.statuses))]},
        "side": {
          "type": "object",
          "additionalProperties": false,
          "required": ["concept"],
          "properties": {
            "concept": \(identifier("Id of the concept.")),
            "stance": \(choices(Stance.allCases, "For a latent tension, how the author stands to the concept: endorses when left out, or opposes.")),
            "commitment": \(choices(Commitment.allCases, "For a latent tension, whose word counts: own and endorsed when left out."))
          }
        },
        "exception": {
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "when", "effect", "because"],
          "properties": {
            "id": \(identifier("Id of the exception within the rule.")),
            "when": {
              "type": "object",
              "description": "What makes it apply.",
              "additionalProperties": false,
              "required": ["cue"],
              "properties": {"cue": \(choice(CueKind.allCases, "A cue of this kind in the sentence of the finding."))}
            },
            "effect": {
              "type": "object",
              "description": "What becomes of the finding: one of the two.",
              "additionalProperties": false,
              "properties": {
                "severity": \(choice(Severity.allCases, "The severity it lowers to.")),
                "drop": {"type": "boolean", "description": "Whether the finding is dropped."}
              }
            },
            "because": \(text("The reason, as reports give it."))
          }
        },
        "test": {
          "type": "object",
          "additionalProperties": false,
          "required": ["name"],
          "properties": {
            "name": \(text("What the test shows, once in the rule.")),
            "earlier": \(text(earlierMeaning)),
            "another": \(text(anotherMeaning)),
            "finds": \(text("A text in which the rule finds one tension, its sides marked [[left:…]] and [[right:…]].")),
            "silent": \(text("A text in which the rule finds nothing.")),
            "status": {"$ref": "#/$defs/status", "description": "The status of what is found."},
            "winner": \(choice(Side.allCases, "The side put first, with the status prioritised.")),
            "known-gap": \(text("Why the test is known to fail for now; it fails once it passes."))
          }
        }
      }
    }

    """

  static let contradictionSchema = """
    {
    \(head("A rule of Elenchus about contradictions", ["id", "title", "contradiction"]))
      "properties": {
        "id": {"type": "string", "description": "PACK/NAME, so that the id tells the pack."},
        "title": \(text("Name of the contradiction in reports.")),
        "stage": \(choice(Rule.Stage.allCases, "How far the rule has come; a deprecated one never fires.", default: .draft)),
        "severity": \(choice(Severity.allCases, "How much a finding weighs; check fails by --fail-on.", default: .warning)),
        "contradiction": {
          "type": "object",
          "description": "What cannot both hold.",
          "additionalProperties": false,
          "required": ["type"],
          "properties": {
            "type": \(choice(Contradiction.Kind.allCases, "How two claims clash.")),
            "agreement": {"type": "number", "exclusiveMinimum": 0, "maximum": 1, "default": 0.75, "description": "How far the two must speak of the same, from 0 to 1."},
            "lexicon": {"type": "object", "additionalProperties": \(phrases("Entries, their sides apart by '|'.")), "description": "Word lists that the type asks for, under their names."}
          }
        },
        "message": \(text("What a finding says, with {left.quote} and {right.quote}.")),
        "question": \(text("What to ask of both; placeholders as in message.")),
        "tests": {
          "type": "array",
          "description": "Texts by which the rule is tested; one that finds and one that is silent at least.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["name"],
            "properties": {
              "name": \(text("What the test shows, once in the rule.")),
              "earlier": \(text(earlierMeaning)),
              "another": \(text(anotherMeaning)),
              "finds": \(text("A text of one voice that contradicts itself, the two claims marked [[left:…]] and [[right:…]].")),
              "disagrees": \(text("A text in which two voices contradict each other, marked likewise.")),
              "silent": \(text("A text in which the rule finds nothing.")),
              "known-gap": \(text("Why the test is known to fail for now; it fails once it passes."))
            }
          }
        }
      }
    }

    """
}
