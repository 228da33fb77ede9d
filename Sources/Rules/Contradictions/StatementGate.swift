import Claims
import Prose

/// What decides in a few integers which ways of clashing two statements are worth a closer look for.
struct StatementGate {
  struct Traits: OptionSet {
    var rawValue: UInt32
    static let negated = Traits(rawValue: 1 << 0)
    static let denial = Traits(rawValue: 1 << 1)
    /// Says what something is: "a liberal thinker".
    static let kind = Traits(rawValue: 1 << 2)
    /// A word for the opposite of its predicate would deny it.
    static let opposable = Traits(rawValue: 1 << 3)
    /// A word for its predicate behind "no" would deny it.
    static let deniable = Traits(rawValue: 1 << 4)
    /// Says a quality.
    static let quality = Traits(rawValue: 1 << 5)
    static let dated = Traits(rawValue: 1 << 6)
    static let measured = Traits(rawValue: 1 << 7)
    static let past = Traits(rawValue: 1 << 8)
    /// "Alone", "only", "nobody else".
    static let bounding = Traits(rawValue: 1 << 9)
    static let single = Traits(rawValue: 1 << 10)
    static let ordered = Traits(rawValue: 1 << 11)
    static let converse = Traits(rawValue: 1 << 12)
    static let leaving = Traits(rawValue: 1 << 13)
    static let using = Traits(rawValue: 1 << 14)
    static let asserting = Traits(rawValue: 1 << 15)
    static let finite = Traits(rawValue: 1 << 16)
  }

  /// The ways of clashing.
  struct Ways: OptionSet {
    var rawValue: UInt16
    static let negation = Ways(rawValue: 1 << 0)
    static let antonym = Ways(rawValue: 1 << 1)
    static let modality = Ways(rawValue: 1 << 2)
    static let existence = Ways(rawValue: 1 << 3)
    static let quantity = Ways(rawValue: 1 << 4)
    static let exclusive = Ways(rawValue: 1 << 5)
    static let roleSwap = Ways(rawValue: 1 << 6)
    static let direction = Ways(rawValue: 1 << 7)
    static let otherAgent = Ways(rawValue: 1 << 8)
    static let total = Ways(rawValue: 1 << 9)
  }

  let traits: Traits
  let duty: Duty?
  let predicate: Int32
  /// See `WordFacts.Signs`.
  let groups: UInt64
  let poles: UInt64
  let antipoles: UInt64

  init(_ statement: Statement, words: [ClaimWord], lexicon: ContradictionLexicon, marks: [WordMarks]) {
    predicate = statement.predicate
    let signs =
      predicate >= 0 ? lexicon.facts.signs(predicate, statement.predicatePart) : WordFacts.Signs()
    (groups, poles, antipoles) = (signs.groups, signs.poles, signs.antipoles)
    duty = Duty(statement, words: marks)
    let own = lexicon.marks[predicate]
    let asserts = statement.modality.asserts
    let isPlain =
      predicate >= 0 && !statement.isNegated && statement.isFinite && asserts && !statement.isConditional
    var traits: Traits = []
    func set(_ trait: Traits, _ condition: Bool) { if condition { traits.insert(trait) } }
    set(.negated, statement.isNegated)
    set(.denial, statement.isDenial)
    set(.kind, statement.isCopular && statement.predicatePart == .noun)
    set(.opposable, isPlain && poles != 0)
    set(.deniable, isPlain && statement.predicatePart != .noun)
    set(.quality, isPlain && poles != 0 && statement.predicatePart == .adjective)
    set(.dated, statement.time.isDated)
    set(.measured, statement.hasQuantities)
    set(.past, statement.time.tense == .past)
    set(
      .bounding,
      !statement.marks.isDisjoint(with: [.alone, .only]) || statement.marks.isSuperset(of: [.nobody, .other]))
    set(.single, own.contains(.single))
    set(.ordered, own.contains(.ordered))
    set(.converse, lexicon.hasConverse(predicate))
    set(.leaving, own.contains(.leaving))
    set(
      .using,
      statement.predicate < 0 || own.contains(.using)
        || lexicon.marks[words[statement.predicateToken].lemma.rawValue].contains(.using))
    set(.asserting, asserts)
    set(.finite, statement.isFinite)
    self.traits = traits
  }

  /// The ways in which the two may clash; none for most pairs.
  @inline(__always)
  func ways(_ other: StatementGate) -> Ways {
    let (both, either) = (traits.intersection(other.traits), traits.union(other.traits))
    var ways: Ways = []
    let isAlike =
      predicate >= 0 && other.predicate >= 0 && (predicate == other.predicate || groups & other.groups != 0)
    if either.contains(.negated) {
      if isAlike, !both.contains(.negated) { ways.insert(.negation) }
    } else {
      if antipoles & other.poles != 0 || both.contains(.kind) { ways.insert(.antonym) }
      if both.contains(.measured) || isAlike && both.contains(.dated) { ways.insert(.quantity) }
      if isAlike ? either.contains(.ordered) || both.contains(.converse) : both.contains(.converse) {
        ways.insert(.roleSwap)
      }
      if both.contains(.leaving) { ways.insert(.direction) }
      if isAlike, both.contains(.past) { ways.insert(.otherAgent) }
      if isAlike, either.contains(.bounding) || predicate == other.predicate && traits.contains(.single) {
        ways.insert(.exclusive)
      }
    }
    if both.contains(.measured) { ways.insert(.total) }
    if either.contains(.denial), !both.contains(.denial), either.contains(.using) { ways.insert(.existence) }
    if let duty, let rival = other.duty, isAlike || duty == .powerless || rival == .powerless,
      duty.clashes(with: rival)
    {
      ways.insert(.modality)
    }
    return ways
  }
}
