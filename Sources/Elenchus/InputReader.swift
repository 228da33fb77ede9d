import Foundation
import Prose

/// Reads the documents that a user names: files, directories and standard input.
public struct InputReader: Sendable {
  /// Extensions of the files that count as documents in a directory; a file named by itself may have any.
  public static let extensions = ["txt", "text", "md", "markdown"]

  /// Largest document that is read, in bytes.
  private let limit: Int
  private let extensions: [String]

  /// - Parameter extensions: Those of the files to read in a directory, in lower case.
  public init(limit: Int = 1 << 29, extensions: [String] = Self.extensions) {
    self.limit = limit
    self.extensions = extensions
  }

  /// Reads inputs in the order given: files, directories (all their documents, at any depth, hidden ones left out) and
  /// `-`, standard input.
  ///
  /// An input that cannot be read becomes a diagnostic and does not stop the others. A file reached twice is read once.
  /// - Complexity: O(*n*) in bytes.
  public func read(_ paths: [String]) -> Inputs {
    var files: [(path: String, source: [UInt8])] = []
    var diagnostics: [Diagnostic] = []
    var seen: Set<FileIdentity> = []
    for path in paths {
      guard path != "-" else {
        read(path, from: { limit in try FileBytes.standardInput(limit: limit) }, &files, &diagnostics, &seen)
        continue
      }
      for file in InputFiles.files(at: path, extensions, &diagnostics) {
        read(file, from: { limit in try FileBytes.file(file, limit: limit) }, &files, &diagnostics, &seen)
      }
    }
    let ids = documentIDs(of: files.map { $0.path == "-" ? "stdin" : $0.path })
    let documents = zip(ids, files).map { id, file in
      Document(id: id, path: file.path, source: file.source, isMarkdown: Self.isMarkdown(file.path))
    }
    return Inputs(documents: documents, diagnostics: diagnostics)
  }

  private func read(
    _ path: String, from open: (Int) throws -> FileBytes, _ files: inout [(path: String, source: [UInt8])],
    _ diagnostics: inout [Diagnostic], _ seen: inout Set<FileIdentity>
  ) {
    let file: FileBytes
    do {
      file = try open(limit)
    } catch {
      diagnostics.append(
        Diagnostic(.error, code: "unreadable", file: path, message: "cannot be read: \(error)"))
      return
    }
    if let identity = file.identity, !seen.insert(identity).inserted {
      let message = "already read under another path or twice named; it counts once"
      diagnostics.append(Diagnostic(.note, code: "duplicate-input", file: path, message: message))
      return
    }
    guard file.bytes.count <= limit else {
      let message = "has more than \(limit) bytes, the most that is read; split it"
      diagnostics.append(Diagnostic(.error, code: "file-too-large", file: path, message: message))
      return
    }
    if let format = ForeignFormat(file.bytes) {
      diagnostics.append(
        Diagnostic(.error, code: format.code, file: path, message: "\(format.name); \(format.remedy)"))
      return
    }
    if file.bytes.allSatisfy({ $0 <= 0x20 }) {
      diagnostics.append(
        Diagnostic(
          .note, code: "empty-file", file: path, message: "holds no text, so there is nothing to find"))
    }
    files.append((path, file.bytes))
  }

  /// Whether a path names Markdown, by its extension.
  static func isMarkdown(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown")
  }
}
