import Claims
import Prose
import Rules

/// A rule file as read, with the places that later checks need.
struct ReadRule {
  var rule: Rule
  /// Where each side names its concept.
  var conceptPlaces: [FilePlace]
  /// The keys that stand in the file.
  var hasMessage: Bool
  var hasQuestion: Bool
  var hasDebate: Bool

  private static let keys = [
    "id", "title", "stage", "severity", "between", "statuses", "scope", "nearness", "exceptions", "message",
    "question",
    "debate", "tests",
  ]
  /// The statuses that a rule can give a finding; `contested` arises from several documents.
  static let statuses = Status.allCases.filter { $0 != .contested }

  /// Reads a rule; its faulty tests are left out, any other fault leaves out the rule.
  static func read(_ node: YAMLNode, pack: String, faults: inout FileFaults) -> (
    id: PlacedText?, rule: ReadRule?
  ) {
    guard let fields = Fields(node, "a rule", known: keys, faults: &faults) else { return (nil, nil) }
    let id = fields.node("id", faults: &faults).flatMap { PlacedText(identifier: $0, "id", faults: &faults) }
    let title = fields.text("title", faults: &faults)
    let stage: Rule.Stage? = fields.choice("stage", code: "unknown-stage", faults: &faults)
    let severity: Severity? = fields.choice("severity", code: "unknown-severity", faults: &faults)
    let statuses =
      fields.choices("statuses", code: "unknown-status", allowed: Self.statuses, faults: &faults)
      ?? Self.statuses
    let sides = RuleSides(fields, statuses: statuses, faults: &faults)
    let scope = latentScope(fields, statuses: statuses, faults: &faults)
    let nearness = fields.node("nearness", isRequired: false, faults: &faults)
      .flatMap { ruleNearness($0, statuses: statuses, faults: &faults) }
    let exceptions = ruleExceptions(
      fields.list("exceptions", isRequired: false, faults: &faults), faults: &faults)
    let message = template(fields, "message", statuses: statuses, faults: &faults)
    let question = template(fields, "question", statuses: statuses, faults: &faults)
    let debate = RuleDebate(fields, faults: &faults)
    let isSound = !faults.hasErrors
    let tests = ruleTests(
      fields.list("tests", isRequired: false, faults: &faults), statuses: statuses, faults: &faults)
    guard isSound, let id, let title, let sides else { return (id, nil) }
    let rule = Rule(
      id: id.value, pack: pack, title: title.value, stage: stage ?? .draft, severity: severity ?? .warning,
      left: sides.left, right: sides.right, statuses: statuses, latentScope: scope, nearness: nearness,
      exceptions: exceptions,
      message: message ?? "{left.quote} sits uneasily with {right.quote}.",
      question: question ?? "Where {left.concept} and {right.concept} pull apart, which should give way?",
      debate: debate?.debate
        ?? Rule.Debate(motion: title.value, forLeft: "", forRight: "", decides: ""),
      tests: tests, place: fields.keyPlace("id") ?? id.place)
    let read = ReadRule(
      rule: rule, conceptPlaces: sides.places, hasMessage: message != nil, hasQuestion: question != nil,
      hasDebate: debate != nil)
    return (id, read)
  }

  private static func template(
    _ fields: Fields, _ key: String, statuses: [Status], faults: inout FileFaults
  ) -> String? {
    guard let text = fields.text(key, isRequired: false, faults: &faults) else { return nil }
    checkPlaceholders(text, allowed: Placeholder.allCases, statuses: statuses, faults: &faults)
    return text.value
  }

  private static func latentScope(
    _ fields: Fields, statuses: [Status], faults: inout FileFaults
  ) -> Rule.LatentScope {
    enum Same: String, CaseIterable { case voice }
    guard let node = fields.node("scope", isRequired: false, faults: &faults),
      let scope = Fields(node, "'scope'", known: ["latent"], faults: &faults),
      let latentNode = scope.node("latent", faults: &faults),
      let latent = Fields(latentNode, "'latent'", known: ["within", "same"], faults: &faults)
    else { return .paragraph }
    let _: Same? = latent.choice("same", code: "unknown-scope", faults: &faults)
    if !statuses.contains(.latent) {
      faults.warning(
        "dead-scope", at: scope.keyPlace("latent") ?? node.place,
        "the rule's statuses leave out 'latent', so this scope can match nothing; remove it or add the status"
      )
    }
    return latent.choice("within", code: "unknown-scope", isRequired: true, faults: &faults) ?? .paragraph
  }

  /// The faults that show only beside the other files.
  func faults(concepts: UniqueIDs<Concept>, kindsWithCues: Set<CueKind>) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let sound = Set(concepts.sound.map(\.id))
    for (side, place) in zip([rule.left, rule.right], conceptPlaces) where !sound.contains(side.concept) {
      let message =
        if let declared = concepts.declared[side.concept] {
          "the concept '\(side.concept)' has faults of its own; mend \(declared.file)"
        } else {
          "unknown concept '\(side.concept)'" + suggestion(for: side.concept, among: sound)
        }
      diagnostics.append(
        Diagnostic(.error, code: "unknown-concept", at: place, "\(message); the rule is left out"))
    }
    for exception in rule.exceptions where !kindsWithCues.contains(exception.cue) {
      diagnostics.append(
        Diagnostic(
          .warning, code: "dead-exception", at: exception.place,
          "no cue file has cues of the kind '\(exception.cue.rawValue)', so the exception never applies; add cues"
        ))
    }
    return diagnostics
  }
}
