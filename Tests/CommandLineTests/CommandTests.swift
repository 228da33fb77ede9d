import Foundation
import Testing

@Suite("Commands")
struct CommandTests {
  static let commands = [
    [], ["check"], ["claims"], ["parse"], ["map"], ["debate"], ["test"], ["explain"], ["rule"],
    ["rule", "lint"],
    ["rule", "list"], ["rule", "show"], ["rule", "mutate"], ["rule", "diff"],
    ["rule", "new"], ["rule", "export"], ["rule", "schema"],
  ]

  @Test("help of each command shows an example", arguments: commands)
  func help(_ command: [String]) throws {
    let run = try Binary.run(command + ["--help"], in: Folder())
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("Examples:\n  elenchus \(command.joined(separator: " "))"))
  }

  @Test("the version is a number")
  func version() throws {
    let run = try Binary.run(["--version"], in: Folder())
    #expect(run.output == "0.1.0\n")
    #expect(run.status == 0)
  }

  @Test("completion scripts name the commands and the formats", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    let run = try Binary.run(["--generate-completion-script", shell], in: Folder())
    #expect(run.status == 0)
    for word in ["check", "debate", "explain", "markdown", "mermaid"] { #expect(run.output.contains(word)) }
  }

  @Test(
    "wrong usage exits with 2 and says what is meant",
    arguments: [
      (["check"], "no input; name files or directories"),
      (["check", "a.txt", "--bogus"], "--bogus"),
      (["check", "a.txt", "--format", "pdf"], "jsonl"),
      (["check", "a.txt", "--jobs", "0"], "at least 1"),
      (["check", "a.txt", "--min-confidence", "2"], "between 0 and 1"),
      (["claims", "a.txt", "--min-confidence", "2"], "between 0 and 1"),
      (["check", "a.txt", "--status", "asserted,nope"], "prioritised"),
      (["check", "a.txt", "--fail-on", "sometimes"], "never"),
      (["check", "a.txt", "--claims"], "json"),
      (["claims", "a.txt", "--lines"], "--lines needs --format tsv"),
      (["claims", "a.txt", "--lines", "--format", "json"], "--lines needs --format tsv"),
      (["claims", "a.txt", "--format", "pdf"], "tsv"),
      (["check", "-", "-"], "name - once"),
      (["bogus"], "bogus"),
      (["explain", "a-rule"], "name a file or give --text"),
      (["explain", "no-such-rule", "--text", "x"], "elenchus rule list"),
      (["explain", "hard-power-vs-soft-power", "a.txt:99"], "no line 99"),
      (["rule", "show", "no-such-rule"], "unknown-rule"),
      (["rule", "schema"], "one of rule, contradiction, concept, cue, words"),
      (["rule", "schema", "cues"], "'rule', 'contradiction', 'concept', 'cue' or 'words'"),
      (["rule", "mutate", "no-such-rule"], "unknown-rule"),
      (["rule", "mutate", "--fail-under", "101"], "between 0 and 100"),
      (["rule", "diff", "nowhere", "nowhere", "--corpus", "a.txt"], "no such directory"),
      (["test", "--fail-under", "90"], "--fail-under needs --coverage"),
      (["test", "--watch", "--coverage"], "--watch goes with"),
      (["rule", "lint", "nowhere"], "no such directory"),
      (["check", "a.txt", "--rules", "nowhere"], "no such directory"),
      (["check", "a.txt", "-o", "nowhere/report.txt"], "its directory does not exist"),
      (["check", "a.txt", "-o", "."], "this is a directory"),
      (["check", "a.txt", "-o", "./a.txt"], "would overwrite an input"),
      (["debate", "a.txt", "-o", "a.txt"], "cannot be made"),
    ])
  func usage(_ arguments: [String], _ words: String) throws {
    let folder = try Folder()
    try folder.write("a.txt", passage)
    let run = try Binary.run(arguments, in: folder)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(try folder.text("a.txt") == passage)
  }

  @Test(
    "findings fail a run from the severity asked for",
    arguments: [("note", 1), ("warning", 1), ("error", 0), ("never", 0)])
  func failOn(_ threshold: String, _ status: Int32) throws {
    let run = try Binary.run(["check", "-", "--fail-on", threshold], in: Folder(), input: passage)
    #expect(run.status == status)
    #expect(run.output.hasPrefix(finding))
  }

  @Test("findings can be chosen by status and confidence")
  func chosen() throws {
    for options in [["--status", "denied,latent"], ["--min-confidence", "1"]] {
      let run = try Binary.run(
        ["check", "-", "--format", "json", "--fail-on", "note"] + options, in: Folder(), input: passage)
      #expect(try JSON(run.output)["findings"].count == 0)
      #expect(run.status == 0)
    }
  }

  @Test("the name of the output file chooses the format")
  func outputFormat() throws {
    let folder = try Folder()
    for (name, start) in [
      ("r.json", "{"), ("r.html", "<!doctype html>"), ("r.md", "#"), ("r.txt", finding),
      ("r.jsonl", "{\"type\""),
    ] {
      let run = try Binary.run(["check", "-", "-o", name], in: folder, input: passage)
      #expect(run.output == "")
      #expect(try folder.text(name).lowercased().hasPrefix(start.lowercased()), "\(name)")
    }
  }

  @Test("no colours, wherever the report goes")
  func colors() throws {
    let plain = try Binary.run(["check", "-"], in: Folder(), input: passage)
    #expect(!plain.output.contains("\u{1B}"))
    let refused = try Binary.run(
      ["check", "-", "--no-color"], in: Folder(), input: passage, environment: ["NO_COLOR": "1"])
    #expect(refused.output == plain.output)
  }

  @Test("documents of one name are told apart by their folders")
  func documentNames() throws {
    let folder = try Folder()
    for path in ["x/a.txt", "y/a.txt", "b.txt", "stdin"] { try folder.write(path, passage) }
    let run = try Binary.run(
      ["claims", "x", "./y/", "b.txt", "stdin", "-", "--format", "json"], in: folder, input: passage)
    let ids = try JSON(run.output)["documents"].map { $0.text("id") }
    #expect(ids == ["x/a.txt", "y/a.txt", "b.txt", "stdin", "stdin~2"])
    #expect(try JSON(run.output)["documents"].map { $0.text("path") }.prefix(2) == ["x/a.txt", "./y/a.txt"])
  }

  @Test(
    "a map is drawn in each format", arguments: [("dot", "digraph"), ("mermaid", "flowchart"), ("json", "{")])
  func map(_ format: String, _ start: String) throws {
    let run = try Binary.run(["map", "-", "--format", format], in: Folder(), input: passage)
    #expect(run.status == 0)
    #expect(run.output.contains(start))
  }

  @Test("a debate pack goes to a folder, or as Markdown to standard output")
  func debate() throws {
    let folder = try Folder()
    let run = try Binary.run(["debate", "-", "-o", "deep/pack"], in: folder, input: passage)
    #expect(run.status == 0)
    #expect(run.output == "")
    let markdown = try folder.text("deep/pack/debate.md")
    #expect(markdown.contains("Protecting civilians"))
    #expect(try folder.text("deep/pack/debate.html").hasPrefix("<!doctype html>"))
    #expect(try Binary.run(["debate", "-"], in: folder, input: passage).output == markdown)
  }

  @Test("a rule explains itself on a text, a file and a line of it")
  func explain() throws {
    let folder = try Folder()
    try folder.write("a.txt", "A first line.\n\n" + passage)
    let rule = "trade-promotion-vs-human-security"
    let whole = try Binary.run(["explain", rule, "a.txt"], in: folder)
    #expect(whole.status == 0)
    #expect(whole.output.contains("fires: asserted"))
    let folded = "1 sentence speaks of neither side, trade-promotion and human-security\n\n"
    #expect(
      try Binary.run(["explain", rule, "a.txt:3"], in: folder).output
        == whole.output.replacing(folded, with: ""))
    let other = try Binary.run(["explain", rule, "a.txt:1"], in: folder)
    #expect(other.output.contains("silent: the rule fires elsewhere in the text, on line 3"))
    let text = try Binary.run(["explain", rule, "--text", "Nothing here."], in: folder)
    #expect(text.output.contains("silent: "))
  }
}
