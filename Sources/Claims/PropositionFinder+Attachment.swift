import Prose
import Syntax

/// Phrases that hang on an object in the tree and belong to its verb.
///
/// Which of two attachments is right depends on the words; a table of verbs and the prepositions they take decides it
/// better than the parser: "reminded the pupils *of the rules*", "asked states *to disarm*".
extension PropositionFinder {
  /// Whether a dependent of an object belongs to the verb.
  func isDisplaced(_ child: Int, from head: Int) -> Bool {
    guard child > head else { return false }
    if tree.relation(of: head) == .xcomp { return isAgent(child, of: head) }
    guard let verb = verb(ofObject: head) else { return false }
    switch tree.relation(of: child) {
    case .nmod:
      return tree.child(of: child, .case).map { takes(verb, $0) && !isRepeated($0, behind: child, verb) }
        ?? false
        || isTime(child)
          && tree.child(of: child, .case).map {
            !tree.form($0).isDisjoint(with: [.temporalCase, .per])
          } ?? false
    case .acl:
      guard let mark = tree.child(of: child, .mark) else { return false }
      if tree.tag(of: mark) == .infinitiveMarker { return tree.lemma(verb).contains(.objectControl) }
      return takes(verb, mark)
    case .amod: return tree.partOfSpeech(of: child) == .adjective && tree.lemma(verb).contains(.judging)
    default: return false
    }
  }

  /// The roles that displaced dependents of a verb's objects play.
  func displacedRoles(of predicate: Int) -> [Role] {
    var roles: [Role] = []
    for object in tree.children(of: predicate) where verb(ofObject: object) == predicate {
      for noun in [object] + tree.children(of: object).filter({ tree.relation(of: $0) == .conj }) {
        for child in tree.children(of: noun) where isDisplaced(child, from: noun) {
          switch tree.relation(of: child) {
          case .nmod: roles.append(role(isTime(child) ? .time : .oblique, child))
          case .amod: roles.append(role(.attribute, child))
          default: roles.append(role(.content, child))
          }
        }
      }
    }
    return roles
  }

  /// Whether a phrase names who calls something what it is called: "called unfair *by students*".
  private func isAgent(_ child: Int, of attribute: Int) -> Bool {
    switch tree.relation(of: child) {
    case .obl, .oblAgent: break
    case .advcl: return !isPredicate(attribute) && tree.child(of: child, .mark) != nil
    default: return false
    }
    guard !isPredicate(attribute), let verb = tree.head(of: attribute), tree.child(of: verb, .auxPass) != nil
    else {
      return false
    }
    return tree.child(of: child, .case).map { tree.form($0).contains(.byPreposition) } ?? false
  }

  private func verb(ofObject word: Int) -> Int? {
    guard let head = tree.head(of: word) else { return nil }
    switch tree.relation(of: word) {
    case .obj: return head
    case .nsubj where tree.child(of: head, .expl) != nil && tree.lemma(head).contains(.be): return head
    case .conj: return verb(ofObject: head)
    default: return nil
    }
  }

  /// Whether the verb has a later phrase with the same preposition: "rob dozens of men *of their savings*".
  private func isRepeated(_ preposition: Int, behind phrase: Int, _ verb: Int) -> Bool {
    tree.children(of: verb).contains { other in
      other > phrase && tree.relation(of: other) == .obl
        && tree.child(of: other, .case).map {
          tree.text.tokens[$0].form == tree.text.tokens[preposition].form
        }
          ?? false
    }
  }

  private func takes(_ verb: Int, _ preposition: Int) -> Bool {
    !tree.lemma(verb).intersection(tree.form(preposition)).isDisjoint(with: .anyFrame)
  }

  /// Who is to do what an infinitive or gerund says that hangs on a verb: "allows *farmers* to keep", "call on *states* to disarm".
  func controller(of clause: Int, by verb: Int) -> Int? {
    if isGerundControlled(clause, by: verb) {
      return tree.child(of: verb, .obj).flatMap { $0 < clause ? $0 : nil }
    }
    guard tree.child(of: clause, .mark).map({ tree.tag(of: $0) == .infinitiveMarker }) ?? false else {
      return nil
    }
    let classes = tree.lemma(verb)
    if classes.contains(.objectControl), let object = tree.child(of: verb, .obj), object < clause {
      return object
    }
    guard classes.contains(.obliqueControl) else { return nil }
    return tree.children(of: verb).first { $0 > verb && $0 < clause && tree.relation(of: $0) == .obl }
  }

  /// Whether a gerund says what those whom a verb acts on do: "*prevents* them *from leaving*", "accused *of lying*".
  func isGerundControlled(_ clause: Int, by verb: Int) -> Bool {
    guard tree.tag(of: clause) == .verbGerund, tree.lemma(verb).contains(.gerundControl),
      let mark = tree.child(of: clause, .mark)
    else { return false }
    return tree.form(mark).contains(.gerundPreposition)
  }
}
