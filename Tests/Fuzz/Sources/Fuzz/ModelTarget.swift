import Foundation
import Prose

@testable import Syntax

/// The sections that are damaged: those of the small model, or of the file that FUZZ_MODEL names.
private let sections: [(name: String, bytes: [UInt8])] = {
  guard let path = ProcessInfo.processInfo.environment["FUZZ_MODEL"],
    let file = try? Data(contentsOf: URL(fileURLWithPath: path))
  else { return SmallModel.sections() }
  func number(_ offset: Int) -> Int { (0..<8).reduce(0) { $0 | Int(file[offset + $1]) << (8 * $1) } }
  return stride(from: 32, to: 32 + 32 * (number(8) >> 32), by: 32).map { entry in
    let name = String(decoding: file[entry..<(entry + 16)].prefix { $0 != 0 }, as: UTF8.self)
    return (name, Array(file[number(entry + 16)...].prefix(number(entry + 24))))
  }
}()

/// Damages a model and parses with it, if it is still read.
///
/// Nine bytes of input are one damage: a section, a place in it and the four bytes to write there. The checksum is made right again.
func testModel(_ bytes: [UInt8]) {
  var damaged = sections
  for start in stride(from: 0, to: bytes.count - 8, by: 9) {
    let section = Int(bytes[start]) % damaged.count
    let place = bytes[(start + 1)..<(start + 5)].reversed().reduce(0) { $0 << 8 | Int($1) }
    for (offset, byte) in bytes[(start + 5)..<(start + 9)].enumerated() {
      damaged[section].bytes[(place + offset) % damaged[section].bytes.count] = byte
    }
  }
  guard let model = try? Model(bytes: SmallModel.bytes(of: damaged)) else { return }
  let source = Array("Taxes rise. He never sooo-called IT “so”, 1,200 or é taxing.".utf8)
  let parsed = Parser(model: model).parse(Reader().read(Document(id: "f", path: "f", source: source)))
  checkTrees(parsed)
  precondition(String(validating: CoNLLUWriter().write(parsed), as: UTF8.self) != nil, "the output is UTF-8")
}
