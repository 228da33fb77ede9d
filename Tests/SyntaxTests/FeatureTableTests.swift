import Syntax
import Testing
import Training

struct FeatureTableTests {
  private static let nominative = "Case=Nom|Person=2|PronType=Prs"
  private static let accusative = "Case=Acc|Person=2|PronType=Prs"
  private static let singular = "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"
  private static let plural = "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin"

  /// Noun, verb and pronoun; the verb agrees with the noun.
  private static let sentences: [(noun: String, tag: String, verb: String)] = [
    ("cat", "NN", "saw"), ("dog", "NN", "heard"), ("law", "NN", "kept"), ("cats", "NNS", "saw"),
    ("dogs", "NNS", "heard"), ("child", "NN", "liked"), ("judge", "NN", "missed"), ("laws", "NNS", "named"),
  ]

  private static func read() throws -> [CoNLLUSentence] {
    var text = ""
    for (noun, tag, verb) in sentences {
      let number = tag == "NN" ? "Sing" : "Plur"
      let agreement = tag == "NN" ? singular : plural
      text += """
        1\t\(noun)\t_\tNOUN\t\(tag)\tNumber=\(number)\t2\tnsubj\t_\t_
        2\t\(verb)\t_\tVERB\tVBD\t\(agreement)\t0\troot\t_\t_
        3\tyou\t_\tPRON\tPRP\t\(accusative)\t2\tobj\t_\t_

        1\tYou\t_\tPRON\tPRP\t\(nominative)\t2\tnsubj\t_\t_
        2\tsee\t_\tVERB\tVBP\tMood=Ind|Tense=Pres|VerbForm=Fin\t0\troot\t_\t_
        3\t7\t_\tNUM\tCD\tNumForm=Digit|NumType=Card\t2\tobj\t_\t_
        4\tSeven\t_\tNUM\tCD\tNumForm=Word|NumType=Card\t2\tobj\t_\t_


        """
    }
    return try CoNLLUSentence.read(Array(text.utf8))
  }

  private static func open(_ bytes: [UInt8]) throws(ModelError) -> FeatureTable {
    let file = ModelFile.bytes(of: [(FeatureTable.section, ModelWriter(copying: bytes))])
    var reader = try ModelFile(ModelStorage(copying: file)).section(FeatureTable.section)
    return try FeatureTable(&reader)
  }

  private static let section = Result { try FeatureTrainer.train(on: read()).bytes }
  private static func table() throws -> FeatureTable { try open(section.get()) }

  @Test(
    "a word has the features it was seen with most, an unseen one those of its ending and tags",
    arguments: [
      ("cat", PartOfSpeech.noun, PennTag.noun, "Number=Sing"),
      ("emojis", .noun, .nounPlural, "Number=Plur"),
      ("😀", .noun, .nounPlural, "Number=Plur"),
      ("", .noun, .nounPlural, "Number=Plur"),
      ("seven", .numeral, .cardinal, "NumForm=Word|NumType=Card"),
      ("7", .numeral, .cardinal, "NumForm=Digit|NumType=Card"),
      ("stood", .verb, .verbPast, singular),
      ("tied", .auxiliary, .verbPast, singular),
      ("7", .noun, .adverb, "_"),
    ])
  func word(form: String, part: PartOfSpeech, tag: PennTag, features: String) throws {
    #expect(try Self.table().features(of: Array(form.utf8)[...], part, tag).label == features)
  }

  @Test(
    "the tree settles agreement and case",
    arguments: [("rule", PennTag.noun, singular), ("rules", .nounPlural, plural)])
  func tree(noun: String, tag: PennTag, features: String) throws {
    let table = try Self.table()
    func word(
      _ form: String, _ part: PartOfSpeech, _ tag: PennTag, _ head: Int?, _ relation: DependencyRelation
    ) -> InflectedWord {
      InflectedWord(
        partOfSpeech: part, tag: tag, features: table.features(of: Array(form.utf8)[...], part, tag),
        head: head,
        relation: relation)
    }
    var words = [
      word(noun, .noun, tag, 1, .nsubj), word("hurt", .verb, .verbPast, nil, .root),
      word("you", .pronoun, .pronoun, 1, .obj),
    ]
    var surroundings = SentenceSurroundings()
    table.refine(&words, using: &surroundings)
    #expect(words[1].features.label == features)
    #expect(words[2].features.label == Self.accusative)
    words[2].relation = .nsubj
    words[2].features = table.features(of: Array("you".utf8)[...], .pronoun, .pronoun)
    table.refine(&words, using: &surroundings)
    #expect(words[2].features.label == Self.nominative)
  }

  @Test("trees with heads outside the sentence or round in a circle do not trap")
  func brokenTrees() throws {
    let table = try Self.table()
    var surroundings = SentenceSurroundings()
    for head in [-5, 0, 1, 2, 99] {
      for relation in DependencyRelation.allCases {
        for tag in PennTag.allCases {
          var words = (0..<3).map { index in
            InflectedWord(
              partOfSpeech: .verb, tag: tag, features: MorphologicalFeatures(),
              head: index == 0 ? head : index - 1, relation: relation)
          }
          table.refine(&words, using: &surroundings)
        }
      }
    }
    var none: [InflectedWord] = []
    table.refine(&none, using: &surroundings)
    #expect(none.isEmpty)
  }

  @Test("ill-formed bytes under any tags are looked up like any others")
  func total() throws {
    let table = try Self.table()
    for part in PartOfSpeech.allCases {
      for tag in PennTag.allCases {
        for form in [[0xFF], [0xC3], [0x00, 0x2D], [UInt8](repeating: 0x2D, count: 3000)] as [[UInt8]] {
          _ = table.features(of: form[...], part, tag).label
        }
      }
    }
  }

  @Test("the same sentences give the same bytes; no sentences, a table without features")
  func deterministic() throws {
    let sentences = try Self.read()
    #expect(try FeatureTrainer.train(on: sentences).bytes == Self.section.get())
    let empty = try Self.open(FeatureTrainer.train(on: []).bytes)
    #expect(empty.features(of: Array("cats".utf8)[...], .noun, .nounPlural).label == "_")
  }

  @Test("a damaged section with a good checksum is refused, or its table does not trap")
  func damage() throws {
    let good = try Self.section.get()
    var refusals = 0
    for index in good.indices {
      for value in [good[index] ^ 0x80, good[index] &+ 1] {
        var bytes = good
        bytes[index] = value
        guard let table = try? Self.open(bytes) else {
          refusals += 1
          continue
        }
        var words = [
          InflectedWord(
            partOfSpeech: .pronoun, tag: .pronoun,
            features: table.features(of: Array("you".utf8)[...], .pronoun, .pronoun), head: nil,
            relation: .obj)
        ]
        var surroundings = SentenceSurroundings()
        table.refine(&words, using: &surroundings)
        _ = words[0].features.label
      }
    }
    #expect(refusals > 0)
  }

  @Test("a section cut short is refused")
  func cut() throws {
    let good = try Self.section.get()
    for length in sampled(good) {
      #expect(throws: ModelError.self, "\(length)") { try Self.open(Array(good.prefix(length))) }
    }
  }
}
