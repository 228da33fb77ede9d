import Prose
import Syntax

/// Whose word the complement of a verb or noun is.
enum Source {
  /// The text's own voice.
  case own
  case other(Holder)
  /// What the author has just said: "this means that".
  case pointing
  /// Nobody that the sentence names.
  case none

  var isPointing: Bool { if case .pointing = self { true } else { false } }
}

extension AttributeFinder {
  /// The source of what a verb, adjective or noun reports.
  func source(of governor: Int) -> Source {
    if tree.partOfSpeech(of: governor) == .noun,
      !finder.isCopular(governor) || tree.child(of: governor, .nmodPoss) != nil
    {
      return nounSource(governor)
    }
    if isPassive(governor), signature(governor).contains(.convincing) {
      return subject(of: governor).map(nominalSource) ?? .none
    }
    if isPassive(governor) {
      if let agent = agent(of: governor) { return nominalSource(agent) }
      return impersonal(governor)
    }
    guard let subject = subject(of: governor) else {
      // A participle without a subject, and the imperative "say that".
      return .none
    }
    if lemma(subject).contains(.expletive), tree.partOfSpeech(of: subject) == .pronoun,
      tree.partOfSpeech(of: governor) != .verb || signature(governor).contains(.implying)
    {
      return .none
    }
    let source = nominalSource(subject)
    // "This shows that" points to what the author said; "it believes that" speaks of an actor.
    if source.isPointing, signature(governor).isDisjoint(with: [.implying, .factive, .reversing]) {
      return .other(.vague(span(subject)))
    }
    return source
  }

  /// "It is said that": nobody in particular says it; "it should be noted that": the author does.
  private func impersonal(_ governor: Int) -> Source {
    let auxiliaries = auxiliaries(of: governor)
    if !auxiliaries.isDisjoint(with: [.must, .should, .shall]) || finder.isInfinitive(governor) {
      return .own
    }
    // "It may be said that": so the author says.
    if !auxiliaries.isDisjoint(with: [.may, .can]), lemma(governor).contains(.say), !isAnswered(governor) {
      return .own
    }
    if signature(governor).isDisjoint(with: .modal.union(.reporting)) { return .none }
    var first = governor
    for child in tree.children(of: governor) where child < governor {
      switch tree.relation(of: child) {
      case .advmod where tree.isPunctuation(child + 1): break
      case .aux, .auxPass, .advmod, .expl: first = min(first, child)
      case .nsubjPass, .nsubj:
        if lemma(child).contains(.expletive) { first = min(first, child) }
      default: break
      }
    }
    return .other(.vague(tree.text.span(ofTokens: first..<governor + 1)))
  }

  /// The source that a noun phrase names.
  func nominalSource(_ word: Int) -> Source {
    if isOwn(word) { return .own }
    if lemma(word).contains(.circumstance) { return .pointing }
    if tree.lemma(word).contains(.timeNoun) || form(word).contains(.time) { return .none }
    if form(word).contains(.universal) { return .none }
    if form(word).contains(.pointing),
      tree.partOfSpeech(of: word) == .pronoun || tree.partOfSpeech(of: word) == .determiner,
      !tree.children(of: word).contains(where: { tree.relation(of: $0) == .aclRelcl })
    {
      return form(word).contains(.vague) && !form(word).contains(.expletive)
        ? .other(.vague(span(word))) : .pointing
    }
    let isVague =
      form(word).contains(.vague) || lemma(word).contains(.vague)
      || tree.children(of: word).contains {
        (tree.relation(of: $0) == .det || tree.relation(of: $0) == .amod) && form($0).contains(.vague)
          && !form($0).contains(.pointing)
      }
    return .other(isVague ? .vague(span(word)) : .named(span(word)))
  }

  /// The source of a claim, view or plan that is named by a noun.
  private func nounSource(_ noun: Int) -> Source {
    let possessor = possessor(of: noun)
    if case .none = possessor {
      // A hope or fear without a bearer is the author's.
      if signature(noun).contains(.possible) { return .none }
      // "critics hold the view that", "there is a belief that"
      if let verb = tree.head(of: noun), tree.relation(of: noun) == .obj || tree.relation(of: noun) == .obl,
        lemma(verb).contains(.light) || signature(verb).contains(.accepting)
      {
        return source(of: verb)
      }
      return .other(.vague(span(noun)))
    }
    return possessor
  }

  /// Whose view or claim it is: "the bishop's view", "the claims of critics".
  func possessor(of noun: Int) -> Source {
    for child in tree.children(of: noun) {
      switch tree.relation(of: child) {
      case .nmodPoss: return nominalSource(child)
      case .nmod:
        guard let preposition = tree.child(of: child, .case) else { continue }
        if !form(preposition).isDisjoint(with: [.of, .by]) { return nominalSource(child) }
      default: continue
      }
    }
    return .none
  }

  // MARK: Subjects

  func isPassive(_ word: Int) -> Bool {
    if tree.child(of: word, where: { $0 == .auxPass || $0 == .nsubjPass || $0 == .csubjPass }) != nil {
      return true
    }
    let isParticiple = tree.tag(of: word) == .verbPastParticiple
    return isParticiple && tree.relation(of: word) == .acl
  }

  private func agent(of word: Int) -> Int? {
    tree.children(of: word).first { child in
      switch tree.relation(of: child) {
      case .oblAgent: true
      case .obl: tree.child(of: child, .case).map { form($0).contains(.by) } ?? false
      default: false
      }
    }
  }

  /// The subject of a predicate, its own or the one it shares.
  func subject(of word: Int) -> Int? {
    var word = word
    for _ in 0..<12 {
      if let own = spokenSubject(of: word) {
        guard tree.form(own).contains(.relativePronoun), let clause = relativeClause(of: word) else {
          return own
        }
        return tree.head(of: clause) ?? own
      }
      guard let governor = tree.head(of: word) else { return nil }
      switch tree.relation(of: word) {
      case .conj: break
      case .xcomp:
        let isControl =
          tree.lemma(governor).contains(.objectControl)
          || !signature(governor).isDisjoint(with: Signature.modal.union(.reporting))
        if isControl, let object = tree.child(of: governor, where: { $0 == .obj || $0 == .iobj }) {
          return object
        }
      case .advcl: guard isNonfinite(word) else { return nil }
      case .acl: return tree.tag(of: word) == .verbGerund ? governor : nil
      case .aclRelcl: return governor
      default: return nil
      }
      word = governor
    }
    return nil
  }

  /// A predicate's own subject; of "Trade harms the poor, said the minister" the minister.
  func spokenSubject(of word: Int) -> Int? {
    let subjects = tree.children(of: word).filter { tree.relation(of: $0).universal == .nsubj }
    if let person = subjects.first(where: { !finder.isPredicate($0) }) { return person }
    // "*Some* argue": a determiner on a verb is a subject that the parser misread.
    return subjects.first
      ?? tree.children(of: word).first {
        tree.relation(of: $0) == .det && $0 < word && tree.partOfSpeech(of: word) == .verb
          && form($0).contains(.vague)
      }
  }

  private func relativeClause(of word: Int) -> Int? {
    var word = word
    while tree.relation(of: word) == .conj, let first = tree.head(of: word) { word = first }
    return tree.relation(of: word) == .aclRelcl ? word : nil
  }

  func isOwnSubject(of word: Int) -> Bool { subject(of: word).map(isOwn) ?? false }

  /// Whether a noun phrase stands for the text's voice: "we", "my delegation", "this paper", the voice's name.
  func isOwn(_ word: Int) -> Bool {
    if form(word).contains(.firstPerson) { return true }
    if form(word).contains(.vague) { return false }
    var range = word..<word + 1
    for child in tree.children(of: word) {
      switch tree.relation(of: child) {
      case .nmodPoss:
        if form(child).contains(.firstPerson), !tree.lemma(word).contains(.otherParty) { return true }
      case .det
      where voice.isOfficial && tree.lemma(word).contains(.government) && tree.text.tokens[word].isCapitalized:
        return true
      case .det:
        if form(child).contains(.pointing), lemma(word).contains(.document) { return true }
      case .compound, .flat, .amod:
        if form(word).contains(.institution), voice.isDemonym(tree.text.tokens[child].form) { return true }
        range = min(range.lowerBound, child)..<max(range.upperBound, child + 1)
      case .nmod where form(word).union(lemma(word)).contains(.institution):
        range = range.lowerBound..<max(range.upperBound, child + 1)
      case .conj:
        if child > word, form(child).contains(.firstPerson) { return true }
      default: break
      }
    }
    return voice.isNamed(in: range, of: tree.text)
  }

  func isUniversal(_ governor: Int) -> Bool {
    guard let subject = subject(of: governor) else { return true }
    return isNegative(subject) || form(subject).contains(.who)
  }

  /// The words of a noun phrase without clauses and asides, or of a predicate's head.
  func span(_ word: Int) -> Span {
    let phrase = tree.constituent(word) { child in
      switch tree.relation(of: child) {
      case .aclRelcl, .acl, .appos, .case, .punct, .parataxis, .cop, .nsubj, .csubj, .ccomp, .advcl, .advmod,
        .aux,
        .auxPass, .nsubjPass, .expl, .mark, .obj, .obl, .xcomp:
        true
      default: false
      }
    }
    return tree.text.span(of: phrase) ?? tree.text.tokens[word].span
  }
}
