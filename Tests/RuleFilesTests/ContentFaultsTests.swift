import Prose
import RuleFiles
import Testing

@Suite("Faults of what a file says")
struct ContentFaultsTests {
  @Test(
    "word lists",
    arguments: [
      ("words: a\nlist: [b]\nnote: c\n", ["3:1 unknown-key"]),
      ("words: a\n", ["1:1 missing-key"]),
      ("words: a\nlist: b\n", ["2:7 wrong-type"]),
      ("words: a\nlist: [b, [c]]\n", ["2:11 wrong-type"]),
      ("words: a\nlist: []\n", ["1:8 empty-list"]),
      ("words: A b\nlist: [b]\n", ["1:8 bad-id"]),
      (
        "words: a\nlist: [b, c|d, B, '@']\n",
        ["2:11 bad-word", "2:16 duplicate-value", "2:19 unknown-word-list"]
      ),
      ("words: a\nlist: [b, '@a']\n", ["2:11 cyclic-word-list"]),
      (
        "words: a\nlist: ['@other', '@othr', '@missing']\n",
        ["2:18 unknown-word-list", "2:27 unknown-word-list"]
      ),
      ("words: other\nlist: [c]\n", ["1:8 duplicate-id"]),
      ("words:\nlist: [c]\n", ["1:7 wrong-type"]),
    ])
  func words(_ text: String, _ expected: [String]) {
    #expect(faults(in: text, beside: [("a.yaml", "words: other\nlist: [x]\n")]) == expected)
  }

  @Test("a circle of word lists names its members")
  func circle() {
    let pack = read([
      ("a.yaml", "words: a\nlist: ['@b']\n"), ("b.yaml", "words: b\nlist: ['@c', x]\n"),
      ("c.yaml", "words: c\nlist: ['@a']\n"),
    ])
    #expect(
      pack.diagnostics.map(\.description) == [
        "c.yaml:2:8: error[cyclic-word-list]: the word lists refer to each other in a circle: @a → @b → @c → @a; break it"
      ])
  }

  @Test(
    "cues",
    arguments: [
      ("cues: harms\nentries: [a]\n", ["1:7 unknown-cue-kind"]),
      ("cues: harm\n", ["1:1 missing-key"]),
      ("cues: harm\nentries: [a, b: c]\n", ["2:14 missing-key", "2:14 unknown-key"]),
      ("cues: harm\nentries:\n- phrase: a\n  ignores-negation: yes\n", ["4:21 wrong-type"]),
      ("cues: harm\nentries:\n- phrase:\n", ["3:10 wrong-type"]),
      ("cues: harm\nentries: ['{winner} a']\n", ["2:11 unknown-slot"]),
      ("cues: priority\nentries: ['{1} a', '{wnner} b']\n", ["2:11 unknown-slot", "2:20 unknown-slot"]),
      ("cues: harm\nentries: ['{1} a {1}']\n", ["2:11 bad-phrase"]),
      (
        "cues: harm\nentries: ['a?', a ..99 b, '..2 a', '@lst b', ' ']\n",
        [
          "2:11 bad-phrase", "2:17 bad-phrase", "2:27 bad-phrase", "2:36 unknown-word-list",
          "2:46 wrong-type",
        ]
      ),
      (
        "cues: harm\nentries: [a]\ntests: [b, {hit: c, miss: d}, {}, {hit: '[[c'}, {hit: '[[x:c]]'}, {miss: '[[c]]'}, {hit: '[[]]'}]\n",
        [
          "3:9 wrong-type", "3:12 missing-key", "3:31 missing-key", "3:41 unclosed-mark", "3:55 unknown-mark",
          "3:74 unknown-mark", "3:90 empty-mark",
        ]
      ),
      ("cues: harm\nentries: [\"\(String(repeating: "a ", count: 33))\"]\n", ["2:11 bad-phrase"]),
      ("cues: harm\nentries:\n- |\n  a\n  b\n", ["3:3 bad-phrase"]),
    ])
  func cues(_ text: String, _ expected: [String]) {
    #expect(faults(in: text) == expected)
  }

  @Test(
    "concepts",
    arguments: [
      ("concept: a\ntitle: A\n", ["1:1 missing-key"]),
      ("concept: a\nterms: [b]\n", ["1:1 missing-key"]),
      ("concept: a\ntitle: A\nterms: []\n", ["1:10 empty-list"]),
      ("concept: a\ntitle: ''\nterms: [b]\n", ["2:8 wrong-type"]),
      ("concept: a\ntitle: [A]\nterms: [b]\n", ["2:8 wrong-type"]),
      ("concept: a\ntitle: ~\nterms: [b]\n", ["2:8 wrong-type"]),
      (
        "concept: a\ntitle: A\nterms: [b, '{1} c']\nviolation: [d]\n",
        ["3:12 unknown-slot", "4:1 unknown-key"]
      ),
      (
        "concept: a\ntitle: A\nterms: [b]\ntests: [{hit: '[[violation:b]] [[b]]'}, {hit: '[[violations:b]]'}]\n",
        ["4:47 unknown-mark"]
      ),
      ("concept: trade\ntitle: A\nterms: [b]\n", ["1:10 duplicate-id"]),
      ("concept: é\ntitle: é\nterms: [é, é|]\nexclusions: [a, a||]\n", ["1:10 bad-id"]),
    ])
  func concept(_ text: String, _ expected: [String]) {
    #expect(faults(in: text, beside: concepts) == expected)
  }

  @Test("a slot in a concept is answered by what a gap is written with")
  func gap() {
    let pack = read([("a.yaml", "concept: a\ntitle: A\nterms: [b, 'use {2} up']\n")])
    #expect(
      pack.diagnostics.map(\.message) == [
        "unknown slot '{2}'; no slot may stand here, so remove it; '..3' skips up to three words"
      ])
  }

  @Test(
    "rules: one change to a sound rule",
    arguments: [
      ("id: trade-vs-safety", "id: Trade", "1:5 bad-id"),
      ("id: trade-vs-safety", "id: taken", "1:5 duplicate-id"),
      ("stage: stable", "stage: stabel", "3:8 unknown-stage"),
      ("severity: error", "severity: fatal", "4:11 unknown-severity"),
      ("severity: error", "severty: error", "4:1 unknown-key"),
      ("severity: error", "nearness: {weight: heavy}", "4:20 unknown-weight"),
      ("severity: error", "nearness: {status: latent}", "4:11 missing-key"),
      ("severity: error", "nearness: {weight: fair, winner: left}", "4:26 misplaced-key"),
      ("severity: error", "nearness: {weight: fair, status: prioritised}", "4:11 missing-key"),
      ("severity: error", "nearness: {weight: fair, served: prioritised}", "4:34 unknown-status"),
      ("severity: error", "nearness: {weight: fair, wanted: prioritised}", "4:34 unknown-status"),
      ("[endorses, serves]", "[endorse, serves]", "6:35 unknown-stance"),
      ("[endorses, serves]", "[serves, serves]", "6:43 duplicate-value"),
      ("[endorses, serves]", "[]", "6:34 dead-scope"),
      ("[endorses, serves]", "serves", "6:34 wrong-type"),
      ("commitment: [own]", "commitment: [owned]", "6:67 unknown-commitment"),
      ("{concept: trade,", "{concept: trad,", "6:19 unknown-concept"),
      ("{concept: trade,", "{concept: broken,", "6:19 unknown-concept"),
      ("  right:\n    concept: safety\n", "", "6:3 missing-key"),
      ("    concept: safety\n", "    concept:\n", "8:13 wrong-type"),
      ("[asserted, prioritised, latent]", "[contested, prioritised, latent]", "9:12 unknown-status"),
      ("within: section", "within: chapter", "10:26 unknown-scope"),
      ("same: voice", "same: author", "10:41 unknown-scope"),
      ("{latent: {within: section, same: voice}}", "{asserted: {}}", "10:8 missing-key, 10:9 unknown-key"),
      ("- id: gone", "- id: conditional", "16:9 duplicate-id"),
      (
        "{cue: condition}\n    effect: {severity", "{cue: conditions}\n    effect: {severity",
        "13:17 unknown-cue-kind"
      ),
      (
        "{cue: condition}\n    effect: {severity", "{cue: harm}\n    effect: {severity", "12:5 dead-exception"
      ),
      ("{severity: note}", "{}", "14:13 missing-key"),
      ("{severity: note}", "{severity: note, drop: true}", "14:13 missing-key"),
      ("{drop: true}", "{drop: false}", "18:13 missing-key"),
      ("{drop: true}", "{drop: 'true'}", "18:20 wrong-type"),
      ("{right.quote}.", "{right.qoute}.", "20:10 unknown-placeholder"),
      ("{right.quote}.", "{right.quote.", "20:10 unknown-placeholder"),
      ("{right.concept}?", "{}?", "21:11 unknown-placeholder"),
      ("motion: Trade first.", "motion: '{left.quote} first.'", "22:18 unknown-placeholder"),
      (", decides: Evidence.", "", "22:9 missing-key"),
      ("- name: both\n", "- title: both\n", "24:5 missing-key, 24:5 unknown-key"),
      ("- name: ranked", "- name: both", "27:11 duplicate-id"),
      ("status: latent", "status: denied", "26:5 dead-test"),
      ("status: latent\n", "winner: left\n", "24:5 missing-key"),
      ("status: latent\n", "status: latent\n    winner: left\n", "27:5 misplaced-key"),
      ("status: latent\n", "status: latent\n    earlier: a\n    another: b\n", "28:5 misplaced-key"),
      ("winner: left", "winner: lft", "30:13 unknown-side"),
      ("[[left:Trade]] outweighs", "[[lft:Trade]] outweighs", "28:12 unknown-mark"),
      ("[[left:Trade]] outweighs", "[[Trade]] outweighs", "28:12 unknown-mark"),
      ("[[left:Trade]] outweighs", "[[left:]] outweighs", "28:12 empty-mark"),
      ("We like cats.", "We like [[left:cats]].", "32:13 unknown-mark"),
      ("silent: \"We like cats.\"", "silent: ok\n    status: latent", "33:5 misplaced-key"),
      ("silent: \"We like cats.\"", "silnt: ok", "31:5 missing-key, 32:5 unknown-key"),
    ])
  func rule(_ old: String, _ new: String, _ expected: String) throws {
    let head = String(fullRule.prefix(upTo: try #require(fullRule.firstRange(of: old)).lowerBound))
    let text = head + new + fullRule.dropFirst(head.count + old.count)
    let others =
      concepts + [
        ("concepts/broken.yaml", "concept: broken\nterms: [x]\n"),
        (
          "aside/taken.yaml",
          "id: taken\ntitle: T\nbetween: {left: {concept: trade}, right: {concept: safety}}\n"
        ),
      ]
    #expect(faults(in: text, beside: others).joined(separator: ", ") == expected)
  }

  @Test("clauses that can match nothing")
  func dead() {
    let text = """
      id: a
      title: A
      between:
        left: {concept: trade, stance: [endorses]}
        right: {concept: safety}
      statuses: [asserted]
      scope: {latent: {within: document}}

      """
    #expect(faults(in: text, beside: concepts) == ["4:26 dead-scope", "7:9 dead-scope"])
    let unbound =
      "id: a\ntitle: A\nbetween: {left: {concept: trade}, right: {concept: safety}}\n"
      + "statuses: [latent]\nmessage: '{cue.quote}'\n"
    #expect(faults(in: unbound, beside: concepts) == ["5:10 unbound-placeholder"])
  }

  @Test("one bad rule does not stop the others, one bad test not its rule")
  func others() {
    let sound = fullRule
    let badTest = fullRule.replacing("id: trade", with: "id: test").replacing(
      "status: latent", with: "status: lat")
    let badRule = fullRule.replacing("id: trade", with: "id: rule").replacing(
      "stage: stable", with: "stage: s")
    let lost = fullRule.replacing("id: trade", with: "id: lost").replacing(
      "concept: trade", with: "concept: x")
    let pack = read(concepts + [("a", sound), ("b", badTest), ("c", badRule), ("d", lost), ("e", "[")])
    #expect(pack.rules.map(\.id) == ["test-vs-safety", "trade-vs-safety"])
    #expect(pack.rules.map(\.tests.count) == [2, 3])
    #expect(pack.diagnostics.map(\.file) == ["b", "c", "d", "e"])
  }

  @Test(
    "messages help",
    arguments: [
      (
        "words: a\nlist: [b]\nlsit: c\n",
        "pack/it.yaml:3:1: error[unknown-key]: unknown key 'lsit' in a word list; did you mean 'list'?"
      ),
      (
        "cues: priorty\nentries: [a]\n",
        "pack/it.yaml:1:7: error[unknown-cue-kind]: unknown cues 'priorty'; did you mean 'priority'?"
      ),
      (
        "concept: a\ntitle: A\nterms: ['protect @peple']\n",
        "pack/it.yaml:3:9: error[unknown-word-list]: unknown word list '@peple'; did you mean '@people'?"
      ),
      (
        "concpet: a\n",
        "pack/it.yaml:1:1: error[unknown-file-kind]: the file has none of the keys that tell its kind; did you mean 'concept'?"
      ),
      (
        "concept: a\ntitle: A\nterms: [b, @people]\n",
        "pack/it.yaml:3:12: error[invalid-yaml]: text that begins with '@' needs quotes around it"
      ),
      (
        "cues: harm\nentries:\n- {1} harm {2}\n",
        "pack/it.yaml:3:3: error[invalid-yaml]: text that begins with '{' needs quotes around it"
      ),
    ])
  func message(_ text: String, _ expected: String) {
    let pack = read([("a.yaml", "words: people\nlist: [person]\n"), ("pack/it.yaml", text)])
    #expect(pack.diagnostics.map(\.description) == [expected])
  }
}
