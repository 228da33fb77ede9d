import Prose
import Syntax

extension DiscourseFinder {
  /// The same use with the sense that the grammar around it gives it; nil when it is no connective here.
  func disambiguated(_ use: Use) -> Use? {
    var use = use
    let connective = use.connective
    guard use.tokens.count == 1 || connective.kind == .purpose else { return use }
    switch connectives.ambiguity(of: tree.text.tokens[use.tokens.lowerBound].form) {
    case nil: break
    case .to:
      guard use.tokens.count == 1 else { break }
      guard tree.tag(of: use.tokens.lowerBound) == .infinitiveMarker, let other = use.other,
        tree.relation(of: use.clause) == .advcl || tree.relation(of: use.clause) == .xcomp,
        tree.partOfSpeech(of: other) == .verb
      else { return nil }
    case .so:
      // "So that" with a modal gives an aim, without one a result.
      if use.tokens.count == 2, tree.child(of: use.clause, where: { $0 == .aux }).map(isModal) != true {
        use.connective.kind = .cause
      }
    case .as:
      guard let other = use.other, finder.isPredicate(other), finder.ownSubject(use.clause) != nil,
        finder.isPredicate(use.clause),
        tree.child(of: use.clause, .mark) == use.tokens.lowerBound,
        !connectives.reports(tree.words[use.clause].lemma)
      else { return nil }
      use.connective.confidence = 0.5
    case .since:
      if let other = use.other, isPerfect(other) {
        use.connective.kind = .temporal
      }
    case .while:
      if finder.ownSubject(use.clause) == nil {
        use.connective.kind = .temporal
        use.connective.cueArgument = .first
      } else if let other = use.other, use.clause < other {
        use.connective.kind = .concession
        use.connective.cueArgument = .first
      }
    case .and:
      guard tree.relation(of: use.tokens.lowerBound) == .cc else { return nil }
    case .but:
      if let other = use.other, isNotOnly(other, before: use.tokens.lowerBound) {
        use.connective.kind = .addition
      }
    }
    return use
  }

  private func isModal(_ word: Int) -> Bool { tree.tag(of: word) == .modal }

  /// Whether a predicate has the auxiliary "have".
  private func isPerfect(_ word: Int) -> Bool {
    tree.children(of: word).contains {
      tree.relation(of: $0) == .aux && connectives.isHave(tree.words[$0].lemma)
    }
  }

  /// Whether "not only" or the like stands between the head of a clause, or a little before it, and its answer.
  private func isNotOnly(_ clause: Int, before cue: Int) -> Bool {
    let lower = max(tree.start(of: clause), 0)
    guard lower + 1 < cue else { return false }
    return (lower + 1..<cue).contains {
      connectives.isOnly(tree.text.tokens[$0].form) && tree.form($0 - 1).contains(.negation)
    }
  }
}
