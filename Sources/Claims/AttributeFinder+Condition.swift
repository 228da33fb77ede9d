import Prose
import Syntax

/// Clauses on which others depend, and other adverbial clauses.
extension AttributeFinder {
  /// The span of a clause or phrase that makes another one conditional; nil for any other.
  func condition(_ child: Int, of word: Int) -> Span? {
    let isCondition =
      switch tree.relation(of: child) {
      case .advcl, .parataxis, .conj: isConditional(child) && !isConcessiveConditional(child)
      case .obl, .nmod: isEvent(child)
      // "*Otherwise* it will fail."
      case .advmod: form(child).contains(.otherwise) && firstWord(of: word) == child
      default: false
      }
    return isCondition ? phrase(of: child) : nil
  }

  /// The span of all that hangs on a word, with the first words of "as long as".
  func phrase(of child: Int) -> Span? {
    let range = tree.trimmed(tree.pieces(of: child))
    guard let first = range.first, let last = range.last else { return nil }
    // "as long as": the first two words may hang elsewhere.
    var start = first.lowerBound
    if start > 1, form(start).contains(.as), form(start - 1).contains(.long) { start -= 2 }
    return tree.text.span(ofTokens: start..<last.upperBound)
  }

  /// Whether a clause that the parser took for the main one is a condition: "provided that they agree, we trade".
  func isMisreadCondition(_ word: Int) -> Bool {
    guard tree.relation(of: word) == .root, tree.child(of: word, .parataxis) != nil else { return false }
    // "Had the captain turned north, …"
    if form(word).contains(.inverting), firstWord(of: word) == word { return !quotations.isQuestion(word) }
    if lemma(word).contains(.provided), tree.child(of: word, .ccomp) != nil {
      return finder.ownSubject(word) == nil
    }
    return isInverted(word)
  }

  /// The span of a condition taken for the main clause: what stands ahead of the clause beside it.
  func misreadCondition(_ word: Int, before clause: Int) -> Span? {
    guard isMisreadCondition(word), let first = firstWord(of: word),
      let end = tree.pieces(of: clause).first?.first(where: { !tree.isPunctuation($0) }), first < end
    else { return nil }
    let range = tree.trimmed([first..<end])
    guard let last = range.last else { return nil }
    return tree.text.span(ofTokens: first..<last.upperBound)
  }

  /// "In case of war", "in the event of war", "in cases where".
  func isEvent(_ word: Int) -> Bool {
    guard let preposition = tree.child(of: word, .case), form(preposition).contains(.inPreposition) else {
      return false
    }
    // "in case of war", a preposition of three words
    if let second = tree.child(of: preposition, .fixed), lemma(second).contains(.event) { return true }
    return lemma(word).contains(.event)
      && tree.child(of: word, where: { $0 == .nmod || $0.universal == .acl }) != nil
      && tree.child(of: word, where: { $0 == .nmodPoss }) == nil
      && !tree.children(of: word).contains { tree.relation(of: $0) == .det && form($0).contains(.pointing) }
  }

  /// Whether a clause is supposed rather than said: "if …", "as long as …", "should prices rise, …".
  func isConditional(_ word: Int) -> Bool {
    for child in tree.children(of: word) where child < word {
      switch tree.relation(of: child) {
      case .mark, .advmod, .case, .cc, .fixed:
        // An adverbial clause with "whether" is an indirect question misread, or "whether or not".
        // "All states, whether large or small, should pay", misread.
        let isAlternative = tree.relation(of: word) == .conj && !form(child).contains(.condition)
        if !form(child).isDisjoint(with: [.condition, .whether]) { return !isAlternative }
        if form(child).contains(.as), child > 0, form(child - 1).contains(.long) { return true }
        if isCaseMark(child) { return true }
      default: continue
      }
    }
    if form(word).contains(.condition), tree.child(of: word, .ccomp) != nil { return true }
    if signature(word).isDisjoint(with: .modal), lemma(word).contains(.provided), hasThat(word) {
      return true
    }
    return isInverted(word)
  }

  /// "in case", "on condition that", "in the event that", as one mark.
  private func isCaseMark(_ mark: Int) -> Bool {
    if form(mark).contains(.event) { return true }
    return tree.children(of: mark).contains { form($0).contains(.event) }
  }

  private func isConcessiveConditional(_ word: Int) -> Bool {
    for child in tree.children(of: word)
    where child < word && !form(child).isDisjoint(with: [.condition, .whether]) {
      if !form(child).contains(.condition) { return true }
      if child > 0, form(child - 1).contains(.even) { return true }
      if tree.children(of: child).contains(where: { form($0).contains(.even) }) { return true }
    }
    return tree.children(of: word).contains {
      $0 < word && form($0).contains(.even) && tree.relation(of: $0) == .advmod
    }
  }

  /// "Should prices rise, …", "had they acted, …", "were they to act, …": the auxiliary ahead of the subject.
  func isInverted(_ word: Int) -> Bool {
    guard let subject = finder.ownSubject(word) else { return false }
    let first = firstWord(of: word)
    for child in tree.children(of: word) where child < subject {
      switch tree.relation(of: child) {
      case .aux, .cop, .auxPass: break
      default: continue
      }
      return (child == first || tree.relation(of: word) == .advcl) && form(child).contains(.inverting)
        && !quotations.isQuestion(word)
    }
    return false
  }

  /// The same misread as a participle of its subject: "*Were* the tariff *abolished*".
  func isInvertedParticiple(_ word: Int) -> Bool {
    guard tree.relation(of: word) == .acl, let noun = tree.head(of: word), !quotations.isQuestion(word) else {
      return false
    }
    return tree.children(of: word).contains {
      $0 < noun && (tree.relation(of: $0) == .aux || tree.relation(of: $0) == .auxPass)
        && form($0).contains(.inverting)
    }
  }

  private func firstWord(of word: Int) -> Int? {
    tree.pieces(of: word).first.flatMap { $0.first { !tree.isPunctuation($0) } }
  }

  // MARK: Adverbial clauses

  /// What an adverbial clause takes over from the clause it stands in.
  func adverbial(_ word: Int, of head: Int, _ above: Reading) -> Attributes {
    var attributes = beside(isAsClause(word) ? above.incoming : above.leading)
    // "They found that it fails, as some had said": that some had said so is the author's aside.
    if isAsClause(word), signature(word).contains(.reporting), quotations.quotation(at: word) == nil {
      attributes = Attributes()
    }
    if isConditional(word) {
      attributes.modality = .hypothesis
      return attributes
    }
    let signature = signature(head)
    if isNonfinite(word) {
      if isComplementLike(word, of: head, signature) { return complement(word, of: head, above.own) }
      // "keep them from acting"
      if word > head, tree.child(of: head, .obj) != nil, tree.tag(of: word) == .verbGerund,
        tree.children(of: word).contains(where: { tree.relation(of: $0) == .mark && form($0).contains(.from) }
        )
      {
        var attributes = above.own
        attributes.polarity.toggle()
        return attributes
      }
      if isInsteadOf(word) {
        attributes.holder = .vague(span(word))
        attributes.commitment = .rejected
        return attributes
      }
      // "far from being just", "fell short of being just"
      if form(head).contains(.far) {
        attributes.polarity = .negated
        return attributes
      }
      if finder.isInfinitive(word) { return purpose(word, of: head, attributes) }
      // "Having won, we will rest": what stands ahead of the clause is so already, unless it is the means.
      if word < head, tree.child(of: word, .mark) == nil { return attributes }
      attributes.modality = above.own.modality
      // "I do not wish to waste time *in describing* it"
      if above.own.polarity == .negated, word > head, tree.tag(of: word) == .verbGerund,
        tree.child(of: word, .mark) != nil
      {
        attributes.modality = .hypothesis
      }
      attributes.condition = above.own.condition
      return attributes
    }
    // "*Until that is done* they wait": it is not done yet.
    if !isPastClause(word),
      tree.children(of: word).contains(where: { $0 < word && form($0).contains(.until) })
    {
      attributes.modality = .hypothesis
      return attributes
    }
    if isInsteadOf(word) {
      attributes.holder = .vague(span(word))
      attributes.commitment = .rejected
    }
    // "We should speak so that they hear": the aim of what is wanted.
    if above.own.modality != .assertion, above.own.modality != .hypothesis, isSoThat(word) {
      attributes.modality = .intention
    }
    // "It is argued in England that …", misread as an adjunct.
    if word > head, !signature.isDisjoint(with: [.reporting, .factive, .denying]), isMarkedByThatAlone(word) {
      return complement(word, of: head, above.own)
    }
    return attributes
  }

  private func isSoThat(_ word: Int) -> Bool {
    tree.children(of: word).contains { mark in
      tree.relation(of: mark) == .mark && form(mark).contains(.so)
        && (form(mark + 1).contains(.that) || tree.child(of: word, where: { $0 == .mark }) == mark)
    }
  }

  func isAsClause(_ word: Int) -> Bool {
    guard tree.relation(of: word) == .advcl else { return false }
    return firstWord(of: word).map { form($0).contains(.as) } ?? false
  }

  /// "Call on them *to stop*", "prevent them *from acting*", "committed *to protecting*": complements misread as adjuncts.
  private func isComplementLike(_ word: Int, of head: Int, _ signature: Signature) -> Bool {
    if finder.isInfinitive(word) {
      if signature.contains(.aspectual), tree.child(of: head, where: { $0 == .obj || $0 == .obl }) == nil,
        word > head
      {
        return true
      }
      let isAddressed =
        tree.children(of: head).contains {
          tree.relation(of: $0) == .obl && $0 < word
            && (tree.child(of: $0, .case).map { form($0).contains(.inPreposition) } ?? false)
        } || finder.controller(of: word, by: head) != nil
      if tree.lemma(head).contains(.objectControl), word > head,
        tree.child(of: head, where: { $0 == .obj || $0 == .nsubjPass }) != nil
      {
        return true
      }
      guard
        isAddressed || tree.lemma(head).contains(.objectControl) || isPassive(head)
          || tree.partOfSpeech(of: head) == .adjective,
        !signature.isDisjoint(with: [.directing, .requiring, .permitting, .forbidding, .intending, .possible])
      else { return false }
      // "in order to", "so as to" give the purpose.
      let marks = tree.children(of: word).filter { tree.relation(of: $0) == .mark }
      let isPurpose = marks.contains { mark in
        marks.contains(mark + 1) || tree.pieces(of: mark).last.map { $0.count > 1 } ?? false
      }
      return !isPurpose && tree.tag(of: word) != .verbGerund && word > head
    }
    let embeds: Signature = [
      .directing, .requiring, .permitting, .forbidding, .reversing, .intending, .possible, .reporting,
    ]
    guard !signature.isDisjoint(with: embeds) else { return false }
    return word > head
      && tree.children(of: word).contains {
        tree.relation(of: $0) == .mark
          && !form($0).isDisjoint(with: [.from, .of, .inPreposition, .forPreposition])
          && !form($0).contains(.by)
          && !(signature.contains(.permitting) && form($0).contains(.inPreposition))
      }
  }

  /// Whether "that" alone opens a clause, not "so that" or "now that".
  func isMarkedByThatAlone(_ word: Int) -> Bool {
    let marks = tree.children(of: word).filter { $0 < word && tree.relation(of: $0) == .mark }
    guard marks.count == 1, form(marks[0]).contains(.that), marks[0] > 0 else { return false }
    return tree.partOfSpeech(of: marks[0] - 1) != .adverb
      && tree.partOfSpeech(of: marks[0] - 1) != .subordinatingConjunction
  }

  private func isInsteadOf(_ word: Int) -> Bool {
    tree.children(of: word).contains {
      $0 < word && form($0).contains(.instead)
        && [.mark, .case, .advmod, .cc].contains(tree.relation(of: $0))
    }
  }

  private func purpose(_ word: Int, of head: Int, _ base: Attributes) -> Attributes {
    var attributes = base
    attributes.modality = .intention
    // "too weak to act"
    if head > 0, form(head - 1).contains(.order), tree.head(of: head - 1) == head {
      attributes.modality = .possibility
      attributes.polarity = .negated
    }
    return attributes
  }
}
