public import Claims
public import Prose

/// A claim as open information extraction writes it: a relation and what it holds between.
public struct ClaimTuple: Hashable, Sendable {
  /// From 0 to 1.
  public var confidence: Double
  /// The predicate, with the preposition of the second argument where it has one: "depends on".
  public var relation: String
  /// The subject, then what the predicate says of it; further ones with their prepositions.
  public var arguments: [String]

  public init(confidence: Double, relation: String, arguments: [String]) {
    self.confidence = confidence
    self.relation = relation
    self.arguments = arguments
  }
}

/// Turns the claims of a text into tuples.
///
/// Source: Banko et al. 2007, Open information extraction from the web, IJCAI.
public struct ClaimTuples: Sendable {
  private let text: Text

  public init(_ text: Text) { self.text = text }

  /// What counts a tuple that says no more than that something acts.
  private static let weightAlone = 0.33

  /// How much of a statement of its own a claim is, for those who look for such.
  private static func weight(_ construction: Construction) -> Double {
    switch construction {
    case .possession: 0.45
    case .nominalisation, .fragment: 0.55
    case .apposition: 0.65
    default: 1
    }
  }

  /// The tuple of a claim; nil when the text leaves its subject open.
  public func tuple(of claim: Claim) -> ClaimTuple? {
    guard let subject = claim.role(.subject), !subject.full.isEmpty else { return nil }
    var relation = claim.predicate.implied ?? text.words(of: claim.predicate.full)
    var arguments = [text.words(of: subject.compact)]
    let others = Self.ordered(claim.roles.filter { $0 != subject && !$0.full.isEmpty }, of: claim.predicate)
    for (index, role) in others.enumerated() {
      let words = text.words(of: role.compact)
      let marker = text.words(of: role.marker)
      if marker.isEmpty {
        arguments.append(words)
      } else if index == 0, role.head > claim.predicate.head {
        relation += " " + marker
        arguments.append(words)
      } else {
        arguments.append(marker + " " + words)
      }
    }
    return ClaimTuple(
      confidence: claim.confidence * (others.isEmpty ? Self.weightAlone : Self.weight(claim.construction)),
      relation: relation, arguments: arguments)
  }

  /// What the predicate needs ahead of what it can do without, each in the order of the text.
  static func ordered(_ roles: [Role], of predicate: Predicate) -> [Role] {
    roles.map { (rank: rank($0, of: predicate), role: $0) }.enumerated().sorted { a, b in
      (a.element.rank, a.element.role.head, a.offset) < (b.element.rank, b.element.role.head, b.offset)
    }.map(\.element.role)
  }

  private static func rank(_ role: Role, of predicate: Predicate) -> Int {
    switch role.kind {
    case .subject, .attribute, .object, .recipient: 0
    case .content: 1
    case .agent: 2
    case .manner where role.marker.isEmpty && role.full.count == 1: 5
    case .oblique, .time, .place, .manner, .cause, .purpose, .condition: role.head < predicate.head ? 4 : 3
    }
  }
}
