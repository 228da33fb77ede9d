import Prose
import Syntax
import Testing

/// Models whose checksum is right and whose contents are not: they are refused, or they parse without a trap.
struct HostileModelTests {
  private typealias Sections = [(name: String, bytes: [UInt8])]

  private static func model(_ sections: Sections) throws(ModelError) -> Model {
    try Model(bytes: SmallModel.bytes(of: sections))
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
  func small() throws { #expect(isRead(SmallModel.sections())) }

  @Test(
    "numbers of any size in any place are refused, or read without a trap",
    arguments: ["lexicon", "words", "network", Lemmatizer.section, FeatureTable.section])
  func numbers(section: String) throws {
    let good = SmallModel.sections()
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
    let good = SmallModel.sections()
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
    var sections = SmallModel.sections()
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
