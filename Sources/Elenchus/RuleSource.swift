import Foundation
public import Prose
public import RuleFiles

/// Where rules come from: folders, or the library itself.
public struct RuleSource: Sendable {
  /// Name of the file in which a project names its folder of rules.
  public static let configurationName = ".elenchus.yml"

  /// Rule files, ascending by path within each folder.
  public var files: [RuleFileReader.File]
  /// Faults of the folders and of the configuration, not of what the files say.
  public var diagnostics: [Diagnostic]

  /// The folders the files come from; none for the built-in rules.
  public private(set) var folders: [String] = []

  /// The rules built into the library.
  public static let builtIn = RuleSource(files: RuleFileReader.builtInFiles, diagnostics: [])

  private init(files: [RuleFileReader.File], diagnostics: [Diagnostic]) {
    self.files = files
    self.diagnostics = diagnostics
  }

  /// The rule files below some folders.
  public init(folders: [String]) {
    let found = folders.map { RuleFileReader.files(below: $0) }
    self.init(files: found.flatMap(\.files), diagnostics: found.flatMap(\.diagnostics))
    self.folders = folders
  }

  /// The rules of the project in a folder: those that its configuration names, else the built-in ones.
  ///
  /// - Parameter folder: The folder that may hold `.elenchus.yml`; a relative path in the file counts from there.
  public init(project folder: String = ".") {
    let path = folder == "." ? Self.configurationName : "\(folder)/\(Self.configurationName)"
    guard FileManager.default.fileExists(atPath: path) else {
      self = .builtIn
      return
    }
    do {
      let source = try FileBytes.file(path, limit: 1 << 20).bytes
      let configuration = ProjectConfiguration(path: path, source: source)
      guard let rules = configuration.rules else {
        self.init(files: [], diagnostics: configuration.diagnostics)
        return
      }
      self.init(folders: [rules.hasPrefix("/") || folder == "." ? rules : "\(folder)/\(rules)"])
      diagnostics = configuration.diagnostics + diagnostics
    } catch {
      let fault = Diagnostic(.error, code: "unreadable", file: path, message: "cannot be read: \(error)")
      self.init(files: [], diagnostics: [fault])
    }
  }

  /// The folders that the configuration in the working directory names.
  static var projectFolders: [String] {
    guard let source = try? FileBytes.file(configurationName, limit: 1 << 20).bytes else { return [] }
    return ProjectConfiguration(path: configurationName, source: source).rules.map { [$0] } ?? []
  }

  /// Whether a folder or the configuration could not be read.
  public var hasFailures: Bool { diagnostics.contains { $0.severity == .error } }
}
