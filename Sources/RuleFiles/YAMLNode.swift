import Claims

/// A value of a YAML file, with its place.
struct YAMLNode: Sendable {
  enum Content: Sendable {
    /// `isPlain` tells unquoted text, which alone can mean true, false or nothing.
    case text(String, isPlain: Bool)
    case list([YAMLNode])
    case mapping([Pair])
  }

  struct Pair: Sendable {
    var key: String
    var keyPlace: FilePlace
    var value: YAMLNode
  }

  var content: Content
  var place: FilePlace

  /// Whether nothing stands here: `key:` or `key: null`.
  var isNothing: Bool {
    guard case .text(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  /// What it is, in the words of a message.
  var kind: String {
    switch content {
    case .text: isNothing ? "nothing" : "text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }
}
