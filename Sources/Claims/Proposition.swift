import Prose

/// What a clause or phrase puts forward, before anybody asks who says it and how firmly.
struct Proposition {
  var construction: Construction
  var predicate: Predicate
  var roles: [Role]
  /// The predicates from the one that the clause hangs on down to the head: "tried", "stop"; never empty.
  var chain: [Int]
  /// The word the whole clause or phrase depends on.
  var top: Int { chain[0] }

  /// The first role of a kind.
  func role(_ kind: Role.Kind) -> Role? { roles.first { $0.kind == kind } }

  /// Whether it has a predicate of its own in the text.
  var isClause: Bool {
    switch construction {
    case .verbal, .copular, .existential, .participial: true
    case .apposition, .possession, .nominalisation, .fragment: false
    }
  }
}

extension Proposition {
  /// Words without a predicate.
  init(fragment pieces: [Range<Int>]) {
    let head = TokenID(pieces.first?.lowerBound ?? 0)
    self.init(
      construction: .fragment, predicate: Predicate(head: head, full: Constituent(pieces, head: head)),
      roles: [],
      chain: [head.index])
  }
}
