import Foundation
import Testing

/// What a run of the built binary came to.
struct Finished {
  var status: Int32
  var output: String
  var errors: String
}

/// The built binary, run as a user runs it.
enum Binary {
  /// Beside the test bundle, where the package manager builds both, and nowhere further up: what stands there may be
  /// another build.
  static var url: URL {
    get throws {
      let neighbours = [Bundle(for: Marker.self).bundleURL, URL(fileURLWithPath: CommandLine.arguments[0])]
      let candidates = neighbours.map {
        $0.deletingLastPathComponent().appendingPathComponent("elenchus")
      }
      return try #require(
        candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }, "the binary is not built")
    }
  }

  /// Only to ask for the bundle it stands in.
  private final class Marker {}

  /// Runs the binary to its end.
  ///
  /// - Parameters:
  ///   - folder: Working directory.
  ///   - input: Bytes of standard input.
  static func run(
    _ arguments: [String], in folder: Folder, input: String = "", environment: [String: String] = [:]
  ) throws -> Finished {
    let process = Process()
    process.executableURL = try url
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let (stdin, stdout, stderr) = (folder.capture("in"), folder.capture("out"), folder.capture("err"))
    try Data(input.utf8).write(to: stdin)
    try Data().write(to: stdout)
    try Data().write(to: stderr)
    process.standardInput = try FileHandle(forReadingFrom: stdin)
    process.standardOutput = try FileHandle(forWritingTo: stdout)
    process.standardError = try FileHandle(forWritingTo: stderr)
    try process.run()
    process.waitUntilExit()
    return Finished(
      status: process.terminationStatus,
      output: try String(decoding: Data(contentsOf: stdout), as: UTF8.self),
      errors: try String(decoding: Data(contentsOf: stderr), as: UTF8.self))
  }

  /// Runs a line of shell in which `elenchus` is the binary.
  static func shell(_ line: String, in folder: Folder) throws -> Finished {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "elenchus() { '\(try url.path)' \"$@\"; }; \(line)"]
    process.currentDirectoryURL = folder.url
    let (stdout, stderr) = (folder.capture("out"), folder.capture("err"))
    try Data().write(to: stdout)
    try Data().write(to: stderr)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: stdout)
    process.standardError = try FileHandle(forWritingTo: stderr)
    try process.run()
    process.waitUntilExit()
    return Finished(
      status: process.terminationStatus,
      output: try String(decoding: Data(contentsOf: stdout), as: UTF8.self),
      errors: try String(decoding: Data(contentsOf: stderr), as: UTF8.self))
  }
}

/// A folder of a test's own, gone with the test; a class because its end removes the files.
final class Folder {
  let url: URL
  private let captures: URL

  init() throws {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent("elenchus-\(UUID().uuidString)")
    url = base.appendingPathComponent("work")
    captures = base.appendingPathComponent("captures")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(at: captures, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url.deletingLastPathComponent()) }

  func capture(_ name: String) -> URL { captures.appendingPathComponent("\(name)-\(UUID().uuidString)") }

  /// Writes a file, making the folders above it.
  func write(_ path: String, _ bytes: [UInt8]) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func write(_ path: String, _ text: String) throws { try write(path, Array(text.utf8)) }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(path)), as: UTF8.self)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url.appendingPathComponent(path).path, withDestinationPath: target)
  }
}

/// A passage in which the built-in rules find something.
let passage = "Protecting civilians is at odds with promoting foreign investment in that market.\n"

/// The start of what is found there.
let finding = "warning[trade-promotion-vs-human-security]"

/// Folder of the package.
let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
