import Testing

@testable import Elenchus

@Suite("Telling text from other files")
struct ForeignFormatTests {
  @Test(
    "text in any script is let through, even with a stray NUL or form feed",
    arguments: [
      "", "Plain words.\r\n", "\u{FEFF}With a mark.", "Права человека и торговля.", "人間の安全保障と貿易。",
      "A page\u{0C}break and a \u{0} byte among enough other words to be text.", "\u{1F54A} peace",
    ])
  func text(_ text: String) { #expect(ForeignFormat(Array(text.utf8)) == nil) }

  @Test("ill-formed UTF-8 is text, for its reader replaces and reports it")
  func latin1() { #expect(ForeignFormat(Array("Caf".utf8) + [0xE9] + Array(" society.".utf8)) == nil) }

  @Test("UTF-16 without a mark is told by its zeros", arguments: [0, 1])
  func utf16(_ parity: Int) {
    let bytes = "Human security".utf16.flatMap { unit -> [UInt8] in
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      return parity == 0 ? [high, low] : [low, high]
    }
    #expect(ForeignFormat(bytes) == .utf16)
  }

  @Test("bytes of no order are binary")
  func noise() {
    #expect(ForeignFormat((0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 37) }) == .binary)
    #expect(ForeignFormat([UInt8](repeating: 0, count: 100)) == .binary)
  }
}
