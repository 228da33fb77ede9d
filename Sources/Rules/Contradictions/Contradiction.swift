/// How much must agree for each type of contradiction; nothing for a type that no rule is about.
struct AgreementTable: Sendable {
  private var values = [Double?](repeating: nil, count: Contradiction.Kind.allCases.count)

  subscript(kind: Contradiction.Kind) -> Double? {
    get { values[kind.index] }
    set { values[kind.index] = newValue }
  }
}

extension Contradiction.Kind {
  /// The place of the type among all, from 0 on.
  fileprivate var index: Int {
    switch self {
    case .negation: 0
    case .antonym: 1
    case .quantity: 2
    case .modality: 3
    case .quantifier: 4
    case .exclusive: 5
    case .reversal: 6
    }
  }
}

/// What a rule about contradictions looks for: a type of clash, how much must agree, and the words it goes by.
///
/// Source: the types are those of de Marneffe, Rafferty and Manning 2008, "Finding contradictions in text",
/// aclanthology.org/P08-1118.
public struct Contradiction: Sendable {
  /// How two claims can exclude each other.
  public enum Kind: String, Sendable, CaseIterable {
    /// One denies what the other affirms.
    case negation
    /// They say opposite things of the same subject.
    case antonym
    /// They give one thing two measures.
    case quantity
    /// One obliges, allows or enables where the other does not.
    case modality
    /// One says all, none or never; the other gives an instance to the contrary.
    case quantifier
    /// One leaves room for a single filler, the other names another.
    case exclusive
    /// They give one relation in both directions.
    case reversal

    /// The lexicons that a rule of this type may have, each with the number of sides of its entries.
    public var lexicons: [String: Int] {
      switch self {
      case .negation: ["same": 1, "negating": 1]
      case .antonym: ["opposites": 2, "sequences": 2, "scales": 3, "rising": 1, "falling": 1]
      case .quantity: ["measures": 1, "once": 1]
      case .modality: ["obliging": 1, "allowing": 1, "forbidding": 1, "powers": 1]
      case .quantifier: ["using": 1]
      case .exclusive: ["single": 1]
      case .reversal: ["causing": 1, "ordered": 1, "leaving": 1, "converses": 2]
      }
    }
  }

  /// One entry of a lexicon: sides of words that count alike.
  public struct Entry: Sendable {
    public var sides: [[String]]
    public init(sides: [[String]]) { self.sides = sides }
  }

  public var kind: Kind
  /// The least share of what the sparser claim says that the other one must speak of, too.
  public var agreement: Double
  /// Lexicons by name.
  public var lexicons: [String: [Entry]]

  public init(kind: Kind, agreement: Double, lexicons: [String: [Entry]]) {
    self.kind = kind
    self.agreement = agreement
    self.lexicons = lexicons
  }

  /// The words of a lexicon, all entries together.
  func words(_ name: String) -> [String] { lexicons[name, default: []].flatMap { $0.sides.flatMap { $0 } } }
}
