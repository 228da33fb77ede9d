import Prose
import Syntax

/// How far the author stands behind what others say.
extension AttributeFinder {
  /// Makes the subject of a verb of speech the holder of what is said.
  func attribute(_ attributes: inout Attributes, to governor: Int, _ outer: Attributes) {
    guard case .other(let holder) = source(of: governor) else { return }
    attributes.holder = holder
    attributes.commitment = commitment(of: governor, holder, outer)
  }

  /// The author's commitment to what a verb or noun of speech reports of somebody else.
  func commitment(of governor: Int, _ holder: Holder, _ outer: Attributes) -> Commitment {
    if outer.commitment == .rejected { return .rejected }
    if tree.children(of: governor).contains(where: {
      tree.relation(of: $0) == .advmod && form($0).contains(.rightly)
    }) {
      return .endorsed
    }
    if tree.children(of: governor).contains(where: {
      tree.relation(of: $0) == .advmod && signature($0).contains(.falsehood)
    }) {
      return .rejected
    }
    // "Some may argue that", "some argue that …, but".
    let auxiliaries = auxiliaries(of: governor)
    if auxiliaries.contains(.may) { return .conceded }
    let isPast = tree.tag(of: governor) == .verbPast
    guard case .vague = holder else { return isConcessive(governor) && !isPast ? .conceded : .reported }
    if isConcessive(governor) || !auxiliaries.isDisjoint(with: [.can, .would]) { return .conceded }
    return isAnswered(governor) ? .conceded : .reported
  }

  /// Whether a clause belongs to "while …" or "although …".
  private func isConcessive(_ word: Int) -> Bool {
    var word = word
    while tree.relation(of: word) == .conj, let first = tree.head(of: word) { word = first }
    guard tree.relation(of: word) == .advcl else { return false }
    return tree.children(of: word).contains {
      $0 < word && tree.relation(of: $0) == .mark && form($0).contains(.concession)
    }
  }

  /// Whether "but" and another clause come behind a clause.
  func isAnswered(_ word: Int) -> Bool {
    tree.children(of: word).contains { child in
      guard child > word, tree.relation(of: child) == .conj || tree.relation(of: child) == .parataxis else {
        // The answer may be taken for a part of what is said.
        guard child > word, tree.relation(of: child) == .ccomp else { return false }
        return tree.children(of: child).contains {
          tree.relation(of: $0) == .conj && opensWithTurn($0) && finder.ownSubject($0) != nil
        }
      }
      return opensWithTurn(child)
    }
  }

  private func opensWithTurn(_ word: Int) -> Bool {
    tree.children(of: word).contains {
      $0 < word && (tree.relation(of: $0) == .cc || tree.relation(of: $0) == .advmod)
        && form($0).contains(.turn)
    }
  }

  /// Whether saying or thinking so is called wrong: "it is wrong to say", "mistaken in thinking", "those who say … err".
  func isTurnedDown(_ governor: Int) -> Bool {
    guard let above = tree.head(of: governor) else { return false }
    switch tree.relation(of: governor) {
    case .csubj, .csubjPass, .advcl, .acl, .xcomp, .ccomp:
      guard isNonfinite(governor) else { break }
      return signature(above).contains(.falsehood) && known(above).own.polarity == .affirmed
    default: break
    }
    guard tree.relation(of: governor) == .aclRelcl, let verdict = tree.head(of: above),
      tree.relation(of: above).universal == .nsubj
    else { return false }
    return signature(verdict).contains(.falsehood) && known(verdict).own.polarity == .affirmed
  }

  /// The commitment to what is turned down: only the author's own verdict is the author's.
  func turnedDown(_ outer: Attributes) -> Commitment {
    outer.commitment == .own || outer.commitment == .endorsed ? .rejected : .reported
  }

  func rejectedHolder(_ governor: Int, _ source: Source) -> Holder {
    if case .other(let holder) = source { return holder }
    guard let above = tree.head(of: governor) else { return .vague(span(governor)) }
    if let subject = subject(of: above), !lemma(subject).contains(.expletive),
      case .other(let holder) = nominalSource(subject)
    {
      return holder
    }
    return .vague(span(above))
  }

  // MARK: Phrases beside a clause

  /// Applies what an adjunct of a clause says of it: its condition, its source, the author's reserve.
  func apply(adjunct child: Int, of word: Int, to attributes: inout Attributes) {
    switch tree.relation(of: child) {
    case .advcl:
      // "I feel that, if it rains, we should wait", hung on the verb of feeling.
      guard said(by: word, behind: child) == nil else { return }
      applyClause(child, of: word, to: &attributes)
    case .parataxis:
      if isConditional(child) { return applyClause(child, of: word, to: &attributes) }
      applyParenthesis(child, to: &attributes)
    case .nsubj, .nsubjPass, .obj:
      for aside in tree.children(of: child) {
        switch tree.relation(of: aside) {
        case .parataxis: applyParenthesis(aside, to: &attributes)
        // "The harvest, according to the ministry, was good."
        case .nmod: if isAccording(aside) { applyPhrase(aside, of: word, to: &attributes) }
        // "Were the tariff abolished, imports would double."
        case .acl:
          if isInvertedParticiple(aside) { attributes.condition = attributes.condition ?? phrase(of: child) }
        default: continue
        }
      }
    case .conj where tree.relation(of: word) != .advcl && isConditional(child):
      applyClause(child, of: word, to: &attributes)
    case .obl, .nmod, .advmod: applyPhrase(child, of: word, to: &attributes)
    case .xcomp where !finder.isPredicate(child):
      // "It stays open only if …"
      for clause in tree.children(of: child) where tree.relation(of: clause) == .advcl {
        if let condition = condition(clause, of: child) {
          attributes.condition = attributes.condition ?? condition
        }
      }
    default: return
    }
  }

  /// What a verb of speech or thought has said, where a clause of its own stands between the two.
  func said(by word: Int, behind child: Int) -> Int? {
    guard child > word, signature(word).contains(.reporting), let content = tree.child(of: word, .ccomp),
      content > child
    else { return nil }
    return content
  }

  private func isAccording(_ word: Int) -> Bool {
    tree.child(of: word, .case).map { form($0).contains(.according) || lemma($0).contains(.according) }
      ?? false
  }

  private func applyParenthesis(_ child: Int, to attributes: inout Attributes) {
    guard isParenthesis(child), case .other(let holder) = source(of: child) else { return }
    attributes.holder = holder
    attributes.commitment = .reported
  }

  /// "…, critics say, …": a verb of saying with nothing of its own to say.
  private func isParenthesis(_ word: Int) -> Bool {
    guard signature(word).contains(.reporting), tree.partOfSpeech(of: word) == .verb else { return false }
    return tree.child(of: word) { $0 == .ccomp || $0 == .obj || $0 == .xcomp } == nil
      && finder.ownSubject(word) != nil
  }

  private func applyClause(_ child: Int, of word: Int, to attributes: inout Attributes) {
    if let condition = condition(child, of: word) {
      attributes.condition = attributes.condition ?? condition
      return
    }
    let signature = signature(child)
    guard !signature.isDisjoint(with: [.reporting, .factive]), tree.partOfSpeech(of: child) == .verb,
      isAsClause(child), isWithoutContent(child),
      case .other(let holder) = source(of: child)
    else { return }
    // "It does not help, as some have claimed": they claimed that it does.
    if signature.contains(.distancing), negations(at: word) % 2 == 1 { return }
    attributes.holder = whole(holder, in: child)
    attributes.commitment = signature.contains(.distancing) ? .reported : .endorsed
  }

  /// "As X has noted" and "as X puts it", but not "as surveys have shown a decline".
  private func isWithoutContent(_ word: Int) -> Bool {
    !tree.children(of: word).contains {
      switch tree.relation(of: $0) {
      case .ccomp, .xcomp: true
      case .obj: tree.partOfSpeech(of: $0) != .pronoun
      default: false
      }
    }
  }

  /// The holder with the name ahead of it that the parser cut off: "As *Axworthy, and many others* have noted".
  private func whole(_ holder: Holder, in clause: Int) -> Holder {
    guard case .vague(let span) = holder, let subject = finder.ownSubject(clause),
      let name = tree.child(of: clause, .obl), name < subject,
      tree.child(of: name, .case).map({ form($0).contains(.as) }) ?? false
    else { return holder }
    return .named(tree.text.tokens[name].span.union(span))
  }

  /// Whether a phrase stands ahead of its clause or behind a comma, and so speaks of all of it.
  private func isSetOff(_ child: Int, from word: Int) -> Bool {
    guard let first = tree.pieces(of: child).first?.lowerBound else { return false }
    let isVerdict = !tree.children(of: child).contains {
      tree.relation(of: $0) == .det && form($0).contains(.pointing)
    }
    return isVerdict
      && (child < word || first > 0 && tree.isPunctuation(first - 1) || tree.isPunctuation(first))
  }

  private func applyPhrase(_ child: Int, of word: Int, to attributes: inout Attributes) {
    if tree.relation(of: child) == .advmod {
      if form(child).contains(.long), tree.child(of: child, .advcl) != nil {
        // "As long as the truce holds, …"
        attributes.condition = attributes.condition ?? tree.text.span(of: tree.constituent(child))
      } else if let condition = condition(child, of: word) {
        attributes.condition = attributes.condition ?? condition
      } else if form(child).contains(.reportedly) {
        attributes.holder = .vague(span(child))
        attributes.commitment = .reported
      } else if form(child).contains(.admittedly) {
        attributes.commitment = .conceded
      }
      return
    }
    if let condition = condition(child, of: word) { attributes.condition = attributes.condition ?? condition }
    guard let preposition = tree.child(of: child, .case) else { return }
    var holder: Source = .none
    if form(preposition).contains(.according) || lemma(preposition).contains(.according) {
      holder = isSetOff(child, from: word) ? nominalSource(child) : .none
    } else if form(preposition).contains(.inPreposition), lemma(child).contains(.viewpoint),
      isSetOff(child, from: word),
      tree.child(of: child, where: { $0 == .det || $0 == .nmodPoss }) != nil
    {
      holder = possessor(of: child)
    } else if form(preposition).contains(.forPreposition), child < word, form(child).contains(.disputant),
      !form(child).contains(.pointing), tree.partOfSpeech(of: child) != .pronoun,
      tree.tag(of: max(0, child - 1)) != .comma,
      tree.children(of: child).contains(where: { tree.tag(of: $0) == .comma })
    {
      holder = nominalSource(child)
    }
    if case .other(let named) = holder {
      attributes.holder = named
      attributes.commitment = .reported
    }
  }
}
