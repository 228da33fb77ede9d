import Claims
import Rules

/// Reads the `exceptions` of a rule.
func ruleExceptions(_ items: [YAMLNode], faults: inout FileFaults) -> [Rule.Exception] {
  var ids = UniqueIDs<Rule.Exception>()
  for item in items {
    let read = ruleException(item, faults: &faults)
    ids.add(read.exception, id: read.id, what: "exception", &faults)
  }
  return ids.sound
}

private func ruleException(
  _ node: YAMLNode, faults: inout FileFaults
) -> (id: PlacedText?, exception: Rule.Exception?) {
  guard
    let fields = Fields(node, "an exception", known: ["id", "when", "effect", "because"], faults: &faults)
  else { return (nil, nil) }
  let id = fields.node("id", faults: &faults).flatMap { PlacedText(identifier: $0, "id", faults: &faults) }
  let because = fields.text("because", faults: &faults)
  if let because { checkPlaceholders(because, allowed: [], statuses: [], faults: &faults) }
  var cue: CueKind?
  if let node = fields.node("when", faults: &faults),
    let when = Fields(node, "'when'", known: ["cue"], faults: &faults)
  {
    cue = when.choice("cue", code: "unknown-cue-kind", isRequired: true, faults: &faults)
  }
  let effect = fields.node("effect", faults: &faults).flatMap { exceptionEffect($0, faults: &faults) }
  guard let id, let because, let cue, let effect else { return (id, nil) }
  let exception = Rule.Exception(
    id: id.value, cue: cue, severity: effect, because: because.value, place: node.place)
  return (id, exception)
}

/// The severity an exception lowers to, `.some(nil)` when it drops the finding.
private func exceptionEffect(_ node: YAMLNode, faults: inout FileFaults) -> Severity?? {
  guard let fields = Fields(node, "'effect'", known: ["severity", "drop"], faults: &faults) else {
    return nil
  }
  let drops = fields.flag("drop", faults: &faults)
  let severity: Severity? = fields.choice("severity", code: "unknown-severity", faults: &faults)
  if drops == nil, fields.has("drop") { return nil }
  guard fields.has("severity") != (drops == true) else {
    faults.error("missing-key", at: node.place, "'effect' needs either 'severity: …' or 'drop: true'")
    return nil
  }
  if drops == true { return .some(nil) }
  return severity.map { .some($0) }
}

/// Reads the `nearness` of a rule.
func ruleNearness(_ node: YAMLNode, statuses: [Status], faults: inout FileFaults) -> Rule.Nearness? {
  guard
    let fields = Fields(
      node, "'nearness'", known: ["weight", "status", "winner", "served", "wanted"], faults: &faults)
  else { return nil }
  let weight: Rule.Nearness.Weight? = fields.choice(
    "weight", code: "unknown-weight", isRequired: true, faults: &faults)
  let status =
    fields.choice("status", code: "unknown-status", allowed: statuses, isRequired: false, faults: &faults)
    ?? .asserted
  let winner: Side? = fields.choice("winner", code: "unknown-side", faults: &faults)
  if let place = fields.keyPlace("winner"), status != .prioritised {
    faults.error(
      "misplaced-key", at: place, "'winner' has a meaning with the status 'prioritised' alone; remove it")
  }
  if status == .prioritised, winner == nil, !fields.has("winner") {
    faults.error("missing-key", at: fields.place, "the status 'prioritised' needs 'winner': left or right")
  }
  func outcome(_ key: String) -> Status? {
    fields.choice(
      key, code: "unknown-status", allowed: statuses.filter { $0 != .prioritised }, isRequired: false,
      faults: &faults)
  }
  let (served, wanted) = (outcome("served"), outcome("wanted"))
  return weight.map {
    Rule.Nearness(weight: $0, status: status, winner: winner, served: served, wanted: wanted)
  }
}

/// The `debate` of a rule.
struct RuleDebate {
  var debate: Rule.Debate

  init?(_ fields: Fields, faults: inout FileFaults) {
    let keys = ["motion", "for_left", "for_right", "decides"]
    guard let node = fields.node("debate", isRequired: false, faults: &faults),
      let debate = Fields(node, "'debate'", known: keys, faults: &faults)
    else { return nil }
    var texts: [String] = []
    for key in keys {
      guard let text = debate.text(key, faults: &faults) else { continue }
      checkPlaceholders(text, allowed: [], statuses: [], faults: &faults)
      texts.append(text.value)
    }
    guard texts.count == keys.count else { return nil }
    self.debate = Rule.Debate(motion: texts[0], forLeft: texts[1], forRight: texts[2], decides: texts[3])
  }
}

/// Reads the `tests` of a rule; faulty ones are left out.
func ruleTests(_ items: [YAMLNode], statuses: [Status], faults: inout FileFaults) -> [RuleTest] {
  var names = UniqueIDs<RuleTest>()
  for item in items {
    let keys = ["name", "earlier", "another", "finds", "silent", "status", "winner", "known-gap"]
    guard let fields = Fields(item, "a test", known: keys, faults: &faults) else { continue }
    let name = fields.text("name", faults: &faults)
    let test = ruleTest(fields, name: name?.value ?? "", statuses: statuses, faults: &faults)
    names.add(test, id: name, what: "test", &faults)
  }
  return names.sound
}

private func ruleTest(
  _ fields: Fields, name: String, statuses: [Status], faults: inout FileFaults
) -> RuleTest? {
  guard fields.has("finds") != fields.has("silent") else {
    faults.error("missing-key", at: fields.place, "a test needs either 'finds' or 'silent'")
    return nil
  }
  let isSilent = fields.has("silent")
  let verdict = Verdict(fields, isSilent: isSilent, faults: &faults)
  guard let text = fields.text(isSilent ? "silent" : "finds", faults: &faults),
    let marked = markedText(text, labels: isSilent ? [] : ["left", "right"], faults: &faults)
  else { return nil }
  let beside = besideText(fields, isSilent: isSilent, faults: &faults)
  let gap = fields.text("known-gap", isRequired: false, faults: &faults)?.value
  if isSilent {
    return RuleTest(
      name: name, expectation: .silent, text: marked, beside: beside, knownGap: gap, place: fields.place)
  }
  guard let status = verdict.status else { return nil }
  guard statuses.contains(status) || status == .contested && beside?.relation == .another else {
    faults.error(
      "dead-test", at: fields.keyPlace("status") ?? fields.place,
      "the rule's statuses leave out '\(status.rawValue)', so the test can never pass; add the status")
    return nil
  }
  let expectation = RuleTest.Expectation.finds(status, winner: verdict.winner)
  return RuleTest(
    name: name, expectation: expectation, text: marked, beside: beside, knownGap: gap, place: fields.place)
}

/// The document that stands beside the text of a test, under `earlier` or `another`.
func besideText(_ fields: Fields, isSilent: Bool, faults: inout FileFaults) -> RuleTest.Beside? {
  let relations = RuleTest.Beside.Relation.allCases.filter { fields.has($0.rawValue) }
  guard let relation = relations.first else { return nil }
  if relations.count > 1 {
    faults.error(
      "misplaced-key", at: fields.keyPlace(relations[1].rawValue) ?? fields.place,
      "a test has one document beside its text: 'earlier' or 'another'")
  }
  return fields.text(relation.rawValue, faults: &faults)
    .flatMap { markedText($0, labels: isSilent ? [] : ["left", "right"], faults: &faults) }
    .map { RuleTest.Beside(relation: relation, text: $0) }
}

/// The `status` and `winner` that a test or a corpus file expects.
struct Verdict {
  var status: Status?
  var winner: Side?

  init(_ fields: Fields, isSilent: Bool, faults: inout FileFaults) {
    status = fields.choice(
      "status", code: "unknown-status",
      allowed: fields.has(RuleTest.Beside.Relation.another.rawValue) ? Status.allCases : ReadRule.statuses,
      isRequired: !isSilent, faults: &faults)
    winner = fields.choice("winner", code: "unknown-side", faults: &faults)
    if isSilent, let place = fields.keyPlace("status") {
      faults.error("misplaced-key", at: place, "'status' has no meaning in a silent test; remove it")
    }
    if let place = fields.keyPlace("winner"), status != .prioritised, isSilent || status != nil {
      faults.error(
        "misplaced-key", at: place, "'winner' has a meaning with the status 'prioritised' alone; remove it")
    }
  }
}
