import Prose
import Syntax

/// Finds how firmly each proposition of a text is said, and by whom.
///
/// Every clause takes over what the clause or noun above it says of it (its *incoming* attributes), and adds what its
/// own words say (its *own* ones); what it hands on to its complements depends on the signature of its predicate.
/// Polarity is thereby computed from the top of the tree down, as in Nairn, Condoravdi and Karttunen 2006,
/// aclanthology.org/W06-3907, and so are modality, condition and source.
struct AttributeFinder {
  /// The attributes of one word's clause.
  struct Reading {
    /// What stands above the clause says this of it.
    var incoming = Attributes()
    /// The same with the phrases ahead of the predicate; further conjuncts take this over.
    var leading = Attributes()
    /// With all of the clause's own words.
    var own = Attributes()
  }

  let tree: Tree
  let finder: PropositionFinder
  let voice: Voice
  let lexicon: AttributeLexicon
  let quotations: QuotationFinder
  /// Index of each token's reading plus one; 0 for none yet.
  private var slots: [Int32]
  private var readings: [Reading] = []
  /// The cue that counts for the clause of a word.
  var cues: [Int: CueMatcher.Match] = [:]
  /// For the head of a clause, the clause that cues make its condition.
  var conditions: [Int: Int] = [:]

  init(tree: Tree, voice: Voice, lexicon: AttributeLexicon) {
    self.tree = tree
    self.voice = voice
    self.lexicon = lexicon
    finder = PropositionFinder(tree: tree)
    quotations = QuotationFinder(tree: tree, lexicon: lexicon)
    slots = [Int32](repeating: 0, count: tree.words.count)
  }

  /// Who says a proposition, and how firmly.
  ///
  /// - Complexity: Amortized O(1) in the words of the document.
  mutating func attributes(of proposition: Proposition) -> Attributes {
    guard let word = proposition.chain.last else { return Attributes() }
    var attributes = reading(of: word).own
    if tree.relation(of: word) == .cop || tree.relation(of: word) == .auxPass,
      let clause = tree.head(of: word)
    {
      return outerAttributes(word, around: clause)
    }
    switch proposition.construction {
    case .apposition, .possession: return beside(attributes)
    case .nominalisation: return named(word, in: attributes)
    default: if turnsRole(of: proposition) { attributes.polarity.toggle() }
    }
    return attributes
  }

  /// The reading of a word's clause, those of the words above it being made first.
  mutating func reading(of word: Int) -> Reading {
    var path: [Int] = []
    var current: Int? = word
    while let next = current, slots[next] == 0 {
      path.append(next)
      current = tree.head(of: next)
    }
    for next in path.reversed() {
      readings.append(make(next))
      slots[next] = Int32(readings.count)
    }
    return readings[Int(slots[word]) - 1]
  }

  /// A reading that is there already.
  func known(_ word: Int) -> Reading { readings[Int(slots[word]) - 1] }

  private func make(_ word: Int) -> Reading {
    var reading = Reading()
    if let head = tree.head(of: word) {
      guard isClausal(word) else {
        let above = tree.relation(of: word) == .nsubjOuter ? known(head).leading : known(head).own
        return Reading(incoming: above, leading: above, own: above)
      }
      reading.incoming = incoming(word, from: head, known(head))
    }
    let isSupposed = reading.incoming.modality == .hypothesis
    if tree.relation(of: word) == .root || isMainClause(word) && !isSupposed {
      applyForce(to: &reading.incoming, at: word)
    }
    if isMisreadCondition(word) { reading.incoming.modality = .hypothesis }
    reading.leading = reading.incoming
    applyQuotation(to: &reading.leading, at: word)
    reading.own = reading.leading
    for child in tree.children(of: word) {
      if child < word { apply(adjunct: child, of: word, to: &reading.leading) }
      apply(adjunct: child, of: word, to: &reading.own)
    }
    applyOuterSubject(to: &reading.own, at: word)
    let isNegated = negations(at: word) % 2 == 1
    applyModality(to: &reading.own, at: word, isNegated: isNegated)
    if isNegated { reading.own.polarity.toggle() }
    if !cues.isEmpty { applyCue(to: &reading.own, at: word) }
    applyDistance(to: &reading.own, at: word)
    return reading
  }

  /// Whether a word heads a clause or a phrase in the place of one.
  func isClausal(_ word: Int) -> Bool {
    switch tree.relation(of: word) {
    case .reparandum: return finder.isPredicate(word)
    case .root, .ccomp, .xcomp, .advcl, .advclRelcl, .acl, .aclRelcl, .parataxis, .csubj, .csubjPass,
      .csubjOuter:
      return true
    case .conj: return tree.head(of: word).map(isClausal) ?? false || finder.isPredicate(word)
    case .nsubj, .nsubjPass, .obj, .obl, .nmod, .appos, .list, .dep, .dislocated:
      return finder.isPredicate(word)
    default: return false
    }
  }

  /// Whether a clause stands on its own beside the main one.
  private func isMainClause(_ word: Int) -> Bool {
    switch tree.relation(of: word) {
    case .parataxis: true
    case .conj: tree.head(of: word).map { tree.relation(of: $0) == .root || isMainClause($0) } ?? false
    default: false
    }
  }

  // MARK: From above

  /// What the clause or noun above says of a clause.
  private func incoming(_ word: Int, from head: Int, _ above: Reading) -> Attributes {
    if let noun = plannedNoun(before: word, of: head) { return adnominal(word, of: noun, known(head)) }
    if isListed(word, behind: head) { return above.leading }
    if isDue(word, at: head) {
      var attributes = beside(above.own)
      attributes.modality = .obligation
      return attributes
    }
    switch tree.relation(of: word) {
    case .conj:
      // "We are committed to peace and to helping others."
      let verb = isClausal(head) ? head : tree.head(of: head)
      if tree.tag(of: word) == .verbGerund, tree.tag(of: head) != .verbGerund, let verb,
        verb == head || tree.relation(of: head) == .obl,
        tree.child(of: word, .mark).map({ form($0).contains(.to) }) ?? false,
        !signature(verb).isDisjoint(with: [.intending, .requiring])
      {
        return complement(word, of: verb, known(verb).own)
      }
      return conjunct(word, of: head, above)
    case .reparandum: return beside(above.incoming)
    case .ccomp:
      return isAfterthought(word, of: head) ? beside(above.incoming) : complement(word, of: head, above.own)
    case .xcomp, .csubj, .csubjPass, .csubjOuter: return complement(word, of: head, above.own)
    case .nsubj, .nsubjPass:
      // "Trade harms the poor, said the minister", misread.
      return signature(head).contains(.reporting) ? complement(word, of: head, above.own) : above.own
    case .advcl, .advclRelcl: return adverbial(word, of: head, above)
    case .acl, .aclRelcl: return adnominal(word, of: head, above)
    case .parataxis:
      // "Hunger," the doctor explained, "weakens the heart."
      if signature(head).contains(.reporting),
        tree.child(of: head, where: { $0 == .ccomp || $0 == .obj }) == nil,
        let subject = finder.ownSubject(word), subject < head, word > head
      {
        return complement(word, of: head, above.own)
      }
      // "It is urgent, in our view, that we act."
      if word > head, isMarkedByThatAlone(word),
        tree.child(of: head, where: { $0 == .ccomp || $0 == .csubj }) == nil
      {
        return complement(word, of: head, above.own)
      }
      var attributes = beside(above.incoming)
      if isConditional(word) { attributes.modality = .hypothesis }
      attributes.condition = misreadCondition(head, before: word)
      return attributes
    default: return above.own
    }
  }

  /// The attributes of what stands beside a clause: who says it is the same.
  func beside(_ attributes: Attributes) -> Attributes {
    Attributes(holder: attributes.holder, commitment: attributes.commitment)
  }

  private func conjunct(_ word: Int, of first: Int, _ above: Reading) -> Attributes {
    if isConditional(word) {
      var condition = beside(above.incoming)
      condition.modality = .hypothesis
      return condition
    }
    guard finder.ownSubject(word) != nil else { return above.leading }
    // "It should help to keep peace, and arms must go": no part of what it should help to.
    if finder.isFinite(word), finder.isInfinitive(first) {
      var clause = first
      while let head = tree.head(of: clause), isNonfinite(clause) { clause = head }
      return beside(known(clause).incoming)
    }
    if isBehindSemicolon(word), !hasThat(word), let matrix = tree.head(of: first), isContent(first) {
      return beside(known(matrix).incoming)
    }
    guard let connective = tree.child(of: word, .cc) else { return above.leading }
    var attributes = above.leading
    // "Admittedly X, but Y", "critics say that X, but Y": the author speaks again.
    if form(connective).contains(.but), attributes.commitment == .conceded {
      attributes.commitment = above.incoming.commitment
      attributes.holder = above.incoming.holder
    }
    if form(connective).contains(.but), !hasThat(word), let matrix = tree.head(of: first),
      isContent(first)
    {
      attributes = beside(known(matrix).incoming)
    }
    return attributes
  }

  /// Whether a clause behind the complement of a verb is a clause of its own, misread: "Some say X; others deny it".
  private func isAfterthought(_ word: Int, of head: Int) -> Bool {
    guard word > head, finder.ownSubject(word) != nil, !hasThat(word) else { return false }
    if isBehindSemicolon(word) || isStrayRelative(word, of: head) { return true }
    guard tree.child(of: word, .cc).map({ form($0).contains(.but) }) ?? false else { return false }
    return tree.children(of: head).contains { tree.relation(of: $0) == .ccomp && $0 < word }
  }

  /// Whether a relative clause was taken for a second thing said: "we ask that help be given to them, *whose* land …".
  private func isStrayRelative(_ word: Int, of head: Int) -> Bool {
    let start = tree.start(of: word)
    let first = tree.isPunctuation(start) ? start + 1 : start
    return tree.form(first).contains(.relativePronoun) && first > 0 && tree.tag(of: first - 1) == .comma
      && tree.children(of: head).contains { tree.relation(of: $0) == .ccomp && $0 < word }
  }

  private func isBehindSemicolon(_ word: Int) -> Bool {
    guard let first = tree.pieces(of: word).first?.lowerBound else { return false }
    return isSemicolon(first) || first > 0 && isSemicolon(first - 1)
  }

  private func isSemicolon(_ token: Int) -> Bool {
    let span = tree.text.tokens[token].span
    return span.count == 1 && tree.text.document.source[span.lower] == UInt8(ascii: ";")
  }

  /// Whether a clause is what somebody says or thinks.
  private func isContent(_ word: Int) -> Bool {
    switch tree.relation(of: word) {
    case .ccomp, .csubj, .csubjPass, .acl, .aclRelcl: true
    default: false
    }
  }

  func hasThat(_ word: Int) -> Bool {
    tree.children(of: word).contains { $0 < word && form($0).contains(.that) }
  }
}

extension Polarity {
  mutating func toggle() { self = self == .affirmed ? .negated : .affirmed }
}
