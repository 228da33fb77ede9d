import Foundation

/// Tells whether two paths lead to one file.
struct FileIdentity: Hashable {
  var device: UInt64
  var node: UInt64
}

/// The bytes of one file, read with the system's own calls, so that pipes and devices work and errors are named.
struct FileBytes {
  /// Why the system refused, in its own words.
  struct Fault: Error, CustomStringConvertible {
    var number: Int32

    var description: String {
      let reason = String(cString: strerror(number))
      return number == EACCES ? "\(reason); check its permissions" : "\(reason); check the path"
    }
  }

  var bytes: [UInt8]
  /// nil for anything but a regular file.
  var identity: FileIdentity?

  /// Reads a file, at most one byte more than `limit`.
  static func file(_ path: String, limit: Int) throws(Fault) -> FileBytes {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Fault(number: errno) }
    defer { close(descriptor) }
    return try read(descriptor, limit: limit)
  }

  /// Reads standard input to its end, at most one byte more than `limit`.
  static func standardInput(limit: Int) throws(Fault) -> FileBytes { try read(0, limit: limit) }

  private static func read(_ descriptor: Int32, limit: Int) throws(Fault) -> FileBytes {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Fault(number: errno) }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    let identity = isRegular ? FileIdentity(device: UInt64(status.st_dev), node: UInt64(status.st_ino)) : nil
    var bytes: [UInt8] = []
    if isRegular { bytes.reserveCapacity(min(Int(status.st_size), limit + 1)) }
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while bytes.count <= limit {
      let wanted = min(chunk.count, limit + 1 - bytes.count)
      // The buffer lives through the call and holds `wanted` bytes at least.
      let count = chunk.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, wanted) }
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw Fault(number: errno)
      }
      bytes += chunk[..<count]
    }
    return FileBytes(bytes: bytes, identity: identity)
  }
}
