import Rules

/// An entry of a list that is a phrase, or a mapping of `phrase` and one flag: `{phrase: "in a hurry", vague: true}`.
struct FlaggedPhrase {
  var phrase: YAMLNode
  var isFlagged = false

  /// - Returns: nil where the mapping has faults, which are added to `faults`.
  init?(_ node: YAMLNode, _ name: String, flag: String, faults: inout FileFaults) {
    phrase = node
    guard case .mapping = node.content else { return }
    guard let fields = Fields(node, name, known: ["phrase", flag], faults: &faults),
      let inner = fields.node("phrase", faults: &faults)
    else { return nil }
    phrase = inner
    isFlagged = fields.flag(flag, faults: &faults) ?? false
  }
}
