import Prose
import Syntax

/// Reads propositions off dependency trees.
///
/// Clauses become propositions with a role for each dependent; coordinated predicates share what the first one has,
/// relative clauses get their antecedent, controlled complements their controller.
///
/// Sources: Del Corro and Gemulla 2013 (ClausIE), doi:10.1145/2488388.2488420; Gashteovski et al. 2017 (MinIE),
/// doi:10.18653/v1/D17-1278; White et al. 2016 (PredPatt), doi:10.18653/v1/D16-1177.
struct PropositionFinder {
  let tree: Tree
  let deverbal = DeverbalNouns()

  /// The propositions of a sentence, ascending by head; of a coordination, one for each conjunct.
  func propositions(in sentence: Sentence) -> [Proposition] {
    var found: [Proposition] = []
    for word in sentence.tokens {
      if isPredicate(word) {
        if let clause = clause(word) { found += distributed(clause) }
        if holdsClause(word) { found += distributed(outerClause(word)) }
      }
      found += nominalPropositions(at: word)
    }
    return found
  }

  /// Whether a word heads a clause.
  func isPredicate(_ word: Int) -> Bool {
    if isCopular(word) { return true }
    let relation = tree.relation(of: word)
    switch tree.partOfSpeech(of: word) {
    case .verb: break
    case .auxiliary:
      if relation == .aux || relation == .auxPass || relation == .cop { return false }
    default:
      guard tree.child(of: word, .auxPass) != nil else { return false }
    }
    if isParticipialMark(word) || isInName(word) || isPointer(word) || isLetAlone(word)
      || tree.tag(of: word) == .verbGerund && isInCompound(word)
    {
      return false
    }
    switch relation {
    case .root, .ccomp, .xcomp, .advcl, .advclRelcl, .acl, .aclRelcl, .parataxis, .csubj, .csubjPass,
      .csubjOuter, .appos, .list, .dep, .dislocated:
      return true
    case .conj: return tree.head(of: word).map { isPredicate($0) || ownSubject(word) != nil } ?? false
    case .nsubj, .nsubjPass, .obj, .obl, .nmod:
      return tree.child(of: word) { $0 == .obj || $0.universal == .nsubj } != nil
    default: return false
    }
  }

  /// Whether a verb in brackets sends the reader elsewhere: "(*see* A/62/1)".
  private func isPointer(_ word: Int) -> Bool {
    word > 0 && tree.tag(of: word - 1) == .openingBracket && tree.form(word).contains(.pointer)
  }

  /// Whether a verb is half of a connective: "*let* alone".
  private func isLetAlone(_ word: Int) -> Bool {
    tree.form(word).contains(.let) && tree.form(word + 1).contains(.alone)
  }

  /// Whether a hyphen ties a word to the one before it: "far-*reaching*", "self-*determination*".
  func isInCompound(_ word: Int) -> Bool {
    let hyphen = word - 1
    return hyphen > 0 && tree.isPunctuation(hyphen)
      && tree.text.source(of: hyphen) == "-" && !tree.text.tokens[hyphen].spaceAfter
      && !tree.text.tokens[hyphen - 1].spaceAfter
  }

  /// Whether a form of a verb is a part of a name: "the Protocol to *Prevent* Trafficking".
  private func isInName(_ word: Int) -> Bool {
    guard tree.text.tokens[word].isCapitalized, word > 0, tree.head(of: word) != nil, !isFinite(word) else {
      return false
    }
    let before = tree.text.tokens[word - 1]
    let opens = before.kind == .punctuation || tree.start(of: word) == word && !before.isCapitalized
    guard !opens || tree.relation(of: word) == .conj else { return false }
    guard let head = tree.head(of: word) else { return false }
    return tree.text.tokens[head].isCapitalized
      && (isNominal(head) || isInName(head)) && head < word
  }

  /// Whether a participle opens a clause as a conjunction would: "*provided* that they agree".
  func isParticipialMark(_ word: Int) -> Bool {
    switch tree.relation(of: word) {
    case .advcl, .xcomp: tree.form(word).contains(.participialMark) && tree.child(of: word, .ccomp) != nil
    default: false
    }
  }

  /// Whether a word is said of its subject with a copula, its own or the one of the adjective it stands beside.
  func isCopular(_ word: Int) -> Bool {
    if hasCopula(word) { return true }
    guard tree.relation(of: word) == .conj, tree.partOfSpeech(of: word) == .adjective,
      let first = tree.head(of: word), hasCopula(first)
    else { return false }
    return takesComplement(word) || isAdjectival(first)
  }

  private func hasCopula(_ word: Int) -> Bool {
    copula(of: word) != nil && !isBidden(word)
  }

  /// The copula of a predicate's own clause: "the truth is that it *was* late".
  func copula(of word: Int) -> Int? {
    guard let first = tree.child(of: word, .cop) else { return nil }
    guard let outer = outerCopula(of: word) else { return first }
    return tree.children(of: word).first { $0 > outer && tree.relation(of: $0) == .cop }
  }

  /// Whether a predicate heads a whole clause that a copula says of something: "the truth is *that it fell*".
  func holdsClause(_ word: Int) -> Bool { outerCopula(of: word) != nil }

  /// The copula that says the whole clause of a predicate of something: "the truth *is* that it was late".
  func outerCopula(of word: Int) -> Int? {
    guard let first = tree.child(of: word, where: { $0 == .cop || $0 == .auxPass }) else { return nil }
    if isMarkedClause(word, after: first) { return first }
    guard tree.relation(of: first) == .cop, tree.partOfSpeech(of: word) == .verb else { return nil }
    if isInfinitive(word) {
      let subject = tree.child(of: word) { $0.universal == .nsubj || $0 == .nsubjOuter }
      return subject.map { tree.lemma($0).contains(.aimNoun) } ?? true ? first : nil
    }
    return tree.child(of: word) { $0 == .nsubjOuter || $0 == .mark || $0 == .ccomp } == nil ? nil : first
  }

  /// What opens the clause that an outer copula says of something, or the copula where nothing does: "is *that* it was late".
  func outerMark(of word: Int) -> Int? {
    guard let copula = outerCopula(of: word) else { return nil }
    return tree.children(of: word).first {
      $0 > copula && tree.relation(of: $0) == .mark && tree.tag(of: $0) != .infinitiveMarker
    } ?? copula
  }

  /// Whether a conjunction and a subject stand between a copula and the predicate: "is *that the bridge* was late".
  private func isMarkedClause(_ word: Int, after copula: Int) -> Bool {
    var isMarked = false
    for child in tree.children(of: word) where copula < child && child < word {
      switch tree.relation(of: child) {
      case .mark: isMarked = isMarked || tree.tag(of: child) != .infinitiveMarker
      case .nsubj, .nsubjPass, .csubj, .csubjPass, .expl: if isMarked { return true }
      default: break
      }
    }
    return false
  }

  /// Whether a verb that stands with a copula is bidden or planned: "they *are to disarm*".
  func isBidden(_ word: Int) -> Bool {
    tree.partOfSpeech(of: word) == .verb && tree.child(of: word, .cop) != nil && isInfinitive(word)
      && !holdsClause(word)
  }

  func isInfinitive(_ word: Int) -> Bool { infinitiveMarker(of: word) != nil }

  /// The "to" of an infinitive.
  func infinitiveMarker(of word: Int) -> Int? {
    tree.children(of: word).first {
      tree.relation(of: $0) == .mark && tree.tag(of: $0) == .infinitiveMarker
    }
  }

  /// The proposition of a copula whose attribute is a clause.
  private func outerClause(_ word: Int) -> Proposition {
    let copula = outerCopula(of: word) ?? word
    let subjects: [DependencyRelation] = [.nsubjOuter, .nsubj, .nsubjPass, .csubjOuter, .csubj, .expl]
    let subject = tree.children(of: word).first { $0 < copula && subjects.contains(tree.relation(of: $0)) }
    let auxiliaries = tree.children(of: word).filter { $0 < copula && tree.relation(of: $0) == .aux }
    let content = tree.constituent(word) { $0 <= copula }
    var roles = subject.map { [role(.subject, $0)] } ?? []
    roles.append(Role(kind: .content, full: content))
    let head = TokenID(copula)
    return Proposition(
      construction: .copular,
      predicate: Predicate(
        head: head, full: Constituent(Tree.ranges(auxiliaries + [copula]), head: head),
        compact: Constituent([copula..<copula + 1], head: head)),
      roles: roles, chain: [copula])
  }

  /// Whether a copular predicate is said with a complement of its own: "is *distinct* from", "is *able* to".
  func isAdjectival(_ word: Int) -> Bool {
    switch tree.partOfSpeech(of: word) {
    case .adjective, .verb, .adverb: isCopular(word) && (takesComplement(word) || carried(by: word) != nil)
    default: false
    }
  }

  private func takesComplement(_ word: Int) -> Bool {
    tree.child(of: word) {
      switch $0 {
      case .obl, .xcomp, .ccomp, .obj: true
      default: false
      }
    } != nil
  }

  /// The complement that says what a predicate only leads to: "tried *to stop*", "is likely *to fall*".
  func carried(by word: Int) -> Int? {
    guard tree.child(of: word, where: { $0 == .obj || $0 == .iobj }) == nil else { return nil }
    return tree.children(of: word).first {
      controller(of: $0, by: word) == nil && isCarried($0, by: word) && isPredicate($0)
    }
  }

  /// Whether a clause is a complement without a subject of its own, among them "easy *to defend*".
  private func isCarried(_ clause: Int, by word: Int) -> Bool {
    switch tree.relation(of: clause) {
    case .xcomp:
      let isGerund = tree.tag(of: clause) == .verbGerund && tree.child(of: clause, .mark) == nil
      return !isImpersonal(word) && (!isGerund || tree.lemma(word).contains(.gerundVerb) || isCopular(word))
    case .csubj, .advcl:
      guard hasCopula(word), clause > word, clause - word <= 4, tree.child(of: word, .expl) == nil,
        tree.partOfSpeech(of: word) == .adjective, tree.child(of: word, .nsubj) != nil, !isImpersonal(word),
        let mark = tree.child(of: clause, .mark)
      else { return false }
      return mark == word + 1 && tree.tag(of: mark) == .infinitiveMarker
    default: return false
    }
  }

  /// Whether an adjective is said of a clause, with "it" to keep its place: "it is *wise* to wait".
  private func isImpersonal(_ word: Int) -> Bool {
    hasCopula(word) && tree.lemma(word).contains(.evaluative)
      && tree.child(of: word) { $0 == .nsubj || $0 == .expl }.map { tree.form($0).contains(.it) } ?? false
  }

  /// The predicates from the one that a complement hangs on at last down to it.
  private func chain(to word: Int) -> [Int] {
    var chain = [word]
    while chain.count < 6, let complement = complementHead(chain[0]),
      let governor = tree.head(of: complement),
      isPredicate(governor), carried(by: governor) != nil
    {
      chain.insert(governor, at: 0)
    }
    return chain
  }

  /// The complement that a predicate is, or stands beside: "tried to stop and *arrest* them".
  private func complementHead(_ word: Int) -> Int? {
    if let governor = tree.head(of: word), isCarried(word, by: governor) { return word }
    guard tree.relation(of: word) == .conj, let first = tree.head(of: word), ownSubject(word) == nil,
      tree.relation(of: first) == .xcomp, tree.tag(of: word) == tree.tag(of: first)
    else { return nil }
    return first
  }

  /// The proposition of the clause that a predicate heads; nil where the one of its complement says it too.
  private func clause(_ word: Int) -> Proposition? {
    guard carried(by: word) == nil else { return nil }
    let chain = chain(to: word)
    let subject = subject(of: chain[0])
    var roles = chain.flatMap { complements(of: $0) }
    if isCopular(word), !isAdjectival(word) { roles.append(attribute(of: word)) }
    if let shared = sharedObject(of: word), !roles.contains(where: { $0.kind == .object }) {
      roles.append(shared)
    }
    roles.sort { $0.head < $1.head }
    promoteObject(&roles, of: word)
    if subject == nil { promoteSubject(&roles, of: chain[0]) }
    if var subject {
      subject.marker.pieces = []
      roles.insert(subject, at: 0)
    }
    let construction = construction(chain)
    if construction == .existential { makeExistential(&roles, chain) }
    takeInComparators(&roles)
    roles = resolved(roles, in: chain[0])
    if let content = commentedClause(chain, roles) { roles.append(content) }
    if construction == .copular { invert(&roles, of: word) }
    guard isComplete(chain, construction, roles) else { return nil }
    return Proposition(
      construction: construction, predicate: predicate(chain), roles: roles, chain: chain)
  }

  private func construction(_ chain: [Int]) -> Construction {
    let word = chain[chain.count - 1]
    if isCopular(word) { return .copular }
    if let filler = chain.lazy.compactMap({ tree.child(of: $0, .expl) }).first,
      tree.tag(of: filler) == .existential
    {
      return .existential
    }
    return tree.relation(of: chain[0]) == .acl ? .participial : .verbal
  }

  /// Makes "there" the subject, and what there is the object.
  private func makeExistential(_ roles: inout [Role], _ chain: [Int]) {
    guard let filler = chain.lazy.compactMap({ tree.child(of: $0, .expl) }).first else { return }
    if let index = roles.firstIndex(where: { $0.kind == .subject }) { roles[index].kind = .object }
    roles.insert(role(.subject, filler), at: 0)
  }

  /// Makes a clause or bare phrase that opens a clause without a subject its subject: "*at least forty* stayed".
  private func promoteSubject(_ roles: inout [Role], of word: Int) {
    guard let first = roles.first, first.head.index < word, !first.isShared else { return }
    let isBare = tree.relation(of: first.head.index) == .oblUnmarked && first.kind == .oblique
    let compares = first.marker.pieces.joined().contains { tree.form($0).contains(.comparator) }
    guard first.kind == .content || isBare || compares else { return }
    roles[0].kind = .subject
    if compares { roles[0].extend(with: first.marker) }
    roles[0].marker.pieces = []
  }

  /// Gives "more than" and its like, hung on the predicate, to the number right behind them.
  private func takeInComparators(_ roles: inout [Role]) {
    guard
      let index = roles.firstIndex(where: {
        $0.kind == .manner && tree.form($0.head.index).contains(.comparator)
      }),
      let target = roles.indices.first(where: {
        $0 != index && roles[$0].marker.isEmpty
          && roles[index].full.tokens.upperBound == roles[$0].full.tokens.lowerBound
      })
    else { return }
    roles[target].extend(with: roles[index].full)
    roles.remove(at: index)
  }
}

extension Role {
  /// Takes in words that stand right ahead of the phrase.
  mutating func extend(with words: Constituent) {
    full.pieces = Tree.ranges(words.pieces.flatMap { $0 } + full.pieces.flatMap { $0 })
    compact.pieces = Tree.ranges(words.pieces.flatMap { $0 } + compact.pieces.flatMap { $0 })
  }
}
