import Prose
import Syntax
import Testing
import Training

/// Models whose checksum is right and whose contents are not: they are refused, or they parse without a trap.
struct HostileModelTests {
  private typealias Sections = [(name: String, bytes: [UInt8])]

  /// A model with the smallest sizes there are, its weights drawn at random.
  private static func sections() throws -> Sections {
    var random = RandomNumbers(seed: 1)
    func numbers(_ count: Int) -> [Float] { (0..<count).map { _ in .random(in: -1...1, using: &random) } }
    var lexicon = ModelWriter()
    Lexicon.write([("tax", [.noun, .verb, .mostlyNoun]), ("rise", [.verb, .mostlyVerb])], to: &lexicon)
    let lower = WordForm.of(Array("taxes".utf8))
    var hashes: [UInt64] = []
    WordFeatures.append(lower, try Lexicon([("tax", .noun)]), to: &hashes)
    var words = ModelWriter()
    WordEmbeddings.write(
      hashes: [0] + hashes.filter { $0 != 0 },
      rows: (0...hashes.count { $0 != 0 }).flatMap { _ in
        (0..<16).map { _ in Int8.random(in: -127...127, using: &random) }
      }, width: 16, unit: 0.01, root: (0..<16).map { _ in Int16.random(in: -500...500, using: &random) },
      to: &words)
    var network = ModelWriter()
    let (width, arc, label) = (8, 8, 8)
    for size in [width, 1, arc, label] { network.write(size) }
    let parts = PartOfSpeech.allCases.count
    let (tags, relations) = (PennTag.allCases.count, DependencyRelation.allCases.count)
    let shapes = [
      (16, 4 * width), (width, 4 * width), (16, 4 * width), (width, 4 * width), (16, parts), (16, tags),
      (16, arc),
      (16, arc), (arc, arc), (16, HeadDistance.count), (16, label), (16, label), (label, relations),
    ]
    for (rows, columns) in shapes {
      SyntaxModel.write(
        numbers(rows * columns), rows: rows, columns: columns, biases: numbers(columns), to: &network)
    }
    let bank = try CoNLLUSentence.read(
      Array(
        """
        1\tTaxes\ttax\tNOUN\tNNS\tNumber=Plur\t2\tnsubj\t_\t_
        2\trise\trise\tVERB\tVBP\tMood=Ind|Tense=Pres|VerbForm=Fin\t0\troot\t_\t_
        """.utf8))
    return [
      ("lexicon", lexicon.bytes), ("words", words.bytes), ("network", network.bytes),
      (Lemmatizer.section, LemmaTrainer.train(on: bank).bytes),
      (FeatureTable.section, FeatureTrainer.train(on: bank).bytes),
    ]
  }

  private static func model(_ sections: Sections) throws(ModelError) -> Model {
    try Model(bytes: ModelFile.bytes(of: sections.map { ($0.name, ModelWriter(copying: $0.bytes)) }))
  }

  /// Parses with the model, if it is one; returns whether it was.
  private func isRead(_ sections: Sections) -> Bool {
    guard let model = try? Self.model(sections) else { return false }
    let text = Reader().read(
      Document(
        id: "t", path: "t", source: Array("Taxes rise. He never sooo-called IT “so”, 1,200 or é.".utf8)))
    let parsed = Parser(model: model).parse(text)
    #expect(treeFaults(parsed) == [])
    _ = CoNLLUWriter().write(parsed)
    return true
  }

  @Test("the smallest model is read")
  func small() throws { #expect(isRead(try Self.sections())) }

  @Test(
    "numbers of any size in any place are refused, or read without a trap",
    arguments: ["lexicon", "words", "network", Lemmatizer.section, FeatureTable.section])
  func numbers(section: String) throws {
    let good = try Self.sections()
    let index = try #require(good.firstIndex { $0.name == section })
    let size = good[index].bytes.count
    var refusals = 0
    for offset in Array(stride(from: 0, to: 32, by: 4))
      + Array(stride(from: 64, to: size - 4, by: size / 40 & ~3))
    {
      for value in [0, 1, 2, 7, 9, 12, 16, 4096, 0x7F80_0000, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF]
        as [UInt32]
      {
        var sections = good
        for byte in 0..<4 {
          sections[index].bytes[offset + byte] = UInt8(truncatingIfNeeded: value >> (8 * byte))
        }
        if !isRead(sections) { refusals += 1 }
      }
    }
    #expect(refusals > 5)
  }

  @Test("sections cut short or left out are refused")
  func cut() throws {
    let good = try Self.sections()
    for index in good.indices {
      for length in stride(from: 0, to: good[index].bytes.count, by: good[index].bytes.count / 9) {
        var sections = good
        sections[index].bytes.removeSubrange(length...)
        #expect(throws: ModelError.self, "\(good[index].name), \(length)") { try Self.model(sections) }
      }
      var sections = good
      sections.remove(at: index)
      #expect(throws: ModelError.self) { try Self.model(sections) }
    }
  }

  @Test("scales that are no numbers, or too large to reckon with, are refused")
  func scales() throws {
    var sections = try Self.sections()
    let index = try #require(sections.firstIndex { $0.name == "network" })
    // Behind four sizes, the size of the first matrix and its weights, all at multiples of 64 bytes.
    let scale = 64 + 16 * 32
    #expect(isRead(sections))
    for value in [Float.nan, .infinity, -.infinity, .greatestFiniteMagnitude, 1e20] {
      for byte in 0..<4 {
        sections[index].bytes[scale + byte] = UInt8(
          truncatingIfNeeded: value.bitPattern >> (8 * UInt32(byte)))
      }
      #expect(throws: ModelError.self, "\(value)") { try Self.model(sections) }
    }
  }
}
