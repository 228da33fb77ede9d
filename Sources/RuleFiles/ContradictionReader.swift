import Claims
import Rules

/// Reads a rule about contradictions: a rule file with `contradiction` in the place of `between`.
struct ContradictionReader {
  private static let keys = [
    "id", "title", "stage", "severity", "contradiction", "message", "question", "tests",
  ]
  /// How much must agree when the rule does not say.
  private static let usualAgreement = 0.75

  /// Whether a file is such a rule.
  static func reads(_ node: YAMLNode) -> Bool {
    guard case .mapping(let pairs) = node.content else { return false }
    return pairs.contains { $0.key == "contradiction" }
  }

  /// Reads a rule; its faulty tests are left out, any other fault leaves out the rule.
  static func read(_ node: YAMLNode, pack: String, faults: inout FileFaults) -> (
    id: PlacedText?, rule: ReadRule?
  ) {
    guard let fields = Fields(node, "a rule about contradictions", known: keys, faults: &faults) else {
      return (nil, nil)
    }
    let id = fields.node("id", faults: &faults).flatMap { identifier($0, pack: pack, faults: &faults) }
    let title = fields.text("title", faults: &faults)
    let stage: Rule.Stage? = fields.choice("stage", code: "unknown-stage", faults: &faults)
    let severity: Severity? = fields.choice("severity", code: "unknown-severity", faults: &faults)
    let contradiction = fields.node("contradiction", faults: &faults).flatMap { pattern($0, faults: &faults) }
    let message = template(fields, "message", faults: &faults)
    let question = template(fields, "question", faults: &faults)
    let isSound = !faults.hasErrors
    let tests = tests(fields.list("tests", isRequired: false, faults: &faults), faults: &faults)
    guard isSound, let id, let title, let contradiction else { return (id, nil) }
    let side = Rule.SideCondition(concept: "", stances: [], commitments: [])
    let rule = Rule(
      id: id.value, pack: pack, title: title.value, stage: stage ?? .draft, severity: severity ?? .warning,
      left: side, right: side, statuses: [.latent, .contested], latentScope: .document, exceptions: [],
      message: message ?? "{left.quote} and {right.quote} cannot both hold.",
      question: question ?? "Which of the two holds?",
      debate: Rule.Debate(motion: title.value, forLeft: "", forRight: "", decides: ""),
      tests: tests, place: fields.keyPlace("id") ?? id.place, contradiction: contradiction)
    let read = ReadRule(
      rule: rule, conceptPlaces: [], hasMessage: message != nil, hasQuestion: question != nil, hasDebate: true
    )
    return (id, read)
  }

  /// `PACK/NAME`, so that the id tells the pack.
  private static func identifier(
    _ node: YAMLNode, pack: String, faults: inout FileFaults
  ) -> PlacedText? {
    guard let text = PlacedText(node, "id", faults: &faults) else { return nil }
    var name = node
    if text.value.hasPrefix(pack + "/") {
      name.content = .text(String(text.value.dropFirst(pack.count + 1)), isPlain: true)
    }
    guard PlacedText(identifier: name, "id", faults: &faults) != nil else { return nil }
    return text
  }

  private static func pattern(_ node: YAMLNode, faults: inout FileFaults) -> Contradiction? {
    guard
      let fields = Fields(
        node, "'contradiction'", known: ["type", "agreement", "lexicon"], faults: &faults)
    else { return nil }
    let kind: Contradiction.Kind? = fields.choice(
      "type", code: "unknown-contradiction", isRequired: true, faults: &faults)
    var agreement = usualAgreement
    if let text = fields.text("agreement", isRequired: false, faults: &faults) {
      if let value = Double(text.value), value > 0, value <= 1 {
        agreement = value
      } else {
        faults.error(
          "bad-number", at: text.place,
          "'agreement' must be a number above 0 and at most 1, not '\(text.value)'")
      }
    }
    guard let kind else { return nil }
    var lexicons: [String: [Contradiction.Entry]] = [:]
    if let node = fields.node("lexicon", isRequired: false, faults: &faults),
      let lists = Fields(
        node, "the lexicon of '\(kind.rawValue)'", known: kind.lexicons.keys.sorted(), faults: &faults)
    {
      for (name, sides) in kind.lexicons.sorted(by: { $0.key < $1.key }) where lists.has(name) {
        lexicons[name] = lists.list(name, faults: &faults).compactMap {
          entry($0, name, sides: sides, faults: &faults)
        }
      }
    }
    return Contradiction(kind: kind, agreement: agreement, lexicons: lexicons)
  }

  /// Words apart by spaces, sides by bars.
  private static func entry(
    _ node: YAMLNode, _ name: String, sides count: Int, faults: inout FileFaults
  ) -> Contradiction.Entry? {
    guard let text = PlacedText(node, name, faults: &faults) else { return nil }
    let sides = text.value.split(separator: "|", omittingEmptySubsequences: false).map { side in
      side.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    }
    guard sides.count == count, sides.allSatisfy({ !$0.isEmpty }) else {
      let shape = (1...count).map { "words \($0)" }.joined(separator: " | ")
      faults.error("bad-entry", at: text.place, "an entry of '\(name)' is written '\(shape)'")
      return nil
    }
    return Contradiction.Entry(sides: sides)
  }

  private static func template(_ fields: Fields, _ key: String, faults: inout FileFaults) -> String? {
    guard let text = fields.text(key, isRequired: false, faults: &faults) else { return nil }
    checkPlaceholders(text, allowed: [.leftQuote, .rightQuote], statuses: [], faults: &faults)
    return text.value
  }

  private static func tests(_ items: [YAMLNode], faults: inout FileFaults) -> [RuleTest] {
    var names = UniqueIDs<RuleTest>()
    for item in items {
      let keys = ["name", "earlier", "another", "finds", "disagrees", "silent", "known-gap"]
      guard let fields = Fields(item, "a test", known: keys, faults: &faults) else { continue }
      let name = fields.text("name", faults: &faults)
      names.add(test(fields, name?.value ?? "", faults: &faults), id: name, what: "test", &faults)
    }
    return names.sound
  }

  private static func test(_ fields: Fields, _ name: String, faults: inout FileFaults) -> RuleTest? {
    let kinds = ["finds", "disagrees", "silent"].filter(fields.has)
    guard let kind = kinds.first, kinds.count == 1 else {
      faults.error(
        "missing-key", at: fields.place, "a test needs one of 'finds', 'disagrees' and 'silent'")
      return nil
    }
    guard let text = fields.text(kind, faults: &faults),
      let marked = markedText(text, labels: kind == "silent" ? [] : ["left", "right"], faults: &faults)
    else { return nil }
    let gap = fields.text("known-gap", isRequired: false, faults: &faults)?.value
    let expectation: RuleTest.Expectation =
      switch kind {
      case "finds": .finds(.latent, winner: nil)
      case "disagrees": .finds(.contested, winner: nil)
      default: .silent
      }
    return RuleTest(
      name: name, expectation: expectation, text: marked,
      beside: besideText(fields, isSilent: kind == "silent", faults: &faults), knownGap: gap,
      place: fields.place)
  }
}
