import Syntax
import Testing
import Training

struct LemmatizerTests {
  /// Form, lemma, part of speech, Penn tag.
  private static let words = """
    cats cat NOUN NNS
    dogs dog NOUN NNS
    claims claim NOUN NNS
    taxes tax NOUN NNS
    cities city NOUN NNS
    parties party NOUN NNS
    duties duty NOUN NNS
    children child NOUN NNS
    bill bill NOUN NN
    Order order NOUN NN
    talked talk VERB VBD
    walked walk VERB VBD
    asked ask VERB VBD
    worked work VERB VBD
    stopped stop VERB VBD
    planned plan VERB VBD
    said say VERB VBD
    time time VERB VB
    misunderstand misunderstand VERB VB
    asking ask VERB VBG
    working work VERB VBG
    taller tall ADJ JJR
    tallest tall ADJ JJS
    written write VERB VBN
    is be AUX VBZ
    American American ADJ JJ
    Nigerian Nigerian ADJ JJ
    Roman Roman ADJ JJ
    big big ADJ JJ
    Fair fair ADJ JJ
    Great great ADJ JJ
    I I PRON PRP
    i I PRON PRP
    n't not PART RB
    so so ADV RB
    Paris Paris PROPN NNP
    Berlin Berlin PROPN NNP
    LONDON London PROPN NNP
    UN UN PROPN NNP
    NATO NATO PROPN NNP
    Étienne Étienne PROPN NNP
    1,200 1200 NUM CD
    3.5 3.5 NUM CD
    teh the DET DT Typo=Yes
    """

  private static func sentences() throws -> [CoNLLUSentence] {
    let lines = words.split(separator: "\n").map { line in
      let columns = line.split(separator: " ")
      return
        "1\t\(columns[0])\t\(columns[1])\t\(columns[2])\t\(columns[3])\t\(columns.count > 4 ? columns[4] : "_")"
        + "\t0\troot\t_\t_\n"
    }
    return try CoNLLUSentence.read(Array(lines.joined(separator: "\n").utf8))
  }

  private static func bytes(_ writer: ModelWriter) -> [UInt8] {
    ModelFile.bytes(of: [(Lemmatizer.section, writer)])
  }

  private static func open(_ bytes: [UInt8]) throws(ModelError) -> Lemmatizer {
    var reader = try ModelFile(ModelStorage(copying: bytes)).section(Lemmatizer.section)
    return try Lemmatizer(&reader)
  }

  private static let section = Result { try LemmaTrainer.train(on: sentences()) }
  private static func trained() throws -> Lemmatizer { try open(bytes(section.get())) }

  private static func lemma(_ form: String, _ part: PartOfSpeech, _ tag: PennTag) throws -> String {
    var scratch = Lemmatizer.Scratch()
    let lemmatizer = try trained()
    lemmatizer.lemma(of: Array(form.utf8)[...], part, tag, into: &scratch)
    return String(decoding: scratch.lemma, as: UTF8.self)
  }

  @Test("words that were seen have the lemma they were seen with")
  func seen() throws {
    for sentence in try Self.sentences() {
      let word = sentence.words[0]
      let part = try #require(PartOfSpeech(label: word.partOfSpeech))
      let tag = try #require(PennTag(label: word.pennTag))
      #expect(try Self.lemma(word.form, part, tag) == word.lemma)
    }
  }

  @Test(
    "words that were not seen follow their ending, their paradigm or the irregular verbs",
    arguments: [
      ("maps", PartOfSpeech.noun, PennTag.nounPlural, "map"),
      ("€", .noun, .nounPlural, "€"),
      ("realities", .noun, .nounPlural, "reality"),
      ("bills", .noun, .nounPlural, "bill"),
      ("wolves", .noun, .nounPlural, "wolf"),
      ("grand-children", .noun, .nounPlural, "grand-child"),
      ("rocked", .verb, .verbPast, "rock"),
      ("timed", .verb, .verbPast, "time"),
      ("timing", .verb, .verbGerund, "time"),
      ("stopping", .verb, .verbGerund, "stop"),
      ("went", .verb, .verbPast, "go"),
      ("misunderstood", .verb, .verbPastParticiple, "misunderstand"),
      ("hand-written", .verb, .verbPastParticiple, "hand-write"),
      ("cut", .verb, .verbPast, "cut"),
      ("bigger", .adjective, .adjectiveComparative, "big"),
      ("fairest", .adjective, .adjectiveSuperlative, "fair"),
      ("45,000,000", .numeral, .cardinal, "45000000"),
      ("4,5", .numeral, .cardinal, "4,5"),
    ])
  func unseen(form: String, part: PartOfSpeech, tag: PennTag, lemma: String) throws {
    #expect(try Self.lemma(form, part, tag) == lemma)
  }

  @Test(
    "the lemma is capitalised as its word class has it, whatever the word is",
    arguments: [
      ("Cats", PartOfSpeech.noun, PennTag.nounPlural, "cat"),
      ("CATS", .noun, .nounPlural, "cat"),
      ("BIG", .adjective, .adjective, "big"),
      ("american", .adjective, .adjective, "American"),
      ("AMERICAN", .adjective, .adjective, "American"),
      ("Algerian", .adjective, .adjective, "Algerian"),
      ("paris", .properNoun, .properNoun, "Paris"),
      ("PARIS", .properNoun, .properNoun, "Paris"),
      ("Zürich", .properNoun, .properNoun, "Zürich"),
      ("EU", .properNoun, .properNoun, "EU"),
      ("Is", .auxiliary, .verbPresentThird, "be"),
    ])
  func capitalisation(form: String, part: PartOfSpeech, tag: PennTag, lemma: String) throws {
    #expect(try Self.lemma(form, part, tag) == lemma)
  }

  @Test(
    "typographic apostrophes and drawn-out letters make no other word",
    arguments: [("n’t", PennTag.adverb, "not"), ("soooo", .adverb, "so"), ("SOOOO", .adverb, "so")])
  func spelling(form: String, tag: PennTag, lemma: String) throws {
    #expect(try Self.lemma(form, tag == .adverb && form.hasPrefix("n") ? .particle : .adverb, tag) == lemma)
  }

  @Test("any bytes under any tags give something, and only nothing gives nothing")
  func total() throws {
    let lemmatizer = try Self.trained()
    var scratch = Lemmatizer.Scratch()
    let inputs: [[UInt8]] = [
      [], Array("😀".utf8), Array("👩‍👩‍👧s".utf8), [0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0x00],
      [0x80, 0x73],
      Array("-".utf8), Array("--s".utf8), Array("ı İ ẞ ǅ".utf8), Array(",,,".utf8), Array("1,".utf8),
      [UInt8](repeating: 0x61, count: 5000), Array("sss".utf8), Array("’".utf8),
    ]
    for part in PartOfSpeech.allCases {
      for tag in PennTag.allCases {
        for input in inputs {
          lemmatizer.lemma(of: input[...], part, tag, into: &scratch)
          #expect(scratch.lemma.isEmpty == input.isEmpty, "\(input) \(part) \(tag)")
        }
      }
    }
    lemmatizer.lemma(of: Array("😀".utf8)[...], .symbol, .symbol, into: &scratch)
    #expect(scratch.lemma == Array("😀".utf8))
  }

  @Test("a slice of a larger text is read where it stands")
  func slice() throws {
    let lemmatizer = try Self.trained()
    var scratch = Lemmatizer.Scratch()
    let text = Array("the children said".utf8)
    lemmatizer.lemma(of: text[4..<12], .noun, .nounPlural, into: &scratch)
    #expect(scratch.lemma == Array("child".utf8))
  }

  @Test("the same sentences give the same bytes, and no sentences a lemmatizer that changes case alone")
  func deterministic() throws {
    let sentences = try Self.sentences()
    #expect(try LemmaTrainer.train(on: sentences).bytes == Self.section.get().bytes)
    let empty = try Self.open(Self.bytes(LemmaTrainer.train(on: [])))
    var scratch = Lemmatizer.Scratch()
    empty.lemma(of: Array("Cats".utf8)[...], .noun, .nounPlural, into: &scratch)
    #expect(scratch.lemma == Array("cats".utf8))
  }

  @Test("a damaged section with a good checksum is refused, or its lemmatizer does not trap")
  func damage() throws {
    let good = try Self.section.get().bytes
    var refusals = 0
    for index in sampled(good) {
      for value in [good[index] ^ 0x80, good[index] &+ 1] {
        var bytes = good
        bytes[index] = value
        guard let lemmatizer = try? Self.open(Self.bytes(ModelWriter(copying: bytes))) else {
          refusals += 1
          continue
        }
        var scratch = Lemmatizer.Scratch()
        for word in ["children", "American", "Étienne", "-", ""] {
          lemmatizer.lemma(of: Array(word.utf8)[...], .noun, .nounPlural, into: &scratch)
          lemmatizer.lemma(of: Array(word.utf8)[...], .properNoun, .properNoun, into: &scratch)
        }
      }
    }
    #expect(refusals > 0)
  }

  @Test("a section cut short is refused")
  func cut() throws {
    let good = try Self.section.get().bytes
    for length in sampled(good) {
      let bytes = Self.bytes(ModelWriter(copying: Array(good.prefix(length))))
      #expect(throws: ModelError.self, "\(length)") { try Self.open(bytes) }
    }
  }
}

/// The head of a section byte by byte, the rest every 53rd: all of it takes minutes.
func sampled(_ section: [UInt8]) -> [Int] {
  Array(section.indices.prefix(64)) + Array(stride(from: 64, to: section.count, by: 53))
}

extension ModelWriter {
  /// A section of these bytes.
  init(copying bytes: [UInt8]) {
    self.init()
    write(bytes)
  }
}
