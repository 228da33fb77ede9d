import Prose
import Syntax

/// Finds the discourse relations of a text from its connectives and the grammar around them.
///
/// The cue's clause is the second argument of the Penn Discourse Treebank, the clause it hangs on, or else the one
/// before it, the first. Syntax tells a connective from the same words in another use.
///
/// Sources: Prasad et al. 2008, aclanthology.org/L08-1093; Pitler and Nenkova 2009, aclanthology.org/P09-2004.
struct DiscourseFinder {
  let tree: Tree
  let finder: PropositionFinder
  let connectives: DiscourseConnectives
  /// For each token its claim.
  let owners: [ClaimID]
  private(set) var relations: [DiscourseRelation] = []
  private(set) var cues: [DiscourseCue] = []
  /// Heads of clauses that a cue grants in advance of an answer.
  private var granted: Set<Int> = []
  /// The root of the last sentence that an argument can stand in; nil at the start and behind a heading.
  private var previousRoot: Int?

  init(tree: Tree, connectives: DiscourseConnectives, owners: [ClaimID]) {
    self.tree = tree
    self.connectives = connectives
    self.owners = owners
    finder = PropositionFinder(tree: tree)
  }

  /// Reads all sentences.
  ///
  /// - Complexity: O(*n*) in tokens, times the depth of the trees where connectives stand.
  mutating func read() {
    var section: BlockID?
    for sentence in tree.text.sentences {
      let ownSection = tree.text.section(of: sentence)
      if ownSection != section { previousRoot = nil }
      section = ownSection
      read(sentence)
      if case .heading = tree.text.blocks[Int(sentence.block.rawValue)].kind {
        previousRoot = nil
      } else {
        previousRoot = sentence.tokens.first { tree.head(of: $0) == nil }
      }
    }
  }

  private mutating func read(_ sentence: Sentence) {
    var token = sentence.tokens.lowerBound
    var behindCue = -1
    while token < sentence.tokens.upperBound {
      if let found = use(at: token, in: sentence, isBehindCue: behindCue == token) {
        record(found)
        token = found.tokens.upperBound
        behindCue = token
      } else {
        readMark(before: token, in: sentence, isBehindCue: behindCue == token)
        token += 1
      }
    }
  }

  // MARK: Connectives

  /// A connective in use: its words, its clause and the clause it is related to.
  struct Use {
    var connective: DiscourseConnective
    var tokens: Range<Int>
    /// The head of the clause that the connective belongs to.
    var clause: Int
    /// The head of the other clause; nil where there is none.
    var other: Int?
  }

  /// The longest connective that begins with a token.
  private func use(at token: Int, in sentence: Sentence, isBehindCue: Bool) -> Use? {
    for entry in connectives.candidates(tree.text.tokens[token].form) {
      let tokens = token..<token + entry.symbols.count
      guard tokens.upperBound < sentence.tokens.upperBound,
        zip(tokens, entry.symbols).allSatisfy({ tree.text.tokens[$0].form == $1 })
      else { continue }
      let isOpen =
        token == sentence.tokens.lowerBound || isBehindCue || tree.isPunctuation(token - 1)
        || tree.relation(of: token - 1) == .cc
      if let use = use(entry.connective, tokens, isOpen: isOpen, sentence) { return use }
    }
    return nil
  }

  private func use(
    _ connective: DiscourseConnective, _ tokens: Range<Int>, isOpen: Bool, _ sentence: Sentence
  ) -> Use? {
    let isSetOff = isOpen && tree.tag(of: tokens.upperBound) == .comma
    if connective.isSetOff, !isSetOff { return nil }
    let top = top(of: tokens)
    let clause =
      connective.kind == .purpose
      ? aim(of: top) ?? clause(of: tokens, top: top) : clause(of: tokens, top: top)
    let relation = tree.relation(of: clause)
    let isContained = tree.head(of: clause).map { tokens.contains($0) } ?? false
    let isAdverbial = !isContained && (relation == .advcl || relation == .advclRelcl)
    let opensSentence = sentence.tokens.lowerBound == tokens.lowerBound
    var fits = false
    if connective.places.contains(.subordinator) {
      fits =
        opens(clause, tokens)
        && (isAdverbial || isContained || opensSentence && relation == .root
          || isReason(clause, connective) || isMarked(clause, by: top) || relation == .xcomp)
    }
    if !fits, connective.places.contains(.coordinator) {
      fits = (isOpen || tree.relation(of: top) == .cc) && governs(clause, tokens, top: top)
    }
    if !fits, connective.places.contains(.opener) || connective.places.contains(.adverb) {
      fits =
        (isOpen || connective.places.contains(.adverb)) && !isAdverbial
        && (tokens.count > 1 || isSetOff || isAdjunct(top) && governs(clause, tokens, top: top))
    }
    guard fits else { return nil }
    var use = Use(connective: connective, tokens: tokens, clause: clause, other: nil)
    if !connective.looksAhead { use.other = other(of: clause, behind: tokens) }
    return disambiguated(use)
  }

  /// Whether "because" and the like introduce what a copula says: "This is because …".
  private func isReason(_ clause: Int, _ connective: DiscourseConnective) -> Bool {
    connective.kind == .cause && tree.relation(of: clause) == .ccomp
  }

  /// The infinitive under a verb with an object that it does not order about: "burned the letters *to hide* it".
  private func aim(of infinitiveMarker: Int) -> Int? {
    guard let infinitive = tree.head(of: infinitiveMarker), tree.relation(of: infinitive) == .xcomp,
      let verb = tree.head(of: infinitive), !tree.lemma(verb).contains(.objectControl),
      tree.child(of: verb, .obj) != nil, tree.child(of: verb, .expl) == nil
    else { return nil }
    return infinitive
  }

  /// Whether a subordinator stands in a clause that the tree joins to another one in the way of main clauses.
  private func isMarked(_ clause: Int, by top: Int) -> Bool {
    let relation = tree.relation(of: clause)
    return tree.relation(of: top) == .mark && tree.head(of: top) == clause
      && (relation == .conj || relation == .parataxis)
  }

  /// The highest word of a connective.
  private func top(of tokens: Range<Int>) -> Int {
    var word = tokens.upperBound - 1
    while let head = tree.head(of: word), tokens.contains(head) { word = head }
    return word
  }

  /// Whether a clause, but for a few words such as "not" and "especially", begins with a connective.
  private func opens(_ clause: Int, _ tokens: Range<Int>) -> Bool {
    let lower = tree.start(of: clause)
    return clause >= tokens.lowerBound && lower <= tokens.upperBound && tokens.lowerBound - lower <= 3
  }

  /// Whether a single word hangs on the head of its clause, not on a phrase inside it.
  private func governs(_ clause: Int, _ tokens: Range<Int>, top: Int) -> Bool {
    guard let head = tree.head(of: top) else { return false }
    return head == clause || finder.isPredicate(head)
  }

  private func isAdjunct(_ word: Int) -> Bool {
    switch tree.relation(of: word) {
    case .advmod, .discourse, .cc, .mark, .obl, .oblUnmarked, .parataxis, .dep, .advcl: true
    default: false
    }
  }

  // MARK: Clauses

  /// The head of the clause that a connective belongs to.
  private func clause(of tokens: Range<Int>, top: Int) -> Int {
    let relation = tree.relation(of: top)
    if relation == .advcl, tree.child(of: top, where: { $0 != .punct }) != nil { return top }
    let governor = tree.head(of: top)
    if governor == nil {
      // The connective holds the main verb itself: "That is why …".
      let content = tokens.lazy.compactMap { tree.child(of: $0) { Self.headsClause($0) } }
        .first { $0 >= tokens.upperBound }
      return content ?? top
    }
    if let governor, governor >= tokens.lowerBound || relation == .cc { return clause(above: governor) }
    if let governor, relation == .advmod,
      Self.headsClause(tree.relation(of: governor)) || finder.isPredicate(governor)
    {
      return clause(above: governor)
    }
    return clause(above: tokens.upperBound)
  }

  /// The head of the clause around a word.
  func clause(above word: Int) -> Int {
    var word = word
    while let head = tree.head(of: word) {
      let relation = tree.relation(of: word)
      if Self.headsClause(relation) || relation == .conj && finder.isPredicate(word) { break }
      word = head
    }
    return word
  }

  private static func headsClause(_ relation: DependencyRelation) -> Bool {
    switch relation {
    case .advcl, .advclRelcl, .acl, .aclRelcl, .ccomp, .csubj, .csubjPass, .csubjOuter, .parataxis, .root:
      true
    default: false
    }
  }

  /// The clause that another one is related to: what it hangs on, the conjunct before it, or the sentence before it.
  private func other(of clause: Int, behind tokens: Range<Int>) -> Int? {
    var clause = clause
    for _ in 0..<8 {
      guard let head = tree.head(of: clause) else { return previousRoot }
      switch tree.relation(of: clause) {
      case .advcl, .advclRelcl, .acl, .aclRelcl:
        if tokens.contains(head) { return tree.head(of: head).map { self.clause(above: $0) } ?? previousRoot }
        return finder.isPredicate(head) ? head : self.clause(above: head)
      case .conj: return conjunct(before: clause, of: head)
      case .xcomp: return head
      case .parataxis where head < clause: return head
      default: clause = self.clause(above: head)
      }
    }
    return nil
  }

  /// The nearest of the conjuncts that stand before one.
  private func conjunct(before clause: Int, of head: Int) -> Int {
    var nearest = head
    for child in tree.children(of: head) where child < clause && tree.relation(of: child) == .conj {
      if finder.isPredicate(child) { nearest = child }
    }
    return nearest
  }

  // MARK: Relations

  private mutating func record(_ use: Use) {
    let connective = use.connective
    cues.append(
      DiscourseCue(
        kind: connective.kind, tokens: use.tokens, clause: TokenID(use.clause),
        cueArgument: connective.cueArgument, looksAhead: connective.looksAhead,
        isExclusive: connective.isExclusive, confidence: connective.confidence))
    if connective.looksAhead {
      granted.insert(use.clause)
      return
    }
    guard let other = use.other else { return }
    var (kind, confidence) = (connective.kind, connective.confidence)
    if kind == .contrast, granted.contains(other) { (kind, confidence) = (.concession, 0.9) }
    relate(
      kind, use.tokens, cueClause: use.clause, other, cueArgument: connective.cueArgument,
      isExclusive: connective.isExclusive, confidence)
  }

  private mutating func relate(
    _ kind: DiscourseRelation.Kind, _ tokens: Range<Int>, cueClause: Int, _ other: Int,
    cueArgument: DiscourseRelation.Place, isExclusive: Bool = false, _ confidence: Double
  ) {
    let (own, others) = (owners[cueClause], owners[other])
    guard own != others else { return }
    let bound = DiscourseRelation.Argument(claim: own, words: words(of: cueClause, without: tokens, other))
    let free = DiscourseRelation.Argument(claim: others, words: words(of: other, without: tokens, cueClause))
    guard !bound.words.isEmpty, !free.words.isEmpty else { return }
    var cueArgument = cueArgument
    if kind == .contrast || kind == .addition { cueArgument = cueClause < other ? .first : .second }
    relations.append(
      DiscourseRelation(
        kind: kind, first: cueArgument == .first ? bound : free, second: cueArgument == .first ? free : bound,
        cueTokens: tokens, cue: tree.text.span(ofTokens: tokens), cueArgument: cueArgument,
        isExclusive: isExclusive, confidence: confidence))
  }

  /// The words of a clause without a cue, without another clause inside it and without the clauses beside it.
  private func words(of clause: Int, without tokens: Range<Int>, _ other: Int) -> Constituent {
    var below = other
    while let head = tree.head(of: below), head != clause { below = head }
    let whole = tree.constituent(clause) { child in
      switch tree.relation(of: child) {
      case .conj, .parataxis: finder.isPredicate(child) && (child == below || tree.head(of: clause) != nil)
      default: child == below
      }
    }
    return Constituent(tree.trimmed(tree.subtract([tokens], from: whole.pieces)), head: TokenID(clause))
  }

  /// A relation that a colon or semicolon alone marks between two clauses.
  private mutating func readMark(before token: Int, in sentence: Sentence, isBehindCue: Bool) {
    guard token > sentence.tokens.lowerBound, !isBehindCue, tree.tag(of: token - 1) == .colon else { return }
    let isColon = connectives.isColon(tree.text.tokens[token - 1].form)
    guard isColon || connectives.isSemicolon(tree.text.tokens[token - 1].form) else { return }
    let clause = clause(above: token)
    let relation = tree.relation(of: clause)
    guard relation == .parataxis || relation == .conj, tree.start(of: clause) >= token - 1,
      let other = other(of: clause, behind: token - 1..<token)
    else { return }
    relate(
      isColon ? .restatement : .addition, token - 1..<token, cueClause: clause, other, cueArgument: .second,
      isColon ? 0.5 : 0.4)
  }
}
