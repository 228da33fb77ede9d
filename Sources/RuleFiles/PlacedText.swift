import Claims

/// A text with its place.
struct PlacedText {
  var value: String
  var place: FilePlace

  /// Takes the text of a node; notes a fault for anything else and for white space alone.
  init?(_ node: YAMLNode, _ name: String, faults: inout FileFaults) {
    guard case .text(let value, _) = node.content, !node.isNothing else {
      faults.error("wrong-type", at: node.place, "'\(name)' must be text, not \(node.kind)")
      return nil
    }
    guard value.contains(where: { !$0.isWhitespace }) else {
      faults.error("wrong-type", at: node.place, "'\(name)' is empty; write something or remove the key")
      return nil
    }
    self.value = value
    place = node.place
  }

  /// Takes an identifier: lower-case letters and digits in words joined by hyphens.
  init?(identifier node: YAMLNode, _ name: String, faults: inout FileFaults) {
    self.init(node, name, faults: &faults)
    let words = value.split(separator: "-", omittingEmptySubsequences: false)
    let isSound = words.allSatisfy { word in
      !word.isEmpty && word.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }
    }
    guard isSound else {
      faults.error(
        "bad-id", at: place,
        "'\(value)' is no identifier; use lower-case words joined by hyphens, such as 'soft-power'")
      return nil
    }
  }
}
