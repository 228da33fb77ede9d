import Prose
import Syntax

extension PropositionFinder {
  /// The roles that hang on one predicate of a chain.
  func complements(of word: Int) -> [Role] {
    let isNominal = isCopular(word) && !isAdjectival(word)
    var roles: [Role] = []
    for child in tree.children(of: word) {
      switch tree.relation(of: child) {
      case .obj where !isComplementiser(child) && !isPartOfObject(child, of: word):
        roles.append(role(.object, child))
      case .iobj: roles.append(role(.recipient, child))
      case .oblAgent: roles.append(role(.agent, child))
      case .obl where !isDiscursive(child): roles.append(role(isTime(child) ? .time : .oblique, child))
      case .oblUnmarked where !isDegree(child, of: word):
        roles.append(role(isTime(child) ? .time : .oblique, child))
      case .advmod:
        let isPlain =
          tree.form(child).isDisjoint(with: [.negation, .subordinator, .connective]) && !isNotOnly([child])
        let isQuantifier = [.determiner, .predeterminer].contains(tree.tag(of: child))
        guard isPlain, !isQuantifier, !opensComparison(child),
          isNominal ? child > word : !isDegree(child, of: word)
        else { continue }
        roles.append(role(.manner, child))
      case .xcomp where isParticipialMark(child), .advcl where isParticipialMark(child):
        roles.append(role(.condition, child))
      case .xcomp:
        if !isPredicate(child) {
          roles.append(role(.attribute, child))
          for other in tree.children(of: child) where isDisplaced(other, from: child) {
            roles.append(role(tree.relation(of: other) == .advcl ? clauseKind(other) : .agent, other))
          }
        } else if carried(by: word) == nil {
          roles.append(role(.content, child))
        }
      case .ccomp:
        // What opens the clause ahead of what is said is no second content.
        let isOpening =
          child < word && tree.children(of: word).contains { $0 > word && tree.relation(of: $0) == .ccomp }
        roles.append(role(isOpening ? .manner : .content, child))
      case .parataxis where tree.child(of: child, .mark).map { tree.form($0).contains(.that) } ?? false:
        roles.append(role(.content, child))
      case .csubj where expletive(before: child, of: word): roles.append(role(.content, child))
      case .advcl:
        roles.append(role(controller(of: child, by: word) != nil ? .content : clauseKind(child), child))
      default: break
      }
    }
    roles.removeAll { $0.marker.isEmpty && isStranded($0.head.index) }
    return roles + displacedRoles(of: word) + sharedPhrases(of: word)
  }

  /// Whether an adverb goes with the "as" right behind it: "*just* as we do".
  private func opensComparison(_ adverb: Int) -> Bool {
    guard tree.form(adverb).contains(.exact), tree.text.tokens.indices.contains(adverb + 1) else {
      return false
    }
    return tree.form(adverb + 1).contains(.asPreposition) && tree.relation(of: adverb + 1) == .mark
  }

  /// Whether a phrase with "of" or behind a comma, read as a second object, is none.
  private func isPartOfObject(_ child: Int, of word: Int) -> Bool {
    guard let object = tree.child(of: word, .obj), object < child else { return false }
    if tree.tag(of: tree.start(of: child)) == .comma { return true }
    guard let marker = tree.child(of: child, .case), marker < child else { return false }
    return tree.form(marker).contains(.ofPreposition)
  }

  /// Whether a preposition stands without its noun: "support *for*, and trust in, the courts".
  private func isStranded(_ word: Int) -> Bool {
    tree.partOfSpeech(of: word) == .adposition && tree.size(of: word) <= 3
      && tree.relation(of: word) != .advmod
      && tree.text.tokens.indices.contains(word + 1) && tree.tag(of: word + 1) == .comma
  }

  /// Whether "it" keeps the place of a clausal subject.
  private func expletive(before clause: Int, of word: Int) -> Bool {
    tree.child(of: word, .expl).map { $0 < clause } ?? false
  }

  /// Phrases behind this predicate that hang on the one it stands beside: "melted and reused *many times*".
  private func sharedPhrases(of word: Int) -> [Role] {
    guard tree.relation(of: word) == .conj, let first = tree.head(of: word), isPredicate(first),
      ownSubject(word) == nil
    else { return [] }
    return tree.children(of: first).filter {
      $0 > word && [.obl, .oblUnmarked].contains(tree.relation(of: $0)) && !isDiscursive($0)
    }.map { role(isTime($0) ? .time : .oblique, $0, isShared: true) }
  }

  /// The object that a predicate has in common with the ones it stands beside: "protect and promote *rights*".
  func sharedObject(of word: Int) -> Role? {
    if tree.relation(of: word) == .conj, let first = tree.head(of: word), isPredicate(first),
      ownSubject(word) == nil, let object = tree.child(of: first, .obj), object > word
    {
      return role(.object, object, isShared: true)
    }
    // The parser hangs the object on the last of several verbs that stand side by side.
    let first = tree.relation(of: word) == .conj ? tree.head(of: word) ?? word : word
    guard
      let last = tree.children(of: first).filter({ tree.relation(of: $0) == .conj && isPredicate($0) }).last,
      last > word, last - word <= 5, ownSubject(last) == nil, isSameForm(last, word),
      tree.child(of: last, where: { $0.universal == .aux }) == nil,
      !tree.children(of: word).contains(where: {
        [.obl, .xcomp, .ccomp, .advcl, .advmod].contains(tree.relation(of: $0)) && $0 > word
      }), let object = tree.child(of: last, .obj)
    else { return nil }
    return role(.object, object, isShared: true)
  }

  /// Whether a phrase joins sentences and says nothing of its own: "by contrast", "in other words".
  private func isDiscursive(_ word: Int) -> Bool {
    guard tree.form(word).contains(.discourseNoun), tree.size(of: word) <= 4,
      tree.child(of: word, .nmod) == nil, tree.child(of: word, .case) != nil,
      tree.head(of: word).map({ tree.words[$0].lemma != tree.words[word].lemma }) ?? true
    else { return false }
    // "in the hand" is a place, "on the other hand" is none.
    return tree.child(of: word, .det) == nil || tree.child(of: word, .amod) != nil
  }

  /// Whether two verbs stand in the same form; past and participle look alike.
  private func isSameForm(_ a: Int, _ b: Int) -> Bool {
    let past: [PennTag] = [.verbPast, .verbPastParticiple]
    return tree.tag(of: a) == tree.tag(of: b)
      || past.contains(tree.tag(of: a)) && past.contains(tree.tag(of: b))
  }

  func isTime(_ word: Int) -> Bool {
    if tree.lemma(word).union(tree.form(word)).contains(.timeNoun) { return true }
    let token = tree.text.tokens[word]
    return token.kind == .number && token.span.count == 4
  }

  /// Whether an adverb or measure goes with an adjectival head's own words: "*thirty years* old".
  private func isDegree(_ child: Int, of word: Int) -> Bool {
    isCopular(word) && child < word && child > (copula(of: word) ?? word)
  }

  private func clauseKind(_ word: Int) -> Role.Kind {
    let marks = tree.children(of: word).filter {
      [.mark, .advmod].contains(tree.relation(of: $0)) && $0 < word
    }
    if marks.contains(where: { tree.tag(of: $0) == .infinitiveMarker }) { return .purpose }
    guard let mark = marks.first else { return .manner }
    let form = tree.form(mark)
    if form.contains(.whether) { return .content }
    if form.contains(.conditional) { return .condition }
    if form.contains(.causal) { return .cause }
    return form.contains(.temporal) ? .time : .manner
  }

  /// What a copula says its subject is.
  func attribute(of word: Int) -> Role { role(.attribute, word) }

  /// Whether a dependent of a copular predicate belongs to the clause and not to the attribute.
  private func isOutside(_ child: Int, of word: Int) -> Bool {
    switch tree.relation(of: child) {
    case .cop, .nsubj, .nsubjPass, .csubj, .csubjPass, .nsubjOuter, .csubjOuter, .aux, .mark, .expl, .advcl,
      .case,
      .parataxis, .discourse, .vocative, .dislocated, .ccomp:
      true
    case .obl, .conj: true
    case .oblUnmarked: !isDegree(child, of: word)
    case .advmod:
      child > word || tree.partOfSpeech(of: word) != .adjective
        || child < (copula(of: word) ?? child)
        || tree.child(of: word, .conj) == nil && isNotOnly([child])
        || tree.form(child).contains(.negation)
          && (tree.child(of: word, .conj) == nil || !isBeforeOnly(child))
    case .cc: child < word
    default: false
    }
  }

  /// A role, its marker split off.
  func role(_ kind: Role.Kind, _ head: Int, without dropped: Int? = nil, isShared: Bool = false) -> Role {
    if isCopular(head), tree.relation(of: head).universal == .csubj, kind != .attribute {
      return Role(kind: kind, full: tree.constituent(head) { $0 == dropped }, isShared: isShared)
    }
    var marker: [Range<Int>] = []
    for child in tree.children(of: head) where tree.relation(of: child) == .case && child < head {
      marker += tree.pieces(of: child)
    }
    let isClause =
      kind == .content
      || [.advcl, .ccomp].contains(tree.relation(of: head)) && isCopular(head) && !isShared
    let isInside = isClause && marker.first.map { tree.start(of: head) < $0.lowerBound } ?? false
    if isInside { marker = [] }
    let focus = focus(of: head, before: marker.first?.lowerBound)
    if !isNotOnly(focus) || tree.child(of: head, .conj) == nil {
      marker = Tree.ranges((focus.map { $0..<$0 + 1 } + marker).flatMap { $0 })
    }
    // What is said of a thing, or what a relative clause takes up, without the clause that it heads.
    let isAttribute =
      kind.distributes && isCopular(head)
      && (kind == .attribute || isShared || tree.relation(of: head) != .advcl)
    let drops = { [self] (child: Int, isCompact: Bool) in
      if isInside, tree.relation(of: child) == .case { return false }
      return child == dropped || focus.contains(child) || isCompact && isLoose(child)
        || (isAttribute ? isOutside(child, of: head) : isApart(child, from: head, in: kind))
    }
    return Role(
      kind: kind, marker: Constituent(marker, head: TokenID(head)),
      full: tree.constituent(head) { drops($0, false) }, compact: tree.constituent(head) { drops($0, true) },
      isShared: isShared)
  }

  /// A role without some of its words, in both its forms.
  func cut(_ words: [Range<Int>], from role: Role) -> Role {
    var role = role
    role.full.pieces = tree.subtract(words, from: role.full.pieces)
    role.compact.pieces = tree.subtract(words, from: role.compact.pieces)
    return role
  }

  /// The adverbs right ahead of a phrase's preposition: "*solely* through talks".
  private func focus(of head: Int, before marker: Int?) -> [Int] {
    guard let marker else { return [] }
    var start = marker
    var found: [Int] = []
    for child in tree.children(of: head).reversed()
    where child < marker && tree.relation(of: child) == .advmod {
      // What a copula denies is negated with it.
      if isCopular(head), tree.form(child).contains(.negation) || isBehindNot(child) {
        start = child
        continue
      }
      guard tree.pieces(of: child) == [child..<start] else { break }
      found.append(child)
      start = child
    }
    return found
  }

  /// Whether adverbs are the first half of "not only … but also", and restrict nothing.
  private func isNotOnly(_ adverbs: [Int]) -> Bool {
    adverbs.contains(where: isBehindNot)
  }

  /// Whether a dependent is no part of the phrase or clause in a role.
  ///
  /// Conjuncts of a phrase are propositions of their own unless they hold only together.
  func isApart(_ child: Int, from head: Int, in kind: Role.Kind) -> Bool {
    switch tree.relation(of: child) {
    case .case, .ccPreconj, .parataxis, .discourse, .vocative, .dislocated: true
    case .nmod: isDisplaced(child, from: head) || isDiscursive(child)
    case .acl, .amod, .obl, .oblAgent, .advcl: isDisplaced(child, from: head)
    case .advmod:
      tree.relation(of: head) == .conj && tree.form(child).contains(.negation) && !isPredicate(head)
    case .cc: child < head || splits(head, in: kind)
    case .conj: splits(head, in: kind) || isPredicate(child) && !isPredicate(head)
    default: false
    }
  }

  private func splits(_ head: Int, in kind: Role.Kind) -> Bool {
    kind.distributes && !isPredicate(head) && !isJoint(head)
  }

  /// The first word of a relative clause's pronoun and its preposition: "the degree *to which* it helps".
  private func relativePhrase(of clause: Int) -> Int? {
    guard let noun = tree.head(of: clause), noun < clause else { return nil }
    return (noun + 1..<clause).first { word in
      let pronoun = tree.relation(of: word) == .case ? tree.head(of: word) ?? word : word
      return tree.head(of: pronoun) == clause && isRelativePronoun(pronoun)
    }
  }

  private static let openers: [PennTag] = [.comma, .openingBracket, .colon]

  /// Whether a comma, dash or bracket opens a phrase.
  private func isSetApart(_ word: Int) -> Bool {
    var start = tree.start(of: word)
    while start < word, tree.tag(of: start) == .closingQuote || tree.tag(of: start) == .openingQuote {
      start += 1
    }
    return [start, start - 1].contains { $0 >= 0 && Self.openers.contains(tree.tag(of: $0)) }
  }

  /// Whether a dependent says something of its own and can be left out.
  func isLoose(_ child: Int) -> Bool {
    switch tree.relation(of: child) {
    case .aclRelcl: isSetApart(relativePhrase(of: child) ?? child)
    case .appos, .acl, .nmod: isSetApart(child)
    default: false
    }
  }
}

extension Role.Kind {
  /// Whether a coordination in this role makes several propositions.
  var distributes: Bool {
    switch self {
    case .subject, .object, .oblique, .agent, .attribute, .recipient, .time, .place: true
    case .content, .manner, .cause, .purpose, .condition: false
    }
  }
}
