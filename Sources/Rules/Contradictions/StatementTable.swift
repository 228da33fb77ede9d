import Claims
import Prose

/// The statements of one text and, for every sentence, the content words that stand in it.
///
/// A class, since every comparison looks at one table and none should pay for a copy.
final class StatementTable {
  let claimed: ClaimedText
  let lexicon: ContradictionLexicon
  let statements: [Statement]
  /// For each statement what decides which others it is worth setting against.
  let gates: [StatementGate]
  /// The terms of all statements, one statement behind the other.
  let terms: [Term]
  /// The terms of all sentences: also of what no claim says.
  let words: [Term]
  /// What facts tell of each different word.
  let signs: [WordFacts.Signs]
  /// What the lemma and the form of each token mark.
  let tokenMarks: [WordMarks]
  private let relations: [NounRelation]
  private let sentences: [SentenceEntry]

  private struct SentenceEntry {
    var words: Range<Int>
    var statements: Range<Int>
    var traits: SentenceTraits
    var relations: Range<Int>
  }

  /// - Complexity: O(*n*) in tokens.
  init(_ claimed: ClaimedText, lexicon: ContradictionLexicon) {
    self.claimed = claimed
    self.lexicon = lexicon
    var reader = TermReader(claimed, lexicon: lexicon)
    for sentence in claimed.text.sentences { reader.read(sentence.tokens) }
    reader.finish()
    var statements = StatementReader(reader)
    var entries: [SentenceEntry] = []
    entries.reserveCapacity(claimed.text.sentences.count)
    var relations: [NounRelation] = []
    let relationReader = NounRelationReader(reader: reader)
    var next = 0
    for (index, sentence) in claimed.text.sentences.enumerated() {
      let start = statements.statements.count
      while next < claimed.claims.count, claimed.claims[next].sentence.index <= index {
        statements.append(claimed.claims[next], in: sentence)
        next += 1
      }
      let words =
        Int(reader.starts[sentence.tokens.lowerBound])..<Int(reader.starts[sentence.tokens.upperBound])
      var traits = SentenceTraits()
      let firstRelation = relations.count
      for token in sentence.tokens {
        traits.marks.formUnion(reader.marks[token])
        if claimed.words[token].degree == .comparative { traits.hasComparative = true }
      }
      for term in reader.terms[words] where !term.isName && !term.isNumber && term.number >= 0 {
        let poles = reader.signs[Int(term.number)].poles
        traits.poles |= poles
        guard term.part == .noun, !term.isBorrowed, !term.isOpen,
          poles != 0 || lexicon.hasConverse(term.key)
        else { continue }
        if let relation = relationReader.relation(of: term, in: sentence.tokens) {
          relations.append(relation)
        }
      }
      let own = start..<statements.statements.count
      for index in own {
        let predicate = statements.statements[index].predicate
        if !lexicon.marks[predicate].isDisjoint(with: [.rising, .falling]) { traits.hasMovement = true }
      }
      entries.append(
        SentenceEntry(
          words: words, statements: own, traits: traits, relations: firstRelation..<relations.count))
    }
    self.statements = statements.statements
    terms = statements.terms
    words = reader.terms
    signs = reader.signs
    tokenMarks = reader.marks
    sentences = entries
    self.relations = relations
    let (tokens, marks) = (claimed.words, reader.marks)
    gates = statements.statements.map {
      StatementGate($0, words: tokens, lexicon: lexicon, marks: marks)
    }
  }

  func words(ofSentence sentence: Int) -> ArraySlice<Term> { words[sentences[sentence].words] }

  /// What its words tell of a sentence.
  func traits(ofSentence sentence: Int) -> SentenceTraits { sentences[sentence].traits }

  /// The relations that a sentence names by the way.
  func relations(ofSentence sentence: Int) -> ArraySlice<NounRelation> {
    relations[sentences[sentence].relations]
  }

  func statements(ofSentence sentence: Int) -> Range<Int> { sentences[sentence].statements }

  /// What the lemma and the form of a token mark.
  @inline(__always)
  func marks(_ token: Int) -> WordMarks { tokenMarks[token] }
}

/// What all words of a sentence tell together.
struct SentenceTraits {
  var marks: WordMarks = []
  /// See `WordFacts.Signs`.
  var poles: UInt64 = 0
  var hasComparative = false
  /// Whether a statement of it says that something rises or falls.
  var hasMovement = false

  /// Whether it can move something on a scale: what is set beside something else, or under a condition, does not.
  var canMove: Bool {
    (hasMovement || hasComparative || marks.contains(.priceComparative))
      && marks.isDisjoint(with: [.than, .conditional, .until])
  }
}
