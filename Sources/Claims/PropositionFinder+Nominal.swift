import Prose
import Syntax

extension PropositionFinder {
  /// What the noun phrase around a word says by its grammar alone.
  func nominalPropositions(at word: Int) -> [Proposition] {
    var found: [Proposition] = []
    if let head = tree.head(of: word) {
      switch tree.relation(of: word) {
      case .appos
      where isNominal(word) && isNominal(head) && isPredicated(word, of: head)
        && tree.tag(of: word) != .pronoun:
        found.append(
          implied(
            .apposition, "is", ahead(of: word, role(.subject, head, without: word)),
            withoutAfterthought(role(.attribute, word))))
      case .nmodPoss
      where isNominal(head) && !isDeverbal(head) && tree.partOfSpeech(of: word) != .pronoun
        && !tree.lemma(word).contains(.timeNoun) && !isInName(word, head) && !isSetPhrase(word, head):
        let owned = role(.object, head, without: word)
        found.append(implied(.possession, "has", role(.subject, word), owned))
      default: break
      }
    }
    if tree.partOfSpeech(of: word) == .noun, let event = nominalisation(word) { found += distributed(event) }
    return found
  }

  /// A role without what stands behind a word.
  private func ahead(of word: Int, _ role: Role) -> Role {
    cut([word..<max(word, role.full.tokens.upperBound)], from: role)
  }

  /// An apposition without the phrase behind a comma that goes on with the clause: "our envoy, a judge, *in her hard task*".
  private func withoutAfterthought(_ role: Role) -> Role {
    let tokens = role.full.tokens
    guard
      let comma = tokens.first(where: {
        $0 > role.head.index && tree.tag(of: $0) == .comma && tokens.contains($0 + 1)
          && tree.relation(of: $0 + 1) == .case
      })
    else { return role }
    return cut([comma..<tokens.upperBound], from: role)
  }

  /// Whether owner and owned are words of one name: "Universal *Children's Day*".
  private func isInName(_ owner: Int, _ owned: Int) -> Bool {
    let isCollective =
      tree.tag(of: owner) == .properNounPlural || tree.tag(of: owner) == .nounPlural
      || tree.form(owner).contains(.polity)
    return isCollective && tree.text.tokens[owner].isCapitalized && tree.text.tokens[owned].isCapitalized
  }

  /// Whether owner and owned stand in a preposition of several words: "on the *council's behalf*".
  private func isSetPhrase(_ owner: Int, _ owned: Int) -> Bool {
    tree.lemma(owned).contains(.prepositionNoun) && tree.child(of: owned, .case) != nil
  }

  func isNominal(_ word: Int) -> Bool {
    switch tree.partOfSpeech(of: word) {
    case .noun, .properNoun, .pronoun, .numeral, .symbol: true
    default: false
    }
  }

  /// Whether an apposition says what its head is, rather than going on with a list or a place name.
  private func isPredicated(_ word: Int, of head: Int) -> Bool {
    if tree.child(of: word, where: { $0 == .conj || $0 == .cc }) != nil { return false }
    // "Monday, 2 May"
    if isTime(head), isTime(word) || tree.partOfSpeech(of: word) == .numeral { return false }
    var start = tree.start(of: word)
    while start < word, tree.isPunctuation(start), tree.tag(of: start) != .openingBracket { start += 1 }
    if isListed(word, with: head) || isAddressed(word, beside: head) || !agrees(word, with: head) {
      return false
    }
    if isLooselyLinked(word, to: head, from: start) { return false }
    if tree.child(of: word, .advmod) == start || tree.form(head).contains(.discourseNoun) { return false }
    if tree.tag(of: start) == .openingBracket || start > 0 && tree.tag(of: start - 1) == .openingBracket {
      return false
    }
    if tree.text.tokens[start].isCapitalized, tree.partOfSpeech(of: start) == .determiner, !isName(word) {
      return false
    }
    if isMissingObject(of: head) || isOwnedAlike(word) { return false }
    let areNames = tree.partOfSpeech(of: word) == .properNoun && tree.partOfSpeech(of: head) == .properNoun
    return !areNames || tree.child(of: word) { $0 == .det || $0 == .nmod || $0 == .nmodPoss } != nil
  }

  /// Whether two phrases are members of a list: others follow, "and" stands behind, or both have the same noun.
  private func isListed(_ word: Int, with head: Int) -> Bool {
    if tree.words[word].lemma == tree.words[head].lemma { return true }
    // "the president, William Mutua, and his wife"
    if isName(word), tree.tag(of: head) == .noun { return false }
    if let next = tree.child(of: word, .appos), !isName(next) { return true }
    if endsRow(word) { return true }
    let siblings = tree.children(of: head).filter {
      $0 > word && [.conj, .appos, .cc].contains(tree.relation(of: $0))
    }
    if !siblings.isEmpty || tree.relation(of: head) == .appos && !isName(head) { return true }
    guard let end = tree.pieces(of: word).last?.upperBound, end < tree.words.count else { return false }
    return tree.partOfSpeech(of: end) == .coordinatingConjunction
  }

  /// Whether ", and" stands inside a phrase, as ahead of the last member of a list: "the crisis, the lack of food, *and* a war".
  private func endsRow(_ word: Int) -> Bool {
    tree.pieces(of: word).contains { piece in
      piece.dropFirst().contains { token in
        token > word && tree.relation(of: token) == .cc && tree.isPunctuation(token - 1)
          && tree.head(of: token).map(isNominal) ?? false
      }
    }
  }

  /// Whether a phrase with a possessive pronoun has another with the same inside, as members of a list have: "*his* patience and
  /// *his* wit".
  private func isOwnedAlike(_ word: Int) -> Bool {
    guard let pronoun = tree.child(of: word, .nmodPoss), tree.partOfSpeech(of: pronoun) == .pronoun else {
      return false
    }
    return tree.pieces(of: word).contains { piece in
      piece.contains {
        $0 > pronoun && tree.text.tokens[$0].form == tree.text.tokens[pronoun].form
          && tree.tag(of: $0 - 1) == .coordinatingConjunction
      }
    }
  }

  /// Whether the two are of different kinds: an act behind a name, a name or what is known behind a bare noun.
  private func isLooselyLinked(_ word: Int, to head: Int, from start: Int) -> Bool {
    if isName(head) { return isDeverbal(word) }
    let determiners: [DependencyRelation] = [.det, .nmodPoss, .nummod, .nmod, .compound]
    guard tree.partOfSpeech(of: head) == .noun, tree.tag(of: head) == .noun,
      tree.child(of: head, where: { determiners.contains($0) }) == nil
    else { return false }
    // "Photosynthesis, the process by which plants …"
    if tree.child(of: word, .aclRelcl) != nil { return false }
    let isDashed = start > 0 && tree.tag(of: start - 1) == .colon
    return !isDashed && !tree.form(start).contains(.indefiniteArticle)
  }

  /// Whether somebody is spoken to: "you, *my friends*".
  private func isAddressed(_ word: Int, beside head: Int) -> Bool {
    if tree.form(head).contains(.secondPerson) { return true }
    return tree.form(word).contains(.addressNoun)
      && tree.child(of: word) { $0 == .det || $0 == .flat || $0 == .nmod || $0 == .nmodPoss } == nil
  }

  /// Whether two nouns may be said of each other: both plural, both singular, or one of them joined or a body of people.
  private func agrees(_ word: Int, with head: Int) -> Bool {
    guard tree.child(of: head, .conj) == nil, tree.partOfSpeech(of: head) == .noun,
      tree.partOfSpeech(of: word) == .noun
    else { return true }
    return (tree.tag(of: word) == .nounPlural) == (tree.tag(of: head) == .nounPlural)
  }

  private func isName(_ word: Int) -> Bool { tree.partOfSpeech(of: word) == .properNoun }

  /// Whether what looks like an apposition to a phrase may be the object that its verb is without:
  /// "celebrated, with conviction, the day".
  private func isMissingObject(of head: Int) -> Bool {
    guard tree.relation(of: head) == .obl, let verb = tree.head(of: head), verb < head else { return false }
    return tree.partOfSpeech(of: verb) == .verb && !isName(head) && tree.partOfSpeech(of: head) != .pronoun
      && tree.child(of: verb) { [.obj, .ccomp, .xcomp, .auxPass, .nsubjPass].contains($0) } == nil
  }

  func isDeverbal(_ word: Int) -> Bool {
    let classes = tree.lemma(word)
    if classes.contains(.eventNoun) { return true }
    if classes.contains(.thingNoun) { return false }
    return deverbal.contains(tree.text.vocabulary.bytes(of: tree.words[word].lemma))
  }

  /// The event that a noun names, with who does what: "the *protection* of civilians by the council".
  private func nominalisation(_ word: Int) -> Proposition? {
    var roles: [Role] = []
    let isHappening = tree.lemma(word).contains(.happening)
    for child in tree.children(of: word) {
      switch tree.relation(of: child) {
      case .nmodPoss: roles.append(role(.subject, child))
      case .nmod:
        guard let marker = tree.child(of: child, .case) else { continue }
        let classes = tree.lemma(marker)
        if classes.contains(.between) {
          guard tree.lemma(word).contains(.collective), let pair = pair(child) else { continue }
          return event(word, pair)
        }
        guard let kind = kind(of: classes, roles, isHappening: isHappening),
          kind != .agent || !tree.lemma(child).contains(.means)
        else { continue }
        let agent = kind == .object ? nestedAgent(in: child) : nil
        var argument = role(kind, child, without: agent)
        if kind == .subject { argument.marker.pieces = [] }
        roles.append(argument)
        if let agent { roles.append(role(.agent, agent)) }
      case .acl where tree.child(of: child, .mark).map { tree.tag(of: $0) == .infinitiveMarker } ?? false:
        roles.append(role(.content, child))
      default: break
      }
    }
    guard roles.contains(where: { $0.kind != .content }), isDeverbal(word), !isNamed(word), !opensPhrase(word)
    else { return nil }
    // "This is *a breach of the law*" says it already.
    if isCopular(word), tree.child(of: word, .case) == nil, !roles.contains(where: { $0.kind == .subject }) {
      return nil
    }
    // "an answer to it"
    if roles.count == 1, roles[0].full.count == 1, tree.partOfSpeech(of: roles[0].head.index) == .pronoun {
      return nil
    }
    if roles.count == 1, roles[0].kind == .subject {
      let owner = roles[0].head.index
      let isOwned = tree.relation(of: owner) == .nmodPoss && !isHappening
      if isOwned { return nil }
    }
    if let agent = roles.firstIndex(where: { $0.kind == .agent }),
      !roles.contains(where: { $0.kind == .subject })
    {
      roles[agent].kind = .subject
      roles[agent].marker.pieces = []
      roles.insert(roles.remove(at: agent), at: 0)
    }
    return event(word, roles)
  }

  /// Whether a noun is a part of a name: "the Convention on the *Prohibition* of Mines".
  private func isNamed(_ word: Int) -> Bool {
    tree.text.tokens[word].isCapitalized && word > 0 && !opensSentence(word)
      && tree.text.tokens[word - 1].kind != .punctuation
  }

  /// Whether a noun is a part of a preposition: "in *accordance* with".
  private func opensPhrase(_ word: Int) -> Bool {
    guard word > 0, tree.relation(of: word - 1) == .case, tree.partOfSpeech(of: word - 1) == .adposition
    else {
      return false
    }
    if tree.lemma(word).contains(.respect) {
      return !tree.children(of: word).contains { child in
        tree.child(of: child, .case).map { tree.form($0).contains(.forPreposition) } ?? false
      }
    }
    return tree.lemma(word).contains(.prepositionNoun)
  }

  private func opensSentence(_ word: Int) -> Bool {
    let start = tree.start(of: word)
    return start == 0 || tree.tag(of: start - 1) == .sentenceEnd
  }

  /// The agent that the parser hangs on the object: "the treatment of prisoners *by the guards*".
  private func nestedAgent(in object: Int) -> Int? {
    tree.children(of: object).first {
      tree.relation(of: $0) == .nmod
        && tree.child(of: $0, .case).map { tree.form($0).contains(.byPreposition) } ?? false
    }
  }

  /// What a preposition makes of the noun behind it.
  private func kind(of marker: LemmaClass, _ known: [Role], isHappening: Bool) -> Role.Kind? {
    if marker.contains(.ofPreposition) {
      if isHappening, !known.contains(where: { $0.kind == .subject }) { return .subject }
      return known.contains { $0.kind == .object } ? nil : .object
    }
    if marker.contains(.byPreposition) { return .agent }
    return marker.contains(.goalPreposition) ? .oblique : nil
  }

  /// The two sides of "between A and B".
  private func pair(_ first: Int) -> [Role]? {
    let others = tree.children(of: first).filter { tree.relation(of: $0) == .conj }
    guard others.count == 1, let second = others.first else { return nil }
    var subject = role(.subject, first, without: second)
    subject.marker = Constituent([], head: subject.head)
    for form in [\Role.full, \Role.compact] {
      subject[keyPath: form].pieces = subject[keyPath: form].pieces.filter { $0.lowerBound < second }
    }
    return [subject, role(.object, second)]
  }

  private func event(_ word: Int, _ roles: [Role]) -> Proposition {
    let head = TokenID(word)
    // "self-*determination*", "chain *reaction*"
    var start = isInCompound(word) ? word - 2 : word
    while start > 0, tree.relation(of: start - 1) == .compound, tree.head(of: start - 1) == word,
      !isInCompound(start - 1)
    {
      start -= 1
    }
    return Proposition(
      construction: .nominalisation,
      predicate: Predicate(head: head, full: Constituent([start..<word + 1], head: head)),
      roles: roles, chain: [word])
  }

  private func implied(_ construction: Construction, _ verb: String, _ subject: Role, _ other: Role)
    -> Proposition
  {
    var (subject, other) = (subject, other)
    subject.marker.pieces = []
    other.marker.pieces = []
    return Proposition(
      construction: construction,
      predicate: Predicate(head: other.head, full: Constituent([], head: other.head), implied: verb),
      roles: [subject, other], chain: [other.head.index])
  }
}
