import Syntax
import Testing

struct ModelFileTests {
  private func sample() -> [UInt8] {
    var numbers = ModelWriter()
    numbers.write(7)
    numbers.write([Int16](arrayLiteral: 1, -2, 3))
    var bytes = ModelWriter()
    bytes.write([Int8](arrayLiteral: -1))
    return ModelFile.bytes(of: [("numbers", numbers), ("bytes", bytes)])
  }

  private func open(_ bytes: [UInt8]) throws(ModelError) -> ModelFile {
    try ModelFile(ModelStorage(copying: bytes))
  }

  @Test("what is written is read")
  func roundTrip() throws {
    let file = try open(sample())
    var numbers = try file.section("numbers")
    #expect(try numbers.number() == 7)
    let array = try numbers.array(of: Int16.self, count: 3)
    #expect((0..<3).map { array[$0] } == [1, -2, 3])
    #expect(UInt(bitPattern: array.pointer) % 64 == 0)
    #expect(numbers.remaining == 0)
  }

  @Test("every single damaged byte is noticed")
  func damage() {
    let good = sample()
    for index in good.indices {
      var bytes = good
      bytes[index] ^= 0x10
      #expect(throws: ModelError.self, "byte \(index)") { try open(bytes) }
    }
  }

  @Test("a file cut short is refused at every length")
  func cut() {
    let good = sample()
    for length in 0..<good.count {
      #expect(throws: ModelError.self) { try open(Array(good.prefix(length))) }
    }
  }

  @Test("a missing section and a read past the end say which section")
  func sections() throws {
    let file = try open(sample())
    #expect(throws: ModelError.section(name: "rules", fault: "it is missing")) { try file.section("rules") }
    var bytes = try file.section("bytes")
    #expect(throws: ModelError.section(name: "bytes", fault: "it ends early")) {
      try bytes.array(of: Int8.self, count: 2)
    }
  }

  @Test("the model built in is whole")
  func builtIn() throws { _ = try Model(bytes: Model.builtInBytes) }
}
