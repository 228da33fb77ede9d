/// What stands around each word of a sentence, as far as its features depend on it.
package struct SentenceSurroundings: Sendable {
  private struct Children: OptionSet {
    let rawValue: UInt8
    static let auxiliary = Children(rawValue: 1 << 0)
    static let passiveAuxiliary = Children(rawValue: 1 << 1)
    static let infinitiveMarker = Children(rawValue: 1 << 2)
    static let mark = Children(rawValue: 1 << 3)
    /// A preposition, determiner or possessor, as nouns have.
    static let nominal = Children(rawValue: 1 << 4)
    static let conjunct = Children(rawValue: 1 << 5)
    static let fixed = Children(rawValue: 1 << 6)
  }

  private struct Node {
    var tag: PennTag
    var relation: DependencyRelation
    var person: UInt32
    var number: UInt32
    /// 0-based index, −1 for none.
    var head: Int32
    var subject: Int32 = -1
    var children: Children = []
  }

  private var nodes: [Node] = []

  package init() {}

  /// Takes in a sentence; heads outside of it count as none.
  ///
  /// - Complexity: O(*n*) in words.
  package mutating func read(_ words: [InflectedWord]) {
    nodes.removeAll(keepingCapacity: true)
    for word in words {
      let head = word.head.flatMap { words.indices.contains($0) ? Int32($0) : nil } ?? -1
      nodes.append(
        Node(
          tag: word.tag, relation: word.relation, person: Self.person(word.features),
          number: Self.number(word.features), head: head))
    }
    for index in nodes.indices where nodes[index].head >= 0 {
      let head = Int(nodes[index].head)
      switch nodes[index].relation.universal {
      case .nsubj, .csubj: if nodes[head].subject < 0 { nodes[head].subject = Int32(index) }
      case .aux:
        nodes[head].children.insert(.auxiliary)
        if nodes[index].relation == .auxPass { nodes[head].children.insert(.passiveAuxiliary) }
      case .mark: nodes[head].children.insert(.mark)
      case .case, .det: nodes[head].children.insert(.nominal)
      case .conj: nodes[head].children.insert(.conjunct)
      case .fixed: nodes[head].children.insert(.fixed)
      default: if nodes[index].relation == .nmodPoss { nodes[head].children.insert(.nominal) }
      }
      if nodes[index].tag == .infinitiveMarker { nodes[head].children.insert(.infinitiveMarker) }
    }
  }

  /// What matters to the features of the word at a 0-based index, packed; what matters depends on its tag.
  ///
  /// The packing is part of the model format.
  package func signature(of index: Int) -> UInt32 {
    let node = nodes[index]
    let relation = UInt32(node.relation.rawValue) << 8
    func flag(_ children: Children, _ bit: UInt32) -> UInt32 {
      node.children.isDisjoint(with: children) ? 0 : 1 << bit
    }
    switch node.tag {
    case .verbPast, .verbPresent, .verbPresentThird:
      return agreement(of: index) | flag(.fixed, 7)
    case .verbBase:
      let hasSubject: UInt32 = agreement(of: index) == 0 ? 0 : 1
      return relation | hasSubject | flag(.auxiliary, 1) | flag(.infinitiveMarker, 2) | flag(.mark, 3)
    case .verbPastParticiple: return relation | flag(.auxiliary, 0) | flag(.passiveAuxiliary, 1)
    case .verbGerund:
      return relation | flag(.auxiliary, 1) | flag(.infinitiveMarker, 2) | flag(.mark, 3) | flag(.nominal, 4)
    case .pronoun, .pronounPossessive, .determiner, .existential: return relation
    case .whPronoun, .whAdverb, .whDeterminer:
      let above = node.head < 0 ? UInt32(UInt8.max) : UInt32(nodes[Int(node.head)].relation.rawValue)
      return relation | above << 16
    default: return flag(.fixed, 7)
    }
  }

  /// Person and number of the subject of a finite verb; 0 when it has none.
  private func agreement(of index: Int) -> UInt32 {
    var clause = index
    let relation = nodes[index].relation.universal
    if relation == .aux || relation == .cop, nodes[index].head >= 0 { clause = Int(nodes[index].head) }
    // Verbs joined by "and" share a subject; a broken tree may go round in a circle.
    var steps = 0
    while nodes[clause].subject < 0, nodes[clause].relation == .conj, nodes[clause].head >= 0, steps < 5 {
      clause = Int(nodes[clause].head)
      steps += 1
    }
    guard nodes[clause].subject >= 0 else { return 0 }
    var subject = Int(nodes[clause].subject)
    if nodes[subject].tag == .whDeterminer || nodes[subject].tag == .whPronoun,
      nodes[clause].relation == .aclRelcl, nodes[clause].head >= 0
    {
      subject = Int(nodes[clause].head)
    }
    let person = nodes[subject].person == 0 ? 3 : nodes[subject].person
    let number = nodes[subject].children.contains(.conjunct) ? 2 : nodes[subject].number
    return person << 2 | number
  }

  private static func person(_ features: MorphologicalFeatures) -> UInt32 {
    switch features[.person] {
    case "1": 1
    case "2": 2
    case "3": 3
    default: 0
    }
  }

  private static func number(_ features: MorphologicalFeatures) -> UInt32 {
    switch features[.number] {
    case "Sing": 1
    case "Plur": 2
    case "Ptan": 3
    default: 0
    }
  }
}
