import Foundation
public import Prose
public import Rules

extension RuleFileReader {
  /// Reads the rule files below a directory; the pack's diagnostics name those that cannot be read, too.
  public func read(below directory: String) -> RulePack {
    let (files, diagnostics) = Self.files(below: directory)
    var pack = read(files)
    pack.diagnostics = (pack.diagnostics + diagnostics).sorted()
    return pack
  }

  /// Collects the rule files (`.yaml`, `.yml`) below a directory, at any depth, ascending by path.
  ///
  /// Hidden files and folders are passed over; symbolic links to folders are not followed.
  /// - Returns: The files, their paths beginning with `directory` as given, and the faults of those that cannot be read.
  public static func files(below directory: String) -> (files: [File], diagnostics: [Diagnostic]) {
    var base = directory
    while base.count > 1, base.hasSuffix("/") { base.removeLast() }
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: base, isDirectory: &isDirectory) else {
      return (
        [],
        [Diagnostic(.error, code: "not-found", file: directory, message: "no such directory; check the path")]
      )
    }
    guard isDirectory.boolValue else {
      let message = "this is no directory; name the folder that holds the rule files"
      return ([], [Diagnostic(.error, code: "not-a-directory", file: directory, message: message)])
    }
    var files: [File] = []
    var diagnostics: [Diagnostic] = []
    var folders = [base]
    while let folder = folders.popLast() {
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: folder)
      } catch {
        diagnostics.append(unreadable(folder))
        continue
      }
      for name in names where !name.hasPrefix(".") {
        let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        if attributes?[.type] as? FileAttributeType == .typeDirectory {
          folders.append(path)
        } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
          read(path, into: &files, &diagnostics)
        }
      }
    }
    if files.isEmpty, diagnostics.isEmpty {
      let message = "no rule files (.yaml, .yml) stand below this directory; check the path"
      diagnostics.append(Diagnostic(.error, code: "no-rule-files", file: directory, message: message))
    }
    return (files.sorted { $0.path < $1.path }, diagnostics.sorted())
  }

  private static func read(_ path: String, into files: inout [File], _ diagnostics: inout [Diagnostic]) {
    // A pipe or device could keep the reader waiting for ever.
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let type = try? FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType
    guard type == .typeRegular, let handle = FileHandle(forReadingAtPath: path) else {
      diagnostics.append(unreadable(path))
      return
    }
    defer { try? handle.close() }
    do {
      // One byte more than allowed is enough for the reader to refuse the file.
      let bytes = try handle.read(upToCount: Limits.bytes + 1) ?? Data()
      files.append(File(path: path, bytes: Array(bytes)))
    } catch {
      diagnostics.append(unreadable(path))
    }
  }

  private static func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "unreadable", file: path,
      message: "cannot be read; check that it exists and its permissions")
  }
}
