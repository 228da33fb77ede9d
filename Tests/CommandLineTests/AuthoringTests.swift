import Foundation
import Testing

@Suite("Rules written test-first")
struct AuthoringTests {
  @Test("coverage lists what no test exercises, and can fail a run")
  func coverage() throws {
    let folder = try RuleFileTests.rules()
    let run = try Binary.run(["test", "--rules", "rules", "--coverage", "--fail-under", "50"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.output.contains(
        "rules/drinks/tea-vs-coffee.yaml:1:1: unexercised: rule tea-vs-coffee: status denied\n"))
    #expect(
      run.output.contains(
        "coverage 30.7 %: 2 of 2 lexicon entries, 1 of 1 cues, 0 of 5 conditions, 1 of 5 statuses\n"))
    #expect(
      try Binary.run(["test", "--rules", "rules", "--coverage", "--fail-under", "30"], in: folder).status == 0
    )
    let json = try JSON(
      Binary.run(["test", "--rules", "rules", "--coverage", "--format", "json"], in: folder).output)
    #expect(json.object("coverage")["unexercised"].count == 9)
  }

  @Test("mutation lists the mutants that no test notices, and can fail a run")
  func mutation() throws {
    let folder = try RuleFileTests.rules()
    let run = try Binary.run(["rule", "mutate", "--rules", "rules", "--fail-under", "90"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains(": survived: rule tea-vs-coffee: without the status denied\n"))
    #expect(!run.output.contains("without the status asserted"))
    #expect(run.output.contains("mutation score 26.6 %: 4 of 15 mutants noticed; "))
    let one = try Binary.run(
      ["rule", "mutate", "tea-vs-coffee", "--rules", "rules", "--format", "json"], in: folder)
    #expect(one.status == 0)
    #expect(try JSON(one.output)["mutants"].count == 14)
    #expect(try Binary.run(["rule", "mutate", "no-such-rule"], in: folder).status == 2)
  }

  @Test("a failed test shows what it expects and what was found, in every format")
  func formats() throws {
    let folder = try RuleFileTests.rules(
      RuleFileTests.rule.replacing("status: asserted", with: "status: denied"))
    let text = try Binary.run(["test", "--rules", "rules"], in: folder)
    #expect(text.status == 1)
    #expect(
      text.output.contains(
        """
        rules/drinks/tea-vs-coffee.yaml:11:5: wrong-status: rule tea-vs-coffee: they clash
            expected  denied    [[left:Tea]] is at odds with [[right:coffee]].
            found     asserted  [[left:Tea]] is at odds with [[right:coffee]].

        """))
    let json = try JSON(Binary.run(["test", "--rules", "rules", "--format", "json"], in: folder).output)
    let failed = try #require(json["tests"].first { $0.text("verdict") == "wrong-status" })
    #expect(failed.text("found") == "asserted  [[left:Tea]] is at odds with [[right:coffee]].")
    let junit = try Binary.run(["test", "--rules", "rules", "--format", "junit"], in: folder).output
    #expect(
      junit.hasPrefix(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"elenchus\" tests=\"3\" failures=\"1\""
      ))
    #expect(junit.components(separatedBy: "<testcase ").count == 4)
    #expect(junit.contains("<failure message=\"wrong-status\">expected  denied    [[left:Tea]]"))
    #expect(junit.contains("name=\"concept tea: hit “Hot tea.”\""))
  }

  @Test("the end of a paragraph shows in the text of a failed test")
  func paragraphs() throws {
    let folder = try RuleFileTests.rules(
      RuleFileTests.rule.replacing(
        "silent: \"We like tea.\"", with: "finds: \"We like\\n tea.\\n \\nCoffee?\"\n    status: latent"))
    let run = try Binary.run(["test", "--rules", "rules"], in: folder)
    #expect(run.output.contains("expected  latent    We like tea. ¶ Coffee?\n"), "\(run.output)")
  }

  @Test("a file with faults is counted among what was not tested, and the run does not pass")
  func faulty() throws {
    let folder = try RuleFileTests.rules()
    try folder.write(
      "rules/tea.yaml", "concept: tea\ntitle: Tea\nterms: []\ntests:\n  - hit: 'Hot [[tea]].'\n")
    let none = try Binary.run(["test", "--rules", "rules"], in: folder)
    #expect(none.status == 3)
    #expect(none.output == "no tests were run; 2 files with faults were not tested in full\n")
    try folder.write(
      "rules/milk.yaml", "concept: milk\ntitle: Milk\nterms: [milk]\ntests:\n  - miss: 'Tea.'\n")
    let some = try Binary.run(["test", "--rules", "rules"], in: folder)
    #expect(some.status == 3)
    #expect(
      some.output == "1 test, none failed, but 2 files with faults were not tested in full: 1 silent\n")
    #expect(some.errors.contains("rules/tea.yaml:1:10: error[empty-list]"))
    let json = try JSON(Binary.run(["test", "--rules", "rules", "--format", "json"], in: folder).output)
    #expect(json["faulty"].count == 2)
    let junit = try Binary.run(["test", "--rules", "rules", "--format", "junit"], in: folder).output
    #expect(junit.contains("name=\"elenchus\" tests=\"3\" failures=\"0\" errors=\"2\""))
    #expect(junit.contains("<error message=\"the file has faults and was not tested in full\"/>"))
  }

  @Test("--accept all rewrites the expectation; answers choose among several")
  func accept() throws {
    let wrong = RuleFileTests.rule.replacing("status: asserted", with: "status: denied")
      .replacing("silent: \"We like tea.\"", with: "finds: \"We like tea.\"\n    status: asserted")
    let folder = try RuleFileTests.rules(wrong)
    let none = try Binary.run(["test", "--rules", "rules", "--accept"], in: folder, input: "n\nq\n")
    #expect(none.status == 1)
    #expect(none.errors.contains("1 of 2: expect what was found? [y/n/a/q]"))
    #expect(try folder.text("rules/drinks/tea-vs-coffee.yaml") == wrong)
    let one = try Binary.run(["test", "--rules", "rules", "--accept"], in: folder, input: "y\nn\n")
    #expect(one.status == 1)
    #expect(one.errors.contains("rewrote 1 expectation in 1 file"))
    let half = wrong.replacing("status: denied", with: "status: asserted")
    #expect(try folder.text("rules/drinks/tea-vs-coffee.yaml") == half)
    let all = try Binary.run(["test", "--rules", "rules", "--accept", "all"], in: folder)
    #expect(all.status == 0)
    #expect(
      try folder.text("rules/drinks/tea-vs-coffee.yaml")
        == half.replacing("finds: \"We like tea.\"\n    status: asserted", with: "silent: \"We like tea.\""))
  }

  @Test("--watch answers a save with the tests of the saved file, then with all")
  func watch() throws {
    let folder = try RuleFileTests.rules()
    let process = Process()
    process.executableURL = try Binary.url
    process.arguments = ["test", "--rules", "rules", "--watch"]
    process.currentDirectoryURL = folder.url
    let capture = folder.capture("watch")
    try Data().write(to: capture)
    process.standardOutput = try FileHandle(forWritingTo: capture)
    process.standardError = FileHandle.nullDevice
    try process.run()
    defer { process.terminate() }
    func waitFor(_ words: String) throws -> Bool {
      for _ in 0..<600 {
        if try String(contentsOf: capture, encoding: .utf8).contains(words) { return true }
        Thread.sleep(forTimeInterval: 0.1)
      }
      return false
    }
    #expect(try waitFor("3 tests, all passed"))
    let path = "rules/drinks/tea-vs-coffee.yaml"
    try folder.write(path, RuleFileTests.rule.replacing("status: asserted", with: "status: latent"))
    #expect(try waitFor("saved \(path)\n"))
    #expect(try waitFor("wrong-status: rule tea-vs-coffee: they clash"))
    #expect(try waitFor("2 tests, 1 failed"))
    #expect(try waitFor("all files: 3 tests, 1 failed"))
  }

  @Test("rule diff names what an edit gains and loses")
  func diff() throws {
    let folder = try RuleFileTests.rules()
    for file in ["tea.yaml", "coffee.yaml", "drinks/tea-vs-coffee.yaml"] {
      try folder.write("edited/\(file)", try folder.text("rules/\(file)"))
    }
    try folder.write("edited/conflict.yaml", "cues: conflict\nentries: ['collide with']\n")
    try folder.write("texts/a.txt", "Tea is at odds with coffee.\n")
    try folder.write("texts/b.txt", "Tea collides with coffee.\n")
    let run = try Binary.run(["rule", "diff", "rules", "edited", "--corpus", "texts"], in: folder)
    #expect(run.status == 0)
    #expect(
      run.output == """
        texts/a.txt:1:1: lost: tea-vs-coffee: asserted
            left   “Tea”
            right  “coffee”
        texts/b.txt:1:1: gained: tea-vs-coffee: asserted
            left   “Tea”
            right  “coffee”
        1 gained, 1 lost, 0 kept in 2 documents

        """)
    let json = try Binary.run(
      ["rule", "diff", "rules", "edited", "--corpus", "texts", "--format", "json"], in: folder)
    #expect(try JSON(json.output)["changes"].map { $0.text("change") } == ["lost", "gained"])
    try folder.write("edited/negation.yaml", "cues: negation\nentries: [not]\n")
    try folder.write("texts/c.txt", "Tea does not collide with coffee.\n")
    let contested = try Binary.run(["rule", "diff", "rules", "edited", "--corpus", "texts"], in: folder)
    #expect(
      contested.output.hasSuffix(
        """
        texts/c.txt:1:1: gained: tea-vs-coffee: denied
            left   “Tea”
            right  “coffee”
        texts/b.txt:1:1: gained: tea-vs-coffee: contested
            left   “Tea”
            right  “coffee” in texts/c.txt
        3 gained, 1 lost, 0 kept in 3 documents

        """), "\(contested.output)")
  }

  @Test("rule new prints a draft, or writes it and asks before it overwrites")
  func draft() throws {
    let folder = try RuleFileTests.rules()
    let examples = [
      "[[left:Tea]] is at odds with [[right:milk]].", "Is [[left:tea]] at odds with [[right:milk]]?",
    ]
    let printed = try Binary.run(["rule", "new", "--rules", "rules"] + examples, in: folder)
    #expect(printed.output.contains("# tea-vs-milk.yaml\nid: tea-vs-milk\n"))
    #expect(printed.errors.contains("takes the concept tea, which is there already"))
    let options = ["rule", "new", "--rules", "rules", "-o", "mine", "--background", "a.txt"]
    let written = try Binary.run(options + examples, in: folder)
    #expect(written.errors.contains("wrote mine/tea-vs-milk.yaml\n"))
    #expect(written.errors.contains("on 1 document of a.txt the draft fires 0 times"))
    try folder.write("mine/tea-vs-milk.yaml", "mine\n")
    let refused = try Binary.run(options + examples, in: folder, input: "y\nn\n")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("mine/tea-vs-milk.yaml exists; overwrite it? [y/n]"))
    #expect(try folder.text("mine/tea-vs-milk.yaml") == "mine\n")
    #expect(try Binary.run(["rule", "new", "one"], in: folder).errors.contains("error[too-few-examples]"))
  }

  @Test("the built-in rules can be written out, but over nothing")
  func export() throws {
    let folder = try Folder()
    #expect(try Binary.run(["rule", "export", "out"], in: folder).status == 0)
    #expect(try Binary.run(["rule", "lint", "out"], in: folder).status == 0)
    let again = try Binary.run(["rule", "export", "out"], in: folder)
    #expect(again.status == 2)
    #expect(again.errors.contains("error[exists]"))
    #expect(try Binary.run(["rule", "export", "--cues", "mine"], in: folder).status == 0)
    #expect(try folder.text("mine/cues/negation.yaml").contains("cues: negation"))
    let lint = try Binary.run(["rule", "lint", "mine"], in: folder)
    #expect(lint.output.hasSuffix(": no faults\n"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("mine/concepts").path))
  }

  @Test("rule lint --fix takes out what never counts")
  func fix() throws {
    let folder = try RuleFileTests.rules()
    let text = "concept: tea\ntitle: Tea\nterms:\n  - tea\n  - Tea\ntests:\n  - hit: 'Hot [[tea]].'\n"
    try folder.write("rules/tea.yaml", text)
    let run = try Binary.run(["rule", "lint", "rules", "--fix"], in: folder)
    #expect(run.errors == "mended 1 fault in 1 file\n")
    #expect(try folder.text("rules/tea.yaml") == text.replacing("  - Tea\n", with: ""))
    #expect(try Binary.run(["rule", "lint", "--fix"], in: folder).status == 2)
  }

  @Test("check leaves out what a comment or the project suppresses")
  func suppressed() throws {
    let folder = try RuleFileTests.rules()
    let plain = try Binary.run(["check", "a.txt", "--rules", "rules", "--format", "json"], in: folder)
    let fingerprint = try #require(try JSON(plain.output)["findings"].first?.text("fingerprint"))
    try folder.write(".elenchus-suppressions.yml", "- fingerprint: \(fingerprint)\n  reason: A joke.\n")
    let run = try Binary.run(["check", "a.txt", "--rules", "rules"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("No tensions"))
    try folder.write("b.md", "<!-- elenchus-ignore tea-vs-coffee: so -->\n\nWe like tea.\n")
    let stale = try Binary.run(["check", "b.md", "--rules", "rules"], in: folder)
    #expect(stale.errors.contains("b.md:1:1: warning[stale-suppression]"))
  }
}
