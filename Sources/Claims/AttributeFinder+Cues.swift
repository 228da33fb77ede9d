import Prose
import Syntax

/// What the cues of rule files add where the tree says nothing.
///
/// A cue with a word that the lexicon knows to signal the same is left to the tree, which sees its scope.
extension AttributeFinder {
  /// Takes in the cues of a sentence; they count for the attributes asked for afterwards.
  mutating func take(_ matches: [CueMatcher.Match]) {
    for match in matches where !match.kind.isLink {
      guard !match.tokens.contains(where: { isKnown($0, as: match.kind) }),
        let top = match.tokens.first(where: { tree.head(of: $0).map { !match.tokens.contains($0) } ?? true }),
        // "The duty of States that give aid" holds no verb "states".
        tree.partOfSpeech(of: top) != .properNoun
      else { continue }
      let complements = tree.children(of: top).filter { child in
        guard !match.tokens.contains(child) else { return false }
        switch tree.relation(of: child) {
        case .ccomp, .xcomp, .csubj, .csubjPass, .acl: return true
        default: return false
        }
      }
      // "We cannot accept the plan" is the author's own word.
      if complements.isEmpty, match.kind == .rejection, tree.partOfSpeech(of: top) == .verb { continue }
      for word in complements.isEmpty ? [clause(around: top)] : complements where cues[word] == nil {
        cues[word] = match
        if match.kind == .condition, let head = tree.head(of: word) { conditions[head] = word }
      }
    }
  }

  private func clause(around word: Int) -> Int {
    var word = word
    while !isClausal(word), let head = tree.head(of: word) { word = head }
    return word
  }

  /// Whether the lexicon knows a word to signal what a cue does.
  private func isKnown(_ word: Int, as kind: CueKind) -> Bool {
    let (signature, form) = (signature(word), form(word).union(lemma(word)))
    switch kind {
    case .negation, .absence:
      return !form.isDisjoint(with: [.negation, .lack])
        || !signature.isDisjoint(with: [.reversing, .denying])
    case .condition: return !form.isDisjoint(with: [.condition, .event, .long])
    case .endorsement, .attribution, .concession, .rejection:
      return !form.isDisjoint(with: [
        .according, .viewpoint, .rightly, .concession, .admittedly, .truth, .contrary, .disputant,
      ])
        || !signature.isDisjoint(with: [.reporting, .factive, .denying, .falsehood])
    default:
      return !form.isDisjoint(with: [.must, .shall, .should, .may, .can, .will, .would, .perhaps])
        || !signature.isDisjoint(with: .modal)
    }
  }

  /// Applies the cue of a clause, if any.
  func applyCue(to attributes: inout Attributes, at word: Int) {
    if let clause = conditions[word], attributes.condition == nil {
      let range = tree.trimmed(tree.pieces(of: clause))
      if let first = range.first, let last = range.last {
        attributes.condition = tree.text.span(ofTokens: first.lowerBound..<last.upperBound)
      }
    }
    guard let match = cues[word] else { return }
    if match.kind == .negation { attributes.polarity.toggle() }
    let imposed = match.kind == .condition ? .hypothesis : Modality(cue: match.kind)
    if attributes.modality == .assertion, let modality = imposed {
      attributes.modality = modality
    }
    guard attributes.holder == .author, attributes.commitment == .own else { return }
    switch match.kind {
    case .attribution: attributes.commitment = .reported
    case .endorsement: attributes.commitment = .endorsed
    case .concession:
      attributes.commitment = .conceded
      return
    case .rejection: attributes.commitment = .rejected
    default: return
    }
    attributes.holder = .vague(tree.text.span(ofTokens: match.tokens))
  }
}
