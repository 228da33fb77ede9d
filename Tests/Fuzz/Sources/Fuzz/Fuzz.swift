// Feeds bytes that nobody would write to the parser, until something traps or leaves its memory.
//
// Run from here, MODE being prose, conllu or model:
// swift build -c release -Xswiftc -sanitize=fuzzer,address -Xswiftc -enable-testing -Xcc -fsanitize=address,fuzzer-no-link && mkdir -p .build/MODE && FUZZ=MODE SWIFT_BACKTRACE=enable=no .build/release/Fuzz .build/MODE Seeds/MODE -max_len=4096 -len_control=0 -print_final_stats=1 < /dev/null
import Foundation

/// What is fuzzed.
private enum Mode: String {
  case prose, conllu, model

  func test(_ bytes: [UInt8]) {
    switch self {
    case .prose: testProse(bytes)
    case .conllu: testCoNLLU(bytes)
    case .model: testModel(bytes)
    }
  }
}

private let mode = Mode(rawValue: ProcessInfo.processInfo.environment["FUZZ"] ?? "prose") ?? .prose
/// Sum of the lengths of all inputs; libFuzzer runs them one after another.
nonisolated(unsafe) private var byteCount = 0

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Runs one input.
@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  byteCount += count
  mode.test(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// The entry point that the package manager looks for.
@_cdecl("Fuzz_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  atexit { FileHandle.standardError.write(Data("\(byteCount) bytes of input\n".utf8)) }
  var (count, arguments) = (count, arguments)
  return runFuzzer(&count, &arguments, test)
}
