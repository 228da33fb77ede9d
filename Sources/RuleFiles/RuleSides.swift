import Claims
import Rules

/// The two sides under `between`.
struct RuleSides {
  var left: Rule.SideCondition
  var right: Rule.SideCondition
  /// Where the left and the right side name their concepts.
  var places: [FilePlace]

  init?(_ fields: Fields, statuses: [Status], faults: inout FileFaults) {
    guard let node = fields.node("between", faults: &faults),
      let between = Fields(node, "'between'", known: ["left", "right"], faults: &faults)
    else { return nil }
    let left = Self.side("left", between, statuses, &faults)
    let right = Self.side("right", between, statuses, &faults)
    guard let left, let right else { return nil }
    self.left = left.condition
    self.right = right.condition
    places = [left.place, right.place]
  }

  private static func side(
    _ key: String, _ between: Fields, _ statuses: [Status], _ faults: inout FileFaults
  ) -> (condition: Rule.SideCondition, place: FilePlace)? {
    guard let node = between.node(key, faults: &faults),
      let fields = Fields(node, "'\(key)'", known: ["concept", "stance", "commitment"], faults: &faults)
    else { return nil }
    let stances: [Stance]? = fields.choices("stance", code: "unknown-stance", faults: &faults)
    let commitments: [Commitment]? = fields.choices("commitment", code: "unknown-commitment", faults: &faults)
    if let place = fields.keyPlace("stance"), !statuses.contains(.latent) {
      faults.warning(
        "dead-scope", at: place,
        "the rule's statuses leave out 'latent', for which alone a stance counts; remove it or add the status"
      )
    }
    guard
      let concept = fields.node("concept", faults: &faults)
        .flatMap({ PlacedText(identifier: $0, "concept", faults: &faults) })
    else { return nil }
    let condition = Rule.SideCondition(
      concept: concept.value, stances: stances ?? [.endorses], commitments: commitments ?? [.own, .endorsed])
    return (condition, concept.place)
  }
}
