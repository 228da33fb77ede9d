import Foundation

/// Where a report goes.
enum Output {
  /// The reader of standard output has left.
  struct Closed: Error {}

  /// Writes to standard output.
  ///
  /// - Throws: `Closed` when its reader has left, `Failure` when it cannot be written.
  static func standard(_ text: String) throws {
    try write(Array(text.utf8), to: 1, name: "standard output")
  }

  /// Writes to a file, or to standard output when there is none.
  static func write(_ text: String, to file: String?) throws { try write(Array(text.utf8), to: file) }

  /// Writes bytes to a file, or to standard output when there is none.
  ///
  /// Never inlined: in a loop over files the optimiser of Swift 6.2 frees the stream twice.
  @inline(never)
  static func write(_ bytes: [UInt8], to file: String?) throws {
    let stream = try Stream(file)
    try stream.write(bytes)
    try stream.close()
  }

  /// A file, or standard output, that is written piece by piece; a class because it owns a descriptor.
  final class Stream {
    private let name: String
    private var descriptor: Int32
    private let isOwned: Bool

    init(_ file: String?) throws {
      isOwned = file != nil && file != "-"
      name = isOwned ? file ?? "" : "standard output"
      descriptor = isOwned ? open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) : 1
      guard descriptor >= 0 else { throw unwritable(name, errno) }
    }

    deinit { if isOwned, descriptor >= 0 { Foundation.close(descriptor) } }

    func write(_ bytes: [UInt8]) throws { try Output.write(bytes, to: descriptor, name: name) }

    /// Ends a file; what could not be stored shows here at the latest.
    func close() throws {
      guard isOwned else { return }
      let closed = Foundation.close(descriptor)
      descriptor = -1
      guard closed == 0 else { throw unwritable(name, errno) }
    }
  }

  /// Makes a folder, and those above it, unless it is there.
  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure(
        code: "unwritable", file: path, "this folder cannot be made; check the path and its permissions")
    }
  }

  /// Refuses an output file that cannot be meant, before any work is done.
  ///
  /// - Parameter inputs: Paths of the documents, none of which may be overwritten.
  static func check(_ file: String?, against inputs: [String]) throws {
    guard let file, file != "-" else { return }
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: file, isDirectory: &isDirectory), isDirectory.boolValue {
      throw Failure(code: "unwritable", file: file, "this is a directory; name a file in it")
    }
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().path
    if !FileManager.default.fileExists(atPath: folder) {
      throw Failure(code: "unwritable", file: file, "its directory does not exist; make it or check the path")
    }
    let target = canonical(file)
    if inputs.contains(where: { $0 != "-" && canonical($0) == target }) {
      throw Failure(
        code: "overwrites-input", file: file, "writing here would overwrite an input; name another file")
    }
  }

  /// Whether something stands at a path.
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  private static func canonical(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, name: String) throws {
    var start = 0
    while start < bytes.count {
      // The slice's storage lives through the call.
      let count = bytes[start...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        start += count
      } else if errno == EPIPE {
        throw Closed()
      } else if errno != EINTR {
        throw unwritable(name, errno)
      }
    }
  }

  private static func unwritable(_ file: String, _ number: Int32) -> Failure {
    Failure(
      code: "unwritable", file: file,
      "cannot be written: \(String(cString: strerror(number))); check the path and the space left")
  }
}
