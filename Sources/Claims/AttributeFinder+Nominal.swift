import Prose
import Syntax

/// Events that nouns name: "the *protection* of civilians".
///
/// A noun brings its event up without saying that it is so: in "we must ensure the protection of civilians" the duty is
/// to ensure, and whoever reads the protection alone reads no duty. The event therefore takes over who speaks, and
/// nothing else, but for two cases. The noun is all there is to the predicate beside a light verb ("we will *launch* an
/// attack on poverty"), a copula or "there is"; it then says what its clause says. And it is itself what a verb or noun
/// demands, permits, plans or thinks possible ("we call for the *withdrawal* of troops", "a right to the *use* of
/// force"), as an infinitive would be.
extension AttributeFinder {
  /// - Parameter clause: The attributes of the clause or phrase that the noun stands in.
  func named(_ word: Int, in clause: Attributes) -> Attributes {
    var attributes = beside(clause)
    attributes.polarity = isLacking(word) ? .negated : .affirmed
    applyDistance(to: &attributes, at: word)
    // "a *possible* revision"
    if tree.children(of: word).contains(where: {
      tree.relation(of: $0) == .amod && lemma($0).contains(.prospective)
    }) {
      attributes.modality = .possibility
    }
    var noun = word
    while tree.relation(of: noun) == .conj, let first = tree.head(of: noun) { noun = first }
    if noun == word, finder.isCopular(noun) || isLightObject(noun) {
      (attributes.modality, attributes.condition) = (clause.modality, clause.condition)
      attributes.polarity = clause.polarity
      return attributes
    }
    guard let governor = tree.head(of: noun), demands(governor, noun) else { return attributes }
    impose(signature(governor), of: governor, isNegated: false, on: &attributes, isInfinitive: true)
    return attributes
  }

  /// Whether a noun is the predicate of its clause in all but form: "make progress", "there is progress".
  private func isLightObject(_ noun: Int) -> Bool {
    guard let verb = tree.head(of: noun), tree.partOfSpeech(of: verb) != .noun else { return false }
    switch tree.relation(of: noun) {
    case .obj: return lemma(verb).contains(.light) && !isDefinite(noun)
    case .nsubj: return tree.child(of: verb, .expl) != nil
    default: return false
    }
  }

  /// Whether a noun is of things already known: "*the* law", "*our* law", or a name.
  func isDefinite(_ noun: Int) -> Bool {
    if tree.partOfSpeech(of: noun) != .noun { return true }
    return tree.children(of: noun).contains {
      tree.relation(of: $0) == .nmodPoss
        || tree.relation(of: $0) == .det && !tree.lemma($0).contains(.indefiniteArticle)
          && !form($0).contains(.negation)
    }
  }

  /// Whether a verb or noun wants the event that a noun of its own names.
  private func demands(_ governor: Int, _ noun: Int) -> Bool {
    let signature = signature(governor)
    let isWanted =
      signature.contains(.wishing)
      || !signature.isDisjoint(with: [.directing, .requiring, .permitting, .forbidding])
        && !lemma(governor).contains(.light)
    // A capital inside the sentence opens a title: "a text entitled Prohibition of …".
    let isTitle = tree.text.tokens[noun].isCapitalized && noun > 0 && !tree.isPunctuation(noun - 1)
    guard isWanted, !isTitle else { return false }
    switch tree.relation(of: noun) {
    case .obj: return true
    case .nsubjPass: return signature.isDisjoint(with: .reporting)
    case .obl, .nmod:
      return tree.child(of: noun, .case).map { !form($0).isDisjoint(with: [.of, .forPreposition]) } ?? false
    default: return false
    }
  }
}
