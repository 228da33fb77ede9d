import Prose
import Syntax

/// What a main clause does: states, asks or directs.
extension AttributeFinder {
  func applyForce(to attributes: inout Attributes, at word: Int) {
    if quotations.isQuestion(word) {
      attributes.force = .question
      attributes.isRhetorical = isRhetorical(word)
    } else if isDirective(word) {
      // "Let me turn to trade" says what the author will do.
      if isLeaveTaken(word) {
        attributes.modality = .intention
        return
      }
      attributes.force = .directive
      let isNegated = negations(at: word) % 2 == 1
      attributes.modality = isNegated && !lemma(word).contains(.let) ? .prohibition : .recommendation
    }
  }

  /// "Let me", "allow me to", "permit me to": leave asked of the audience and taken.
  private func isLeaveTaken(_ word: Int) -> Bool {
    guard lemma(word).contains(.let) || signature(word).contains(.permitting),
      tree.child(of: word, .xcomp) != nil || tree.child(of: word, .ccomp) != nil
    else { return false }
    return tree.children(of: word).contains {
      [.obj, .iobj, .nsubj].contains(tree.relation(of: $0)) && form($0).contains(.singularSelf)
    }
  }

  /// An imperative or "let us".
  private func isDirective(_ word: Int) -> Bool {
    if lemma(word).contains(.let), tree.tag(of: word) == .verbBase || tree.relation(of: word) == .root {
      return finder.ownSubject(word) == nil
    }
    guard tree.tag(of: word) == .verbBase, finder.ownSubject(word) == nil, !finder.isInfinitive(word) else {
      return false
    }
    if tree.relation(of: word) == .conj, let first = tree.head(of: word) { return isDirective(first) }
    return !tree.children(of: word).contains {
      switch tree.relation(of: $0) {
      case .aux:
        return !form($0).isDisjoint(with: [.must, .shall, .should, .may, .can, .will, .would, .need])
      case .cop, .auxPass: return tree.tag(of: $0) != .verbBase
      default: return false
      }
    }
  }

  /// Whether a question expects no answer.
  ///
  /// Cues: a negated question ("is it not …"), "who can …", "how can …", and words that only negation or doubt allow
  /// ("ever", "really"). See Han 2002, doi:10.1016/S0024-3841(01)00044-4.
  private func isRhetorical(_ word: Int) -> Bool {
    var isOpen = false
    for child in tree.children(of: word) {
      let form = form(child)
      if form.contains(.negation), tree.relation(of: child) == .advmod { return true }
      if form.contains(.npi) { return true }
      if form.contains(.use), tree.children(of: child).contains(where: { self.form($0).contains(.who) }) {
        return true
      }
      if form.contains(.who) && tree.relation(of: child).universal == .nsubj || form.contains(.how) {
        isOpen = true
      }
      if tree.children(of: child).contains(where: { self.form($0).contains(.npi) }) { return true }
    }
    if form(word).contains(.use), tree.children(of: word).contains(where: { form($0).contains(.who) }) {
      return true
    }
    return isOpen && !auxiliaries(of: word).isDisjoint(with: [.can, .would, .should])
  }

  /// "Who can deny that …?": nobody.
  func isRhetoricalWho(_ word: Int) -> Bool {
    guard let subject = finder.ownSubject(word), form(subject).contains(.who) else { return false }
    return auxiliaries(of: word).contains(.can) || auxiliaries(of: word).contains(.would)
  }
}
