import Foundation
import Testing

@Suite("Rules given by the user")
struct RuleFileTests {
  static let rule = """
    id: tea-vs-coffee
    title: Tea versus coffee
    severity: error
    between:
      left: {concept: tea}
      right: {concept: coffee}
    message: "{left.quote} or {right.quote}."
    question: "Which?"
    debate: {motion: Tea first., for_left: Calm., for_right: Speed., decides: Taste.}
    tests:
      - name: they clash
        finds: "[[left:Tea]] is at odds with [[right:coffee]]."
        status: asserted
      - name: tea alone
        silent: "We like tea."

    """

  /// A folder `rules` with one rule, its concepts and a cue.
  static func rules(_ rule: String = rule) throws -> Folder {
    let folder = try Folder()
    try folder.write(
      "rules/tea.yaml", "concept: tea\ntitle: Tea\nterms: [tea]\ntests:\n  - hit: 'Hot [[tea]].'\n")
    try folder.write("rules/coffee.yaml", "concept: coffee\ntitle: Coffee\nterms: [coffee]\n")
    try folder.write("rules/conflict.yaml", "cues: conflict\nentries: ['be? at odds with']\n")
    try folder.write("rules/drinks/tea-vs-coffee.yaml", rule)
    try folder.write("a.txt", "Tea is at odds with coffee.\n")
    return folder
  }

  @Test("rules come from --rules, else from the configuration, else from the binary")
  func sources() throws {
    let folder = try Self.rules()
    let given = try Binary.run(["check", "a.txt", "--rules", "rules"], in: folder)
    #expect(given.output.hasPrefix("error[tea-vs-coffee]"))
    #expect(given.status == 1)
    #expect(try Binary.run(["check", "a.txt"], in: folder).status == 0)
    try folder.write(".elenchus.yml", "rules: rules\n")
    let configured = try Binary.run(["check", "a.txt"], in: folder)
    #expect(configured.output == given.output)
    #expect(configured.status == 1)
  }

  @Test(
    "a faulty configuration is named",
    arguments: [
      ("rulez: rules\n", ".elenchus.yml:1:1: error[unknown-key]"), ("rules: nowhere\n", "error[not-found]"),
      ("rules: [\n", "error[invalid-yaml]"), ("", "error[missing-key]"),
    ])
  func configuration(_ text: String, _ fault: String) throws {
    let folder = try Self.rules()
    try folder.write(".elenchus.yml", text)
    let run = try Binary.run(["check", "a.txt"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains(fault), "\(run.errors)")
  }

  /// A faulty rule file and the code of its diagnostic.
  struct Fault: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var code: String
    var text: String

    init(_ name: String, _ code: String, _ text: String) {
      testDescription = name
      self.code = code
      self.text = text
    }
  }

  static let faults = [
    Fault("no YAML", "invalid-yaml", "id: [\n"),
    Fault("an unknown key", "unknown-key", "id: x\nbetwen: 1\n"),
    Fault("a tab", "tab-indentation", "id: x\n\ttitle: T\n"),
    Fault("an id taken", "duplicate-id", rule),
    Fault(
      "an unknown concept", "unknown-concept",
      rule.replacing("id: tea-vs-coffee", with: "id: x").replacing("concept: tea}", with: "concept: tee}")),
    Fault("an unknown word list", "unknown-word-list", "words: a\nlist: ['@b']\n"),
    Fault("a word list inside itself", "cyclic-word-list", "words: a\nlist: ['@a']\n"),
    Fault("10 MB and more", "file-too-large", String(repeating: "# filler\n", count: 1_200_000)),
    Fault("exploding aliases", "alias-expansion", explodingAliases),
  ]

  /// Twenty lists, each eight times the one before.
  private static var explodingAliases: String {
    let names = Array("abcdefghijklmnopqrstu")
    let rest = zip(names, names.dropFirst()).map { below, name in
      "\(name): &\(name) [\(Array(repeating: "*\(below)", count: 8).joined(separator: ","))]\n"
    }
    return "a: &a [x,x,x,x,x,x,x,x]\n" + rest.joined()
  }

  @Test("invalid rules exit with 3, each fault named, while the sound rules still work", arguments: faults)
  func invalid(_ fault: Fault) throws {
    let folder = try Self.rules()
    try folder.write("rules/zz.yaml", fault.text)
    let run = try Binary.run(["check", "a.txt", "--rules", "rules"], in: folder)
    #expect(run.status == 3)
    #expect(run.errors.contains("rules/zz.yaml"))
    #expect(run.errors.contains("error[\(fault.code)]"), "\(run.errors.prefix(500))")
    #expect(run.output.hasPrefix("error[tea-vs-coffee]"))
    let lint = try Binary.run(["rule", "lint", "rules"], in: folder)
    #expect(lint.status == 3)
    #expect(lint.output.contains("error[\(fault.code)]"))
  }

  @Test("rules are listed and shown")
  func catalogue() throws {
    let folder = try Self.rules()
    let list = try Binary.run(["rule", "list", "--rules", "rules"], in: folder)
    #expect(list.output.split(separator: "\n").count == 2)
    #expect(list.output.contains("tea-vs-coffee"))
    let sheet = try Binary.run(["rule", "show", "tea-vs-coffee", "--rules", "rules"], in: folder)
    for words in ["Tea versus coffee", "rules/drinks/tea-vs-coffee.yaml:1", "Tea first.", "they clash"] {
      #expect(sheet.output.contains(words))
    }
    #expect(sheet.status == 0)
    #expect(sheet.output.contains("nearness    not asked for"))
    let near = "nearness: {weight: telling, status: prioritised, winner: right}\n"
    try folder.write(
      "rules/drinks/tea-vs-coffee.yaml", Self.rule.replacing("tests:\n", with: near + "tests:\n"))
    #expect(
      try Binary.run(["rule", "show", "tea-vs-coffee", "--rules", "rules"], in: folder).output.contains(
        "nearness    telling: prioritised, right wins, where the text does not say more\n"))
  }

  @Test("tests pass, fail with a verdict and a place, and an empty run fails")
  func tests() throws {
    let folder = try Self.rules()
    let passed = try Binary.run(["test", "--rules", "rules"], in: folder)
    #expect(passed.output == "3 tests, all passed: 2 reported, 1 silent\n")
    #expect(passed.status == 0)
    let empty = try Binary.run(["test", "--rules", "rules", "--filter", "milk"], in: folder)
    #expect(empty.output.hasPrefix("no tests were run"))
    #expect(empty.status == 1)
    try folder.write("corpus/a.md", "---\nexpect: []\n---\nTea is at odds with coffee.\n")
    let failed = try Binary.run(["test", "corpus", "--rules", "rules", "--format", "json"], in: folder)
    #expect(failed.status == 1)
    let report = try JSON(failed.output)
    #expect(report.text("schema") == "elenchus.tests/1")
    #expect(report["tests"].map { $0.text("verdict") } == ["reported", "reported", "silent", "noisy"])
    #expect(report["tests"].last?.text("file") == "corpus/a.md")
  }
}
