import Syntax

@testable import Training

/// A small treebank of our own: sentences made from a few patterns.
enum Treebank {
  static let sentences: [CoNLLUSentence] = {
    let subjects = ["dogs", "cats", "ministers", "farmers", "students", "voters"]
    let verbs = ["chase", "like", "question", "support", "ignore"]
    let objects = ["taxes", "treaties", "birds", "markets"]
    var lines: [String] = []
    for (number, subject) in subjects.enumerated() {
      for (offset, verb) in verbs.enumerated() {
        let object = objects[(number + offset) % objects.count]
        lines += [
          row(1, subject, "NOUN", "NNS", 2, "nsubj"), row(2, verb, "VERB", "VBP", 0, "root"),
          row(3, "new", "ADJ", "JJ", 4, "amod"), row(4, object, "NOUN", "NNS", 2, "obj"),
          row(5, ".", "PUNCT", ".", 2, "punct"), "",
        ]
      }
    }
    return read(lines)
  }()

  /// Questions, without lemmas: a construction that `sentences` does not have.
  static let questions: [CoNLLUSentence] = read(
    ["dogs", "ministers", "voters"].flatMap { subject in
      ["like", "ignore"].flatMap { verb in
        [
          row(1, "do", "AUX", "VBP", 3, "aux"), row(2, subject, "NOUN", "NNS", 3, "nsubj"),
          row(3, verb, "VERB", "VB", 0, "root"), row(4, "taxes", "NOUN", "NNS", 3, "obj"),
          row(5, "?", "PUNCT", ".", 3, "punct"), "",
        ]
      }
    })

  private static func read(_ lines: [String]) -> [CoNLLUSentence] {
    guard let sentences = try? CoNLLUSentence.read(Array(lines.joined(separator: "\n").utf8)) else {
      preconditionFailure("the treebank is CoNLL-U")
    }
    return sentences
  }

  private static func row(
    _ number: Int, _ form: String, _ part: String, _ tag: String, _ head: Int, _ relation: String
  ) -> String {
    "\(number)\t\(form)\t\(form)\t\(part)\t\(tag)\t_\t\(head)\t\(relation)\t_\t_"
  }

  static let lexicon: [(base: String, classes: Lexicon.Classes)] = [
    ("dog", [.noun, .mostlyNoun]), ("like", [.verb, .adjective, .mostlyVerb]),
    ("new", [.adjective, .mostlyAdjective]),
  ]

  /// Files in the format of WordNet that hold `lexicon`.
  static func wordNet(_ name: String) -> [UInt8] {
    let files = [
      "index.noun": "  1 licence\ndog n 7 0 7 0 1\n", "index.verb": "like v 5 0 5 0 1\n",
      "index.adj": "like a 2 0 2 0 1\nnew a 11 0 11 0 1\n", "index.adv": "", "noun.exc": "", "verb.exc": "",
      "adj.exc": "",
      "data.noun": "  1 licence\n02084071 05 n 02 dog 0 domestic_dog 0 000 | an animal\n",
    ]
    return Array((files[name] ?? "").utf8)
  }

  static func examples() throws -> [Example] {
    let lexicon = try Lexicon(lexicon)
    var examples = sentences.map { Example($0, lexicon) }
    let inventory = FeatureInventory(examples, leastCount: 1)
    for index in examples.indices { inventory.encode(&examples[index]) }
    return examples
  }
}
