import Foundation
import RuleFiles
import Testing

@Suite("JSON Schemas of rule files")
struct RuleSchemaTests {
  @Test("are JSON of the draft they name", arguments: RuleSchema.allCases)
  func json(_ schema: RuleSchema) throws {
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(schema.json.utf8)) as? [String: Any])
    #expect(object["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(object["additionalProperties"] as? Bool == false)
  }

  @Test("every key says what it is for", arguments: RuleSchema.allCases)
  func descriptions(_ schema: RuleSchema) throws {
    func check(_ value: Any, _ path: String) {
      if let list = value as? [Any] { list.forEach { check($0, path) } }
      guard let object = value as? [String: Any] else { return }
      for (key, value) in object {
        if key == "properties", let properties = value as? [String: Any] {
          for (name, property) in properties {
            let text = (property as? [String: Any])?["description"] as? String
            #expect(text?.isEmpty == false, "\(path).\(name)")
          }
        }
        check(value, "\(path).\(key)")
      }
    }
    check(try JSONSerialization.jsonObject(with: Data(schema.json.utf8)), schema.rawValue)
  }

  /// Keys of an object of the schema, found by following names through `properties`, `items` and `$defs`.
  private static func keys(_ schema: RuleSchema, _ path: [String]) throws -> Set<String> {
    var object = try JSONSerialization.jsonObject(with: Data(schema.json.utf8)) as? [String: Any] ?? [:]
    for name in path { object = object[name] as? [String: Any] ?? [:] }
    return Set((object["properties"] as? [String: Any] ?? [:]).keys)
  }

  @Test("every key of a built-in file is in the schema of its kind")
  func builtIn() throws {
    for file in RuleFileReader.builtInFiles {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let top = text.split(separator: "\n").compactMap { line -> String? in
        guard let first = line.first, first.isLetter else { return nil }
        return String(line.prefix { $0 != ":" })
      }
      let schema: RuleSchema =
        top.contains("concept")
        ? .concept
        : top.contains("cues")
          ? .cue
          : top.contains("words")
            ? .words : top.contains("contradiction") ? .contradiction : .rule
      #expect(Set(top).isSubset(of: try Self.keys(schema, [])), "\(file.path)")
      let properties = try JSONSerialization.jsonObject(with: Data(schema.json.utf8)) as? [String: Any]
      let required = properties?["required"] as? [String] ?? []
      #expect(required.allSatisfy(top.contains), "\(file.path)")
    }
  }

  @Test("the reader takes exactly the keys that the schema of a rule has")
  func closed() throws {
    #expect(
      try Self.keys(.rule, []) == [
        "id", "title", "stage", "severity", "between", "statuses", "scope", "nearness", "exceptions",
        "message", "question", "debate", "tests",
      ])
    let places: [(path: [String], text: (String) -> String)] = [
      ([], { "\($0): x\n" }),
      (["properties", "nearness"], { "nearness: {\($0): x}\n" }),
      (["$defs", "side"], { "between: {left: {concept: a, \($0): x}, right: {concept: b}}\n" }),
      (["$defs", "exception"], { "exceptions: [{\($0): x}]\n" }),
      (["$defs", "test"], { "tests: [{\($0): x}]\n" }),
      (["properties", "debate"], { "debate: {\($0): x}\n" }),
    ]
    for (path, text) in places {
      let known = try Self.keys(.rule, path)
      #expect(!known.isEmpty)
      for key in known.union(["zzz"]) where path != [] || key != "id" {
        let file = RuleFileReader.File(path: "r.yaml", bytes: Array(("id: r\n" + text(key)).utf8))
        let unknown = RuleFileReader().read([file]).diagnostics.filter {
          $0.code == "unknown-key" && $0.message.contains("'\(key)'")
        }
        #expect(unknown.isEmpty == known.contains(key), "\(path) \(key)")
      }
    }
  }
}

@Suite("Entries that never count")
struct UselessEntryTests {
  private static let concept = """
    concept: tea
    title: Tea
    terms:
      - "tea|oolong leaf|leaves"
      # kept
      - "leaf|leaves tea"
      - "oolong leaf"
      - "=tea leaf"
      - "tea|milk leaf"
      - "leaves|leaf tea"
    tests:
      - hit: "Oolong leaves."

    """

  private static func files(_ text: String) -> [RuleFileReader.File] {
    [RuleFileReader.File(path: "tea.yaml", bytes: Array(text.utf8))]
  }

  @Test("an entry all of whose words another one takes is shadowed")
  func shadowed() {
    let found = RuleLinter().lint(Self.files(Self.concept)).filter { RuleFixer.codes.contains($0.code) }
    #expect(
      found.map { "\($0.line ?? 0) \($0.code)" } == [
        "7 shadowed-phrase", "8 shadowed-phrase", "10 duplicate-phrase",
      ])
  }

  @Test("mending takes out their lines and nothing else")
  func mended() {
    let fixer = RuleFixer(Self.files(Self.concept))
    #expect(fixer.count == 3)
    let expected = Self.concept.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !["  - \"oolong leaf\"", "  - \"=tea leaf\"", "  - \"leaves|leaf tea\""].contains($0) }
      .joined(separator: "\n")
    #expect(fixer.files.map { String(decoding: $0.bytes, as: UTF8.self) } == [expected])
    #expect(RuleFixer(fixer.files).count == 0)
  }

  @Test("two rules between the same concepts overlap")
  func overlapping() {
    func rule(_ id: String, _ left: String, _ right: String) -> RuleFileReader.File {
      RuleFileReader.File(
        path: "\(id).yaml",
        bytes: Array(
          "id: \(id)\ntitle: T\nbetween: {left: {concept: \(left)}, right: {concept: \(right)}}\n".utf8))
    }
    let concepts = ["tea", "milk"].map {
      RuleFileReader.File(path: "\($0).yaml", bytes: Array("concept: \($0)\ntitle: T\nterms: [\($0)]\n".utf8))
    }
    let found = RuleLinter().lint(concepts + [rule("a", "tea", "milk"), rule("b", "milk", "tea")])
    #expect(found.filter { $0.code == "overlapping-rules" }.map(\.file) == ["b.yaml"])
  }
}
