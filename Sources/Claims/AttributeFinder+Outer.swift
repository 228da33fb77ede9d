import Prose
import Syntax

/// Sentences in which a copula says a whole clause of a noun: "the fear is *that it fails*", "our aim is *to help*".
extension AttributeFinder {
  /// The noun of which a copula says the clause that a word heads.
  func outerSubject(of word: Int) -> Int? {
    guard let copula = finder.outerCopula(of: word) else { return nil }
    return tree.children(of: word).first {
      $0 < copula && [.nsubjOuter, .nsubj, .nsubjPass].contains(tree.relation(of: $0))
    }
  }

  /// The attributes of the outer clause: "the fear is".
  func outerAttributes(_ copula: Int, around word: Int) -> Attributes {
    var attributes = known(word).leading
    for child in tree.children(of: word) where child <= copula + 1 {
      if tree.relation(of: child) == .advmod, form(child).contains(.negation) { attributes.polarity.toggle() }
    }
    return attributes
  }

  /// Applies what the noun says of the clause: whose view it is, that it is an aim.
  func applyOuterSubject(to attributes: inout Attributes, at word: Int) {
    guard var noun = outerSubject(of: word) else { return }
    // "One of our aims is to help."
    if tree.partOfSpeech(of: noun) != .noun, let whole = tree.child(of: noun, .nmod) { noun = whole }
    var signature = signature(noun)
    // "The best way is to reform it": whoever says so recommends it.
    if signature.contains(.recommending) { signature.remove(.possible) }
    if signature.contains(.falsehood) {
      attributes.holder = .vague(span(noun))
      attributes.commitment = turnedDown(attributes)
      return
    }
    if signature.contains(.reporting), !finder.isInfinitive(word), case .other(let holder) = source(of: noun)
    {
      attributes.commitment = commitment(of: noun, holder, attributes)
      attributes.holder = holder
    }
    impose(
      signature.subtracting(
        finder.isInfinitive(word) ? [] : [.intending, .directing, .requiring, .recommending]),
      of: noun,
      isNegated: false, on: &attributes, isInfinitive: true)
  }
}
