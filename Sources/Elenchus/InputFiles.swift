import Foundation
import Prose

/// Finds the files behind an input path.
enum InputFiles {
  /// The path itself for anything but a directory; for a directory its documents, ascending by path.
  ///
  /// Hidden files and folders are passed over, symbolic links to folders are not followed, pipes and devices are
  /// noted and left alone.
  static func files(
    at path: String, _ extensions: [String], _ diagnostics: inout [Diagnostic]
  ) -> [String] {
    switch kind(of: path) {
    case .missing:
      diagnostics.append(missing(path))
      return []
    case .directory: return documents(below: path, extensions, &diagnostics)
    case .regular, .special: return [path]
    }
  }

  private enum Kind { case missing, directory, regular, special }

  private static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else {
      // What exists but cannot be looked at is left to the reader, which knows the reason.
      return errno == ENOENT || errno == ENOTDIR ? .missing : .special
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .directory
    case S_IFREG: return .regular
    default: return .special
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func missing(_ path: String) -> Diagnostic {
    let message =
      isLink(path)
      ? "a symbolic link to a file that does not exist; mend or remove the link"
      : "no such file or directory; check the path"
    return Diagnostic(.error, code: "not-found", file: path, message: message)
  }

  private static func documents(
    below directory: String, _ extensions: [String], _ diagnostics: inout [Diagnostic]
  ) -> [String] {
    var base = directory
    while base.count > 1, base.hasSuffix("/") { base.removeLast() }
    var found: [String] = []
    var folders = [base]
    var faults: [Diagnostic] = []
    while let folder = folders.popLast() {
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: folder)
      } catch {
        faults.append(
          Diagnostic(
            .error, code: "unreadable", file: folder,
            message: "the directory cannot be read; check its permissions"))
        continue
      }
      for name in names where !name.hasPrefix(".") {
        let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
        let kind = kind(of: path)
        if kind == .directory {
          if !isLink(path) { folders.append(path) }
          continue
        }
        guard hasExtension(name, extensions) else { continue }
        switch kind {
        case .missing: faults.append(missing(path))
        case .special where !isLink(path):
          let message =
            "a pipe or device, which a directory's reading leaves alone; name it by itself to read it"
          faults.append(Diagnostic(.warning, code: "special-file", file: path, message: message))
        default: found.append(path)
        }
      }
    }
    if found.isEmpty, faults.isEmpty {
      let kinds = extensions.map { ".\($0)" }.joined(separator: ", ")
      faults.append(
        Diagnostic(
          .error, code: "no-documents", file: directory,
          message:
            "no documents (\(kinds)) stand below this directory; name files of other kinds by themselves"))
    }
    diagnostics += faults.sorted()
    return found.sorted()
  }

  private static func hasExtension(_ name: String, _ extensions: [String]) -> Bool {
    let name = name.lowercased()
    return extensions.contains { name.hasSuffix(".\($0)") }
  }
}
