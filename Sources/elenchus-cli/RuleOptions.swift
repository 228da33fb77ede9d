import ArgumentParser
import Elenchus

/// Where the rules of a command come from.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folder of rule files, instead of the project's or the built-in ones.", valueName: "dir"),
    completion: .directory)
  var rules: String?

  /// The rule files asked for.
  ///
  /// - Throws: `Failure` when they cannot be read at all.
  func source() throws -> RuleSource {
    let source = rules.map { RuleSource(folders: [$0]) } ?? RuleSource()
    if source.files.isEmpty { throw Failure(source.diagnostics, .usage) }
    return source
  }

  /// The pack asked for; its diagnostics include those of folders.
  func pack() throws -> RulePack {
    let source = try source()
    var pack = RuleFileReader().read(source.files)
    pack.diagnostics = source.diagnostics + pack.diagnostics
    return pack
  }
}

extension RulePack {
  /// Whether a rule file is so faulty that something of it was left out.
  var isInvalid: Bool { diagnostics.contains { $0.severity == .error } }
}
